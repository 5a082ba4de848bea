# Documents for a customer. Dates and names come formatted.

statements-menu = Statements and letters…
statements-title = Statements and letters for { $name }
statements-kind = Document
statements-open = Statement: open items
statements-activity = Statement: activity
statements-confirmation = Balance confirmation
statements-thanks = Thank-you letter
statements-farewell = Farewell letter
statements-policy = Credit policy
statements-as-of = As of
statements-from = From
statements-to = To
statements-since = No more credit from
statements-currency = Currency
statements-print = Print
statements-save = Save
statements-saved = The document for { $name } was saved
statements-close = Close

error-statement-period = The period ends before it begins. Please choose a later last day, or an earlier first one.
error-thanks-nothing = There is nothing to thank this customer for yet: something is overdue, or nothing was paid on time or in full in the past year. Please print the letter when the account is in order.
