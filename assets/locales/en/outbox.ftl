# Mail: the outbox, the owner's server, and how a letter leaves. Errors of mail stand here, too.

outbox-tab = Outbox
outbox-status = Outbox: { $shown }
outbox-search-words = mail send e-mail email smtp
outbox-empty-title = The outbox is empty
outbox-empty-text = Letters to customers who want mail or text messages wait here once a run is confirmed. Nothing leaves before you press “Send now”.
outbox-table = Mails, newest first
outbox-column-customer = Customer
outbox-column-to = To
outbox-column-letter = Letter
outbox-column-state = State
outbox-column-last = Last change
outbox-region = Sending
outbox-waiting = { $count ->
    [one] { $shown } mail waits to be sent.
   *[other] { $shown } mails wait to be sent.
}
outbox-none-waiting = No mail waits to be sent.
outbox-questions = { $count ->
    [one] { $shown } mail needs your decision.
   *[other] { $shown } mails need your decision.
}
outbox-send = { $count ->
    [one] Send { $shown } mail now
   *[other] Send { $shown } mails now
}
outbox-send-nothing = Send now
outbox-set-up = Set up mail
outbox-why-not-ready = No mail server is set up yet.
outbox-why-none = No mail waits to be sent.
outbox-sending = { $count ->
    [one] Sending { $shown } mail…
   *[other] Sending { $shown } mails…
}
outbox-sending-hint = One after the other, over your own mail server. Stop ends it before the next mail leaves.
outbox-sent = { $count ->
    [one] The server took { $shown } mail.
   *[other] The server took { $shown } mails.
}
outbox-not-sent = { $count ->
    [one] { $shown } mail did not leave.
   *[other] { $shown } mails did not leave.
}
outbox-unknown = { $count ->
    [one] Nobody knows whether { $shown } mail arrived.
   *[other] Nobody knows whether { $shown } mails arrived.
}
outbox-nothing-sent = Nothing was sent.
outbox-any-time-title = Send now all the same?
outbox-any-time-act = Send all the same
outbox-any-time-keep = Not now

outbox-state-queued = Waiting
outbox-state-handed-over = Handed to the server
outbox-state-failed = Not sent
outbox-state-uncertain = Uncertain
outbox-state-arrived = Arrived, as you said
outbox-state-cancelled = Not to be sent
outbox-withdrawn = Withdrawn
outbox-explain-queued = Nothing has left yet.
outbox-explain-handed-over = The server said that it took the mail. Whether it was read, nobody can know.
outbox-explain-failed = It did not leave. Mend what is said below, then send it again.
outbox-explain-uncertain = The connection broke while the mail was on its way: it may have arrived, or not. It is never sent again by itself. Look in the sent folder of your mailbox, or ask the customer.
outbox-explain-arrived = You looked and said that it arrived.
outbox-explain-cancelled = You took it out of the queue.
outbox-explain-withdrawn = Its run was taken back; if it had not left, it never will.
outbox-waits-until = Is not tried again by itself before { $when }.
outbox-reply = The server said
outbox-message-id = Message-ID
outbox-subject = Subject
outbox-attempts = Attempts
outbox-queued-on = Queued
outbox-never = not tried yet
outbox-send-one = Send now
outbox-action-arrived = It arrived
outbox-action-again = Send again
outbox-action-cancel = Do not send
outbox-open-letter = Show the letter
outbox-done-arrived = Noted: the mail to { $customer } arrived.
outbox-done-again = The mail to { $customer } waits again. It is the same mail, with the same Message-ID.
outbox-done-cancel = The mail to { $customer } will not be sent.

outbox-correct = Correct the address
outbox-correct-title = Correct the address of { $customer }
outbox-correct-text = Letter { $number } has not left. It goes to the address that you enter here, as another mail with a Message-ID of its own, once you press “Send now”.
outbox-correct-address = Mail address
outbox-correct-customer = Correct it in the customer’s details, too
outbox-correct-known = This is the address in the customer’s details by now.
outbox-correct-submit = Use this address
outbox-correct-cancel = Leave it
outbox-corrected = The mail to { $customer } goes to { $address } now.
outbox-corrected-undone = The mail to { $customer } has its earlier address again.
outbox-earlier = Earlier address
outbox-earlier-until = { $address }, until { $until }

outbox-channel = Reminders by
outbox-channel-hint = A mail or text message goes to the reminder contact, else the billing contact, else the customer’s own address or phone number.
outbox-leave-by = Leaves by
outbox-confirm = Confirm: { $parts }
outbox-confirm-between = { ", " }
outbox-confirm-letter = print { $shown }
outbox-confirm-mail = mail { $shown }
outbox-confirm-text = text { $shown }
outbox-in-outbox = { $count ->
    [one] { $shown } of these letters waits as a mail in the outbox. It has not been sent.
   *[other] { $shown } of these letters wait as mails in the outbox. They have not been sent.
}
outbox-go = Go to the outbox
outbox-column-channel = Leaves by

outbox-withdraw-waiting = { $count ->
    [one] { $shown } mail that has not left is taken out of the outbox.
   *[other] { $shown } mails that have not left are taken out of the outbox.
}
outbox-withdraw-left = { $count ->
    [one] { $shown } mail has left, or may have. It cannot be called back and stays marked.
   *[other] { $shown } mails have left, or may have. They cannot be called back and stay marked.
}

outbox-settings-title = Mail
outbox-settings-sub = The mail server of your company, for reminders that go by mail
outbox-settings-intro = Duebook hands mail to your own server, and only when you press “Send now”. There is no service in between.
outbox-settings-server = Server
outbox-settings-host = Outgoing server (SMTP)
outbox-settings-host-hint = As your mail provider tells it, for example smtp.example.com
outbox-settings-port = Port
outbox-settings-port-wrong = A port is a whole number from 1 to 65535
outbox-settings-security = Connection
outbox-settings-security-tls = TLS (usually port 465)
outbox-settings-security-start-tls = STARTTLS, required (usually port 587)
outbox-settings-security-local-only = None: only to a program on this computer
outbox-settings-user = Name to sign in with
outbox-settings-user-hint = Often the mail address. Leave it empty where the server asks for none.
outbox-settings-password = Password
outbox-settings-password-set = New password
outbox-settings-password-hint = Many providers want an app password, made for this program only.
outbox-settings-password-keep = Keep the password
outbox-settings-password-forget = Forget the password
outbox-settings-password-nowhere = No password is kept.
outbox-settings-password-keychain = The password is kept in the keychain of this computer, not in the book.
outbox-settings-password-session = No keychain answered on this computer. The password is kept until Duebook is closed, and nowhere else.
outbox-settings-no-keychain = No keychain answers on this computer. A password that you enter here is kept until Duebook is closed, and nowhere else.
outbox-settings-sender = Sender
outbox-settings-sender-name = Name that customers see
outbox-settings-sender-name-hint = The company’s name where this is empty
outbox-settings-sender-address = Sender address
outbox-settings-reply-to = Answers go to
outbox-settings-reply-to-hint = Leave it empty for the sender address
outbox-settings-copies-self = Send me a copy of every mail
outbox-settings-attaches-invoices = Attach the original invoices that are kept to reminders
outbox-settings-times = When mail may leave
outbox-settings-business-days = On business days only
outbox-settings-from-hour = Not before
outbox-settings-until-hour = Not after
outbox-settings-any-hour = any time
outbox-settings-hour = { $hour }:00
outbox-settings-times-hint = Outside these times “Send now” asks first.
outbox-settings-save-bar = Keep the settings of mail
outbox-settings-save = Keep the settings
outbox-settings-save-note = They count for mails that are confirmed from now on; what waits in the outbox stays as it was written.
outbox-settings-password-empty = Enter a password first.
outbox-settings-password-no-user = Without a name to sign in with, no password is asked for.
outbox-settings-saved = The settings of mail are kept.
outbox-settings-test = Test
outbox-settings-test-text = Sends a short message from your address to yourself. Nothing else leaves.
outbox-settings-test-send = Send a test mail
outbox-settings-test-first = Save the changes first.
outbox-settings-test-done = The server took the test mail to { $address }. Look whether it arrives.
outbox-settings-test-failed = The test mail did not leave.
outbox-settings-test-uncertain = The connection broke while the test mail was on its way. Look whether it arrived at { $address }.

outbox-test-subject = Test mail from Duebook
outbox-test-body = This is a test mail. If you can read it, Duebook can send reminders over this server.

entry-mail-change = Settings of mail
entry-mail-send = Hand-over of a mail
entry-mail-redirect = Corrected address of a mail
entry-mail-resolve = Decision about a mail

error-mail-address-character = “{ $address }” has a space or a sign that no mail address has
    .hint = Write one address only, like name@example.com.
error-mail-address-domain = The end of “{ $address }” is no domain
    .hint = After the @ stands a name with a dot, like example.com.
error-mail-address-missing = The sender address is missing
    .hint = Enter the address that your mail comes from.
error-mail-address-same = The mail goes to “{ $address }” already
    .hint = Nothing was changed. Enter the right address.
error-mail-address-shape = “{ $address }” is no mail address
    .hint = It has a name, one @ and a domain, like name@example.com.
error-mail-certificate = The server could not prove that it is itself
    .hint = Its certificate is not valid for this name, or has expired. Nothing was sent, and no password was given. Check the server’s name, or ask your provider.
error-mail-changed = The mail of letter { $number } changed beside the book
    .hint = It is not sent, because it is not what was confirmed. Restore the files of the book from a copy.
error-mail-host = This cannot be the name of a server: { $host }
    .hint = Enter it as your provider tells it, for example smtp.example.com, and a port such as 465 or 587.
error-mail-hours-wrong = The hours do not fit together
    .hint = The first hour must be before the last.
error-mail-missing = This mail is not in the outbox
    .hint = Look at the outbox again.
error-mail-moved-on = The mail of letter { $number } moved on meanwhile
    .hint = Nothing was changed. Look at it again.
error-mail-no-answer = The server stopped answering
    .hint = Nothing left. The mail waits; try again later.
error-mail-no-sign-in = The server offers no way to sign in with a password
    .hint = Check port and connection, or leave the name to sign in with empty if your server asks for none.
error-mail-no-tls = The server offers no protected connection
    .hint = Nothing was sent, and no password was given. Choose TLS with port 465, or ask your provider.
error-mail-no-utf8-address = The server cannot take an address in another script
    .hint = Enter an address in Latin letters for this customer.
error-mail-not-now = The server does not take the mail now
    .hint = Nothing left. The mail waits; what the server said stands below.
error-mail-not-set-up = No mail server is set up
    .hint = Set it up under Settings, Mail, or choose to print these letters. Nothing was confirmed or sent.
error-mail-on-its-way = The mail of letter { $number } is on its way at this moment
    .hint = Wait until the server has answered, then decide.
error-mail-out-of-hours = Mail may leave from { $from }:00 to { $until }:00 only
    .hint = You set these hours under Settings, Mail. Nothing was sent.
error-mail-password-missing = The password for { $user } is not known
    .hint = Enter it under Settings, Mail. Nothing was sent.
error-mail-refused = The server refused the mail
    .hint = It did not leave. What the server said stands below; often the address is wrong. Correct it in the outbox, or print this letter.
error-mail-rest-day = Mail leaves on business days only
    .hint = You set this under Settings, Mail. Nothing was sent.
error-mail-sending = Mail of this book is being sent at this moment
    .hint = Wait until it is done, or stop it in the outbox. Nothing was changed.
error-mail-sign-in = The server did not accept name and password
    .hint = Nothing was sent. Enter them again under Settings, Mail; many providers want an app password.
error-mail-unprotected = { $host } is not this computer
    .hint = Without TLS anybody on the way could read along, so nothing is sent there. Choose TLS or STARTTLS.
error-mail-unreachable = The server could not be reached
    .hint = Nothing left. Check the connection to the internet, the server’s name and the port.
error-mail-unwritable = The mail could not be written: { $detail }
    .hint = Nothing was confirmed. Check name and address of the customer.
error-run-nothing-printed = All letters of this run go by mail
    .hint = There is nothing to print. They can be saved as files.
error-undo-left-the-house = What happened to a mail cannot be taken back
    .hint = It happened outside of the book. You can decide about the mail in the outbox.
