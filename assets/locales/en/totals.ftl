# What stands behind a total: the facts that add up to it.

totals-explain = { $name }, { $amount }: show what is behind it
totals-as-of = as of { $date }
totals-since = since { $date }
totals-since-fell-due = Fell due
totals-since-came-in = Payments that came in
totals-overdue = Overdue
totals-lines = { $count ->
    [one] { $shown } line
   *[other] { $shown } lines
}
totals-table = What is behind the total
totals-date = Date
totals-document = Document
totals-customer = Customer
totals-due = Due
totals-whole = Amount { $symbol }
totals-counted = Counts here { $symbol }
totals-sum = Sum
totals-ties-title = It ties.
totals-ties = The lines add up to { $sum }, the total that is shown.
totals-ties-not-title = It does not tie.
totals-ties-not = The lines add up to { $sum }, but the total that is shown is { $total }. Please do not rely on this figure, and check the whole book under Settings.
