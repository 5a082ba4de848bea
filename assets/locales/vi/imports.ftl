# Nhập tệp: chọn tệp, xem từng dòng, biên nhận, hoàn tác và lịch sử.

imports-nav = Nhập tệp

imports-title-invoices = Nhập hóa đơn
imports-title-customers = Nhập khách hàng
imports-title-payments = Nhập khoản thanh toán

imports-steps = Các bước nhập tệp
imports-step-file = Tệp
imports-step-columns = Cột
imports-step-check = Kiểm tra
imports-step-receipt = Biên nhận

imports-drop-title-invoices = Đưa hóa đơn của bạn vào sổ
imports-drop-title-customers = Đưa khách hàng của bạn vào sổ
imports-drop-title-payments = Đưa các khoản thanh toán vào sổ
imports-drop-text-invoices = Thả vào bất kỳ chỗ nào trên trang này tệp mà phần mềm hóa đơn hoặc bảng tính của bạn xuất ra. Khách hàng và ngày thanh toán ghi cạnh hóa đơn cũng được nhập cùng.
imports-drop-text-customers = Thả danh sách khách hàng vào bất kỳ chỗ nào trên trang này: tên, địa chỉ, ngôn ngữ, người liên hệ.
imports-drop-text-payments = Thả danh sách các khoản đã nhận vào bất kỳ chỗ nào trên trang này. Mỗi khoản được ghi cho hóa đơn mà nó nêu tên, hoặc cho hóa đơn cũ nhất.
imports-nothing-kept = Chưa có gì được lưu cho đến khi bạn xem hết mọi dòng.
imports-choose-file = Chọn tệp…
imports-formats = CSV hoặc văn bản, dấu phân cách bất kỳ, mọi bảng mã thông dụng
imports-kind = Nội dung của tệp
imports-kind-invoices = Hóa đơn
imports-kind-customers = Khách hàng
imports-kind-payments = Thanh toán

imports-reading = Đang đọc tệp
imports-reading-name = Đang đọc { $name }
imports-stop = Dừng
imports-stop-hint = Nếu dừng thì không lưu gì cả.

imports-rows = { $count ->
   *[other] { $shown } dòng
}
imports-separated-comma = phân cách bằng dấu phẩy
imports-separated-semicolon = phân cách bằng dấu chấm phẩy
imports-separated-tab = phân cách bằng dấu tab
imports-separated-pipe = phân cách bằng dấu gạch đứng
imports-decimals = số thập phân { $example }
imports-change-reading = Thay đổi cách đọc tệp
imports-keep-reading = Đóng
imports-reading-form = Cách đọc tệp
imports-encoding = Bảng mã
imports-encoding-utf-8 = UTF-8
imports-encoding-utf-16le = UTF-16, byte thấp trước
imports-encoding-utf-16be = UTF-16, byte cao trước
imports-encoding-windows-1252 = Windows-1252, Tây Âu
imports-encoding-windows-1255 = Windows-1255, tiếng Do Thái
imports-encoding-windows-1258 = Windows-1258, tiếng Việt
imports-delimiter = Các cột phân cách bằng
imports-delimiter-comma = Dấu phẩy
imports-delimiter-semicolon = Dấu chấm phẩy
imports-delimiter-tab = Dấu tab
imports-delimiter-pipe = Dấu gạch đứng
imports-currency = Loại tiền
imports-currency-hint = Cho số tiền không ghi loại tiền

imports-missing = Mỗi dòng cần có: { $fields }. Vui lòng chọn ở phía trên cột chứa thông tin đó.
imports-twins = Có nhiều cột cùng tên “{ $column }”. Vui lòng chọn nội dung ở phía trên một trong các cột đó.

imports-question-date = { $cell } nghĩa là { $first } hay { $second }?
imports-question-date-open = Trong các ngày ở cột “{ $column }”, phần nào đứng trước?
imports-question-decimal = { $cell } nghĩa là { $first } hay { $second }?
imports-question-decimal-open = Trong cột “{ $column }”, dấu nào phân cách phần thập phân?
imports-question-rows = { $count ->
   *[other] “{ $column }”: { $shown } dòng có thể đọc theo cả hai cách và không dòng nào cho biết cách đúng.
}
imports-question-answered = “{ $column }” được đọc như bạn đã chọn. Bạn vẫn có thể đổi lại.
imports-answer = { $answer }: { $effect }
imports-answer-dmy = Ngày trước
imports-answer-mdy = Tháng trước
imports-answer-ymd = Năm trước
imports-answer-point = Dấu chấm
imports-answer-comma = Dấu phẩy
imports-effect = dòng { $row } là { $value }
imports-effect-refused = { $count ->
   *[other] { $shown } dòng sẽ bị từ chối
}
imports-effect-both = { $count ->
   *[other] dòng { $row } là { $value }, { $shown } dòng khác sẽ bị từ chối
}

imports-table = Các dòng của tệp
imports-column-row = Dòng
imports-column-verdict = Kết quả
imports-column-why = Lý do
imports-column-nameless = Cột { $letter }
imports-column-means = Nội dung của cột “{ $column }”
imports-row-problem = Dòng { $row }: { $problem }
imports-row-problem-at = Dòng { $row }, “{ $column }”, { $value }: { $problem }
imports-row-fine = Dòng { $row }: không có gì cần lưu ý.
imports-no-rows = Không có dòng nào thuộc loại này.

imports-field-customer-number = Mã khách
imports-field-customer-name = Khách hàng
imports-field-contact-name = Người liên hệ
imports-field-tax-id = Mã số thuế
imports-field-language = Ngôn ngữ
imports-field-address = Địa chỉ
imports-field-address-second = Địa chỉ dòng 2
imports-field-street = Đường
imports-field-postal-code = Mã bưu chính
imports-field-city = Thành phố
imports-field-country = Quốc gia
imports-field-email = Email
imports-field-phone = Điện thoại
imports-field-terms = Hạn thanh toán
imports-field-invoice-number = Số hóa đơn
imports-field-issued-on = Ngày hóa đơn
imports-field-due-on = Ngày đến hạn
imports-field-amount = Số tiền
imports-field-currency = Loại tiền
imports-field-paid-amount = Đã trả
imports-field-open-amount = Còn lại
imports-field-settled-on = Ngày trả hết
imports-field-level = Cấp nhắc nợ
imports-field-last-reminder-on = Lần nhắc cuối
imports-field-received-on = Ngày nhận tiền
imports-field-method = Hình thức trả
imports-field-reference = Nội dung chuyển
imports-field-note = Giữ làm ghi chú
imports-field-ignore = Bỏ qua

imports-verdict-new = mới
imports-verdict-changed = thay đổi
imports-verdict-same = đã có
imports-verdict-refused = từ chối

imports-filter = Hiện các dòng
imports-filter-all = { $count ->
   *[other] dòng
}
imports-filter-new = { $count ->
   *[other] mới
}
imports-filter-changed = { $count ->
   *[other] thay đổi
}
imports-filter-same = { $count ->
   *[other] đã có
}
imports-filter-refused = { $count ->
   *[other] từ chối
}
imports-summary = Đã đọc { $read } dòng: { $new } mới, { $changed } thay đổi, { $same } đã có, { $refused } từ chối.
imports-save-refused = Lưu ra để sửa
imports-saved = { $count ->
   *[other] Đã lưu { $shown } dòng bị từ chối. Hãy sửa rồi nhập tệp đó.
}

imports-decision = Quyết định
imports-back = Quay lại
imports-accept = { $count ->
   *[other] Nhập vào sổ { $shown } dòng
}
imports-accepting = { $count ->
   *[other] Đang nhập { $shown } dòng…
}
imports-waiting = Xin chờ một chút.
imports-accept-none = Không có gì để nhập
imports-adds = Thêm { $totals }
imports-adds-customers = { $count ->
   *[other] { $shown } khách hàng mới
}
imports-undoable = Có thể hoàn tác tất cả bằng một lần bấm.
imports-blocked-question = Vui lòng trả lời câu hỏi ở trên trước.
imports-blocked-missing = Vui lòng chọn cột còn thiếu trước.
imports-blocked-rows = Với cách đọc hiện tại, không dòng nào có thể nhập được.
imports-blocked-same = Mọi dòng đều đã có trong sổ.

imports-receipt-invoices = { $count ->
   *[other] Đã nhập { $shown } hóa đơn
}
imports-receipt-customers = { $count ->
   *[other] Đã nhập { $shown } khách hàng
}
imports-receipt-payments = { $count ->
   *[other] Đã nhập { $shown } khoản thanh toán
}
imports-receipt-nothing = Không có gì mới
imports-receipt-nothing-text = Mọi dòng đều đã có trong sổ nên không ghi thêm gì.
imports-receipt-counts = Trong { $read } dòng: { $new } mới, { $changed } thay đổi, { $same } đã có, { $refused } từ chối
imports-receipt-total = Tổng cộng { $totals }
imports-receipt-file = { $name }, { $date }
imports-see-reminders = Xem có thể nhắc ai
imports-see-ageing = Xem tuổi nợ
imports-undo = Hoàn tác lần nhập
imports-another = Nhập tệp khác
imports-undone = Đã hoàn tác lần nhập { $name }
imports-undone-title = Đã hoàn tác lần nhập
imports-undone-text = Sổ trở lại như trước khi nhập { $name }.

imports-blocked-title = Có bút toán sau dựa trên lần nhập này
imports-blocked-text = Vui lòng hoàn tác các bút toán này trước, bắt đầu từ mới nhất. Sau đó có thể hoàn tác lần nhập.
imports-blocked-entry = { $entry }, { $date }
imports-blocked-undo = { $count ->
   *[other] Hoàn tác { $shown } bút toán và lần nhập
}
imports-blocked-keep = Giữ nguyên tất cả

imports-history = Các lần nhập trước
imports-history-date = Ngày
imports-history-file = Tệp
imports-history-kind = Nội dung
imports-history-new = Mới
imports-history-changed = Thay đổi
imports-history-same = Đã có
imports-history-refused = Từ chối
imports-history-totals = Số tiền
imports-history-state = Trạng thái
imports-history-undone = đã hoàn tác
imports-history-undo = Hoàn tác
imports-history-undo-named = Hoàn tác lần nhập { $name }

error-import-unreadable = Không đọc được tệp.
    .hint = Có thể tệp đã bị chuyển đi hoặc ổ đĩa đã được rút ra. Vui lòng chọn lại. Sổ không thay đổi.
error-import-mapping-wrong = Không thể gán các cột như vậy: { $detail }
    .hint = Vui lòng chọn nội dung ở phía trên từng cột.
error-import-missing = Không có lần nhập này.
    .hint = Vui lòng xem danh sách các lần nhập trước.

imports-list = Tệp này là danh sách đầy đủ các khoản còn nợ
imports-list-hint = Khoản trong sổ không có trong danh sách được đề nghị là đã thanh toán, số tiền giảm là trả một phần. Quý vị thấy từng khoản bên dưới trước khi lưu.
imports-list-as-of = Tính đến ngày
imports-list-missing = { $count ->
   *[other] Có { $shown } khoản còn nợ trong sổ không có trong danh sách này. Chúng sẽ được coi là đã thanh toán: { $totals }.
}
imports-row-from-book = sổ
imports-title-opening-balances = Nhập số dư đầu kỳ
imports-drop-title-opening-balances = Nhập số nợ lúc bắt đầu
imports-drop-text-opening-balances = Thả danh sách số nợ của từng khách khi quý vị bắt đầu dùng Duebook: khách hàng, ngày hoặc hạn thanh toán, số tiền. Cấp nhắc nợ và lần nhắc cuối được lấy theo. Không cần hóa đơn.
imports-kind-opening-balances = Số dư đầu kỳ
imports-receipt-opening-balances = { $count ->
   *[other] Đã nhập { $shown } số dư đầu kỳ
}
imports-taken-toast = Đã đưa { $name } vào sổ
imports-rises = { $count ->
   *[other] { $shown } hóa đơn đã có trong thư nhắc nay tăng số tiền, ví dụ { $number } từ { $old } lên { $new }
}
imports-rises-hint = Khách hàng đã được nhắc theo số tiền cũ. Chưa có gì thay đổi cho đến khi bạn chọn.
imports-rises-take-over = Nhận số tiền mới: thư sau sẽ nhắc số này, mức nhắc giữ nguyên
imports-rises-leave = Giữ như trong thư đã gửi
imports-receipt-list = Sổ đã khớp với danh sách
imports-receipt-settled = { $count ->
   *[other] { $shown } khoản không có trong danh sách đã được ghi là đã trả
}
