# Text messages: the words of letters for SMS, WhatsApp and Zalo. The program opens or copies them; it sends none.

texts-title = Text messages
texts-intro = Open each in the program that you write to customers with, look at it there, and send it there. Duebook sends none of them, and cannot know whether they were sent.
texts-table = Text messages, newest first
texts-chat = Chat
texts-sms = SMS
texts-preview = Text message
texts-never = not opened yet
texts-state-waiting = Waiting
texts-state-opened = Opened
texts-state-copied = Copied
texts-state-passed-over = Not needed
texts-explain-waiting = Nothing was done with it yet.
texts-explain-opened = It was opened. Whether it was sent, only that program knows.
texts-explain-copied = Its words were copied. Whether they were sent, only you know.
texts-explain-passed-over = You did not want it. It can still be opened.
texts-explain-withdrawn = Its run was taken back; it is not to be sent any more.
texts-use-whatsapp = Open in WhatsApp
texts-use-zalo = Copy and open Zalo
texts-use-sms = Open as SMS
texts-use-copied = Copy
texts-use-passed-over = Not needed
texts-done-whatsapp = Opened in WhatsApp
texts-done-zalo = Opened in Zalo
texts-done-sms = Opened as SMS
texts-done-copied = Copied
texts-done-passed-over = Not needed
texts-not-copied = The words could not be copied. Select them above and copy them by hand.
texts-in-outbox = { $count ->
    [one] { $shown } of these letters waits as a text message in the outbox. Open it there.
   *[other] { $shown } of these letters wait as text messages in the outbox. Open them there.
}
texts-withdraw-used = { $count ->
    [one] { $shown } text message was opened or copied. If it was sent, it cannot be called back.
   *[other] { $shown } text messages were opened or copied. Those that were sent cannot be called back.
}

entry-text-message-use = Use of a text message

error-text-message-missing = This text message is not in the book
    .hint = It may be of another book. Go back to the outbox.
error-text-message-not-opened = No program opened the text message
    .hint = Copy its words instead, or install the program. Nothing was kept as opened.
error-text-message-withdrawn = The run of letter { $number } was taken back
    .hint = Its text message is not to be sent any more.
