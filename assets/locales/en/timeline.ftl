# What happened to a customer, and the owner's notes.

timeline-title = Timeline
timeline-search = Find in the timeline
timeline-notes-only = Notes only
timeline-count = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
}
timeline-more = Show { $shown } more
timeline-none-found = Nothing is found. Every word must stand in a note, a number or a reference; accents do not matter.
timeline-empty-title = No notes yet
timeline-empty-text = Write down what was said on the phone or at the door. A next step comes back on its day.

timeline-is-invoice = Invoice { $number }
timeline-is-opening = Opening balance { $number }
timeline-is-instalment = Instalment { $number }
timeline-is-payment = Payment
timeline-is-credit-note = Credit note { $number }
timeline-is-cheque-taken-in = Cheque { $number } taken in
timeline-is-cheque-deposited = Cheque { $number } brought to the bank
timeline-is-cheque-bounced = Cheque { $number } bounced
timeline-is-cheque-returned = Cheque { $number } given back
timeline-is-cheque-replaced = Cheque { $number } replaced by another
timeline-is-allocation = Applied to { $number }
timeline-is-letter = { $level ->
    [0] Note { $number } before the due date
   *[other] Reminder { $number }, level { $level }
}
timeline-is-letter-withdrawn = { $level ->
    [0] Note { $number } withdrawn
   *[other] Reminder { $number } withdrawn
}
timeline-is-decided-remind = Decided to remind again: { $number }
timeline-is-decided-leave = Decided to leave { $number }
timeline-is-credits-looked = Looked at the money on account
timeline-is-import = Import of { $number }
timeline-is-added = Customer added
timeline-is-details = Details changed
timeline-is-locked = Reminders locked
timeline-is-unlocked = Reminders unlocked
timeline-is-step-done = Next step done
timeline-is-step-moved = Next step moved
timeline-is-step-not-needed = Next step not needed
timeline-is-mail-queued = Letter { $number }: mail queued
timeline-is-mail-redirected = Letter { $number }: address of the mail corrected
timeline-is-mail-handed-over = Letter { $number }: mail handed to the server
timeline-is-mail-not-sent = Letter { $number }: the mail did not leave
timeline-is-mail-uncertain = Letter { $number }: uncertain whether the mail arrived
timeline-is-mail-arrived = Letter { $number }: the mail arrived, as you said
timeline-is-mail-again = Letter { $number }: mail to be sent again
timeline-is-mail-cancelled = Letter { $number }: mail not to be sent
timeline-is-text-written = Letter { $number }: text message written
timeline-is-text-opened-sms = Letter { $number }: text message opened as SMS
timeline-is-text-opened-whatsapp = Letter { $number }: text message opened in WhatsApp
timeline-is-text-opened-zalo = Letter { $number }: text message opened in Zalo
timeline-is-text-copied = Letter { $number }: text message copied
timeline-is-text-passed-over = Letter { $number }: text message not needed
timeline-server-said = The server said: { $words }

timeline-due = due { $date }
timeline-pay-by = to be paid by { $date }
timeline-moved-to = to { $date }
timeline-dated = dated { $date }
timeline-taken-back = taken back { $date }
timeline-because = Reason: { $reason }
timeline-settles = settles { $number }: { $amount }
timeline-forgotten = The words of this note were forgotten.
timeline-emptied = (emptied)
timeline-earlier = { $count ->
    [one] Corrected once
   *[other] Corrected { $shown } times
}

timeline-kind = What it was
timeline-kind-call = Call
timeline-kind-visit = Visit
timeline-kind-message = Message
timeline-kind-letter = Letter received
timeline-kind-other = Note
timeline-with-call = Call with { $contact }
timeline-with-visit = Visit, { $contact }
timeline-with-message = Message, { $contact }
timeline-with-letter = Letter received from { $contact }
timeline-with-other = Note, { $contact }

timeline-write = Write a note
timeline-text = What was said
timeline-text-missing = Please write what was said or seen
timeline-noted-on = On
timeline-contact = With whom
timeline-step = Next step
timeline-step-hint = It comes back under Today.
timeline-step-on = Comes back on
timeline-next = { $step } · { $date }
timeline-keep = Keep the note
timeline-note-kept = The note is kept
timeline-note-taken-back = The note is taken back

timeline-correct = Correct
timeline-correct-title = Correct the note
timeline-correct-text = What it said before stays in the history.
timeline-correct-keep = Leave it as it is
timeline-correct-act = Correct the note
timeline-note-corrected = The note is corrected
timeline-note-as-before = The note says again what it said before


timeline-field-number = Number
timeline-field-name = Name
timeline-field-tax-id = Tax or company number
timeline-field-language = Language
timeline-field-second-language = Second language of reminders
timeline-field-currency = Currency
timeline-field-terms = Terms
timeline-field-address = Address
timeline-field-country = Country
timeline-field-email = E-mail
timeline-field-phone = Phone
timeline-field-contacts = Contacts
timeline-field-is-consumer = Consumer
timeline-is-held = Deliveries put on hold
timeline-is-hold-lifted = Hold on deliveries lifted
