# What the rows of an import meet in the book.
import-problem-number-twice = number { $number } stands already in row { $first } of this file
import-problem-invoice-rises-after-letter = a letter names this invoice with { $old }, the file says { $new }: take the letters back first, or enter the difference as an invoice of its own
import-problem-invoice-currency-changed = the book has { $old }, the file { $new }: an invoice cannot change its currency
import-problem-invoice-paid-since = { $amount } paid on { $on }
import-problem-invoice-total-changed = was { $old }
import-problem-invoice-date-changed = dated { $old } before
import-problem-invoice-due-changed = due { $old } before
import-problem-customer-twice = { $number } stands twice in this file
import-problem-customer-changed = changes { $fields }
import-problem-payer-unknown = no customer or single invoice is known as { $payer }
import-problem-list-missing = not in the list: { $amount } settled on { $on }
import-problem-list-fallen = was { $old }: { $amount } paid on { $on }
import-problem-list-risen = the book has { $old } open, the list { $new }. A list of open items cannot say why; bring in the invoice itself
import-problem-invoice-left-as-in-letter = Left as the letter named it: { $old }; the file says { $new }
import-problem-terms-nothing-left = the terms do not fit the amount { $amount }: a part would be nothing or less
import-problem-invoice-has-claims = interest or a fee is claimed on { $number }; take that claim back first, then bring the changed invoice in
