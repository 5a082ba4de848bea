# Original invoices: PDF files that are kept with invoices.

attachments-line = Original
attachments-show = Show { $name }
attachments-remove = Take { $name } away
attachments-attach = Attach the original…
attachments-attached = { $name } is kept with invoice { $number }.
attachments-attached-undone = { $name } is not kept with invoice { $number } any more.
attachments-removed = { $name } was taken away from invoice { $number }.
attachments-removed-undone = { $name } is kept with invoice { $number } again.

entry-attachment-add = Original invoice attached
entry-attachment-remove = Original invoice taken away

error-attachment-already = “{ $name }” is kept with this invoice already
    .hint = Nothing was changed.
error-attachment-changed = The file “{ $name }” beside the book is gone or was changed
    .hint = Take it away from the invoice and attach the original again. Nothing was sent.
error-attachment-missing = This file is not kept with an invoice any more
    .hint = It may have been taken away in the meantime.
error-attachment-not-pdf = “{ $name }” is no PDF file
    .hint = Save or scan the invoice as PDF and choose that file. Nothing was attached.
error-attachment-too-large = “{ $name }” is larger than { $limit } MB
    .hint = Save it in a lower resolution. Nothing was attached.
