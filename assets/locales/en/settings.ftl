# The owner's company, the language of the window, and the book.

settings-title = Settings
settings-company = Company on letters
settings-company-note = What stands in the head of a letter and under the signature. Empty fields are left out.
settings-name = Name
settings-tagline = Line under the name
settings-address = Address
settings-address-hint = One line each for street and town, as it is written on an envelope.
settings-tax-id = Tax or company number
settings-phone = Phone
settings-email = E-mail
settings-contact-name = Who signs and answers questions
settings-contact-role = Role of that person

settings-bank = Bank accounts
settings-bank-note = A letter prints the first account in its currency.
settings-bank-place = Account { $place }
settings-bank-add = Add an account
settings-bank-remove = Remove account { $place }
settings-bank-name = Bank
settings-bank-currency = Currency
settings-bank-account = IBAN or account number
settings-bank-bic = BIC or bank code
settings-bank-holder = Account holder
settings-bank-holder-hint = Only when it differs from the company’s name.

settings-language = Language of the window
settings-language-note = Letters stay in the language of each customer.
settings-colours = Colours
settings-colours-note = Kept on this computer, like the language. Letters and their previews stay as they are printed.
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-book = The book
settings-verify = Check the whole book
settings-verify-note = Every entry is read and every sum is added again. Nothing is changed.
settings-verify-ok = Nothing wrong: { $entries } entries with { $facts } facts, all sums agree.
settings-verify-bad = { $count ->
    [one] One thing in the book does not agree
   *[other] { $count } things in the book do not agree
}

settings-save = Save company details
settings-save-bar = Saving
settings-save-note = New letters use what is saved. Letters already made stay as they are.
settings-saved = Company details saved
settings-discard = Discard changes
settings-nothing-changed = Nothing has been changed yet.
settings-name-missing = The company needs a name.
settings-backup = Copies of the book, and going back to one
