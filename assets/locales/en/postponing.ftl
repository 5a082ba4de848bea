# Agreeing on a later due date.

postponing-open = Agree on a later date…
postponing-title = Agree on a later date for { $number }
postponing-text = By the invoice due on { $date }; { $open } is open. That date is kept. Reminders rest until the new one and go on from the same level if it is missed.
postponing-date = New due date
postponing-reason = Why, or with whom it was agreed (optional)
postponing-waive = No interest for the days in between
postponing-cancel = Cancel
postponing-keep = Agree on this date
postponing-done = { $number } is due on { $date } now
postponing-undone = { $number } is due as before
postponing-line = Agreed
postponing-agreed = on { $date }, interest runs on
postponing-agreed-waived = on { $date }, no interest until then
postponing-take-back = Take back
postponing-taken-back = { $number } is due as before
entry-postponement-record = Later due date
timeline-is-postponed = Later date agreed for { $number }
timeline-agreed-until = until { $date }
timeline-interest-waived = No interest for the days in between
timeline-interest-runs = Interest runs on
reminders-postponed = Agreed later
reminders-postponed-note = Not due yet, so not overdue: on no letter and in no sum above.
reminders-postponed-until = agreed until { $date }, by the invoice { $original }
reminders-postponed-level = level { $level } rests
reminders-why-rest-day = Reminders go out on business days only.
