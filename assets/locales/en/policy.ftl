# The ladder of reminders and its editor.

policy-levels = The ladder
policy-levels-note = From the due date on, for an invoice that nobody pays
policy-add-level = Add a level
policy-remove-level = Remove the last level
policy-one-level = A ladder has at least one level.
policy-most-levels = A ladder has at most nine levels.
policy-courtesy = Note before the due date
policy-courtesy-tone = The note speaks
policy-courtesy-days = Days before the due date
policy-add-courtesy = Add a note before the due date
policy-remove-courtesy = Remove the note
policy-day-before = { $count ->
    [one] { $day } day before · { $date }
   *[other] { $day } days before · { $date }
}
policy-due = Due date
policy-deadline = Pay-by date
policy-letter = Letter { $level }
policy-call = Call { $level }
policy-means = Step { $level } is
policy-means-letter = a letter
policy-means-call = a call
policy-decide = You decide
policy-final = final notice
policy-tone = Tone of letter { $level }
policy-tone-warm = warm
policy-tone-neutral = neutral
policy-tone-firm = firm
policy-tone-formal = formal
policy-day = day { $day } · { $date }
policy-leaves = Letter { $level } leaves
policy-courtesy-leaves = The note leaves
policy-leaves-wish = as wished
policy-leaves-letter = printed
policy-leaves-mail = by mail
policy-leaves-text = as a text message
policy-wait-first = Wait after the due date
policy-wait = Wait before letter { $level }
policy-pay-by-call = Days to pay after call { $level }
policy-pay-by = Days to pay in letter { $level }
policy-days = { $count ->
    [one] day
   *[other] days
}
policy-conditions = Conditions
policy-quiet = Quiet days between two letters to one customer
policy-quiet-hint = No letter before these days have passed since the last one. 0 for none.
policy-minimum = Smallest amount worth a letter in { $currency }
policy-minimum-hint = Counted per customer, after credits. Empty for no minimum.
policy-limits = For the whole company
policy-limits-note = These days hold for every customer, whichever ladder they have.
policy-limit-old-item = An invoice that was never reminded counts as old after
policy-limit-old-item-hint = Then it waits for your decision instead of a letter.
policy-limit-stale-payment = Payments count as old after
policy-limit-stale-payment-hint = The proposal warns when the newest payment is older, so that nobody is reminded who has paid.
policy-limit-nearest-pay-by = A pay-by date counts as near when it is ahead by less than
policy-limit-nearest-pay-by-hint = You are asked before such a letter is confirmed.
policy-limit-cheque = A cheque covers when it is dated after the due date by at most
policy-limit-cheque-hint = A cheque dated later does not cover the invoice; you decide.
policy-limit-call = A call that is due is asked about after
policy-limit-call-hint = Made, passed over, or still to come.
policy-example = An example
policy-example-start = An invoice due today, { $date }, that nobody pays:
policy-example-wrong = The example returns as soon as nothing is wrong above.
policy-example-step = On { $date }, day { $day }: letter { $level } asks for payment by { $payBy }.
policy-example-note = { $days ->
    [one] On { $date }, { $day } day before: a friendly note that it will be due. It claims nothing.
   *[other] On { $date }, { $day } days before: a friendly note that it will be due. It claims nothing.
}
policy-example-call = On { $date }, day { $day }: a call is due (step { $level }); made that day, it asks for payment by { $payBy }.
policy-example-end = After { $date }: no letter goes by itself; the invoice awaits your decision.
policy-effect = What a proposal of today would be
policy-effect-now = { $count ->
    [0] By the rules in force: no letter
    [one] By the rules in force: { $shown } letter, { $sum }
   *[other] By the rules in force: { $shown } letters, { $sum }
}
policy-effect-then = { $count ->
    [0] By these rules: no letter
    [one] By these rules: { $shown } letter, { $sum }
   *[other] By these rules: { $shown } letters, { $sum }
}
policy-decision = Keeping the rules
policy-save = Keep these rules
policy-discard = Discard changes
policy-assurance = The next proposal follows the rules that are kept. Letters already confirmed stay as they are.
policy-why-same = Nothing has been changed yet.
policy-why-wrong = { $count ->
    [one] { $shown } field needs to be mended first.
   *[other] { $shown } fields need to be mended first.
}
policy-saved = Reminder rules kept
policy-undone = The reminder rules are as before
policy-owner = Whose ladder
policy-owner-company = Everybody who has no other
policy-owner-group = Group: { $name }
policy-owner-customer = Customer: { $name }
policy-owner-own = { $owner } · own ladder
policy-owner-follows = { $name } has no ladder of its own and goes by the one below. Change it and keep it, and it has its own.
policy-owner-is-own = This ladder is for { $name } only.
policy-owner-give-up = Give up the own ladder
policy-given-up = { $name } goes by the general ladder again
policy-owner-hint = The ladder of the customer goes before that of the group, and that before the general one. Groups are made under Settings, Customer groups.
policy-menu = Reminder ladder…

rehearsal-title = Rehearsal on the last 12 months
rehearsal-start = Rehearse
rehearsal-running = Weekly runs of the last 12 months
rehearsal-about = What a run in every week of the last twelve months would have written. Payments, promises, disputes and cheques count as they really came; every letter is confirmed, every call made on its day. Nothing is written. Change the ladder above to compare.
rehearsal-about-both = What a run in every week of the last twelve months would have written, by the ladder in force and by the changed one. Payments, promises, disputes and cheques count as they really came; every letter is confirmed, every call made on its day. Nothing is written.
rehearsal-why-wrong = Something is wrong with the ladder above.
rehearsal-nothing = From { $from } to { $to } there was nothing to remind of.
rehearsal-span = { $count ->
    [one] { $shown } run, from { $from } to { $to }
   *[other] { $shown } runs, from { $from } to { $to }
}
rehearsal-now = In force
rehearsal-then = Changed
rehearsal-customers = Customers reminded
rehearsal-invoices = Invoices reminded of for the first time
rehearsal-only-here = Of those, left alone by the other ladder
rehearsal-days = Days from the due date to the first reminder, usually
rehearsal-notes = Notes before the due date
rehearsal-reminders = Reminder letters
rehearsal-level = Letters of level { $level }
rehearsal-calls = Calls
rehearsal-ended = Invoices that came to the end of the ladder
policy-asks = Then ask me about
policy-asks-of = What is proposed after step { $level }
policy-asks-hold = a hold
policy-asks-prepaid = prepayment
policy-asks-decision = a decision
