# How a due date came about, and terms to choose from.

explaining-why-due = Vì sao đến hạn ngày { $date }
explaining-issued = Ngày hóa đơn
explaining-days = { $count ->
   *[other] { $shown } ngày sau
}
explaining-days-before = { $count ->
   *[other] { $shown } ngày trước
}
explaining-months = { $count ->
   *[other] { $shown } tháng sau
}
explaining-end-of-month = cuối tháng đó
explaining-day-of-month = ngày { $shown } của tháng đó
explaining-day-of-next-month = ngày { $shown } của tháng kế tiếp
explaining-next-day = ngày { $shown } gần nhất sau đó
explaining-after-cutoff = thêm một tháng, vì hóa đơn lập sau ngày { $shown }
explaining-stated = theo hóa đơn
explaining-business-day-beside = ngày nghỉ: trả vào ngày làm việc bên cạnh
explaining-business-day = ngày nghỉ: tính theo ngày làm việc
explaining-agreed = thỏa thuận ngày { $agreed }
explaining-counts = Đến hạn
explaining-choose-terms = Chọn điều khoản bằng lời
explaining-choice = { $terms } · { $date }
