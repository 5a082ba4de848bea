# Entering things by hand: what cannot be taken, and why.

error-customer-name-missing = Name is missing
    .hint = Nothing was added. A name is all that a new customer needs.
error-customer-same-name = There is already a customer called { $name }
    .hint = Nothing was added. Choose that customer, or add another one of the same name.
error-text-too-long = The text is longer than { $limit } characters
    .hint = Nothing was kept. Please shorten it.
error-text-too-many-marks = More than { $limit } accents are stacked on one letter
    .hint = Nothing was kept, because it could not be printed. Please type it again.
error-date-unlikely = Is the date { $date } right?
    .hint = The year is unusual. Nothing was kept yet.
error-invoice-number-missing = The invoice number is missing
    .hint = Nothing was kept. Letters name the invoice by its number.
error-invoice-due-before-issued = Due on { $due }, before it was issued on { $issued }
    .hint = Nothing was kept. Please look at both dates.
error-invoice-nothing-open = Nothing of this invoice is open any more
    .hint = No payment was recorded. Perhaps it was marked as paid a moment ago.
error-allocation-more-than-rest = Only { $rest } is left to apply
    .hint = Nothing was applied. Please lower one of the amounts.
error-allocation-more-than-open = Only { $open } of { $number } is open
    .hint = Nothing was applied. Please lower the amount.
error-allocation-nothing = No amount was given
    .hint = Type an amount beside the invoices that it shall settle.

# Names of entries of the journal.
entry-invoice-record = Invoice
entry-credit-note-record = Credit note
entry-allocation-record = Applying money on account
entry-allocation-undo = Taking an application back
entry-customer-add = New customer
