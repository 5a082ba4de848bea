# Tài liệu cho khách hàng. Ngày và tên đã được định dạng.

statements-menu = Bảng kê và thư…
statements-title = Bảng kê và thư cho { $name }
statements-kind = Tài liệu
statements-open = Bảng kê: khoản chưa thanh toán
statements-activity = Bảng kê: phát sinh
statements-confirmation = Đối chiếu công nợ
statements-thanks = Thư cảm ơn
statements-farewell = Thư chia tay
statements-policy = Chính sách bán chịu
statements-as-of = Đến ngày
statements-from = Từ ngày
statements-to = Đến ngày
statements-since = Ngừng bán chịu từ ngày
statements-currency = Loại tiền
statements-print = In
statements-save = Lưu
statements-saved = Đã lưu tài liệu cho { $name }
statements-close = Đóng

error-statement-period = Kỳ kết thúc trước khi bắt đầu. Vui lòng chọn ngày cuối muộn hơn hoặc ngày đầu sớm hơn.
error-thanks-nothing = Chưa có lý do để cảm ơn khách hàng này: còn khoản quá hạn, hoặc trong năm qua chưa có khoản nào được trả đúng hạn hay trả hết. Vui lòng in thư khi công nợ đã ổn.
