# Today: what changed, and what to do next.

today-title = Today
today-since = { $count ->
    [one] Since { $date }, yesterday:
   *[other] Since { $date }, { $days } days:
}
today-nothing-changed = nothing fell due, and nothing came in
today-fell-due = { $count ->
    [one] <b>{ $shown }</b> invoice fell due
   *[other] <b>{ $shown }</b> invoices fell due
}
today-came-in = { $count ->
    [one] <b>{ $shown }</b> payment came in
   *[other] <b>{ $shown }</b> payments came in
}
today-deadlines = { $count ->
    [one] the deadline of <b>{ $shown }</b> customer passed
   *[other] the deadlines of <b>{ $shown }</b> customers passed
}

today-open = Open
today-of-which-overdue = of which overdue
today-by-due-date = by due date
today-not-due = Not due
today-days = { $range } days
today-spoken = { $age }: { $amount }

today-next = What to do next
today-next-count = { $count ->
    [one] one thing
   *[other] { $shown }, most urgent first
}
today-nothing-title = Nothing is waiting today
today-nothing-text = No letter is due, nothing waits for a decision, and no next step comes back today.

today-step = { $customer }: { $step }
today-step-now = Next step for today · { $note } of { $date }
today-step-late = { $count ->
    [one] Next step since yesterday · { $note } of { $date }
   *[other] Next step for { $days } days · { $note } of { $date }
}
today-note-call = call
today-note-visit = visit
today-note-message = message
today-note-letter = letter received
today-note-other = note
today-cheques = { $count ->
    [one] { $shown } cheque can go to the bank
   *[other] { $shown } cheques can go to the bank
}
today-cheques-why = { $count ->
    [0] dated today
    [one] the oldest is { $days } day past its date
   *[other] the oldest is { $days } days past its date
}
today-letters = { $count ->
    [one] { $shown } letter is ready to propose
   *[other] { $shown } letters are ready to propose
}
today-letters-why = { $count ->
    [one] oldest item { $days } day · newest payment recorded: { $date }
   *[other] oldest item { $days } days · newest payment recorded: { $date }
}
today-letters-why-no-payment = { $count ->
    [one] oldest item { $days } day · no payment is recorded yet
   *[other] oldest item { $days } days · no payment is recorded yet
}
today-calls = { $count ->
    [one] { $shown } invoice waits for your call
   *[other] { $shown } invoices wait for your call
}
today-calls-why = { $count ->
    [one] the ladder goes on after it · oldest { $days } day
   *[other] the ladder goes on after it · oldest { $days } days
}
today-decisions = { $count ->
    [one] { $shown } item waits for your decision
   *[other] { $shown } items wait for your decision
}
today-decisions-why = { $count ->
    [one] remind again or leave it · oldest { $days } day
   *[other] remind again or leave it · oldest { $days } days
}
today-on-account = { $count ->
    [one] { $shown } customer has money on account and open items
   *[other] { $shown } customers have money on account and open items
}
today-on-account-of = { $customer } has money on account and open items
today-on-account-why = nobody is reminded beyond level 1 until you have looked

today-open-next-step = Open timeline
today-open-cheques = Open the drawer
today-open-letters = Open proposal
today-open-calls = Call
today-open-decisions = Decide
today-open-on-account = Look at it


today-empty-title = Your book is empty
today-empty-text = Bring in the file that your invoicing program exports. Then you will see here every day who is late, and what to do next. Nothing is kept until you have seen every row.
today-empty-action = Bring in invoices
today-side-effect-hold = Put deliveries to { $customer } on hold?
today-side-effect-prepaid = Sell to { $customer } only against prepayment from now on?
today-side-effect-decision = How does it go on with { $customer }?
today-side-effect-why = Level { $level } was claimed on { $date }. Nothing happens unless you say so.
today-side-effect-hold-yes = Put on hold
today-side-effect-prepaid-yes = Only prepaid
today-side-effect-decision-yes = Decide…
today-side-effect-no = Not needed
today-side-effect-hold-done = Deliveries to { $customer } are on hold.
today-side-effect-prepaid-done = { $customer } pays before delivery from now on.
today-side-effect-decision-done = The account of { $customer } is open for your decision.
today-side-effect-not-needed-done = { $customer } is left as it is.
today-side-effect-undone = It is asked again.
