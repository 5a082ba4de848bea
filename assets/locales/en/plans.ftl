# Payment plans: the list, a new plan, one plan.

plans-title = Plans
plans-none = No payment plans yet
plans-none-text = A payment plan moves what a customer owes to dated instalments. Offer one from the customer’s page.
plans-none-action = Choose a customer
plans-none-foot = An offer changes nothing that is owed until it is agreed.
plans-number = Plan
plans-customer = Customer
plans-state = State
plans-next = Next due
plans-overdue = Overdue
plans-left = Left to pay
plans-missed = Missed
plans-named = Plan { $number }

plans-state-offered = offered
plans-state-running = running
plans-state-missed = payment late
plans-state-callable = may be called in
plans-state-completed = paid
plans-state-broken = called in
plans-state-replaced = replaced
plans-state-declined = declined

plans-new = New payment plan
plans-new-for = New plan in place of { $number }
plans-draft = Draft
plans-nothing-open = Nothing is open that a plan could be about
plans-nothing-open-text = Items of another plan, and items that are paid, cannot be chosen.
plans-items = { $count ->
    [one] { $chosen } of { $all } item chosen
   *[other] { $chosen } of { $all } items chosen
}
plans-item-due = due { $date }
plans-item-in = in plan { $number }
plans-debt = Debt in this plan
plans-down = Paid on signing
plans-down-kind = How what is paid on signing is given
plans-down-as-amount = Amount
plans-down-as-percent = Percent of the debt
plans-rest = How the rest is cut
plans-rest-count = Number of payments
plans-rest-each = Amount each
plans-count = Payments
plans-each = Amount each
plans-frequency = How often
plans-frequency-weekly = Weekly
plans-frequency-biweekly = Every two weeks
plans-frequency-monthly = Monthly
plans-frequency-month-end = At month end
plans-frequency-fifteenth-and-month-end = 15th and month end
plans-frequency-quarterly = Quarterly
plans-first = First payment
plans-step = Rounded to
plans-clause = If payments are missed
plans-clause-hint = Nothing happens by itself. Original due dates stay visible.
plans-clause-1-3 = One missed: propose a notice after 3 days
plans-clause-1-7 = One missed: propose a notice after 7 days
plans-clause-1-14 = One missed: propose a notice after 14 days
plans-clause-2-7 = Two missed: propose a notice after 7 days
plans-clause-2-14 = Two missed: propose a notice after 14 days
plans-clause-3-7 = Three missed: propose a notice after 7 days
plans-clause-said = { $count ->
    [one] one missed by more than { $days } days
   *[other] { $count } missed by more than { $days } days
}
plans-costs = Interest and fee
plans-rate = Interest per period
plans-rate-hint = Payments are then equal with their interest. Leave it empty for none.
plans-fee = Fee
plans-fee-kind = The fee is paid
plans-fee-spread = with every payment
plans-fee-first = with the first payment
plans-meanwhile = Late interest meanwhile
plans-meanwhile-rests = rests
plans-meanwhile-runs = runs on
plans-credit-warning = The customer is a consumer, and the plan costs interest or a fee. In many countries that is regulated credit: please ask somebody who knows the law before you offer it.
plans-offer = Offer this plan
plans-offer-not-yet = Something in the form is not right yet
plans-offer-note = Offering sends nothing. The reminders rest once the plan is agreed.
plans-offered = Plan { $number } offered
plans-offer-undone = Offer { $number } taken back
plans-exact = Payments sum to { $total }, exactly the debt. No fee, no interest.
plans-exact-costs = { $debt } debt + { $interest } interest + { $fee } fee = { $total }, exactly.

plans-schedule = Schedule
plans-place = No.
plans-due = Due
plans-weekday = Day
plans-amount = Amount
plans-after = Left
plans-paid = Paid
plans-open = Open
plans-note = Note
plans-total = Total
plans-line-missed = missed
plans-note-signing = on signing
plans-note-month-end = month end
plans-note-remainder = the remainder
plans-parts = { $interest } interest, { $fee } fee

plans-offered-on = Offered on
plans-agreed-on = Agreed on
plans-ended-on = Ended on
plans-replaces = In place of
plans-carried = What was paid of the invoices by way of the plan
plans-invoice = Invoice
plans-in-plan = In the plan
plans-carried-paid = Paid through the plan
plans-callable-text = { $count ->
    [one] A payment was missed and its grace is over: the rest may be called in. Nothing happens before you decide.
   *[other] { $count } payments were missed and their grace is over: the rest may be called in. Nothing happens before you decide.
}
plans-decide = What can be done
plans-agree = The customer agreed
plans-decline = Declined
plans-replan = Plan the rest anew
plans-break = Call in the rest
plans-break-title = Call in the rest of { $number }?
plans-break-text = { $amount } of the original invoices is open again, with their own due dates and reminder levels. Open instalments are voided and stay to be seen here. It can be undone.
plans-break-keep = Keep the plan
plans-offered-note = Until it is agreed, the invoices stay as they are and can be reminded.
plans-running-note = The instalments are reminded on their own dates.
plans-done-agreed = Plan { $number } agreed
plans-undone-agreed = Agreement on { $number } taken back
plans-done-declined = Offer { $number } declined
plans-undone-declined = Offer { $number } stands again
plans-done-broken = The rest of { $number } was called in
plans-undone-broken = Plan { $number } runs again

plans-agreement = Agreement…
plans-agreement-of = Agreement { $number }
plans-agreement-close = Back to the plan
plans-agreement-print = Print
plans-agreement-save = Save
plans-agreement-saved = Agreement { $number } was saved

plans-pay-off = Pay off early…
plans-pay-off-title = Pay off { $number }
plans-pay-off-cancel = Cancel
plans-pay-off-record = Record the payment
plans-pay-off-on = Paid on
plans-pay-off-principal = Open debt
plans-pay-off-interest = Interest due until that day
plans-pay-off-total = To pay
plans-pay-off-falls-away = { $amount } of interest that is due later falls away.
plans-done-paid-off = Plan { $number } is paid off
plans-undone-paid-off = Plan { $number } runs again

plans-instalment = Instalment
plans-place-of = { $place } of { $count }
plans-paid-through = Paid through plan
plans-paid-through-of = of { $amount }, { $state }
customers-state-on-plan = in a plan

entry-plan-offer = Payment plan offered
entry-plan-agree = Payment plan agreed
entry-plan-decline = Payment plan declined
entry-plan-break = Payment plan called in
entry-plan-pay-off = Payment plan paid off
