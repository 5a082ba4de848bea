# Màn hình đầu: ba lối vào và vài câu hỏi của sổ mới.

start-name = Duebook
start-promise = Ai còn nợ, đã thỏa thuận gì, và việc cần làm tiếp theo.
start-language = Ngôn ngữ
start-offline = Dùng được không cần internet. Mỗi công ty là một tệp trên máy này. Không cần tài khoản.

start-sample-title = Xem một công ty mẫu
start-sample-text = Khách hàng bằng ba ngôn ngữ, một năm hóa đơn. Cứ thử thay đổi; sổ của quý vị không bị ảnh hưởng.
start-sample-open = Mở công ty mẫu
start-book-title = Lập sổ của tôi
start-book-text = Chỉ cần tên công ty và quốc gia. Sau đó thả tệp hóa đơn vào: khoảng năm phút nữa là có những lá thư đầu tiên.
start-book-open = Lập sổ của tôi
start-open-title = Mở sổ có sẵn
start-open-text = Tệp sổ trên máy này hoặc từ máy khác. Sổ được kiểm tra trước khi mở.
start-open-open = Chọn tệp…

start-step-import = Đưa hóa đơn vào
start-step-ageing = Xem ai trễ hạn
start-step-proposal = Xem đề xuất
start-step-letters = In thư

start-form-title = Công ty của quý vị
start-form-name = Tên công ty
start-form-name-hint = Đúng như sẽ in trên thư. Những mục khác có thể điền sau.
start-form-country = Quốc gia
start-form-currency = Tiền tệ
start-form-language = Ngôn ngữ của thư
start-form-language-hint = Dùng cho khách hàng chưa rõ ngôn ngữ. Mỗi khách hàng có thể có ngôn ngữ riêng.
start-form-back = Quay lại
start-form-submit = Lập sổ của tôi
