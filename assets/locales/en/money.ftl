# Money that leaves an account again, and money for what was given up.

money-refund-open = Pay back…
money-refund-title = Pay money on account back
money-refund-text = { $amount } lies on account. What is paid back can no longer settle an invoice.
money-refund-on = Paid back on
money-refund-reason = Reason, in your words
money-refund-keep = Pay back
money-refunded = { $amount } paid back
money-refund-undone = Refund of { $amount } taken back
money-return-open = Returned by the bank…
money-return-title = Payment of { $amount } of { $date } returned
money-return-text = What it settled is open again from that day on. Until then it was paid, and figures of earlier days stay as they are.
money-return-on = Returned on
money-return-keep = Keep the return
money-returned = Payment of { $amount } returned by the bank
money-return-undone = The payment of { $amount } stands again
money-pays = What it pays
money-pays-open = What is open, as proposed
money-written-off = { $number }, written off: { $amount }
money-recovers = The write-off ends on the day of the payment by what is paid. Earlier figures stay as they are; more than was written off lies on account.

payments-kind-returned = Payment returned
payments-kind-recovered = Write-off recovered
timeline-is-payment-returned = Payment returned by the bank
timeline-is-write-off-recovered = Write-off recovered by a payment
entry-refund-record = Refund
entry-payment-return = Payment returned
entry-recovery-record = Payment of a written-off item

error-refund-more-than-on-account = Only { $rest } lay on account on { $date }, or is left of it now
    .hint = Nothing was kept. Please lower the amount or choose a later day.
error-payment-before = The payment came in on { $date }
    .hint = Nothing was kept. It was returned on that day or later.
error-payment-from-cheque = This payment came from cheque { $number }
    .hint = Nothing was kept. Please record there that it bounced: Payments, Cheques.
error-payment-not-a-payment = Only a payment can be returned by a bank
    .hint = Nothing was kept. Everything else is taken back where it stands.
error-recovery-before = It was written off on { $date }
    .hint = Nothing was recorded. Take the write-off back if the money came earlier, or correct the day.
error-recovery-nothing = Nothing of this item is written off any more
    .hint = Nothing was recorded. Please look at the account again.
error-settlement-drawn = A part of this money was paid back or moved to another customer
    .hint = Nothing was changed. Take that back first.

money-move-open = For another customer…
money-move-title = Move money to another customer
money-move-text = { $amount } of it lies on account. What is moved counts there from the day on which it came in.
money-move-to = Who it is for
money-move-hint = Part of the name or the number
money-move-another = Another one
money-move-choose = Choose a customer first
money-move-keep = Move
money-moved = { $amount } moved to { $name }
money-move-undone = { $amount } for { $name } taken back
entry-transfer-record = Money moved to another customer
error-transfer-same-customer = Both are the same customer
    .hint = Nothing was moved. Apply the money to the invoices instead.
