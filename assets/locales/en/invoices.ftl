# The list of invoices, and entering invoices and credit notes by hand.

invoices-title = Invoices
invoices-search = Number or customer
invoices-states = States
invoices-filter-all = All
invoices-filter-open = Open
invoices-filter-overdue = Overdue
invoices-filter-part-paid = Part settled
invoices-filter-paid = Settled
invoices-number = Number
invoices-customer = Customer
invoices-issued = Date
invoices-due = Due
invoices-amount = Amount
invoices-open = Open
invoices-state = State
invoices-state-paid = settled
invoices-state-part-paid = part settled
invoices-state-not-due = not due
invoices-days-late = { $count ->
    [one] { $days } day late
   *[other] { $days } days late
}
invoices-none-found = No invoice is found. Every word must stand in its number or in the customer’s name; accents do not matter.
invoices-empty-title = No invoices yet
invoices-empty-text = Bring in the file that your invoicing program exports, or enter an invoice by hand. Either can be taken back.
invoices-import = Bring in a file

invoices-mark-paid = Mark paid
invoices-mark-paid-title = { $number } was paid
invoices-mark-paid-text = { $amount } came in from { $name }. All that is open of the invoice is settled by it.
invoices-record-paid = Record { $amount }
invoices-marked-paid = { $number } paid: { $amount }
invoices-cancel = Cancel

invoices-new = New invoice
invoices-new-credit-note = New credit note
invoices-entry-keys = Enter keeps it and starts the next
invoices-entry-close = Close the entry row
invoices-customers-found = Customers found
invoices-add-customer = Add “{ $name }” as a new customer
invoices-add-namesake = Add another one of this name
invoices-customer-added = { $name } added as { $number }
invoices-customer-added-cleaned = { $name } added as { $number }. Hidden direction marks were removed.
invoices-customer-missing = Please choose a customer
invoices-amount-missing = Please type the amount
invoices-due-typed = Terms or due date
invoices-due-part = { $amount } by { $date }
invoices-due-discount = { $percent } % off until { $date }: { $amount }
invoices-due-customary = { $count ->
    [0] as usual: due { $date }, at once
    [one] as usual: due { $date }, { $days } day
   *[other] as usual: due { $date }, { $days } days
}
invoices-due-on = { $count ->
    [0] due { $date }, at once
    [one] due { $date }, { $days } day
   *[other] due { $date }, { $days } days
}
invoices-credit-note-number = Number
invoices-credit-note-for = For invoice
invoices-credit-note-hint = Named invoices are credited at once.
invoices-save = Save
invoices-invoice-recorded = { $name }: invoice { $number } of { $amount }, due { $due }
invoices-credit-note-recorded = { $name }: credit note of { $amount }; { $rest } of it is still to be applied
invoices-date-is-right = The date is right, keep it
