# What terms and figures mean, and why a calculation is refused.

terms-rule-now = due on the invoice date
terms-rule-net-days = { $count ->
    [one] due { $count } day after the invoice date
   *[other] due { $count } days after the invoice date
}
terms-rule-net-months = { $count ->
    [one] due { $count } month after the invoice date
   *[other] due { $count } months after the invoice date
}
terms-rule-eom = due at the end of the invoice month
terms-rule-eom-days = { $count ->
    [one] due { $count } day after the end of the invoice month
   *[other] due { $count } days after the end of the invoice month
}
terms-rule-next-eom = due at the end of the month after the invoice month
terms-rule-next-eom-days = { $count ->
    [one] due { $count } day after the end of the month after the invoice month
   *[other] due { $count } days after the end of the month after the invoice month
}
terms-rule-eom-months = { $count ->
    [one] due at the end of the month after the invoice month
   *[other] due at the end of the month { $count } months after the invoice month
}
terms-rule-days-eom = { $count ->
    [one] due at the end of the month in which the invoice is { $count } day old
   *[other] due at the end of the month in which the invoice is { $count } days old
}
terms-rule-days-eom-day = { $count ->
    [one] due on day { $day } of the month after the one in which the invoice is { $count } day old
   *[other] due on day { $day } of the month after the one in which the invoice is { $count } days old
}
terms-rule-day = { $count ->
    [0] due on day { $day } of the invoice month
    [one] due on day { $day } of the month after the invoice month
   *[other] due on day { $day } of the month { $count } months after the invoice month
}
terms-rule-day-cutoff = { $count ->
    [0] due on day { $day } of the invoice month, one month later for invoices after day { $cutoff }
    [one] due on day { $day } of the month after the invoice month, one month later for invoices after day { $cutoff }
   *[other] due on day { $day } of the month { $count } months after the invoice month, one month later for invoices after day { $cutoff }
}
terms-rule-day-after = { $count ->
    [one] due on the first day { $day } of a month that is at least { $count } day after the invoice date
   *[other] due on the first day { $day } of a month that is at least { $count } days after the invoice date
}
terms-rule-delivery = due on delivery
terms-rule-delivery-after = { $count ->
    [one] due { $count } day after delivery
   *[other] due { $count } days after delivery
}
terms-rule-delivery-before = { $count ->
    [one] due { $count } day before delivery
   *[other] due { $count } days before delivery
}
terms-rule-order = due when the order is placed
terms-rule-order-after = { $count ->
    [one] due { $count } day after the order
   *[other] due { $count } days after the order
}
terms-rule-order-before = { $count ->
    [one] due { $count } day before the order date
   *[other] due { $count } days before the order date
}
terms-rule-steps = due { $months } months and { $days } days after the invoice date
terms-rule-steps-day = due { $days } days after day { $day } of the month { $months } months after the invoice month
terms-part-percent = { $share } %: { $rule }
terms-part-percent-of-rest = { $share } % of the rest: { $rule }
terms-part-fixed = { $share }: { $rule }
terms-part-rest = the rest: { $rule }
terms-discount = { $count ->
    [one] { $percent } % off when paid within { $count } day
   *[other] { $percent } % off when paid within { $count } days
}
terms-discount-net = { $count ->
    [one] { $percent } % off the amount before tax when paid within { $count } day
   *[other] { $percent } % off the amount before tax when paid within { $count } days
}

error-terms-not-understood = These terms are not understood at character { $position }: “{ $word }”
    .hint = For example: net 30, now, eom+30, day 15 +1m, 2/10 net 30, 30% now, rest net 60.
error-terms-incomplete = Something is missing at the end of these terms
    .hint = For example: net 30, now, eom+30, day 15 +1m, 2/10 net 30, 30% now, rest net 60.
error-terms-nothing-left = Part { $part } of these terms leaves nothing of { $amount }
    .hint = The parts ask for more than the invoice, or for less than the smallest coin.
error-rate-table-unknown = There is no rate table “{ $table }”
    .hint = Known are: { $known }.
error-rate-missing = The table { $table } has no rate for { $day }
    .hint = Enter the rate yourself, or wait until it is published. No rate is guessed.
error-amount-not-understood = This is not an amount of { $currency }: “{ $text }”
    .hint = Write it like { $example }.
error-plan-no-debt = A plan needs a debt, and a fee that is not negative
    .hint = Nothing was changed.
error-plan-too-small = { $amount } cannot be paid in { $instalments } instalments above zero
    .hint = Choose fewer instalments or a smaller step.
error-plan-down-payment = The down payment leaves nothing to pay in instalments
    .hint = It must be smaller than the debt.
error-plan-rate = { $rate } percent a period is no rate for a plan
    .hint = Choose a rate from 0 to 100.
error-plan-step-with-rate = Instalments with interest cannot be rounded to steps
    .hint = Leave out the rate or the step.
error-plan-amount-each = An amount for each payment must be above zero and goes without interest
    .hint = Type an amount, or choose the number of payments.
error-plan-answered = The offer was answered already
    .hint = Nothing was changed. Make a new offer if you need one.
error-plan-before-agreed = A plan cannot be paid off before it was agreed
    .hint = Choose { $date } or a later day.
error-plan-count = A plan has from 1 to 120 payments
    .hint = Choose another number, or a larger amount for each.
error-plan-currencies-differ = A plan is in one currency
    .hint = Choose items of one currency only.
error-plan-customer-locked = The customer is locked
    .hint = Unlock the customer before you offer a plan.
error-plan-ended = A payment of plan { $number } cannot be taken back any more: the plan has ended, and what was paid stands on its invoices
    .hint = Undo the end of the plan first, on the customer’s timeline. Then take the payment back.
error-plan-first-passed = The first payment cannot be before today
    .hint = Choose a later day than { $date }.
error-plan-holds-together = This belongs to a payment plan and is not taken apart
    .hint = Undo the agreement, or call in the rest, on the page of the plan.
error-plan-item-taken = { $number } is in plan { $plan } already
    .hint = Leave it out, or plan the rest of that plan anew.
error-plan-missing = There is no such plan
    .hint = It may have been taken back. Look into the list of plans.
error-plan-moved = { $number } has changed since the offer
    .hint = Decline this offer and make a new one for what is open now.
error-plan-no-items = Nothing was chosen for the plan
    .hint = Choose at least one open item.
error-plan-not-callable = The rest cannot be called in yet
    .hint = Not enough payments were missed, or their grace is not over.
error-plan-not-running = Plan { $number } does not run
    .hint = Only a running plan can be planned anew or paid off.
error-plan-percent = “{ $text }” is no percentage
    .hint = Type a number from 0 to 100 with at most four decimals.
