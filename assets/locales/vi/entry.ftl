# Nhập tay: những gì không nhận được và lý do.

error-customer-name-missing = Thiếu tên
    .hint = Chưa thêm gì. Khách hàng mới chỉ cần có tên.
error-customer-same-name = Đã có khách hàng tên { $name }
    .hint = Chưa thêm gì. Hãy chọn khách hàng đó, hoặc thêm một khách hàng khác trùng tên.
error-text-too-long = Văn bản dài hơn { $limit } ký tự
    .hint = Chưa lưu gì. Xin rút ngắn lại.
error-text-too-many-marks = Có hơn { $limit } dấu chồng lên một chữ cái
    .hint = Chưa lưu gì vì không in được. Xin nhập lại.
error-date-unlikely = Ngày { $date } có đúng không?
    .hint = Năm này khác thường. Chưa lưu gì.
error-invoice-number-missing = Thiếu số hóa đơn
    .hint = Chưa lưu gì. Thư nhắc nợ gọi hóa đơn bằng số của nó.
error-invoice-due-before-issued = Đến hạn ngày { $due }, trước ngày lập { $issued }
    .hint = Chưa lưu gì. Xin xem lại hai ngày này.
error-invoice-nothing-open = Hóa đơn này không còn nợ
    .hint = Chưa ghi khoản thu nào. Có thể hóa đơn vừa được đánh dấu đã trả.
error-allocation-more-than-rest = Chỉ còn { $rest } để phân bổ
    .hint = Chưa phân bổ gì. Xin giảm bớt một số tiền.
error-allocation-more-than-open = { $number } chỉ còn nợ { $open }
    .hint = Chưa phân bổ gì. Xin giảm số tiền.
error-allocation-nothing = Chưa nhập số tiền nào
    .hint = Hãy nhập số tiền bên cạnh hóa đơn cần trả.

# Tên các bút toán trong nhật ký.
entry-invoice-record = Hóa đơn
entry-credit-note-record = Giảm trừ
entry-allocation-record = Phân bổ
entry-allocation-undo = Gỡ phân bổ
entry-customer-add = Khách hàng mới
