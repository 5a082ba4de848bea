# Tiền rời khỏi sổ khách hàng, và tiền trả cho khoản đã xóa nợ.

money-refund-open = Trả lại tiền…
money-refund-title = Trả lại tiền chưa phân bổ
money-refund-text = Còn { $amount } chưa phân bổ. Số đã trả lại không còn dùng để trả hóa đơn được nữa.
money-refund-on = Ngày trả lại
money-refund-reason = Lý do, bằng lời của quý vị
money-refund-keep = Trả lại
money-refunded = Đã trả lại { $amount }
money-refund-undone = Đã hoàn tác khoản trả lại { $amount }
money-return-open = Ngân hàng hoàn trả…
money-return-title = Khoản thu { $amount } ngày { $date } bị hoàn trả
money-return-text = Những gì khoản này đã trả lại thành nợ từ ngày đó. Trước đó vẫn tính là đã trả, số liệu các ngày trước giữ nguyên.
money-return-on = Ngày bị hoàn trả
money-return-keep = Ghi việc hoàn trả
money-returned = Ngân hàng đã hoàn trả khoản thu { $amount }
money-return-undone = Khoản thu { $amount } có hiệu lực trở lại
money-pays = Trả cho
money-pays-open = Khoản còn nợ, như đề xuất
money-written-off = { $number }, đã xóa nợ: { $amount }
money-recovers = Phần xóa nợ chấm dứt vào ngày thu tiền, đúng bằng số đã trả. Số liệu trước đó giữ nguyên; phần vượt quá số đã xóa nằm ở tiền chưa phân bổ.

payments-kind-returned = Khoản thu bị hoàn trả
payments-kind-recovered = Thu hồi nợ đã xóa
timeline-is-payment-returned = Ngân hàng hoàn trả khoản thu
timeline-is-write-off-recovered = Khoản thu đã thu hồi nợ đã xóa
entry-refund-record = Hoàn tiền
entry-payment-return = Khoản thu bị hoàn trả
entry-recovery-record = Khoản thu cho nợ đã xóa

error-refund-more-than-on-account = Ngày { $date } chỉ có { $rest } chưa phân bổ, hoặc nay chỉ còn chừng đó
    .hint = Chưa lưu gì. Xin giảm số tiền hoặc chọn ngày muộn hơn.
error-payment-before = Khoản thu được nhận ngày { $date }
    .hint = Chưa lưu gì. Việc hoàn trả xảy ra vào ngày đó hoặc sau đó.
error-payment-from-cheque = Khoản thu này đến từ séc { $number }
    .hint = Chưa lưu gì. Xin ghi séc bị từ chối tại: Khoản thu, Séc.
error-payment-not-a-payment = Chỉ khoản thu mới có thể bị ngân hàng hoàn trả
    .hint = Chưa lưu gì. Những thứ khác được hoàn tác tại chỗ của chúng.
error-recovery-before = Khoản này được xóa nợ ngày { $date }
    .hint = Chưa ghi gì. Hãy hoàn tác việc xóa nợ nếu tiền đến sớm hơn, hoặc sửa lại ngày.
error-recovery-nothing = Khoản này không còn phần nào bị xóa nợ
    .hint = Chưa ghi gì. Xin xem lại sổ khách hàng.
error-settlement-drawn = Một phần số tiền này đã được trả lại hoặc chuyển cho khách hàng khác
    .hint = Chưa thay đổi gì. Hãy hoàn tác việc đó trước.

money-move-open = Cho khách hàng khác…
money-move-title = Chuyển tiền cho khách hàng khác
money-move-text = Trong đó { $amount } chưa phân bổ. Phần được chuyển tính từ ngày tiền đến.
money-move-to = Tiền này cho ai
money-move-hint = Một phần tên hoặc mã số
money-move-another = Người khác
money-move-choose = Hãy chọn khách hàng trước
money-move-keep = Chuyển
money-moved = Đã chuyển { $amount } cho { $name }
money-move-undone = Đã hoàn tác { $amount } cho { $name }
entry-transfer-record = Chuyển tiền cho khách hàng khác
error-transfer-same-customer = Cả hai là cùng một khách hàng
    .hint = Chưa chuyển gì. Hãy phân bổ tiền vào hóa đơn.
