# The first screen: three doors, and the questions of a new book.

start-name = Duebook
start-promise = Who owes you, what was agreed, and what to do next.
start-language = Language
start-offline = Works without the internet. One company is one file on this laptop. No account.

start-sample-title = Explore a sample company
start-sample-text = Customers in three languages, one year of invoices. Change anything; your own book is not touched.
start-sample-open = Open the sample
start-book-title = Start my book
start-book-text = Your company’s name and country. Then drop in a file of invoices: the first letters are about five minutes away.
start-book-open = Start my book
start-open-title = Open a book
start-open-text = A book file on this laptop, or one from another laptop. It is checked before it opens.
start-open-open = Choose a file…

start-step-import = Bring in invoices
start-step-ageing = See who is late
start-step-proposal = Look at the proposal
start-step-letters = Print the letters

start-form-title = Your company
start-form-name = Company name
start-form-name-hint = As it shall stand on letters. Everything else can wait.
start-form-country = Country
start-form-currency = Currency
start-form-language = Language of letters
start-form-language-hint = For customers whose language is not known. Each customer can have another one.
start-form-back = Back
start-form-submit = Start my book
