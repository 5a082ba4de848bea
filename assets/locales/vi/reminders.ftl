reminders-title = Nhắc nợ
reminders-tabs = Các phần của nhắc nợ
reminders-tab-proposal = Đề xuất
reminders-tab-history = Lịch sử
reminders-as-of = Tính đến ngày
reminders-loading = Đang xem từng khoản quá hạn
reminders-payments-recent = Khoản thu mới nhất: { $date }

reminders-claimed = Nhắc kỳ này
reminders-not-now = Chưa nhắc
reminders-count-letters = { $count ->
   *[other] { $shown } thư
}
reminders-count-items = { $count ->
   *[other] { $shown } khoản
}
reminders-sum = nhắc kỳ này + chưa nhắc = quá hạn: { $claimed } + { $not_now } = { $overdue }
reminders-table-letters = Các thư của đợt này
reminders-table-not-now = Quá hạn nhưng chưa nhắc

reminders-column-customer = Khách hàng
reminders-column-level = Cấp
reminders-column-claimed = Nhắc trả
reminders-column-credits = Khoản trừ
reminders-column-net = Còn phải trả
reminders-column-channel = Hình thức
reminders-column-pay-by = Trả trước
reminders-column-open = Còn nợ
reminders-column-due = Đến hạn
reminders-column-item = Khoản
reminders-column-overdue = Quá hạn
reminders-column-verdict = Tình trạng
reminders-column-change = Khi nào sẽ khác

reminders-channel-letter = Thư
reminders-channel-mail = Email
reminders-channel-text = Tin nhắn
reminders-in-run = Trong đợt này: { $customer }
reminders-level-change = đang ở cấp { $before }, tiếp theo là cấp { $after }
reminders-item-due = { $count ->
   *[other] hạn { $date } · trễ { $days } ngày
}
reminders-item-rides-along = chỉ liệt kê ({ $amount }), hạn riêng còn hiệu lực
reminders-item-part = trong đó { $verdict }: { $amount }
reminders-to-reminder-contact = gửi { $name } (người nhận thư nhắc)
reminders-to-billing-contact = gửi { $name } (người nhận hóa đơn)
reminders-to-customer = gửi { $name }
reminders-no-postal-address = chưa có địa chỉ: ô cửa sổ phong bì để trống
reminders-flag-new = mới
reminders-flag-changed = đã đổi
reminders-flag-gone = không còn

reminders-preview-letter = Xem trước thư
reminders-preview-letters = Xem trước các thư
reminders-skip = Bỏ qua lần này…
reminders-skip-item = Bỏ qua…
reminders-skip-customer-title = Bỏ qua { $customer } lần này?
reminders-skip-item-title = Bỏ qua hóa đơn { $number } lần này?
reminders-skip-text = Cấp nhắc giữ nguyên, và đề xuất lần sau sẽ lại có khoản này.
reminders-skip-reason = Lý do
reminders-skip-reason-hint = Chỉ để ghi nhớ, có thể để trống.
reminders-skip-cancel = Giữ trong đợt này
reminders-skip-submit = Bỏ qua lần này
reminders-skipped = bỏ qua lần này
reminders-reason-add = Ghi lý do…
reminders-reason-change = Sửa lý do…
reminders-reason = Lý do: { $reason }

reminders-verdict-locked = đã khóa
reminders-verdict-on-plan = đang trả góp
reminders-verdict-covered-by-cheque = có séc bảo đảm
reminders-verdict-netted = được cấn trừ
reminders-verdict-awaiting-decision = chờ quyết định
reminders-verdict-manual-step = cần gọi điện
reminders-verdict-deadline-running = đang trong hạn
reminders-verdict-within-grace = trong thời gian chờ
reminders-verdict-below-minimum = dưới mức tối thiểu
reminders-verdict-quiet-days = trong kỳ giãn cách
reminders-verdict-no-address = thiếu địa chỉ
reminders-verdict-skipped = bỏ qua
reminders-verdict-rides-along = kèm theo
reminders-verdict-claimed = nhắc kỳ này

reminders-detail-locked = Khi mở khóa khách hàng
reminders-detail-locked-until = Tự tiếp tục ngày { $on }, hoặc khi mở khóa khách hàng
reminders-detail-item-locked = Mở khóa hóa đơn
reminders-detail-item-locked-until = Tự tiếp tục ngày { $on }, hoặc khi mở khóa
reminders-detail-plan-grace = Chưa trả đến { $on }, khi hết số ngày kế hoạch cho trễ
reminders-detail-cheque-held = Séc ngày { $dated }; chưa nộp thì hết bảo đảm { $on }
reminders-detail-cheque-deposited = Séc ngày { $dated } được trả hoặc bị trả lại
reminders-detail-cheque-too-late = Quyết định của quý vị; séc ngày { $dated } quá muộn
reminders-detail-credit = Khi phân bổ khoản có bù cho phần này
reminders-detail-left = Quyết định của ông/bà; hiện đang để yên
reminders-detail-very-old = { $count ->
   *[other] Quyết định của ông/bà; trễ { $days } ngày, chưa nhắc lần nào
}
reminders-detail-last-level = Quyết định của ông/bà; cấp cuối đã nhắc ngày { $on }
reminders-detail-last-level-undated = Quyết định của ông/bà; đã hết các cấp nhắc
reminders-detail-money-on-account = Khi ông/bà đã xem { $amount } chưa phân bổ
reminders-detail-call-due = Cuộc gọi, đến lượt từ { $dated }
reminders-detail-call-due-undated = Cuộc gọi
reminders-detail-call-overdue = { $count ->
   *[other] Đến lượt đã { $days } ngày: gọi, bỏ qua hay để sau?
}
reminders-detail-deadline-ends = Nếu chưa trả trước ngày { $on }
reminders-detail-grace-ends = Nếu chưa trả trước ngày { $on }
reminders-detail-minimum-missing = Thêm { $amount } đến lượt nhắc
reminders-detail-quiet-until = Hết kỳ giãn cách vào ngày { $on }
reminders-detail-no-address = Khi có địa chỉ để gửi
reminders-detail-left-out = Khi đưa lại vào đợt này
reminders-detail-rides-along = Có trên thư; đến lượt riêng từ ngày { $on }
reminders-detail-step = Không có gì; khoản này được nhắc kỳ này

reminders-action-remind = Nhắc tiếp
reminders-action-leave = Để yên
reminders-action-look-at-credits = Đã xem
reminders-action-take-call = Gọi…
reminders-action-unlock = Mở khóa
reminders-action-unlock-item = Mở khóa
reminders-action-unskip = Đưa lại vào
reminders-done-remind = Sẽ nhắc tiếp { $number }
reminders-done-leave = Để yên { $number }
reminders-done-look-at-credits = Đã xem tiền chưa phân bổ của { $customer }
reminders-done-unlock = Đã mở khóa nhắc nợ cho { $customer }
reminders-done-unlock-item = Đã mở khóa { $number }

reminders-warning-payments-stale = { $count ->
   *[other] Khoản thu mới nhất đã { $days } ngày. Hãy ghi các khoản thu trước, hoặc tiếp tục với những gì sổ đang có.
}
reminders-warning-payments-none = Chưa ghi khoản thu nào. Hãy ghi các khoản thu trước, hoặc tiếp tục với những gì sổ đang có.
reminders-warning-originals-too-large = { $count ->
   *[other] Hóa đơn gốc của { $shown } email gộp lại quá lớn; những email này sẽ gửi không kèm hóa đơn.
}
reminders-warning-mail-not-set-up = { $count ->
   *[other] { $shown } thư sẽ gửi qua email nhưng chưa thiết lập máy chủ email. Hãy thiết lập trong Cài đặt, Email, hoặc chọn in những thư này.
}
reminders-warning-date-ahead = Ngày { $on } chưa đến. Có thể xem đề xuất này, nhưng chưa thể xác nhận.
reminders-warning-pay-by-near = Thư yêu cầu trả trước ngày { $on }, ngày này đã gần kề hoặc đã qua.
reminders-near-accept = Vẫn in
reminders-warning-customer-address-missing = { $count ->
   *[other] { $shown } thư chưa có địa chỉ; ô cửa sổ phong bì sẽ để trống.
}
reminders-warning-seller-address-missing = Thư chưa có địa chỉ của quý công ty.
reminders-warning-bank-account-missing = Thư chưa ghi tài khoản ngân hàng để khách chuyển tiền ({ $currency }).
reminders-ask-address = Địa chỉ của quý công ty
reminders-ask-address-hint = Mỗi dòng một phần, như trên phong bì
reminders-ask-account = Số tài khoản hoặc IBAN
reminders-ask-bank = Ngân hàng
reminders-ask-save = Ghi lên thư
reminders-ask-skip = Tiếp tục, không ghi
reminders-ask-add = Thêm ngay…
reminders-ask-settings = Toàn bộ thông tin công ty

reminders-confirm-region = Quyết định
reminders-confirm = { $count ->
   *[other] Xác nhận: in { $shown } thư
}
reminders-confirm-nothing = Xác nhận
reminders-assurance = Chưa gửi gì trước khi xác nhận. Hoàn tác sẽ trả lại mọi cấp và mọi ngày.
reminders-why-nothing = Vào ngày này không có khoản nào để nhắc.
reminders-why-mail-not-set-up = Có thư gửi qua email nhưng chưa thiết lập máy chủ email.
reminders-why-date-ahead = Ngày này chưa đến. Có thể xác nhận từ ngày đó trở đi.
reminders-why-pay-by-near = Hạn trả đã gần kề hoặc đã qua: trước hết hãy đánh dấu “Vẫn in” ở trên.

reminders-making = { $count ->
   *[other] Đang tạo { $shown } thư
}
reminders-making-hint = Hoặc tạo xong tất cả, hoặc không tạo thư nào.

reminders-moved-title = Sổ đã thay đổi trong lúc xem. Chưa in gì.
reminders-moved-text = Hãy xem những gì đã thay đổi, rồi xác nhận lại.
reminders-moved-elsewhere = Không thư nào thay đổi; chỉ phần chưa nhắc thay đổi.
reminders-moved-from-to = từ { $before } thành { $after }
reminders-moved-close = Đã xem

reminders-result-title = { $count ->
   *[other] Đã nhắc { $shown } khách hàng
}
reminders-result-letters = { $count ->
   *[other] { $shown } thư trong một tệp PDF, theo thứ tự phong bì
}
reminders-result-sum = Tổng số tiền nhắc trả: { $amount }
reminders-result-folder = Các tệp nằm trong { $folder }
reminders-result-no-folder = Không ghi được thư mục bên cạnh sổ. Các thư vẫn được giữ; hãy lưu vào nơi tùy chọn.
reminders-result-proposal = Đề xuất mới
reminders-result-history = Lịch sử
reminders-print = { $count ->
   *[other] In { $shown } thư
}
reminders-save = Lưu…
reminders-undo = Hoàn tác đợt này
reminders-printed = { $count ->
   *[other] { $shown } thư đã mở trong chương trình PDF, theo thứ tự phong bì
}
reminders-saved = Đã lưu vào { $path }

reminders-withdraw-title = { $count ->
   *[other] Rút lại { $shown } thư của ngày { $date }?
}
reminders-withdraw-text = Các cấp và các ngày trở về như trước. Thư vẫn nằm trong lịch sử, được đánh dấu là đã rút lại. Thư giấy đã gửi đi thì không thể gọi về.
reminders-withdraw-keep = { $count ->
   *[other] Giữ các thư
}
reminders-withdraw-act = { $count ->
   *[other] Rút lại { $shown } thư
}
reminders-withdraw-first = { $count ->
   *[other] Hoàn tác { $shown } việc này trước, rồi rút lại
}
reminders-withdraw-blockers = Có việc về sau dựa trên đợt này. Có thể hoàn tác cùng lúc, việc mới nhất trước:
reminders-withdrawn-toast = { $count ->
   *[other] Đã rút lại { $shown } thư; mọi cấp và mọi ngày như trước
}

reminders-history-table = Các đợt đã xác nhận
reminders-column-run = Đợt ngày
reminders-column-confirmed = Xác nhận ngày
reminders-column-letters = Thư
reminders-column-asked = Nhắc trả
reminders-column-acts = Thao tác
reminders-column-number = Số thư
reminders-column-state = Trạng thái
reminders-state-confirmed = đã xác nhận
reminders-state-withdrawn = đã rút lại
reminders-history-back = Tất cả các đợt
reminders-history-empty-title = Chưa có thư nào
reminders-history-empty-text = Mỗi đợt đã xác nhận được giữ ở đây cùng các thư: để in lại, lưu, hoặc rút lại.
reminders-history-empty-action = Xem đề xuất
reminders-note = Thư báo trước hạn
reminders-notes = Thư báo trước hạn
reminders-notes-about = Các thư này không đòi gì và không nằm trong các tổng ở trên.
reminders-table-notes = Thư báo trước của lần nhắc này
reminders-count-notes = { $count ->
   *[other] { $shown } thư báo
}
reminders-item-falls-due = đến hạn { $date }
reminders-letter-level = Nhắc lần { $level }

reminders-empty-title = Không có khoản nào quá hạn
reminders-empty-text = Tính đến ngày { $date } không hóa đơn nào quá hạn. Hóa đơn sẽ hiện ở đây từ ngày sau ngày đến hạn.
reminders-no-invoices-title = Chưa có hóa đơn
reminders-no-invoices-text = Hãy đưa vào tệp do phần mềm hóa đơn xuất ra. Chưa lưu gì trước khi đã xem từng dòng.
reminders-no-invoices-action = Nhập hóa đơn
reminders-none-claimed-title = Chưa đến lượt thư nào
reminders-none-claimed-text = Mọi khoản quá hạn được liệt kê bên dưới kèm lý do.

reminders-preview-title = Xem trước
reminders-preview-list = Các thư
reminders-preview-order = theo thứ tự phong bì
reminders-preview-previous = Trước
reminders-preview-next = Tiếp
reminders-preview-first = Đây là thư đầu tiên.
reminders-preview-last = Đây là thư cuối cùng.
reminders-preview-position = { $at } trên { $count }
reminders-preview-page = Trang { $page } trên { $pages }
reminders-preview-page-label = Trang { $page } trên { $pages } của thư gửi { $customer }
reminders-preview-pages = Các trang của thư gửi { $customer }
reminders-preview-zoom-in = Lớn hơn
reminders-preview-zoom-out = Nhỏ hơn
reminders-preview-fit = Vừa chiều rộng
reminders-preview-loading = Đang dựng thư
reminders-preview-failed = Không vẽ được các trang ở đây. Bản thân thư không bị ảnh hưởng.
reminders-preview-back = Quay lại đề xuất
reminders-preview-draft = Đây là bản nháp. Số thư được cấp khi xác nhận.
reminders-preview-facts = Nội dung của thư
reminders-preview-safe = Trong thư chỉ có dữ liệu của khách hàng này. Mọi ký tự đều in được.
reminders-preview-skip = Bỏ qua thư này…

error-reminders-moved = Sổ đã thay đổi trong lúc xem
    .hint = Chưa in gì. Hãy xem lại đề xuất rồi xác nhận.

error-run-after-today = Ngày { $as_of } chưa đến
    .hint = Chưa in gì. Có thể xác nhận từ ngày đó trở đi.
error-run-before-last-run = Đã xác nhận một đợt sau đó, ngày { $last }
    .hint = Chưa in gì. Hãy chọn ngày đó hoặc ngày sau nữa, hoặc hoàn tác đợt sau trước.
error-run-nothing-to-claim = Vào ngày này không có khoản nào để nhắc
    .hint = Chưa in gì và không tạo đợt nào.
error-run-pay-by-too-near = Thư sẽ yêu cầu trả trước ngày { $pay_by }, ngày này đã gần kề hoặc đã qua
    .hint = Chưa in gì. Hãy đánh dấu “Vẫn in”, hoặc chọn ngày khác.

reminders-tab-policy = Quy tắc
reminders-confirmed-toast = { $count ->
   *[other] Đã xác nhận { $shown } thư
}
