# How a due date came about, and terms to choose from.

explaining-why-due = Why it is due on { $date }
explaining-issued = Date of the invoice
explaining-days = { $count ->
    [one] { $shown } day later
   *[other] { $shown } days later
}
explaining-days-before = { $count ->
    [one] { $shown } day before
   *[other] { $shown } days before
}
explaining-months = { $count ->
    [one] { $shown } month later
   *[other] { $shown } months later
}
explaining-end-of-month = end of that month
explaining-day-of-month = day { $shown } of that month
explaining-day-of-next-month = day { $shown } of the month after
explaining-next-day = the next day { $shown } of a month
explaining-after-cutoff = one month more, because the invoice came after day { $shown }
explaining-stated = as the invoice says
explaining-business-day-beside = a day off: payable on the business day beside it
explaining-business-day = a day off: the business day counts
explaining-agreed = agreed on { $agreed }
explaining-counts = Due
explaining-choose-terms = Choose terms in words
explaining-choice = { $terms } · { $date }
