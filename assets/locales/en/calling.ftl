# Calls that the ladder asks for (R17).

calling-title = Call { $customer }
calling-text = { $number } waits for this call before it goes on. Other invoices of the customer whose call is due go on with it.
calling-phone = Phone: { $phone }
calling-phone-of = Phone of { $name }: { $phone }
calling-outcome = What became of it
calling-made = I made the call
calling-passed-over = Pass over this step without a call
calling-words = What was said, or why (optional)
calling-words-hint = It becomes a note on the customer’s page.
calling-cancel = Not now
calling-keep = Keep
calling-done = { $count ->
    [one] { $shown } invoice goes on up the ladder
   *[other] { $shown } invoices go on up the ladder
}
calling-undone = The call is due again
entry-call-made = Call made
entry-call-passed-over = Call passed over
timeline-is-call-made = { $number }: call made (step { $level })
timeline-is-call-passed-over = { $number }: call passed over (step { $level })
error-call-not-due = No call about this invoice is due today
    .hint = Look at the proposal as of today; somebody may have kept it already.
