# Who owes what, and how old it is.

ageing-title = Ageing
ageing-filter = Filter customers
ageing-as-of = As of
ageing-by = Age is counted
ageing-by-due = By due date
ageing-by-invoice = By invoice date
ageing-currency = Currency
ageing-scope = { $count ->
    [one] { $shown } customer · amounts in { $symbol }
   *[other] { $shown } customers · amounts in { $symbol }
}

ageing-picture = Open amounts by age
ageing-open = Open
ageing-items = { $count ->
    [one] { $shown } open item
   *[other] { $shown } open items
}
ageing-on-account = On account
ageing-balance = Balance
ageing-not-due = Not due
ageing-days = { $range } days
ageing-spoken = { $age }: { $amount }
ageing-share = { $percent }%

ageing-table = Customers by age of what they owe
ageing-customer = Customer
ageing-total = Total of { $shown }
ageing-total-found = Total of { $shown } out of { $all }
ageing-none-found = No customer here is called that. Esc shows all of them again.

ageing-how-title = How it is counted.
ageing-how-due = Open at a date = posted by then − allocations dated by then. Days = date − due date; due today is not overdue.
ageing-how-invoice = Open at a date = posted by then − allocations dated by then. Days = date − invoice date, whenever it is due.
ageing-ties-title = It ties.
ageing-ties = Buckets { $buckets } = open items { $open } = ledger { $ledger }.
ageing-ties-on-account = Buckets { $buckets } = open items { $open }. Less { $on_account } on account = balance { $balance } = ledger { $ledger }.
ageing-ties-not-title = It does not tie.
ageing-ties-not = Buckets { $buckets }, open items { $open }, on account { $on_account }, balance { $balance }, ledger { $ledger }. Please do not rely on these figures, and check the whole book under Settings.

ageing-empty-title = No invoices yet
ageing-empty-text = Here you will see who owes what, and how old it is. Bring in the file that your invoicing program exports. Nothing is kept until you have seen every row.
ageing-empty-action = Bring in invoices
ageing-nothing-title = Nothing is open
ageing-nothing-text = On { $date } no invoice was open, and no money was on account. Another date may show more.
