# Copies of the book, going back to one, and the books that were open before.

backup-title = Backup & safety
backup-back = Settings
backup-promise = Duebook copies the book by itself: when it is opened after a change, before an import, and when it is closed. A copy counts only after it was opened and every sum in it added again.
backup-take = Copy now
backup-taken = The book was copied, and the copy was checked
backup-only-a-copy = What is open is itself a copy.
backup-none = No copy yet
backup-none-text = The first one is made when the book is closed, before an import, or when you ask for it.
backup-folder = The copies lie in
backup-kept = Kept are the 10 newest, and the last copy of each of 14 days, 8 weeks and 24 months. A copy on another drive or another computer helps when this laptop is lost: copy that folder there now and then.
backup-copies = Copies of the book
backup-when = Copied
backup-why = Why
backup-why-start = Changed when it was opened
backup-why-import = Before an import
backup-why-quit = When it was closed
backup-why-restore = Before going back to a copy
backup-why-asked = You asked for it
backup-size = Size
backup-checked = Checked
backup-was-checked = When it was made
backup-check = Check again
backup-holds = Every sum holds
backup-damaged = Damaged since: not used
backup-way-back = Way back
backup-restore = Go back…

backup-restore-title = Go back to the copy of { $when }?
backup-restore-keep = Keep the book as it is
backup-restore-act = Go back to { $when }
backup-relation-same = The copy is the same as the book now. Nothing would change.
backup-relation-earlier = The copy is an earlier state of this book. What was recorded after it would be gone from the book:
backup-relation-apart = The copy and the book went different ways. Everything in the book would be replaced by what the copy holds.
backup-relation-unreadable = The book itself is damaged or not readable. The copy would take its place.
backup-relation-missing = There is no file any more where the book was. The copy would be put there.
backup-replaced-kind = { $entry }: { $shown }
backup-letters-lost = { $count ->
    [one] One letter was made after the copy. It stays with whoever received it, but the book will not know of it.
   *[other] { $shown } letters were made after the copy. They stay with whoever received them, but the book will not know of them.
}
backup-copied-first = The book as it is now is copied first, so you can come back to it.
backup-file-kept = The damaged file is kept beside the book under another name.

recent-title = Books you had open
recent-opened = Opened { $date }
recent-open = Open
recent-open-named = Open { $name }
recent-missing = Not where it was
recent-forget = Take { $name } off this list
recent-restore = Copies of { $name }
recent-restore-title = Copies of { $name }
recent-restore-cancel = Back

error-snapshot-missing = This copy is not there any more
    .hint = Nothing was changed. Look at the list again.
error-snapshot-not-proven = The copy did not hold when it was checked
    .hint = It was not kept; the copies before it stay. Please check the whole book under Settings. For support: { $detail }
error-book-copy-only = This is a copy to look at: nothing can be changed in it
    .hint = Make the copy the book first. The button stands at the top of the window.
