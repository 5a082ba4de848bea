# The list of customers, one customer's account, payments, and details.

customers-title = Customers
customers-customer = Customer
customers-way = Where you are
customers-filter = Name, number or invoice
customers-number = Number
customers-open = Open
customers-overdue = Overdue
customers-days = Days
customers-on-account = On account
customers-level = Level
customers-last-reminder = Last reminder
customers-locked = Locked
customers-at-level = Level { $level }
customers-not-reminded = Not reminded yet
customers-none-found = No customer is found. Every word must stand in a name, a number or an invoice number; accents do not matter.
customers-none-overdue = No customer is overdue
customers-empty-title = No customers yet
customers-empty-text = Customers come with your invoices. Bring in the file that your invoicing program exports. Nothing is kept until you have seen every row.
customers-empty-action = Bring in invoices

customers-add = New customer
customers-add-hint = A name is enough. Everything else can be filled in later.
customers-add-cancel = Cancel
customers-add-namesake = Add another one of this name
customers-added = { $name } added as { $number }
customers-added-cleaned = { $name } added as { $number }. Hidden direction marks were removed.

customers-tabs = Parts of the customer
customers-tab-account = Account
customers-tab-details = Details
customers-business = Business
customers-consumer = Consumer
customers-summary = { $kind } · { $number } · reminders to { $recipient } · { $terms }
customers-balance = Balance
customers-as-of = As of { $date }
customers-oldest = { $count ->
    [one] { $days } day oldest
   *[other] { $days } days oldest
}
customers-nothing-overdue = nothing is late
customers-of-open = { $amount } open
customers-reminders = Reminders

customers-currency = Currency
customers-date = Date
customers-document = Document
customers-due = Due
customers-receivable = Receivable { $symbol }
customers-settled = Settled { $symbol }
customers-running-balance = Balance { $symbol }
customers-state = State
customers-closing = Closing balance
customers-kind-invoice = Invoice
customers-days-late = { $count ->
    [one] { $days } day
   *[other] { $days } days
}
customers-state-settled = settled
customers-due-on = due { $date }
customers-state-allocated = allocated
customers-state-on-account = on account
customers-state-partly-on-account = part on account
customers-open-of = of { $amount }
customers-settles = Settles
customers-ties = Ties to the ledger: open items add up to { $open }
customers-ties-on-account = Ties to the ledger: open { $open } less { $on_account } on account = { $balance }
customers-ties-not = The lines do not add up to the balance of { $balance }. Please check the whole book under Settings.
customers-account-empty-title = Nothing on the account yet
customers-account-empty-text = Invoices, credit notes and payments of this customer stand here, with the balance after each.

customers-record-payment = Record payment
customers-record-amount = Record { $amount }
customers-amount = Amount received
customers-amount-missing = Please type the amount that came in
customers-received-on = Received on
customers-method = Method
customers-method-transfer = Bank transfer
customers-method-cash = Cash
customers-method-card = Card
customers-method-wallet = E-wallet
customers-method-cheque = Cheque
customers-method-other = Other
customers-reference = Reference
customers-reference-hint = Invoice numbers in it are settled first.
customers-leave-on-account = Leave it all on account
customers-pay-all-on-account = Nothing is settled by it.
customers-proposal = What the payment settles
customers-why-designation = named in the reference
customers-why-exact-amount = exactly this amount
customers-why-unique-combination = the only items that add up to it
customers-why-oldest-due = oldest first, due { $date }
customers-stays-open = { $amount } stays open
customers-stays-on-account = Stays on account
customers-payment-recorded = Payment of { $amount } recorded
customers-payment-undone = Payment of { $amount } taken back
customers-undo-payment = Take payment back
customers-undo-title = Take back the payment of { $amount } of { $date }?
customers-undo-text = It will be as if it had never been recorded: what it settled is open again. Everything else stays.
customers-undo-keep = Keep the payment

customers-undo-credit-note = Take credit note back
customers-allocate = Apply to invoices
customers-allocate-hint = Type how much goes to each invoice, or drag what is left onto one. Enter applies it.
customers-allocate-left = Left
customers-allocate-grab = Take { $amount } and drop it on an invoice
customers-allocate-onto = Drop on { $number }
customers-allocate-open = { $amount } open, due { $due }
customers-allocate-share = Share of { $number }
customers-allocate-over = { $amount } more than there is
customers-allocate-oldest = Oldest first
customers-allocate-cancel = Cancel
customers-allocate-save = Apply
customers-allocated = { $amount } applied; { $rest } stays on account

customers-details = Customer
customers-name = Name
customers-name-hint = Without a name, the number stands on letters.
customers-tax-id = Tax or company number
customers-is-consumer = A consumer, not a business
customers-language = Language of letters
customers-second-language = Second language of reminders
customers-second-language-hint = The same text once more below the first, in this language. Table and payment slip stand once.
customers-second-language-none = None
customers-terms = Terms of payment
customers-email = E-mail
customers-phone = Phone
customers-address = Address
customers-address-lines = Street, postal code, town
customers-address-hint = One line each, as on an envelope. A letter can do without.
customers-country = Country

customers-recipient = Who gets reminders
customers-goes-to-reminder-contact = Reminders go to { $name }, the contact for reminders.
customers-goes-to-billing-contact = Reminders go to { $name }, the contact for invoices, because there is none for reminders.
customers-goes-to-customer = Reminders go to { $name }, because there is no contact for reminders or invoices.
customers-contact-title = Title
customers-contact-title-hint = Such as Ms, Mr
customers-contact-name = Name of the contact
customers-contact-name-missing = The contact needs a name
customers-contact-email = E-mail of the contact
customers-contact-phone = Phone of the contact

customers-lock = Lock reminders
customers-unlock = Unlock reminders
customers-locked-until = Reminders rest until { $date }
customers-lock-reason = Why they shall rest
customers-lock-hint = For you only; it may stay empty. Nothing is claimed until you unlock them, or until the day below.
customers-no-reason = No reason was given.
customers-was-locked = Reminders to { $name } are locked
customers-was-unlocked = Reminders to { $name } are unlocked

customers-saving = Saving
customers-save = Save customer
customers-save-note = New letters use what is saved. The old details stay in the history.
customers-saved = { $name } saved
customers-discard = Discard changes
customers-nothing-changed = Nothing has been changed yet.
customers-look-at-fields = Please look at the marked fields first.

customers-filters = Filters
customers-filter-overdue = Overdue
customers-filter-on-account = On account
customers-filter-locked = Locked
customers-filter-no-address = No address
customers-none-filtered = No customer fits all of these filters.
customers-thanks = Thank-you letter…
customers-thanks-for = Everything you reminded of is paid since { $date }.
customers-on-hold = Deliveries on hold
customers-on-hold-about = Deliveries are on hold.
customers-lift-hold = Lift the hold
customers-put-on-hold = Put deliveries on hold
customers-was-put-on-hold = Deliveries to { $name } are on hold.
customers-put-on-hold-undone = Deliveries to { $name } go on.
customers-row-on-hold = On hold
customers-hold-was-lifted = Deliveries to { $name } go on.
