# Rates that the owner entered, and what amounts of several currencies are together.

exchange-title = Exchange rates
exchange-note = Amounts of different currencies are never added up. With a rate of yours, you can also see them together in { $currency }.
exchange-open = Exchange rates
exchange-open-note = Your own rates, to see several currencies together.
exchange-rate = 1 { $currency } in { $own }
exchange-on = Rate of
exchange-none-title = Everything is in { $currency }
exchange-none-text = Once a customer owes you in another currency, you can enter a rate for it here.
exchange-save-bar = Exchange rates
exchange-save = Save
exchange-save-note = Nothing is converted in the book; only the view in { $currency } changes.
exchange-saved = Exchange rates saved
exchange-undone = Exchange rates as before
exchange-all = All, in { $currency }
exchange-together = Together about { $amount }, at your rates
exchange-missing = To see all currencies together, enter a rate for { $currencies }.
exchange-enter = Enter a rate
exchange-change = Change rates
exchange-parts = All currencies in { $currency }
exchange-column-currency = Currency
exchange-column-open = Open
exchange-column-overdue = Of which overdue
exchange-column-rate = Your rate
exchange-column-worth = In { $currency }
exchange-rate-of = { $rate } of { $date }
exchange-own = own currency
exchange-how = Each figure is converted and rounded once, so lines and total may differ by a smallest unit. No other figure in Duebook rests on these rates.

entry-exchange-change = Exchange rates

error-exchange-currency = { $currency } cannot have a rate here
    .hint = Each other currency has one rate, and the book’s own has none. Nothing was saved.
error-exchange-in-future = The rate for { $currency } is of { $date }, which is after today
    .hint = Choose today or an earlier day. Nothing was saved.
error-exchange-rate = The rate for { $currency } is not a positive number
    .hint = Type what one { $currency } is worth, with at most 12 decimals, or leave it empty. Nothing was saved.
