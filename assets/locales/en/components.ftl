# Words of controls that stand on many screens.

components-close = Close
components-messages = Messages
components-details = Details for support
components-try-again = Try again
components-choose = Choose…
components-show-choices = Show the choices for { $field }
components-select-all = Select all rows
components-calendar = Open the calendar for { $field }
components-previous-month = Previous month
components-next-month = Next month
components-amount-wrong = This is not an amount, such as { $example }
components-amount-too-large = Amount too large
components-amount-decimals = { $count ->
    [0] { $currency } has no decimals; type it such as { $example }
    [one] { $currency } has { $count } decimal; type it such as { $example }
   *[other] { $currency } has { $count } decimals; type it such as { $example }
}
components-date-wrong = This is not a date, such as { $example }
components-clear = Clear { $field }
components-undo = Undo
components-undo-failed = { $title }. { $hint }
components-step-done = Done
components-step-later = Later
components-step-not-needed = Not needed
components-step-keep = Leave it open
components-step-later-title = When shall it come back?
components-step-later-act = Move the next step
components-step-not-needed-title = Why is it not needed?
components-step-not-needed-act = Close the next step
components-step-day = Comes back on
components-step-day-behind = Choose a day after today
components-step-reason = Reason
components-step-reason-free = For you only; it may stay empty.
components-step-reason-missing = A few words tell you later why
components-number-wrong = This is not a whole number, such as 7
components-undone = Taken back
components-step-said-done = The next step is done
components-step-said-moved = The next step comes back later
components-step-said-not-needed = The next step is not needed
components-step-said-open = The next step is open again
components-part-undo = Take back
components-part-undo-of = Take the part of { $number } back
components-part-undone = { $number } is open again; { $amount } lies on account
components-part-gone = { $number } is open again
components-opening-balance = Opening balance
components-work-count = { $done } of { $total }
components-work-stop = Stop
components-work-stop-hint = Nothing is kept when you stop.
