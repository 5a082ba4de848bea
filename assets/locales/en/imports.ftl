# Bringing in a file: choosing it, looking at every row, the receipt, undo and the history.

imports-nav = Import

imports-title-invoices = Bring in invoices
imports-title-customers = Bring in customers
imports-title-payments = Bring in payments

imports-steps = Steps of bringing in a file
imports-step-file = File
imports-step-columns = Columns
imports-step-check = Check
imports-step-receipt = Receipt

imports-drop-title-invoices = Bring in your invoices
imports-drop-title-customers = Bring in your customers
imports-drop-title-payments = Bring in your payments
imports-drop-text-invoices = Drop the file that your invoicing program or spreadsheet exports anywhere on this page. Customers and payment dates that stand beside the invoices come along.
imports-drop-text-customers = Drop the list of your customers anywhere on this page: names, addresses, languages, contacts.
imports-drop-text-payments = Drop the list of payments that came in anywhere on this page. Each one goes to the invoices that it names, or to the oldest.
imports-nothing-kept = Nothing is kept until you have seen every row.
imports-choose-file = Choose a file…
imports-formats = CSV or text with any separator, in any usual encoding
imports-kind = What the file holds
imports-kind-invoices = Invoices
imports-kind-customers = Customers
imports-kind-payments = Payments

imports-reading = Reading the file
imports-reading-name = Reading { $name }
imports-stop = Stop
imports-stop-hint = Stopping keeps nothing.

imports-rows = { $count ->
    [one] { $shown } row
   *[other] { $shown } rows
}
imports-separated-comma = separated by commas
imports-separated-semicolon = separated by semicolons
imports-separated-tab = separated by tabs
imports-separated-pipe = separated by bars
imports-decimals = decimals { $example }
imports-change-reading = Change how the file is read
imports-keep-reading = Close
imports-reading-form = How the file is read
imports-encoding = Encoding
imports-encoding-utf-8 = UTF-8
imports-encoding-utf-16le = UTF-16, low byte first
imports-encoding-utf-16be = UTF-16, high byte first
imports-encoding-windows-1252 = Windows-1252, Western European
imports-encoding-windows-1255 = Windows-1255, Hebrew
imports-encoding-windows-1258 = Windows-1258, Vietnamese
imports-delimiter = Columns are separated by
imports-delimiter-comma = Comma
imports-delimiter-semicolon = Semicolon
imports-delimiter-tab = Tab
imports-delimiter-pipe = Bar
imports-currency = Currency
imports-currency-hint = For amounts that name none

imports-missing = Every row needs: { $fields }. Choose it above the column that holds it.
imports-twins = Several columns are called “{ $column }”. Choose above one of them what it holds.

imports-question-date = Does { $cell } mean { $first } or { $second }?
imports-question-date-open = Which part comes first in the dates of “{ $column }”?
imports-question-decimal = Does { $cell } mean { $first } or { $second }?
imports-question-decimal-open = Which sign separates the decimals in “{ $column }”?
imports-question-rows = { $count ->
    [one] “{ $column }”: { $shown } row can be read both ways, and no row decides.
   *[other] “{ $column }”: { $shown } rows can be read both ways, and no row decides.
}
imports-question-answered = “{ $column }” is read as you said. You can still change it.
imports-answer = { $answer }: { $effect }
imports-answer-dmy = Day first
imports-answer-mdy = Month first
imports-answer-ymd = Year first
imports-answer-point = A point
imports-answer-comma = A comma
imports-effect = row { $row } is { $value }
imports-effect-refused = { $count ->
    [one] { $shown } row would be refused
   *[other] { $shown } rows would be refused
}
imports-effect-both = { $count ->
    [one] row { $row } is { $value }, { $shown } other row would be refused
   *[other] row { $row } is { $value }, { $shown } other rows would be refused
}

imports-table = Rows of the file
imports-column-row = Row
imports-column-verdict = Verdict
imports-column-why = Why
imports-column-nameless = Column { $letter }
imports-column-means = What “{ $column }” holds
imports-row-problem = Row { $row }: { $problem }
imports-row-problem-at = Row { $row }, “{ $column }”, { $value }: { $problem }
imports-row-fine = Row { $row }: nothing to remark.
imports-no-rows = No rows of this kind.

imports-field-customer-number = Customer no.
imports-field-customer-name = Customer
imports-field-contact-name = Contact
imports-field-tax-id = Tax id
imports-field-language = Language
imports-field-address = Address
imports-field-address-second = Address line 2
imports-field-street = Street
imports-field-postal-code = Postal code
imports-field-city = City
imports-field-country = Country
imports-field-email = E-mail
imports-field-phone = Phone
imports-field-terms = Payment terms
imports-field-invoice-number = Invoice no.
imports-field-issued-on = Invoice date
imports-field-due-on = Due date
imports-field-amount = Amount
imports-field-currency = Currency
imports-field-paid-amount = Paid so far
imports-field-open-amount = Still open
imports-field-settled-on = Paid on
imports-field-level = Reminder level
imports-field-last-reminder-on = Last reminder
imports-field-received-on = Received on
imports-field-method = Paid by
imports-field-reference = Reference
imports-field-note = Keep as note
imports-field-ignore = Leave out

imports-verdict-new = new
imports-verdict-changed = changed
imports-verdict-same = same
imports-verdict-refused = refused

imports-filter = Show rows
imports-filter-all = { $count ->
    [one] row
   *[other] rows
}
imports-filter-new = { $count ->
   *[other] new
}
imports-filter-changed = { $count ->
   *[other] changed
}
imports-filter-same = { $count ->
   *[other] same
}
imports-filter-refused = { $count ->
   *[other] refused
}
imports-summary = { $read } rows read: { $new } new, { $changed } changed, { $same } same, { $refused } refused.
imports-save-refused = Save them to mend
imports-saved = { $count ->
    [one] { $shown } refused row is saved. Mend it and bring that file in.
   *[other] { $shown } refused rows are saved. Mend them and bring that file in.
}

imports-decision = Decision
imports-back = Back
imports-accept = { $count ->
    [one] Bring in { $shown } row
   *[other] Bring in { $shown } rows
}
imports-accepting = { $count ->
    [one] Bringing in { $shown } row…
   *[other] Bringing in { $shown } rows…
}
imports-waiting = One moment.
imports-accept-none = Nothing to bring in
imports-adds = Adds { $totals }
imports-adds-customers = { $count ->
    [one] { $shown } new customer
   *[other] { $shown } new customers
}
imports-undoable = One press takes it all back.
imports-blocked-question = Answer the question above first.
imports-blocked-missing = Choose the missing column first.
imports-blocked-rows = No row can be brought in as the file is read now.
imports-blocked-same = Every row is in the book already.

imports-receipt-invoices = { $count ->
    [one] { $shown } invoice brought in
   *[other] { $shown } invoices brought in
}
imports-receipt-customers = { $count ->
    [one] { $shown } customer brought in
   *[other] { $shown } customers brought in
}
imports-receipt-payments = { $count ->
    [one] { $shown } payment brought in
   *[other] { $shown } payments brought in
}
imports-receipt-nothing = Nothing was new
imports-receipt-nothing-text = Every row is in the book already, so nothing was written.
imports-receipt-counts = Of { $read } rows: { $new } new, { $changed } changed, { $same } same, { $refused } refused
imports-receipt-total = Together { $totals }
imports-receipt-file = { $name }, { $date }
imports-see-reminders = See who can be reminded
imports-see-ageing = See how old it is
imports-undo = Undo the import
imports-another = Bring in another file
imports-undone = The import of { $name } was taken back
imports-undone-title = The import was taken back
imports-undone-text = The book is as it was before { $name }.

imports-blocked-title = Later entries rest on this import
imports-blocked-text = Take these back first, the newest first. Then the import can be undone.
imports-blocked-entry = { $entry }, { $date }
imports-blocked-undo = { $count ->
    [one] Take back { $shown } entry and the import
   *[other] Take back { $shown } entries and the import
}
imports-blocked-keep = Keep everything

imports-history = Earlier imports
imports-history-date = Date
imports-history-file = File
imports-history-kind = What
imports-history-new = New
imports-history-changed = Changed
imports-history-same = Same
imports-history-refused = Refused
imports-history-totals = Amount
imports-history-state = State
imports-history-undone = undone
imports-history-undo = Undo
imports-history-undo-named = Undo the import of { $name }

error-import-unreadable = The file could not be read.
    .hint = It may have been moved, or the drive was taken away. Choose it once more. Nothing was changed.
error-import-mapping-wrong = The columns cannot be mapped like this: { $detail }
    .hint = Choose above each column what it holds.
error-import-missing = There is no such import.
    .hint = Look at the list of earlier imports.

imports-list = This file is the complete list of open items
imports-list-hint = Items of the book that are not in it are proposed as settled, fallen amounts as part payments. You see each one below before anything is kept.
imports-list-as-of = As of
imports-list-missing = { $count ->
    [one] One open item of the book is not in this list. It would be settled: { $totals }.
   *[other] { $shown } open items of the book are not in this list. They would be settled: { $totals }.
}
imports-row-from-book = book
imports-title-opening-balances = Bring in opening balances
imports-drop-title-opening-balances = Bring in what was owed at the start
imports-drop-text-opening-balances = Drop a list of what each customer owed when you begin with Duebook: customer, date or due date, amount. Reminder level and last reminder come along. No invoices are needed.
imports-kind-opening-balances = Opening balances
imports-receipt-opening-balances = { $count ->
    [one] One opening balance was brought in
   *[other] { $shown } opening balances were brought in
}
imports-taken-toast = { $name } is in the book
imports-rises = { $count ->
    [one] An invoice that a sent letter names has risen: { $number } from { $old } to { $new }
   *[other] { $shown } invoices that sent letters name have risen, such as { $number } from { $old } to { $new }
}
imports-rises-hint = The customer was asked for the old amount. Nothing is taken over until you say so.
imports-rises-take-over = Take the new amounts over: the next letter claims them, the level stays
imports-rises-leave = Leave them as the letters named them
imports-receipt-list = The book agrees with the list
imports-receipt-settled = { $count ->
    [one] One item that the list does not name was settled
   *[other] { $shown } items that the list does not name were settled
}
