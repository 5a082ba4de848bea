# Payments that are a little short, tax withheld, and the settings of payments.

closing-title = The amount closes an invoice
closing-take = Record and close { $number }
closing-discount = { $percent } % discount until { $date }: { $amount }
closing-discount-late = { $percent } % discount until { $date }, still accepted by your tolerance: { $amount }
closing-and-small = { $discount }, and { $amount } written off as a small difference
closing-small-difference = { $amount } is missing and is written off as a small difference
closing-withheld = { $percent } % tax withheld: { $amount }. The certificate is to come.
closing-tax-title = Tax withheld at source
closing-tax-rate = Expected rate
closing-tax-hint = A payment that is short by this rate is recognised. Empty if the customer withholds none.
closing-tax-save = Save the rate
closing-tax-saved = Rate of tax of { $name } saved
closing-tax-restored = Rate of tax of { $name } as before
closing-certificates = Certificates of tax to come
closing-certificates-note = Until one has come, the tax is withheld without proof.
closing-certificate-came = Certificate came…
closing-certificate-title = Certificate for { $amount } of { $number }
closing-certificate-keep = Keep the number
closing-certificate-kept = Certificate { $number } kept
closing-certificate-undone = Certificate { $number } taken back
settling-reason-small-difference = small difference

payment-settings-title = Payments
payment-settings-note = What is proposed when a payment is recorded. What was recorded stays as it is.
payment-settings-open = Payments, tolerance, costs
payment-settings-open-note = How much a payment may be short, how long a cheque covers, what each method costs.
payment-settings-short = Payments that are a little short
payment-settings-grace = Days of tolerance after a discount ends
payment-settings-grace-hint = A discount is still proposed so many days after its last day.
payment-settings-small = Small difference
payment-settings-small-hint = So much may be missing, and at most 5 % of what is open, to be written off with one press. 0 never proposes it.
payment-settings-cheques = Post-dated cheques
payment-settings-cheque-days = Days a cheque may be dated after the due date
payment-settings-cheque-days-hint = A later cheque no longer holds reminders back; you decide then.
payment-settings-costs = Cost of each method
payment-settings-costs-note = Your own cost, shown beside payments. It is never charged to a customer.
payment-settings-percent = { $method }, percent
payment-settings-fixed = { $method }, each payment
payment-settings-save-bar = Settings of payments
payment-settings-save = Save
payment-settings-save-note = Holds for payments recorded from now on.
payment-settings-saved = Settings of payments saved
payment-settings-undone = Settings of payments as before

entry-closing-record = Payment with discount or difference
entry-payments-change = Settings of payments
entry-customer-withholding = Tax withheld by a customer
entry-certificate-record = Certificate of tax

error-closing-gone = The amount no longer closes this invoice
    .hint = Nothing was recorded. Please look at the proposal again.
error-payments-grace-days = At most { $most } days of tolerance
    .hint = Nothing was saved.
error-payments-cheque-days = At most { $most } days
    .hint = Nothing was saved.
error-payments-amount = Amounts are in { $currency } and not below 0
    .hint = Nothing was saved.
error-payments-percent = A rate is a percentage from 0 to 100, with at most 4 decimals
    .hint = Nothing was saved.

payments-cost = Cost of the method
payments-costs = Own cost of methods: { $costs }
payments-cost-of = { $count ->
    [one] { $method } { $amount } (one payment)
   *[other] { $method } { $amount } ({ $shown } payments)
}
