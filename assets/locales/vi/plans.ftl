# Kế hoạch trả góp: danh sách, kế hoạch mới, một kế hoạch.

plans-title = Trả góp
plans-none = Chưa có kế hoạch trả góp nào
plans-none-text = Kế hoạch trả góp chuyển khoản khách đang nợ thành các kỳ có ngày trả. Hãy đề nghị từ trang của khách hàng.
plans-none-action = Chọn khách hàng
plans-none-foot = Đề nghị không thay đổi khoản nợ nào cho đến khi hai bên đồng ý.
plans-number = Kế hoạch
plans-customer = Khách hàng
plans-state = Tình trạng
plans-next = Kỳ tới
plans-overdue = Quá hạn
plans-left = Còn phải trả
plans-missed = Lỡ kỳ
plans-named = Kế hoạch { $number }

plans-state-offered = đã đề nghị
plans-state-running = đang thực hiện
plans-state-missed = trả trễ
plans-state-callable = có thể thu ngay
plans-state-completed = đã trả hết
plans-state-broken = đã thu ngay
plans-state-replaced = đã thay thế
plans-state-declined = bị từ chối

plans-new = Kế hoạch trả góp mới
plans-new-for = Kế hoạch mới thay cho { $number }
plans-draft = Bản nháp
plans-nothing-open = Không có khoản nợ nào để lập kế hoạch
plans-nothing-open-text = Không thể chọn khoản đã nằm trong kế hoạch khác hoặc khoản đã trả.
plans-items = { $count ->
   *[other] Đã chọn { $chosen } trong { $all } khoản
}
plans-item-due = đến hạn { $date }
plans-item-in = thuộc kế hoạch { $number }
plans-debt = Khoản nợ trong kế hoạch
plans-down = Trả khi ký
plans-down-kind = Cách ghi khoản trả khi ký
plans-down-as-amount = Số tiền
plans-down-as-percent = Phần trăm khoản nợ
plans-rest = Cách chia phần còn lại
plans-rest-count = Số kỳ trả
plans-rest-each = Số tiền mỗi kỳ
plans-count = Số kỳ
plans-each = Mỗi kỳ
plans-frequency = Bao lâu một lần
plans-frequency-weekly = Hằng tuần
plans-frequency-biweekly = Hai tuần một lần
plans-frequency-monthly = Hằng tháng
plans-frequency-month-end = Cuối tháng
plans-frequency-fifteenth-and-month-end = Ngày 15 và cuối tháng
plans-frequency-quarterly = Hằng quý
plans-first = Kỳ đầu tiên
plans-step = Làm tròn đến
plans-clause = Nếu lỡ kỳ
plans-clause-hint = Không có gì tự xảy ra. Ngày đến hạn ban đầu vẫn được giữ.
plans-clause-1-3 = Lỡ một kỳ: đề xuất thông báo sau 3 ngày
plans-clause-1-7 = Lỡ một kỳ: đề xuất thông báo sau 7 ngày
plans-clause-1-14 = Lỡ một kỳ: đề xuất thông báo sau 14 ngày
plans-clause-2-7 = Lỡ hai kỳ: đề xuất thông báo sau 7 ngày
plans-clause-2-14 = Lỡ hai kỳ: đề xuất thông báo sau 14 ngày
plans-clause-3-7 = Lỡ ba kỳ: đề xuất thông báo sau 7 ngày
plans-clause-said = { $count ->
   *[other] lỡ { $count } kỳ quá { $days } ngày
}
plans-costs = Lãi và phí
plans-rate = Lãi mỗi kỳ
plans-rate-hint = Khi đó các kỳ bằng nhau gồm cả lãi. Để trống nếu không tính lãi.
plans-fee = Phí
plans-fee-kind = Phí được trả
plans-fee-spread = cùng mỗi kỳ
plans-fee-first = cùng kỳ đầu tiên
plans-meanwhile = Lãi chậm trả trong thời gian này
plans-meanwhile-rests = tạm dừng
plans-meanwhile-runs = vẫn tính
plans-credit-warning = Khách hàng là người tiêu dùng và kế hoạch có lãi hoặc phí. Ở nhiều nước đây là hoạt động tín dụng được pháp luật điều chỉnh: xin hỏi người am hiểu pháp luật trước khi đề nghị.
plans-offer = Đề nghị kế hoạch này
plans-offer-not-yet = Còn điều gì đó trong biểu mẫu chưa đúng
plans-offer-note = Đề nghị không gửi gì đi. Việc nhắc nợ tạm dừng khi hai bên đồng ý.
plans-offered = Đã đề nghị kế hoạch { $number }
plans-offer-undone = Đã rút lại đề nghị { $number }
plans-exact = Tổng các kỳ là { $total }, đúng bằng khoản nợ. Không phí, không lãi.
plans-exact-costs = Nợ { $debt } + lãi { $interest } + phí { $fee } = { $total }, chính xác.

plans-schedule = Lịch trả
plans-place = Kỳ
plans-due = Ngày trả
plans-weekday = Thứ
plans-amount = Số tiền
plans-after = Còn lại
plans-paid = Đã trả
plans-open = Còn nợ
plans-note = Ghi chú
plans-total = Tổng cộng
plans-line-missed = lỡ kỳ
plans-note-signing = khi ký
plans-note-month-end = cuối tháng
plans-note-remainder = phần còn lại
plans-parts = lãi { $interest }, phí { $fee }

plans-offered-on = Ngày đề nghị
plans-agreed-on = Ngày đồng ý
plans-ended-on = Ngày kết thúc
plans-replaces = Thay cho
plans-carried = Phần của hóa đơn đã trả qua kế hoạch
plans-invoice = Hóa đơn
plans-in-plan = Trong kế hoạch
plans-carried-paid = Đã trả qua kế hoạch
plans-callable-text = { $count ->
   *[other] Đã lỡ { $count } kỳ và hết thời gian gia hạn: phần còn lại có thể thu ngay. Không có gì xảy ra trước khi bạn quyết định.
}
plans-decide = Việc có thể làm
plans-agree = Khách hàng đã đồng ý
plans-decline = Bị từ chối
plans-replan = Lập lại cho phần còn lại
plans-break = Thu ngay phần còn lại
plans-break-title = Thu ngay phần còn lại của { $number }?
plans-break-text = { $amount } của các hóa đơn ban đầu trở lại còn nợ, với ngày đến hạn và mức nhắc riêng. Các kỳ còn nợ bị hủy nhưng vẫn xem được ở đây. Có thể hoàn tác.
plans-break-keep = Giữ kế hoạch
plans-offered-note = Cho đến khi đồng ý, các hóa đơn giữ nguyên và vẫn có thể nhắc nợ.
plans-running-note = Các kỳ được nhắc theo ngày của chính chúng.
plans-done-agreed = Đã đồng ý kế hoạch { $number }
plans-undone-agreed = Đã rút lại việc đồng ý { $number }
plans-done-declined = Đề nghị { $number } bị từ chối
plans-undone-declined = Đề nghị { $number } có hiệu lực trở lại
plans-done-broken = Đã thu ngay phần còn lại của { $number }
plans-undone-broken = Kế hoạch { $number } tiếp tục

plans-agreement = Bản thỏa thuận…
plans-agreement-of = Bản thỏa thuận { $number }
plans-agreement-close = Trở lại kế hoạch
plans-agreement-print = In
plans-agreement-save = Lưu
plans-agreement-saved = Đã lưu bản thỏa thuận { $number }

plans-pay-off = Trả hết trước hạn…
plans-pay-off-title = Trả hết { $number }
plans-pay-off-cancel = Hủy
plans-pay-off-record = Ghi nhận thanh toán
plans-pay-off-on = Ngày trả
plans-pay-off-principal = Nợ gốc còn lại
plans-pay-off-interest = Tiền lãi đến hạn tính đến ngày này
plans-pay-off-total = Phải trả
plans-pay-off-falls-away = Không phải trả { $amount } tiền lãi của các kỳ sau.
plans-done-paid-off = Kế hoạch { $number } đã được trả hết
plans-undone-paid-off = Kế hoạch { $number } tiếp tục thực hiện

plans-instalment = Kỳ trả góp
plans-place-of = { $place } trên { $count }
plans-paid-through = Đã trả qua kế hoạch
plans-paid-through-of = trên { $amount }, { $state }
customers-state-on-plan = trong kế hoạch

entry-plan-offer = Đề nghị trả góp
entry-plan-agree = Đồng ý trả góp
entry-plan-decline = Từ chối trả góp
entry-plan-break = Thu ngay phần còn lại của kế hoạch
entry-plan-pay-off = Trả hết kế hoạch trả góp
