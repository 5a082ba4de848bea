# Labels of letters. Amounts and dates come formatted; $count only chooses the plural form.

letter-date = Date
letter-customer-number = Customer no.
letter-number = Letter no.
letter-contact = Our contact
letter-phone = Phone
letter-email = E-mail
letter-draft = Draft
letter-draft-note = Draft – not sent
letter-column-invoice = Invoice
letter-column-dated = Dated
letter-column-due = Due
letter-column-days-late = Days late
letter-column-amount = Amount { $currency }
letter-column-paid = Paid { $currency }
letter-column-open = Open { $currency }
letter-column-pay-by = Pay by
letter-carried = Carried forward ({ $shown } of { $items } items)
letter-brought = Brought forward ({ $shown } of { $items } items)
letter-step-1 = First reminder
letter-step-2 = Second reminder
letter-step-3 = Final notice
letter-rides = Also open
letter-overdue-total = Overdue in total
letter-less-credit-note = Less credit note { $number } of { $date }
letter-less-on-account = Less payment on account of { $date }
letter-to-pay = To pay by { $date }
letter-to-pay-counted = { $count ->
    [one] To pay by { $date } ({ $items } item)
   *[other] To pay by { $date } ({ $items } items)
}
letter-to-pay-all = To pay in total
letter-page = Page { $page } of { $pages }
letter-phone-line = Phone { $phone }
letter-account = account { $account }
letter-account-line = Account { $account }
letter-iban = IBAN { $iban }
letter-bic = BIC { $bic }

error-letter-missing-glyph = The character “{ $character }” ({ $code_point }) cannot be printed: no built-in font has it. It stands in “{ $text }”. Please write it differently.
error-letter-empty = There is nothing to write a letter about.
error-letter-mixed-currencies = A letter can hold one currency only.
error-letter-totals-differ = The subtotals of the letter do not add up to its total, so it was not made. Please check the book (File, Verify).
error-letter-template = The text “{ $name }” of the letter is broken: { $detail }
error-letter-unwritable = The document could not be made.
