# Những gì đã diễn ra với một khách hàng, và ghi chú của chủ sổ.

timeline-title = Diễn biến
timeline-search = Tìm trong diễn biến
timeline-notes-only = Chỉ ghi chú
timeline-count = { $count ->
   *[other] { $shown } mục
}
timeline-more = Xem thêm { $shown } mục
timeline-none-found = Không tìm thấy gì. Mỗi từ phải có trong một ghi chú, một số chứng từ hoặc nội dung; không cần gõ dấu.
timeline-empty-title = Chưa có ghi chú
timeline-empty-text = Hãy ghi lại những gì đã nói qua điện thoại hoặc khi gặp mặt. Việc tiếp theo sẽ hiện lại đúng ngày.

timeline-is-invoice = Hóa đơn { $number }
timeline-is-opening = Số dư đầu kỳ { $number }
timeline-is-instalment = Kỳ trả góp { $number }
timeline-is-payment = Khoản thu
timeline-is-credit-note = Giấy báo có { $number }
timeline-is-cheque-taken-in = Nhận séc { $number }
timeline-is-cheque-deposited = Nộp séc { $number } vào ngân hàng
timeline-is-cheque-bounced = Séc { $number } bị trả lại
timeline-is-cheque-returned = Trả séc { $number } cho khách
timeline-is-cheque-replaced = Séc { $number } được thay bằng séc khác
timeline-is-allocation = Trừ vào { $number }
timeline-is-letter = { $level ->
    [0] Thư báo trước hạn { $number }
   *[other] Thư nhắc { $number }, mức { $level }
}
timeline-is-letter-withdrawn = { $level ->
    [0] Đã thu hồi thư báo trước { $number }
   *[other] Đã thu hồi thư nhắc { $number }
}
timeline-is-decided-remind = Quyết định nhắc lại: { $number }
timeline-is-decided-leave = Quyết định để đó: { $number }
timeline-is-credits-looked = Đã xem tiền chưa phân bổ
timeline-is-import = Nhập tệp { $number }
timeline-is-added = Thêm khách hàng
timeline-is-details = Thay đổi thông tin
timeline-is-locked = Khóa nhắc nợ
timeline-is-unlocked = Mở khóa nhắc nợ
timeline-is-step-done = Đã làm việc tiếp theo
timeline-is-step-moved = Dời việc tiếp theo
timeline-is-step-not-needed = Không cần việc tiếp theo
timeline-is-mail-queued = Thư { $number }: email chờ gửi
timeline-is-mail-redirected = Thư { $number }: đã sửa địa chỉ email
timeline-is-mail-handed-over = Thư { $number }: email đã giao cho máy chủ
timeline-is-mail-not-sent = Thư { $number }: email chưa gửi được
timeline-is-mail-uncertain = Thư { $number }: không chắc email đã đến hay chưa
timeline-is-mail-arrived = Thư { $number }: email đã đến, theo quý vị xác nhận
timeline-is-mail-again = Thư { $number }: email sẽ được gửi lại
timeline-is-mail-cancelled = Thư { $number }: email không gửi nữa
timeline-is-text-written = Thư { $number }: đã soạn tin nhắn
timeline-is-text-opened-sms = Thư { $number }: tin nhắn đã mở bằng SMS
timeline-is-text-opened-whatsapp = Thư { $number }: tin nhắn đã mở trong WhatsApp
timeline-is-text-opened-zalo = Thư { $number }: tin nhắn đã mở trong Zalo
timeline-is-text-copied = Thư { $number }: tin nhắn đã sao chép
timeline-is-text-passed-over = Thư { $number }: không cần tin nhắn
timeline-server-said = Máy chủ trả lời: { $words }

timeline-due = đến hạn { $date }
timeline-pay-by = hạn trả { $date }
timeline-moved-to = sang { $date }
timeline-dated = đề ngày { $date }
timeline-taken-back = rút lại ngày { $date }
timeline-because = Lý do: { $reason }
timeline-settles = trả cho { $number }: { $amount }
timeline-forgotten = Nội dung ghi chú này đã được xóa.
timeline-emptied = (để trống)
timeline-earlier = { $count ->
   *[other] Đã sửa { $shown } lần
}

timeline-kind = Loại
timeline-kind-call = Cuộc gọi
timeline-kind-visit = Gặp mặt
timeline-kind-message = Tin nhắn
timeline-kind-letter = Thư nhận được
timeline-kind-other = Ghi chú
timeline-with-call = Gọi với { $contact }
timeline-with-visit = Gặp { $contact }
timeline-with-message = Tin nhắn, { $contact }
timeline-with-letter = Thư nhận từ { $contact }
timeline-with-other = Ghi chú, { $contact }

timeline-write = Viết ghi chú
timeline-text = Nội dung
timeline-text-missing = Xin ghi những gì đã nói hoặc đã thấy
timeline-noted-on = Ngày
timeline-contact = Với ai
timeline-step = Việc tiếp theo
timeline-step-hint = Việc này sẽ hiện lại ở mục Hôm nay.
timeline-step-on = Hiện lại ngày
timeline-next = { $step } · { $date }
timeline-keep = Lưu ghi chú
timeline-note-kept = Đã lưu ghi chú
timeline-note-taken-back = Đã rút lại ghi chú

timeline-correct = Sửa
timeline-correct-title = Sửa ghi chú
timeline-correct-text = Nội dung cũ vẫn được giữ trong lịch sử.
timeline-correct-keep = Để nguyên
timeline-correct-act = Sửa ghi chú
timeline-note-corrected = Đã sửa ghi chú
timeline-note-as-before = Ghi chú trở lại nội dung cũ


timeline-field-number = Mã
timeline-field-name = Tên
timeline-field-tax-id = Mã số thuế
timeline-field-language = Ngôn ngữ
timeline-field-second-language = Ngôn ngữ thứ hai của thư nhắc
timeline-field-currency = Tiền tệ
timeline-field-terms = Điều khoản
timeline-field-address = Địa chỉ
timeline-field-country = Quốc gia
timeline-field-email = Thư điện tử
timeline-field-phone = Điện thoại
timeline-field-contacts = Người liên hệ
timeline-field-is-consumer = Người tiêu dùng
timeline-is-held = Đã tạm ngừng giao hàng
timeline-is-hold-lifted = Đã giao hàng trở lại
