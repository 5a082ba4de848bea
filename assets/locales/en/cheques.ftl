# The cheque drawer: cheques from the day they are taken in until their money is there.

cheques-title = Cheques
cheques-shown = Which cheques
cheques-in-drawer = In the drawer ({ $shown })
cheques-done = Done ({ $shown })
cheques-none-done = No cheque is done with yet.
cheques-waiting = To come in: { $amounts }
cheques-take-in = Take in a cheque
cheques-deposit-ready = { $count ->
    [one] Bring { $shown } due cheque to the bank
   *[other] Bring { $shown } due cheques to the bank
}
cheques-deposit-chosen = { $count ->
    [one] Bring { $shown } chosen cheque to the bank
   *[other] Bring { $shown } chosen cheques to the bank
}
cheques-empty-title = The drawer is empty
cheques-empty-text = Take in a cheque when a customer gives you one. It covers what is overdue until it is paid or bounces, so nobody is reminded of what lies in your drawer.

cheques-one = Cheque { $number } of { $name }
cheques-choose = Choose cheque { $number }
cheques-more = More for cheque { $number }
cheques-dated = dated { $date }
cheques-since = since { $date }
cheques-state-held = in the drawer
cheques-state-deposited = at the bank
cheques-state-cleared = paid
cheques-state-bounced = bounced
cheques-state-returned = given back
cheques-state-replaced = replaced
cheques-due-today = can go to the bank today
cheques-overdue = { $count ->
    [one] to the bank: { $days } day past its date
   *[other] to the bank: { $days } days past its date
}
cheques-meant-for = for { $numbers }
cheques-covers-until = covers what is overdue until { $date }
cheques-covered-until = covers nothing after { $date }: it was not brought to the bank
cheques-because = Reason: { $reason }
cheques-fee-was = Bank fee: { $amount }
cheques-do-deposited = To the bank
cheques-do-cleared = Paid
cheques-do-bounced = Bounced
cheques-do-returned = Give back
cheques-do-replaced = Replace by another
cheques-undo = Take back the last step

cheques-cancel = Cancel
cheques-on = On
cheques-deposited-title = { $count ->
    [one] Cheque { $number } goes to the bank
   *[other] { $shown } cheques go to the bank
}
cheques-deposited-text = { $count ->
    [one] { $amount } of { $name }. The debt stays open until the bank has paid.
   *[other] The debts stay open until the bank has paid.
}
cheques-deposited-keep = Brought to the bank
cheques-deposited-kept = { $count ->
    [one] Cheque { $number } is at the bank
   *[other] { $shown } cheques are at the bank
}
cheques-cleared-title = Cheque { $number } was paid
cheques-cleared-text = { $amount } of { $name } becomes a payment for what the cheque was meant for. It counts from the date on the cheque or the deposit, whichever is later.
cheques-cleared-keep = Keep as paid
cheques-cleared-kept = Cheque { $number } is a payment now
cheques-bounced-title = Cheque { $number } bounced
cheques-bounced-text = { $amount } of { $name } is not covered any more, and reminders go on.
cheques-bounced-text-cleared = The payment of { $amount } by { $name } ends on this day: the debt is open again with its level. Until then it counts as paid.
cheques-bounced-keep = Keep as bounced
cheques-bounced-kept = Cheque { $number } bounced
cheques-returned-title = Give cheque { $number } back
cheques-returned-text = { $amount } of { $name } is not covered any more, and reminders go on.
cheques-returned-keep = Given back
cheques-returned-kept = Cheque { $number } was given back
cheques-reason = What the bank said
cheques-fee = Bank fee
cheques-fee-hint = Only a note; it is not claimed from the customer.

cheques-take-in-title = Take in a cheque
cheques-replaced-title = Another cheque for { $number }
cheques-take-in-text = A cheque settles nothing until it is paid. Until then it covers what is overdue.
cheques-amount = Amount
cheques-date = Date on the cheque
cheques-date-missing = Please type the date that stands on the cheque
cheques-number = Number
cheques-bank = Bank
cheques-received = Taken in on
cheques-count = How many
cheques-count-hint = One a month, each of this amount.
cheques-meant-for-which = Meant for (none: the oldest due first)
cheques-item = { $number }, due { $due }: { $open }
cheques-take-in-keep = { $count ->
    [one] Take in
   *[other] Take in { $shown } cheques
}
cheques-taken-in = { $count ->
    [one] Cheque of { $name } over { $amount } taken in
   *[other] { $shown } cheques of { $name } over { $amount } each taken in
}

cheques-of-customer = Cheques
cheques-settle-nothing = They settle nothing until they are paid.
cheques-open-drawer = Open the drawer

error-cheque-before = Before { $date } this cannot have happened to cheque { $number }
    .hint = Choose that day or a later one. Nothing was kept.
error-cheque-count-wrong = A series has 1 to { $most } cheques
    .hint = Type another number. Nothing was kept.
error-cheque-in-future = { $date } is after today
    .hint = Choose today or an earlier day. Nothing was kept.
error-cheque-moved-on = Cheque { $number } is not where it was any more
    .hint = Look at the drawer again. Nothing was changed.
error-cheque-none-chosen = No cheque is chosen
    .hint = Choose at least one. Nothing was changed.
error-cheque-not-yet-dated = Cheque { $number } counts from { $date }
    .hint = It cannot be paid before that day. Choose that day or a later one. Nothing was kept.
error-cheque-number-missing = Please type the number of the cheque
    .hint = Nothing was kept.
error-cheque-number-not-counted = The numbers cannot be counted on from “{ $number }”
    .hint = For a series, end it in digits. Nothing was kept.
error-cheque-number-twice = Cheque { $number } of this customer and bank is in the book already, dated { $date }
    .hint = Look whether it was taken in before. Nothing was kept.
error-cheque-reason-missing = Please say why it bounced
    .hint = Nothing was kept.
