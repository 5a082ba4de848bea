# Duplicate customers: suggestions, merging, and the way back.

merging-possible = { $count ->
    [one] { $shown } possible duplicate
   *[other] { $shown } possible duplicates
}
merging-duplicates = Possible duplicates
merging-none = No duplicates in sight
merging-none-text = Customers with the same name, tax number, phone number or e-mail address would stand here.
merging-pair = { $one } and { $other }
merging-same-name = Same name
merging-same-tax-id = Same tax number
merging-same-phone = Same phone number
merging-same-email = Same e-mail address
merging-merge-pair = Merge…
merging-not-the-same = Not the same
merging-kept-apart = { $one } and { $other } stay apart
merging-suggested-again = { $one } and { $other } are suggested again

merging-detail = Detail
merging-line-name = Name
merging-line-number = Number
merging-line-address = Address
merging-line-contact = Reminders to
merging-line-phone = Phone
merging-line-email = E-mail
merging-line-tax-id = Tax number
merging-line-balance = Balance
merging-line-last-invoice = Last invoice

merging-more = More about { $name }
merging-with-another = Merge with another customer…
merging-title = Merge two customers
merging-other = The other customer
merging-other-hint = Name or number
merging-found = Customers found
merging-nobody = Nobody is found by these words.
merging-both = Both customers
merging-stays = Stays
merging-goes = Is merged into it
merging-swap = Swap
merging-take-over = Take over what is missing
merging-detail-address = Address:
merging-detail-email = E-mail:
merging-detail-phone = Phone:
merging-detail-tax-id = Tax number:
merging-detail-contacts = People:
merging-detail-lock = Reminders locked:
merging-detail-hold = Deliveries on hold
merging-shared = { $count ->
    [one] Both have a document with the number { $numbers }. Perhaps it was brought in twice. Take one of them back first, else it would be claimed twice.
   *[other] Both have { $count } documents with the same numbers: { $numbers }. Perhaps they were brought in twice. Take one of each back first, else they would be claimed twice.
}
merging-other-tax-id = Their tax numbers differ. Are they really one company?
merging-after = From today on, { $name } has the invoices, payments, notes and letters of both. It can be undone. Balance of both:
merging-cancel = Cancel
merging-merge = Merge
merging-choose-first = Choose the other customer first.
merging-blocked = Both have documents with the same number.
merging-done = { $goes } is now part of { $stays }
merging-undone = { $goes } and { $stays } are apart again
merging-merged = Merged customers
merging-merged-one = { $name } · { $number }, since { $date }
merging-part = Part them again

timeline-is-merged = { $number } merged into this customer
entry-customer-merge = Merge of customers
entry-customer-keep-apart = Customers kept apart
import-problem-customer-merged = { $number } was merged into { $into }: shown there
error-customer-merged-already = These two are one customer already: { $name }
    .hint = Choose another customer.
error-customer-shared-numbers = Both customers have a document with the number { $number }
    .hint = The same invoice would be claimed twice. Take one of them back, then merge the customers.
