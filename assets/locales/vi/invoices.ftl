# Danh sách hóa đơn, nhập hóa đơn và chứng từ giảm trừ bằng tay.

invoices-title = Hóa đơn
invoices-search = Số hoặc khách hàng
invoices-states = Tình trạng
invoices-filter-all = Tất cả
invoices-filter-open = Còn nợ
invoices-filter-overdue = Quá hạn
invoices-filter-part-paid = Tất toán một phần
invoices-filter-paid = Đã tất toán
invoices-number = Số
invoices-customer = Khách hàng
invoices-issued = Ngày
invoices-due = Hạn
invoices-amount = Số tiền
invoices-open = Còn nợ
invoices-state = Tình trạng
invoices-state-paid = đã tất toán
invoices-state-part-paid = tất toán một phần
invoices-state-not-due = chưa đến hạn
invoices-days-late = { $count ->
   *[other] trễ { $days } ngày
}
invoices-none-found = Không tìm thấy hóa đơn nào. Mỗi từ phải có trong số hóa đơn hoặc tên khách hàng; không cần gõ dấu.
invoices-empty-title = Chưa có hóa đơn
invoices-empty-text = Hãy nhập tệp do phần mềm hóa đơn xuất ra, hoặc nhập hóa đơn bằng tay. Cả hai đều hoàn tác được.
invoices-import = Nhập từ tệp

invoices-mark-paid = Đã trả
invoices-mark-paid-title = { $number } đã được trả
invoices-mark-paid-text = Đã nhận { $amount } từ { $name }. Toàn bộ phần còn nợ của hóa đơn được trả bằng khoản này.
invoices-record-paid = Ghi { $amount }
invoices-marked-paid = { $number } đã trả: { $amount }
invoices-cancel = Bỏ qua

invoices-new = Hóa đơn mới
invoices-new-credit-note = Giảm trừ mới
invoices-entry-keys = Enter để lưu và nhập tiếp
invoices-entry-close = Đóng dòng nhập
invoices-customers-found = Khách hàng tìm thấy
invoices-add-customer = Thêm khách hàng mới “{ $name }”
invoices-add-namesake = Thêm một khách hàng trùng tên
invoices-customer-added = Đã thêm { $name } với mã { $number }
invoices-customer-added-cleaned = Đã thêm { $name } với mã { $number }. Các dấu hướng chữ ẩn đã được bỏ.
invoices-customer-missing = Xin chọn khách hàng
invoices-amount-missing = Xin gõ số tiền
invoices-due-typed = Điều khoản hoặc hạn
invoices-due-part = { $amount } hạn { $date }
invoices-due-discount = giảm { $percent } % nếu trả trước hết ngày { $date }: { $amount }
invoices-due-customary = { $count ->
    [0] như thường lệ: hạn { $date }, trả ngay
   *[other] như thường lệ: hạn { $date }, { $days } ngày
}
invoices-due-on = { $count ->
    [0] hạn { $date }, trả ngay
   *[other] hạn { $date }, { $days } ngày
}
invoices-credit-note-number = Số
invoices-credit-note-for = Cho hóa đơn
invoices-credit-note-hint = Hóa đơn ghi ở đây được giảm trừ ngay.
invoices-save = Lưu
invoices-invoice-recorded = { $name }: hóa đơn { $number }, { $amount }, hạn { $due }
invoices-credit-note-recorded = { $name }: giảm trừ { $amount }; còn { $rest } chưa phân bổ
invoices-date-is-right = Ngày này đúng, cứ lưu
