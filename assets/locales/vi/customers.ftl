# Danh sách khách hàng, công nợ của một khách hàng, khoản thu và thông tin.

customers-title = Khách hàng
customers-customer = Khách hàng
customers-way = Vị trí hiện tại
customers-filter = Tên, mã số hoặc hóa đơn
customers-number = Mã số
customers-open = Còn nợ
customers-overdue = Quá hạn
customers-days = Số ngày
customers-on-account = Chưa phân bổ
customers-level = Cấp
customers-last-reminder = Nhắc gần nhất
customers-locked = Đã khóa
customers-at-level = Cấp { $level }
customers-not-reminded = Chưa nhắc lần nào
customers-none-found = Không tìm thấy khách hàng nào. Mỗi từ phải có trong tên, mã số hoặc số hóa đơn; có dấu hay không dấu đều được.
customers-none-overdue = Không có khách hàng nào quá hạn
customers-empty-title = Chưa có khách hàng
customers-empty-text = Khách hàng có cùng với hóa đơn. Hãy nhập tệp mà phần mềm hóa đơn xuất ra. Không có gì được lưu trước khi từng dòng được xem.
customers-empty-action = Nhập hóa đơn

customers-add = Khách hàng mới
customers-add-hint = Chỉ cần tên. Mọi thứ khác có thể điền sau.
customers-add-cancel = Bỏ qua
customers-add-namesake = Thêm một khách hàng trùng tên
customers-added = Đã thêm { $name } với mã { $number }
customers-added-cleaned = Đã thêm { $name } với mã { $number }. Các dấu hướng chữ ẩn đã được bỏ.

customers-tabs = Các phần của khách hàng
customers-tab-account = Công nợ
customers-tab-details = Thông tin
customers-business = Doanh nghiệp
customers-consumer = Người tiêu dùng
customers-summary = { $kind } · { $number } · thư nhắc gửi { $recipient } · { $terms }
customers-balance = Số dư
customers-as-of = Tính đến { $date }
customers-oldest = { $count ->
   *[other] lâu nhất { $days } ngày
}
customers-nothing-overdue = không có gì trễ hạn
customers-of-open = còn nợ { $amount }
customers-reminders = Nhắc nợ

customers-currency = Loại tiền
customers-date = Ngày
customers-document = Chứng từ
customers-due = Hạn
customers-receivable = Phải thu { $symbol }
customers-settled = Đã trả { $symbol }
customers-running-balance = Số dư { $symbol }
customers-state = Tình trạng
customers-closing = Số dư cuối
customers-kind-invoice = Hóa đơn
customers-days-late = { $count ->
   *[other] { $days } ngày
}
customers-state-settled = đã trả xong
customers-due-on = hạn { $date }
customers-state-allocated = đã phân bổ
customers-state-on-account = chưa phân bổ
customers-state-partly-on-account = còn một phần
customers-open-of = trên { $amount }
customers-settles = Trả cho
customers-ties = Khớp với sổ cái: các khoản còn nợ cộng lại là { $open }
customers-ties-on-account = Khớp với sổ cái: còn nợ { $open } trừ { $on_account } chưa phân bổ = { $balance }
customers-ties-not = Các dòng cộng lại không bằng số dư { $balance }. Xin hãy kiểm tra toàn bộ sổ trong phần Cài đặt.
customers-account-empty-title = Chưa có gì trong công nợ
customers-account-empty-text = Hóa đơn, chứng từ giảm trừ và khoản thu của khách hàng này sẽ nằm ở đây, kèm số dư sau mỗi dòng.

customers-record-payment = Ghi khoản thu
customers-record-amount = Ghi { $amount }
customers-amount = Số tiền nhận được
customers-amount-missing = Xin gõ số tiền đã nhận
customers-received-on = Ngày nhận
customers-method = Hình thức
customers-method-transfer = Chuyển khoản
customers-method-cash = Tiền mặt
customers-method-card = Thẻ
customers-method-wallet = Ví điện tử
customers-method-cheque = Séc
customers-method-other = Khác
customers-reference = Nội dung
customers-reference-hint = Số hóa đơn ghi ở đây được trả trước.
customers-leave-on-account = Giữ lại toàn bộ, chưa phân bổ
customers-pay-all-on-account = Chưa trả cho khoản nào.
customers-proposal = Khoản thu này trả cho
customers-why-designation = có ghi trong nội dung
customers-why-exact-amount = đúng bằng số tiền này
customers-why-unique-combination = chỉ các khoản này cộng lại vừa đúng
customers-why-oldest-due = cũ nhất trước, hạn { $date }
customers-stays-open = còn nợ lại { $amount }
customers-stays-on-account = Chưa phân bổ
customers-payment-recorded = Đã ghi khoản thu { $amount }
customers-payment-undone = Đã hoàn tác khoản thu { $amount }
customers-undo-payment = Hoàn tác khoản thu
customers-undo-title = Hoàn tác khoản thu { $amount } ngày { $date }?
customers-undo-text = Khoản thu sẽ như chưa từng được ghi: những gì đã trả bằng khoản này lại còn nợ. Mọi thứ khác giữ nguyên.
customers-undo-keep = Giữ khoản thu

customers-undo-credit-note = Hoàn tác giảm trừ
customers-allocate = Phân bổ cho hóa đơn
customers-allocate-hint = Gõ số tiền cho từng hóa đơn, hoặc kéo phần còn lại thả vào hóa đơn. Enter để phân bổ.
customers-allocate-left = Còn lại
customers-allocate-grab = Cầm { $amount } và thả vào một hóa đơn
customers-allocate-onto = Thả vào { $number }
customers-allocate-open = còn nợ { $amount }, hạn { $due }
customers-allocate-share = Phần của { $number }
customers-allocate-over = Nhiều hơn số hiện có { $amount }
customers-allocate-oldest = Cũ nhất trước
customers-allocate-cancel = Bỏ qua
customers-allocate-save = Phân bổ
customers-allocated = Đã phân bổ { $amount }; còn { $rest } chưa phân bổ

customers-details = Khách hàng
customers-name = Tên
customers-name-hint = Nếu không có tên, thư sẽ ghi mã số.
customers-tax-id = Mã số thuế hoặc mã số doanh nghiệp
customers-is-consumer = Người tiêu dùng, không phải doanh nghiệp
customers-language = Ngôn ngữ của thư
customers-second-language = Ngôn ngữ thứ hai của thư nhắc
customers-second-language-hint = Cùng nội dung được in thêm một lần bên dưới, bằng ngôn ngữ này. Bảng kê và phiếu thanh toán chỉ in một lần.
customers-second-language-none = Không
customers-terms = Điều khoản thanh toán
customers-email = E-mail
customers-phone = Điện thoại
customers-address = Địa chỉ
customers-address-lines = Đường, quận, thành phố
customers-address-hint = Mỗi dòng như trên phong bì. Thư không có địa chỉ vẫn in được.
customers-country = Quốc gia

customers-recipient = Người nhận thư nhắc
customers-goes-to-reminder-contact = Thư nhắc gửi { $name }, người liên hệ về nhắc nợ.
customers-goes-to-billing-contact = Thư nhắc gửi { $name }, người liên hệ về hóa đơn, vì chưa có người liên hệ về nhắc nợ.
customers-goes-to-customer = Thư nhắc gửi { $name }, vì chưa có người liên hệ về nhắc nợ hay hóa đơn.
customers-contact-title = Danh xưng
customers-contact-title-hint = Chẳng hạn Ông, Bà
customers-contact-name = Tên người liên hệ
customers-contact-name-missing = Người liên hệ cần có tên
customers-contact-email = E-mail người liên hệ
customers-contact-phone = Điện thoại người liên hệ

customers-lock = Khóa nhắc nợ
customers-unlock = Mở khóa nhắc nợ
customers-locked-until = Tạm ngưng nhắc đến { $date }
customers-lock-reason = Lý do tạm ngừng
customers-lock-hint = Chỉ để ghi nhớ trong sổ; có thể để trống. Không nhắc gì cho đến khi mở khóa, hoặc đến ngày bên dưới.
customers-no-reason = Không ghi lý do.
customers-was-locked = Đã khóa nhắc nợ { $name }
customers-was-unlocked = Đã mở khóa nhắc nợ { $name }

customers-saving = Lưu
customers-save = Lưu khách hàng
customers-save-note = Thư mới dùng thông tin đã lưu. Thông tin cũ vẫn còn trong lịch sử.
customers-saved = Đã lưu { $name }
customers-discard = Bỏ thay đổi
customers-nothing-changed = Chưa có gì thay đổi.
customers-look-at-fields = Xin xem lại các ô được đánh dấu trước.

customers-filters = Bộ lọc
customers-filter-overdue = Quá hạn
customers-filter-on-account = Chưa phân bổ
customers-filter-locked = Đã khóa
customers-filter-no-address = Chưa có địa chỉ
customers-none-filtered = Không có khách hàng nào khớp với mọi bộ lọc này.
customers-thanks = Thư cảm ơn…
customers-thanks-for = Mọi khoản đã nhắc đều được trả xong từ ngày { $date }.
customers-on-hold = Tạm ngừng giao hàng
customers-on-hold-about = Việc giao hàng đang tạm ngừng.
customers-lift-hold = Giao hàng trở lại
customers-put-on-hold = Tạm ngừng giao hàng
customers-was-put-on-hold = Đã tạm ngừng giao hàng cho { $name }.
customers-put-on-hold-undone = Việc giao hàng cho { $name } tiếp tục.
customers-row-on-hold = Ngừng giao
customers-hold-was-lifted = Việc giao hàng cho { $name } tiếp tục.
