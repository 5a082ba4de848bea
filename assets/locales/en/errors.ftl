# What went wrong, what is safe, what to do. `error-<code>`; the hint is the second sentence.
# Errors of one screen stand in the catalogue of that screen.

error-app-unexpected = Something did not work
    .hint = The book is as it was before. Please try again; if it happens again, the details below help to find the cause.

error-amount-not-positive = The amount must be more than zero
    .hint = Nothing was recorded.
error-allocation-mismatch = The parts do not add up to the payment
    .hint = Nothing was recorded. Please look at the parts again.
error-allocation-too-much = More would be applied than is still open
    .hint = Nothing was recorded. Perhaps the same payment was recorded a moment ago.

error-book-missing = The book is not where it was
    .hint = { $path } was moved, renamed, or is on a drive that is not connected. Choose the file where it is now.
error-book-not-a-book = This file is not a Duebook book
    .hint = { $path } was not changed. A book ends in .duebook.
error-book-newer = This book was made by a newer version of Duebook
    .hint = { $path } was not changed. Install the newest version on this laptop, then open it.
error-book-damaged = The book is damaged
    .hint = { $path } was not changed. Open a copy of it, from a backup or another drive.
error-book-open-elsewhere = { $host ->
    [none] This book is already open in another window
   *[other] This book is already open on { $host }, since { $since }
}
    .hint = Close it there first. Two windows on one book would overwrite each other.
error-book-read-only = This book can be read but not written
    .hint = { $path } is on a locked drive or belongs to someone else. Copy it to your own folder and open the copy.
error-book-exists = A book with this name exists already
    .hint = { $path } was not touched. Give the company another name, or open that book.
error-book-io = The file could not be read or written
    .hint = The drive may be full, locked or disconnected. Nothing was half written.
error-book-disk-full = Not saved: the drive is full
    .hint = Make some room, then try again. What you typed is still here.
error-book-database = The book could not be read or written
    .hint = Nothing was changed. Close the book and open it again.
error-book-none-open = No book is open
    .hint = Open a book or start one.
error-book-refused = The book refused an entry that would not agree
    .hint = Nothing was changed.
error-book-unreadable = A part of the book cannot be read
    .hint = Nothing was changed. Check the whole book under Settings.

error-company-name-missing = The company needs a name
    .hint = It stands at the head of every letter.
error-country-unknown = This country is not known
    .hint = Choose one from the list.
error-customer-missing = This customer is not in the book any more
    .hint = Perhaps the import that brought it was undone.
error-customer-number-missing = The customer needs a number
    .hint = Nothing was changed.
error-number-taken = The number { $number } is taken already
    .hint = Give another number. Nothing was changed.
error-invoice-parts-differ = The due dates do not add up to the invoice
    .hint = Nothing was changed.
error-import-draft-gone = This file is no longer open here
    .hint = Choose it again. Nothing of it was kept.

error-entry-missing = There is nothing to undo
    .hint = The entry is not in the book.
error-fact-not-standing = This was undone already
    .hint = Nothing was changed.
error-run-missing = This reminder run is not in the book
    .hint = Nothing was changed.
error-reminder-step-taken = This level was already claimed
    .hint = Nothing was charged twice. Look at the proposal again.
error-undo-already-undone = This was undone already
    .hint = Nothing was changed.
error-undo-is-undo = An undo cannot be undone
    .hint = Record the thing again instead. Nothing was changed.
error-undo-starts-book = The start of the book cannot be undone
    .hint = Nothing was changed.
error-undo-blocked = Something later rests on this
    .hint = Undo what came later first, newest first. Nothing was changed.

error-import-list-after-today = The list cannot be of a day that is still to come
    .hint = It says { $as_of }. Choose the day on which it was made. Nothing of it was kept.
error-note-empty = The note says nothing
    .hint = Write what was said or seen. Nothing was kept.
error-note-too-long = The note is longer than { $most } characters
    .hint = Shorten it, or write a second one. Nothing was kept.
error-note-date-ahead = The note is dated after today
    .hint = Choose today or an earlier day; what is still to come is a next step. Nothing was kept.
error-note-step-incomplete = The next step needs words and a day
    .hint = Give both, or leave both empty. Nothing was kept.
error-note-missing = This note does not stand any more
    .hint = It was corrected or taken back. Open the timeline again. Nothing was changed.
error-note-no-open-step = This note has no open next step
    .hint = It was done, closed or taken back. Nothing was changed.
error-note-moved-back = The next step can only be moved to a day after today
    .hint = Choose a later day. Nothing was changed.
error-note-reason-missing = The reason is missing
    .hint = Write in a few words why the next step is not needed. Nothing was changed.
error-policy-level-count = A ladder has at least one level and at most { $most }
    .hint = Add a level or remove some. Nothing was changed.
error-policy-first-wait-missing = The first reminder waits at least one day, because the due date itself is on time
    .hint = Type 1 or more. Nothing was changed.
error-policy-first-wait-too-long = After more than { $most } days an invoice awaits your decision and is not reminded by itself
    .hint = Type { $most } or less. Nothing was changed.
error-policy-days-too-many = More than { $most } days are not possible here
    .hint = Type { $most } or less. Nothing was changed.
error-policy-pay-by-too-near = A customer needs at least { $least } days to pay
    .hint = Type { $least } or more. Nothing was changed.
error-policy-minimum-negative = A minimum is not below zero
    .hint = Leave the field empty for no minimum. Nothing was changed.
error-policy-minimum-twice = There are two minimums in { $currency }
    .hint = Keep one of them. Nothing was changed.
