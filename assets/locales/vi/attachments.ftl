# Hóa đơn gốc: tệp PDF được lưu cùng hóa đơn.

attachments-line = Bản gốc
attachments-show = Xem { $name }
attachments-remove = Gỡ { $name }
attachments-attach = Đính kèm bản gốc…
attachments-attached = { $name } đã được lưu cùng hóa đơn { $number }.
attachments-attached-undone = { $name } không còn được lưu cùng hóa đơn { $number }.
attachments-removed = { $name } đã được gỡ khỏi hóa đơn { $number }.
attachments-removed-undone = { $name } lại được lưu cùng hóa đơn { $number }.

entry-attachment-add = Đính kèm hóa đơn gốc
entry-attachment-remove = Gỡ hóa đơn gốc

error-attachment-already = “{ $name }” đã được lưu cùng hóa đơn này
    .hint = Không có gì thay đổi.
error-attachment-changed = Tệp “{ $name }” bên cạnh sổ không còn hoặc đã bị thay đổi
    .hint = Vui lòng gỡ tệp khỏi hóa đơn và đính kèm lại bản gốc. Chưa gửi gì.
error-attachment-missing = Tệp này không còn được lưu cùng hóa đơn
    .hint = Có thể tệp vừa được gỡ.
error-attachment-not-pdf = “{ $name }” không phải tệp PDF
    .hint = Vui lòng lưu hoặc quét hóa đơn thành PDF rồi chọn tệp đó. Chưa đính kèm gì.
error-attachment-too-large = “{ $name }” lớn hơn { $limit } MB
    .hint = Vui lòng lưu với độ phân giải thấp hơn. Chưa đính kèm gì.
