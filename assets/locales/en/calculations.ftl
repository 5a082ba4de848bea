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
