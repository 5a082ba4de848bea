# Những gì đứng sau một con số tổng: các khoản cộng lại thành nó.

totals-explain = { $name }, { $amount }: xem gồm những khoản nào
totals-as-of = tính đến { $date }
totals-since = từ { $date }
totals-since-fell-due = Mới quá hạn
totals-since-came-in = Tiền đã thu
totals-overdue = Quá hạn
totals-lines = { $count ->
   *[other] { $shown } dòng
}
totals-table = Những khoản tạo nên con số tổng
totals-date = Ngày
totals-document = Chứng từ
totals-customer = Khách hàng
totals-due = Hạn
totals-whole = Số tiền { $symbol }
totals-counted = Tính vào đây { $symbol }
totals-sum = Tổng
totals-ties-title = Số liệu khớp.
totals-ties = Các dòng cộng lại được { $sum }, đúng bằng số tổng đang hiển thị.
totals-ties-not-title = Số liệu không khớp.
totals-ties-not = Các dòng cộng lại được { $sum }, nhưng số tổng đang hiển thị là { $total }. Xin đừng dựa vào con số này, và hãy kiểm tra toàn bộ sổ trong phần Cài đặt.
