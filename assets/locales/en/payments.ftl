# Recording payments by their amount, and the list of payments and credit notes.

payments-title = Payments
payments-tab = All payments
payments-tabs = Payments and cheques
payments-record = Record payments
payments-received-on = Received on
payments-method = Method
payments-method-transfer = Bank transfer
payments-method-cash = Cash
payments-method-card = Card
payments-method-wallet = E-wallet
payments-method-cheque = Cheque
payments-method-other = Other
payments-typed = Amount, and part of a name or invoice number if needed
payments-keys = Enter records the marked line. Arrows choose another. The date stays for the next payment.
payments-ambiguous = Several fit equally well. Choose one with the arrows, or add part of a name.
payments-choose = Nothing was recorded: several fit equally well. Choose one with the arrows, then press Enter.
payments-look = Please look at the marked line, then press Enter again.
payments-nobody = Nobody owes exactly this. Add part of a name, and it is applied to the oldest invoices first.
payments-candidates = Who may have paid
payments-more = { $count ->
    [one] One more fits. Add part of a name.
   *[other] { $count } more fit. Add part of a name.
}
payments-why-designation = invoice named
payments-why-exact-amount = exactly this invoice
payments-why-whole-account = all that is owed
payments-why-unique-combination = only these add up to it
payments-why-oldest-due = oldest first
payments-why-on-account = owes nothing now
payments-part = { $number }, due { $due }
payments-more-parts = { $count ->
    [one] and one more
   *[other] and { $count } more
}
payments-on-account-rest = { $amount } stays on account
payments-recorded = { $amount } from { $name } recorded, received on { $date }

payments-search = Customer, invoice or reference
payments-kinds = Kinds
payments-filter-all = All
payments-filter-on-account = On account
payments-filter-payments = Payments
payments-filter-credit-notes = Credit notes
payments-filter-otherwise = Without money
payments-date = Date
payments-customer = Customer
payments-kind = Kind
payments-settles = Settles
payments-amount = Amount
payments-on-account = On account
payments-kind-payment = Payment
payments-kind-credit-note = Credit note
payments-kind-discount = Discount
payments-kind-write-off = Write-off
payments-kind-compromise = Agreed reduction
payments-kind-reschedule = Moved to a plan
payments-kind-withholding-tax = Tax withheld
payments-kind-set-off = Set-off
payments-kind-bank-charge = Bank charge or commission
payments-kind-transfer = Transfer
payments-kind-refund = Refund
payments-none-found = No payment is found. Every word must stand in the customer’s name, the reference or an invoice number; accents do not matter.
payments-empty-title = No payments yet
payments-empty-text = Type an amount above: Duebook finds who owes it. What is recorded can be taken back.
payments-open-customer = Open the account
