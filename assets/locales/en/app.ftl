# The frame around every screen.

app-screens = Screens
app-try-again = Try again
app-sample = Sample company
app-close-sample = Leave the sample
app-close-book = Close the book
app-switch-book = { $name }: switch to another book
app-open-other = Open another book…
app-copied = Copied { $when }
app-see-copies = See all copies
app-copy-shown = You are looking at the copy of { $when }. Nothing can be changed in it.
app-copy-chosen = This is a copy of the book
app-copy-damaged-stays = Nothing of the damaged file is thrown away: if the copy becomes the book, the file is kept beside it under another name.
app-copy-make-book = Make this copy the book
app-customers = { $count ->
    [one] { $shown } customer
   *[other] { $shown } customers
}
app-invoices = { $count ->
    [one] { $shown } invoice
   *[other] { $shown } invoices
}

# Names of entries of the journal, as they stand in lists.
entry-payment-record = Payment
entry-cheque-take-in = Cheque taken in
entry-cheque-deposited = Cheque to the bank
entry-cheque-cleared = Cheque paid
entry-cheque-bounced = Cheque bounced
entry-cheque-returned = Cheque given back
entry-cheque-replace = Cheque replaced
entry-dunning-confirm = Reminder run
entry-import-accept = Import
entry-seller-change = Company details
entry-customer-change = Customer details
entry-item-decide = Decision about an item
entry-credits-look = Credits looked at
entry-note-add = Note
entry-note-correct = Note corrected
entry-note-follow-up = Next step
entry-customer-lock = Reminders locked
entry-customer-hold = Deliveries put on hold
entry-customer-lift-hold = Hold on deliveries lifted
entry-side-effect-yes = Proposal of a level accepted
entry-side-effect-no = Proposal of a level not needed
entry-customer-unlock = Reminders unlocked
entry-sample-fill = Sample filled
entry-undo = Undo
entry-book-create = Book started
entry-policy-change = Reminder rules
entry-interest-change = Interest and fees
entry-customer-interest = Interest of a customer
entry-claim-record = Interest claimed
entry-claim-threaten = Interest announced
entry-claim-waive = Claim given up
entry-other = Entry
