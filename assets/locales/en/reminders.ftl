reminders-title = Reminders
reminders-tabs = Parts of reminders
reminders-tab-proposal = Proposal
reminders-tab-history = History
reminders-as-of = As of
reminders-loading = Looking at every overdue item
reminders-payments-recent = Newest payment recorded: { $date }

reminders-claimed = Claimed
reminders-not-now = Not now
reminders-count-letters = { $count ->
    [one] { $shown } letter
   *[other] { $shown } letters
}
reminders-count-items = { $count ->
    [one] { $shown } item
   *[other] { $shown } items
}
reminders-sum = claimed + not now = overdue: { $claimed } + { $not_now } = { $overdue }
reminders-table-letters = Letters of this run
reminders-table-not-now = Overdue, but not claimed now

reminders-column-customer = Customer
reminders-column-level = Level
reminders-column-claimed = Claimed
reminders-column-credits = Credits
reminders-column-net = Net
reminders-column-channel = Channel
reminders-column-pay-by = Pay by
reminders-column-open = Open
reminders-column-due = Due
reminders-column-item = Item
reminders-column-overdue = Overdue
reminders-column-verdict = Verdict
reminders-column-change = What would change it

reminders-channel-letter = Letter
reminders-channel-mail = Mail
reminders-channel-text = Text
reminders-in-run = In this run: { $customer }
reminders-level-change = level { $before }, next { $after }
reminders-item-due = { $count ->
    [one] due { $date } · { $days } day
   *[other] due { $date } · { $days } days
}
reminders-item-rides-along = listed only ({ $amount }), its own deadline runs
reminders-item-part = of which { $verdict }: { $amount }
reminders-to-reminder-contact = to { $name } (reminder contact)
reminders-to-billing-contact = to { $name } (billing contact)
reminders-to-customer = to { $name }
reminders-no-postal-address = no postal address: the window stays empty
reminders-flag-new = new
reminders-flag-changed = changed
reminders-flag-gone = gone

reminders-preview-letter = Preview letter
reminders-preview-letters = Preview letters
reminders-skip = Skip this time…
reminders-skip-item = Skip…
reminders-skip-customer-title = Skip { $customer } this time?
reminders-skip-item-title = Skip invoice { $number } this time?
reminders-skip-text = The level stays as it is, and the next proposal has it again.
reminders-skip-reason = Reason
reminders-skip-reason-hint = For you only; it may stay empty.
reminders-skip-cancel = Keep it in the run
reminders-skip-submit = Skip this time
reminders-skipped = skipped this time
reminders-reason-add = Add a reason…
reminders-reason-change = Change the reason…
reminders-reason = Reason: { $reason }

reminders-verdict-locked = locked
reminders-verdict-on-plan = on plan
reminders-verdict-covered-by-cheque = covered by cheque
reminders-verdict-netted = netted
reminders-verdict-awaiting-decision = awaiting decision
reminders-verdict-manual-step = call due
reminders-verdict-deadline-running = deadline running
reminders-verdict-within-grace = within grace
reminders-verdict-below-minimum = below minimum
reminders-verdict-quiet-days = quiet days
reminders-verdict-no-address = no address
reminders-verdict-skipped = skipped
reminders-verdict-rides-along = rides along
reminders-verdict-claimed = claimed

reminders-detail-locked = Unlocking the customer
reminders-detail-locked-until = Comes by itself on { $on }, or by unlocking the customer
reminders-detail-item-locked = Unlocking the invoice
reminders-detail-item-locked-until = Comes by itself on { $on }, or by unlocking it
reminders-detail-plan-grace = No payment before { $on }, when the days of the plan are over
reminders-detail-cheque-held = Cheque dated { $dated }; cover ends { $on } unless banked
reminders-detail-cheque-deposited = Payment or return of the cheque dated { $dated }
reminders-detail-cheque-too-late = Your decision; the cheque of { $dated } comes too late
reminders-detail-credit = Allocating the credit that covers it
reminders-detail-left = Your decision; you left it alone
reminders-detail-very-old = { $count ->
    [one] Your decision; { $days } day late, never reminded
   *[other] Your decision; { $days } days late, never reminded
}
reminders-detail-last-level = Your decision; the last level was { $on }
reminders-detail-last-level-undated = Your decision; the ladder is at its end
reminders-detail-money-on-account = Your look at { $amount } on account
reminders-detail-call-due = The call; due since { $dated }
reminders-detail-call-due-undated = The call
reminders-detail-call-overdue = { $count ->
    [one] Due for { $days } day: call, pass over, or keep waiting?
   *[other] Due for { $days } days: call, pass over, or keep waiting?
}
reminders-detail-deadline-ends = No payment before { $on }
reminders-detail-grace-ends = No payment before { $on }
reminders-detail-minimum-missing = { $amount } more that is due
reminders-detail-quiet-until = The end of the quiet days on { $on }
reminders-detail-no-address = An address to write to
reminders-detail-left-out = Taking it back into this run
reminders-detail-rides-along = On the letter; its own step from { $on }
reminders-detail-step = Nothing; it is claimed by this run

reminders-action-remind = Remind
reminders-action-leave = Leave it
reminders-action-look-at-credits = I have looked
reminders-action-take-call = Call…
reminders-action-unlock = Unlock
reminders-action-unlock-item = Unlock
reminders-action-unskip = Take back in
reminders-done-remind = { $number } goes on up the ladder
reminders-done-leave = { $number } is left alone
reminders-done-look-at-credits = The money on account of { $customer } was looked at
reminders-done-unlock = Reminders of { $customer } are unlocked
reminders-done-unlock-item = { $number } is unlocked

reminders-warning-payments-stale = { $count ->
    [one] The newest payment is { $days } day old. Record payments first, or go on with what the book knows.
   *[other] The newest payment is { $days } days old. Record payments first, or go on with what the book knows.
}
reminders-warning-payments-none = No payment has been recorded yet. Record payments first, or go on with what the book knows.
reminders-warning-originals-too-large = { $count ->
    [one] The original invoices of { $shown } mail are too large together; it leaves without them.
   *[other] The original invoices of { $shown } mails are too large together; they leave without them.
}
reminders-warning-mail-not-set-up = { $count ->
    [one] { $shown } letter is to go by mail, but no mail server is set up yet. Set it up under Settings, Mail, or let the letter be printed.
   *[other] { $shown } letters are to go by mail, but no mail server is set up yet. Set it up under Settings, Mail, or let the letters be printed.
}
reminders-warning-date-ahead = { $on } is still ahead. You can look at this proposal, but not confirm it.
reminders-warning-pay-by-near = The letters ask for payment by { $on }, which is near or past.
reminders-near-accept = Print it all the same
reminders-warning-customer-address-missing = { $count ->
    [one] { $shown } letter has no postal address; the window of its envelope stays empty.
   *[other] { $shown } letters have no postal address; the windows of their envelopes stay empty.
}
reminders-warning-seller-address-missing = Your own address is not on the letters yet.
reminders-warning-bank-account-missing = Your letters name no bank account to pay into ({ $currency }).
reminders-ask-address = Your address
reminders-ask-address-hint = One line each, as on an envelope
reminders-ask-account = Account number or IBAN
reminders-ask-bank = Bank
reminders-ask-save = Put it on the letters
reminders-ask-skip = Go on without it
reminders-ask-add = Add it…
reminders-ask-settings = All company details

reminders-confirm-region = Decision
reminders-confirm = { $count ->
    [one] Confirm: print { $shown } letter
   *[other] Confirm: print { $shown } letters
}
reminders-confirm-nothing = Confirm
reminders-assurance = Nothing leaves before you confirm. Undo brings every level and date back.
reminders-why-nothing = Nothing can be claimed on this date.
reminders-why-mail-not-set-up = Letters are to go by mail, but no mail server is set up yet.
reminders-why-date-ahead = This date is still ahead. A run can be confirmed from that day on.
reminders-why-pay-by-near = The pay-by date is near or past: tick “Print it all the same” above first.

reminders-making = { $count ->
    [one] Making { $shown } letter
   *[other] Making { $shown } letters
}
reminders-making-hint = Either all of them are made, or none.

reminders-moved-title = The book changed while you were looking. Nothing was printed.
reminders-moved-text = Look at what moved, then confirm again.
reminders-moved-elsewhere = No letter changed; it is about what is not claimed now.
reminders-moved-from-to = from { $before } to { $after }
reminders-moved-close = Seen

reminders-result-title = { $count ->
    [one] { $shown } customer reminded
   *[other] { $shown } customers reminded
}
reminders-result-letters = { $count ->
    [one] { $shown } letter, one PDF
   *[other] { $shown } letters, one PDF, in envelope order
}
reminders-result-sum = { $amount } asked for
reminders-result-folder = The files are in { $folder }
reminders-result-no-folder = The folder beside the book could not be written. The letters are kept; save them where you like.
reminders-result-proposal = New proposal
reminders-result-history = History
reminders-print = { $count ->
    [one] Print { $shown } letter
   *[other] Print { $shown } letters
}
reminders-save = Save…
reminders-undo = Undo run
reminders-printed = { $count ->
    [one] { $shown } letter is open in your PDF program
   *[other] { $shown } letters are open in your PDF program, in envelope order
}
reminders-saved = Saved as { $path }

reminders-withdraw-title = { $count ->
    [one] Withdraw { $shown } letter of { $date }?
   *[other] Withdraw { $shown } letters of { $date }?
}
reminders-withdraw-text = Levels and dates go back to what they were. The letters stay in the history, marked as withdrawn. Paper that has left the house cannot be called back.
reminders-withdraw-keep = { $count ->
    [one] Keep the letter
   *[other] Keep the letters
}
reminders-withdraw-act = { $count ->
    [one] Withdraw { $shown } letter
   *[other] Withdraw { $shown } letters
}
reminders-withdraw-first = { $count ->
    [one] Undo it first, then withdraw
   *[other] Undo these { $shown } first, then withdraw
}
reminders-withdraw-blockers = Later work rests on this run. It can be undone with it, newest first:
reminders-withdrawn-toast = { $count ->
    [one] { $shown } letter withdrawn; its level and dates are as before
   *[other] { $shown } letters withdrawn; every level and date is as before
}

reminders-history-table = Confirmed runs
reminders-column-run = Run of
reminders-column-confirmed = Confirmed on
reminders-column-letters = Letters
reminders-column-asked = Asked for
reminders-column-acts = Actions
reminders-column-number = Number
reminders-column-state = State
reminders-state-confirmed = confirmed
reminders-state-withdrawn = withdrawn
reminders-history-back = All runs
reminders-history-empty-title = No letters yet
reminders-history-empty-text = Every confirmed run stays here with its letters: to print them again, to save them, or to withdraw them.
reminders-history-empty-action = Look at the proposal
reminders-note = Note before due
reminders-notes = Notes before the due date
reminders-notes-about = They claim nothing and are in none of the sums above.
reminders-table-notes = Notes of this run
reminders-count-notes = { $count ->
    [one] { $shown } note
   *[other] { $shown } notes
}
reminders-item-falls-due = due { $date }
reminders-letter-level = Reminder { $level }

reminders-empty-title = Nothing is overdue
reminders-empty-text = On { $date } no invoice is past its due date. The day after a due date, it appears here.
reminders-no-invoices-title = No invoices yet
reminders-no-invoices-text = Bring in the file that your invoicing program exports. Nothing is kept until you have seen every row.
reminders-no-invoices-action = Bring in invoices
reminders-none-claimed-title = No letter is due
reminders-none-claimed-text = Every overdue item stands below, with its reason.

reminders-preview-title = Preview
reminders-preview-list = Letters
reminders-preview-order = envelope order
reminders-preview-previous = Previous
reminders-preview-next = Next
reminders-preview-first = This is the first letter.
reminders-preview-last = This is the last letter.
reminders-preview-position = { $at } of { $count }
reminders-preview-page = Page { $page } of { $pages }
reminders-preview-page-label = Page { $page } of { $pages } of the letter to { $customer }
reminders-preview-pages = Pages of the letter to { $customer }
reminders-preview-zoom-in = Larger
reminders-preview-zoom-out = Smaller
reminders-preview-fit = Fit the width
reminders-preview-loading = Setting the letter
reminders-preview-failed = The pages cannot be drawn here. The letter itself is not affected.
reminders-preview-back = Back to the proposal
reminders-preview-draft = This is a draft. Numbers are given when you confirm.
reminders-preview-facts = What the letter says
reminders-preview-safe = Only this customer’s data is in the letter. Every character can be printed.
reminders-preview-skip = Skip this letter…

error-reminders-moved = The book changed while you were looking
    .hint = Nothing was printed. Look at the proposal again, then confirm.

error-run-after-today = { $as_of } is still ahead
    .hint = Nothing was printed. A run can be confirmed from that day on.
error-run-before-last-run = A later run was confirmed already, on { $last }
    .hint = Nothing was printed. Choose that date or a later one, or undo the later run first.
error-run-nothing-to-claim = Nothing can be claimed on this date
    .hint = Nothing was printed, and no run was made.
error-run-pay-by-too-near = The letters would ask for payment by { $pay_by }, which is near or past
    .hint = Nothing was printed. Tick “Print it all the same”, or choose another date.

reminders-tab-policy = Policies
reminders-confirmed-toast = { $count ->
    [one] { $shown } letter confirmed
   *[other] { $shown } letters confirmed
}
