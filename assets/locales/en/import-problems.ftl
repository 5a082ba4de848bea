# What stops a whole file, and why single rows are refused. `import-problem-<code>` names a row's reason.

error-import-empty-file = The file is empty.
    .hint = Nothing was read. Export it again, then choose it here.
error-import-no-rows = No rows found.
    .hint = There is only a header, or only blank lines. Choose another file, or export it again.
error-import-too-large = The file is larger than { $limit } MB.
    .hint = Nothing was read. Export a shorter period, or cut the file in two.
error-import-too-many-rows = More than { $limit } rows.
    .hint = Nothing was read. Export a shorter period, or cut the file in two.
error-import-too-many-columns = More than { $limit } columns.
    .hint = Nothing was read. Perhaps another sign separates the columns, or this is not a table.
error-import-row-too-long = Row { $row } is longer than { $limit } KB.
    .hint = Nothing was read. Perhaps this is not a table.
error-import-unclosed-quote = Quote opened in line { $line } never closes.
    .hint = Nothing was read. Remove the quotation mark or close it, then choose the file again.
error-import-not-a-table = { $kind ->
    [pdf] This is a PDF document, not a table of text
    [picture] This is a picture, not a table of text
    [xlsx] This is an Excel workbook, not a table of text
    [old-office] This is an old or password-protected Excel workbook, not a table of text
    [ods] This is an OpenDocument table, not a table of text
    [docx] This is a Word document, not a table of text
    [zip] This is a ZIP archive, not a table of text
    [archive] This is a compressed archive, not a table of text
    [sqlite] This is a database, perhaps a Duebook book, not a table of text
    [html] This is a web page, not a table of text
    [xml] This is an XML file, not a table of text
    [json] This is a JSON file, not a table of text
    [rtf] This is a text document, not a table of text
    [program] This is a program, not a table of text
   *[other] This is another kind of file, not a table of text
}
    .hint = Nothing was read. Save it as CSV in the program it comes from, then choose that file.
error-import-field-missing = No column is chosen for “{ import-problem-field }”.
    .hint = Every row needs it. Choose it above the column that holds it.
error-import-field-contested = Several columns could be “{ import-problem-field }”: { $columns }.
    .hint = Choose the right one above the columns.
error-import-date-order-undecided = { $value } in row { $row } can be { $first } or { $second }.
    .hint = Say which part comes first in “{ $column }”. Nothing is guessed.
error-import-decimals-undecided = { $value } in row { $row } can be { $point } or { $comma }.
    .hint = Say which sign separates the decimals in “{ $column }”. Nothing is guessed.
error-import-sum-too-large = The amounts in { $currency } are too large to be added up.
    .hint = Nothing was kept. Look whether the right column is chosen for the amount.
error-mapping-not-a-pair = “{ $text }” does not name a field and a column.
    .hint = Write field=column, for example amount=Total.
error-mapping-unknown-field = “{ $text }” is not a field of this file.
    .hint = Choose one from the list.
error-mapping-unknown-column = The file has no column “{ $text }”.
    .hint = Name it by its header or by its letter.
error-mapping-ambiguous-column = Several columns are called “{ $text }”.
    .hint = Name the right one by its letter.

import-problem-field = { $field ->
    [customer_number] { imports-field-customer-number }
    [customer_name] { imports-field-customer-name }
    [contact_name] { imports-field-contact-name }
    [tax_id] { imports-field-tax-id }
    [language] { imports-field-language }
    [address] { imports-field-address }
    [address_second] { imports-field-address-second }
    [street] { imports-field-street }
    [postal_code] { imports-field-postal-code }
    [city] { imports-field-city }
    [country] { imports-field-country }
    [email] { imports-field-email }
    [phone] { imports-field-phone }
    [terms] { imports-field-terms }
    [invoice_number] { imports-field-invoice-number }
    [issued_on] { imports-field-issued-on }
    [due_on] { imports-field-due-on }
    [amount] { imports-field-amount }
    [currency] { imports-field-currency }
    [paid_amount] { imports-field-paid-amount }
    [open_amount] { imports-field-open-amount }
    [settled_on] { imports-field-settled-on }
    [level] { imports-field-level }
    [last_reminder_on] { imports-field-last-reminder-on }
    [received_on] { imports-field-received-on }
    [method] { imports-field-method }
    [reference] { imports-field-reference }
   *[other] { $field }
}

import-problem-row-cell-count = the row has { $found } cells instead of { $expected }
import-problem-row-unreadable = unreadable characters
import-problem-row-nul = an invisible character that no text may hold (NUL)
import-problem-name-missing = Name is missing
import-problem-text-too-long = { $length } characters, at most { $limit } are possible
import-problem-text-too-many-marks = more than { $limit } marks are stacked on one letter
import-problem-number-missing = the invoice number is missing
import-problem-payer-missing = neither a customer nor an invoice is named
import-problem-date-missing = the date is missing
import-problem-date-not-a-date = not a date
import-problem-date-does-not-exist = the date { $text } does not exist
import-problem-date-unlikely-year = the year { $year } is unlikely
import-problem-date-due-before-issued = due on { $due }, before it was issued on { $issued }
import-problem-amount-missing = the amount is missing
import-problem-amount-not-a-number = not a number
import-problem-amount-foreign-digits = only the digits 0 to 9 are read
import-problem-amount-too-many-decimals = too many decimals: { $currency } has { $decimals }
import-problem-amount-too-large = Amount too large
import-problem-amount-zero = the amount is zero
import-problem-amount-negative = the amount is negative
import-problem-amount-open-above-total = more is open than the invoice total
import-problem-currency-unknown = not a currency
import-problem-currency-conflict = the amount is in { $found }, the row in { $expected }
import-problem-terms-not-understood = the payment terms are not understood
import-problem-level-not-a-level = not a reminder level
import-problem-import-hidden-marks-removed = hidden direction marks removed from “{ $column }”
import-problem-language-unknown = letters are not written in “{ $value }”, so the book’s language is used
