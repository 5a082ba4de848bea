# Các cấp nhắc nợ và nơi chỉnh sửa.

policy-levels = Các cấp nhắc nợ
policy-levels-note = Tính từ ngày đến hạn, cho một hóa đơn không ai trả
policy-add-level = Thêm một cấp
policy-remove-level = Bớt cấp cuối
policy-one-level = Cần ít nhất một cấp.
policy-most-levels = Nhiều nhất chín cấp.
policy-courtesy = Thư báo trước hạn
policy-courtesy-tone = Giọng của thư báo trước
policy-courtesy-days = Số ngày trước hạn
policy-add-courtesy = Thêm thư báo trước hạn
policy-remove-courtesy = Bỏ thư báo trước hạn
policy-day-before = { $count ->
   *[other] trước { $day } ngày · { $date }
}
policy-due = Ngày đến hạn
policy-deadline = Hạn trả trong thư
policy-letter = Thư { $level }
policy-call = Gọi điện { $level }
policy-means = Bước { $level } là
policy-means-letter = thư
policy-means-call = cuộc gọi
policy-decide = Quý vị quyết định
policy-final = thông báo cuối cùng
policy-tone = Giọng thư { $level }
policy-tone-warm = thân mật
policy-tone-neutral = trung tính
policy-tone-firm = dứt khoát
policy-tone-formal = trang trọng
policy-day = ngày { $day } · { $date }
policy-leaves = Thư { $level } gửi
policy-courtesy-leaves = Thư báo trước gửi
policy-leaves-wish = tùy khách
policy-leaves-letter = bản in
policy-leaves-mail = qua thư điện tử
policy-leaves-text = bằng tin nhắn
policy-wait-first = Chờ sau ngày đến hạn
policy-wait = Chờ trước thư { $level }
policy-pay-by-call = Số ngày để trả sau cuộc gọi { $level }
policy-pay-by = Số ngày để trả trong thư { $level }
policy-days = { $count ->
   *[other] ngày
}
policy-conditions = Điều kiện
policy-quiet = Số ngày nghỉ giữa hai thư gửi một khách hàng
policy-quiet-hint = Không gửi thư khi chưa qua số ngày này kể từ thư trước. 0 nếu không cần.
policy-minimum = Số tiền nhỏ nhất đáng gửi thư bằng { $currency }
policy-minimum-hint = Tính theo từng khách hàng, sau khi trừ các khoản giảm. Để trống nếu không có mức tối thiểu.
policy-limits = Cho cả công ty
policy-limits-note = Các số ngày này áp dụng cho mọi khách hàng, dù theo thang nào.
policy-limit-old-item = Hóa đơn chưa nhắc lần nào được coi là cũ sau
policy-limit-old-item-hint = Khi đó hóa đơn chờ quý vị quyết định thay vì gửi thư.
policy-limit-stale-payment = Dữ liệu thanh toán được coi là cũ sau
policy-limit-stale-payment-hint = Đề xuất sẽ cảnh báo khi khoản thanh toán mới nhất đã lâu hơn, để không nhắc người đã trả.
policy-limit-nearest-pay-by = Hạn trả được coi là gần khi chỉ còn dưới
policy-limit-nearest-pay-by-hint = Quý vị được hỏi trước khi xác nhận thư như vậy.
policy-limit-cheque = Séc được tính khi ghi sau ngày đến hạn không quá
policy-limit-cheque-hint = Séc ghi ngày muộn hơn không bảo đảm cho hóa đơn; quý vị quyết định.
policy-limit-call = Cuộc gọi đến lượt được hỏi lại sau
policy-limit-call-hint = Đã gọi, bỏ qua, hay sẽ gọi.
policy-example = Ví dụ
policy-example-start = Một hóa đơn đến hạn hôm nay, { $date }, không ai trả:
policy-example-wrong = Ví dụ sẽ hiện lại khi các ô ở trên đã đúng.
policy-example-step = { $date }, ngày thứ { $day }: thư { $level } đề nghị thanh toán trước hoặc trong ngày { $payBy }.
policy-example-note = { $days ->
   *[other] Ngày { $date }, trước hạn { $day } ngày: một thư báo trước thân thiện rằng hóa đơn sắp đến hạn. Thư này không đòi gì.
}
policy-example-call = { $date }, ngày thứ { $day }: đến lượt gọi điện (bước { $level }); gọi ngay hôm đó thì hạn trả là { $payBy }.
policy-example-end = Sau { $date }: không có thư nào được gửi tự động; hóa đơn chờ quý vị quyết định.
policy-effect = Đề xuất của hôm nay sẽ ra sao
policy-effect-now = { $count ->
    [0] Theo quy tắc hiện hành: không có thư
   *[other] Theo quy tắc hiện hành: { $shown } thư, { $sum }
}
policy-effect-then = { $count ->
    [0] Theo quy tắc này: không có thư
   *[other] Theo quy tắc này: { $shown } thư, { $sum }
}
policy-decision = Lưu quy tắc
policy-save = Lưu quy tắc này
policy-discard = Bỏ thay đổi
policy-assurance = Đề xuất tiếp theo sẽ theo quy tắc đã lưu. Thư đã xác nhận giữ nguyên.
policy-why-same = Chưa có thay đổi nào.
policy-why-wrong = { $count ->
   *[other] Cần sửa { $shown } ô trước.
}
policy-saved = Đã lưu quy tắc nhắc nợ
policy-undone = Quy tắc nhắc nợ trở lại như trước
policy-owner = Thang nhắc nợ của ai
policy-owner-company = Mọi khách không có thang riêng
policy-owner-group = Nhóm: { $name }
policy-owner-customer = Khách hàng: { $name }
policy-owner-own = { $owner } · thang riêng
policy-owner-follows = { $name } chưa có thang riêng và theo thang bên dưới. Sửa rồi lưu lại thì sẽ có thang riêng.
policy-owner-is-own = Thang này chỉ dành cho { $name }.
policy-owner-give-up = Bỏ thang riêng
policy-given-up = { $name } lại theo thang chung
policy-owner-hint = Thang của khách hàng được dùng trước thang của nhóm, thang của nhóm trước thang chung. Nhóm được lập trong Cài đặt.
policy-menu = Thang nhắc nợ…

rehearsal-title = Thử với 12 tháng vừa qua
rehearsal-start = Thử
rehearsal-running = Các đợt nhắc hằng tuần của 12 tháng vừa qua
rehearsal-about = Mỗi tuần một đợt nhắc trong mười hai tháng qua thì đã viết những gì. Thanh toán, lời hứa, khiếu nại và séc được tính đúng như đã diễn ra; mọi thư đều được xác nhận, mọi cuộc gọi được thực hiện đúng ngày. Không có gì được ghi vào sổ. Hãy thay đổi thang ở trên để so sánh.
rehearsal-about-both = Mỗi tuần một đợt nhắc trong mười hai tháng qua thì đã viết những gì, theo thang đang dùng và theo thang đã đổi. Thanh toán, lời hứa, khiếu nại và séc được tính đúng như đã diễn ra; mọi thư đều được xác nhận, mọi cuộc gọi được thực hiện đúng ngày. Không có gì được ghi vào sổ.
rehearsal-why-wrong = Thang ở trên có chỗ chưa đúng.
rehearsal-nothing = Từ { $from } đến { $to } không có gì phải nhắc.
rehearsal-span = { $count ->
   *[other] { $shown } đợt, từ { $from } đến { $to }
}
rehearsal-now = Đang dùng
rehearsal-then = Đã đổi
rehearsal-customers = Khách hàng được nhắc
rehearsal-invoices = Hóa đơn được nhắc lần đầu
rehearsal-only-here = Trong đó thang kia để yên
rehearsal-days = Thường từ ngày đến hạn đến lần nhắc đầu (ngày)
rehearsal-notes = Thư báo trước hạn
rehearsal-reminders = Thư nhắc
rehearsal-level = Thư mức { $level }
rehearsal-calls = Cuộc gọi
rehearsal-ended = Hóa đơn đã đi hết thang
policy-asks = Sau đó hỏi tôi về
policy-asks-of = Điều được đề xuất sau bước { $level }
policy-asks-hold = ngừng giao
policy-asks-prepaid = trả trước
policy-asks-decision = quyết định
