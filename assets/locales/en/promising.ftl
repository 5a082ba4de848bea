# Promises to pay.

promising-open = Promised to pay…
promising-title = { $name } promises to pay
promising-title-item = Promise to pay { $number }
promising-text = It is not claimed until that day and the days of tolerance have passed. What becomes of it is read from payments.
promising-amount = Amount promised
promising-date = Until
promising-tolerance = Days it may be late
promising-tolerance-hint = A transfer takes its time.
promising-made = Given on
promising-words = Who said it, and how (optional)
promising-waive = No interest until then, if it is kept
promising-cancel = Cancel
promising-keep = Keep the promise
promising-done = { $amount } is promised for { $date }
promising-undone = The promise of { $amount } is taken back
promising-list = Promises
promising-rate = kept { $kept } of { $all }
promising-by = { $amount } by { $date }
promising-about = for { $numbers }
promising-received = { $amount } came in
promising-take-back = Take back
promising-state-open = waits until { $date }
promising-state-kept = kept
promising-state-partly-kept = kept in part
promising-state-broken = broken
entry-promise-make = Promise to pay
timeline-is-promised = Promise to pay
timeline-promised-for = for { $date }
reminders-verdict-promised = promised
reminders-detail-promised = No payment before { $on }; promised for { $dated }
today-promise-broken = { $customer } has not kept a promise
today-promise-broken-why = { $amount } was promised; it broke on { $date } · kept { $kept } of { $all }
today-promise-due = { $customer } promised to pay by now
today-promise-due-why = { $amount } by { $date }; not all of it came in yet
today-open-promise-broken = Open account
today-open-promise-due = Open account
today-kept = { $count ->
    [one] <b>{ $shown }</b> promise was kept
   *[other] <b>{ $shown }</b> promises were kept
}
today-broken = { $count ->
    [one] <b>{ $shown }</b> promise broke
   *[other] <b>{ $shown }</b> promises broke
}
error-promise-before-made = The promise was given on { $date }, and its day lies before that
    .hint = Choose { $date } or a later day.
error-promise-in-future = { $date } is still to come
    .hint = Choose today or an earlier day for when it was given.
error-promise-waiver-part = Interest can rest only where all that is open is promised
    .hint = Promise the whole invoice, or let interest run.
error-promise-tolerance = A promise can be at most { $most } days late
    .hint = Enter { $most } or less.
error-promise-more-than-open = Only { $open } of it is open
    .hint = Promise { $open } or less, or keep the promise for everything that is due.
