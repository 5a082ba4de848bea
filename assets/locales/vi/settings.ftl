# Công ty, ngôn ngữ của cửa sổ và sổ.

settings-title = Cài đặt
settings-company = Công ty trên thư
settings-company-note = Nội dung ở đầu thư và dưới chữ ký. Mục để trống sẽ không in.
settings-name = Tên
settings-tagline = Dòng dưới tên
settings-address = Địa chỉ
settings-address-hint = Mỗi phần một dòng, như khi ghi trên phong bì.
settings-tax-id = Mã số thuế hoặc mã số doanh nghiệp
settings-phone = Điện thoại
settings-email = Email
settings-contact-name = Người ký và trả lời thắc mắc
settings-contact-role = Chức vụ của người đó

settings-bank = Tài khoản ngân hàng
settings-bank-note = Thư in tài khoản đầu tiên theo loại tiền của thư.
settings-bank-place = Tài khoản { $place }
settings-bank-add = Thêm tài khoản
settings-bank-remove = Xóa tài khoản { $place }
settings-bank-name = Ngân hàng
settings-bank-currency = Tiền tệ
settings-bank-account = IBAN hoặc số tài khoản
settings-bank-bic = BIC hoặc mã ngân hàng
settings-bank-holder = Chủ tài khoản
settings-bank-holder-hint = Chỉ khi khác tên công ty.

settings-language = Ngôn ngữ của cửa sổ
settings-language-note = Thư vẫn theo ngôn ngữ của từng khách hàng.
settings-colours = Màu sắc
settings-colours-note = Được lưu trên máy này, như ngôn ngữ. Thư và bản xem trước vẫn như khi in.
settings-theme-system = Theo hệ thống
settings-theme-light = Sáng
settings-theme-dark = Tối
settings-book = Sổ
settings-verify = Kiểm tra toàn bộ sổ
settings-verify-note = Đọc lại mọi bút toán và cộng lại mọi tổng. Không thay đổi gì.
settings-verify-ok = Không có sai lệch: { $entries } bút toán với { $facts } dữ kiện, mọi tổng đều khớp.
settings-verify-bad = { $count ->
   *[other] { $count } điểm trong sổ không khớp
}

settings-save = Lưu thông tin công ty
settings-save-bar = Lưu
settings-save-note = Thư mới dùng thông tin đã lưu. Thư đã lập giữ nguyên.
settings-saved = Đã lưu thông tin công ty
settings-discard = Bỏ thay đổi
settings-nothing-changed = Chưa có thay đổi nào.
settings-name-missing = Công ty cần có tên.
settings-backup = Các bản sao của sổ và quay lại một bản
