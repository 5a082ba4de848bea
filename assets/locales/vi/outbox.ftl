# Thư điện tử: hộp thư đi, máy chủ của chủ sổ, và cách gửi từng thư. Lỗi về thư điện tử cũng ở đây.

outbox-tab = Hộp thư đi
outbox-status = Hộp thư đi: { $shown }
outbox-search-words = thư điện tử gửi email smtp
outbox-empty-title = Hộp thư đi đang trống
outbox-empty-text = Thư nhắc cho khách hàng nhận qua email hoặc tin nhắn sẽ chờ ở đây sau khi một đợt được xác nhận. Không có gì được gửi trước khi quý vị bấm “Gửi ngay”.
outbox-table = Thư điện tử, mới nhất trước
outbox-column-customer = Khách hàng
outbox-column-to = Gửi đến
outbox-column-letter = Thư
outbox-column-state = Trạng thái
outbox-column-last = Thay đổi gần nhất
outbox-region = Gửi thư
outbox-waiting = { $count ->
   *[other] { $shown } thư đang chờ gửi.
}
outbox-none-waiting = Không có thư nào chờ gửi.
outbox-questions = { $count ->
   *[other] { $shown } thư cần quý vị quyết định.
}
outbox-send = { $count ->
   *[other] Gửi ngay { $shown } thư
}
outbox-send-nothing = Gửi ngay
outbox-set-up = Thiết lập email
outbox-why-not-ready = Chưa thiết lập máy chủ email.
outbox-why-none = Không có thư nào chờ gửi.
outbox-sending = { $count ->
   *[other] Đang gửi { $shown } thư…
}
outbox-sending-hint = Lần lượt từng thư, qua máy chủ email của quý vị. Bấm Dừng để ngừng trước khi thư kế tiếp được gửi.
outbox-sent = { $count ->
   *[other] Máy chủ đã nhận { $shown } thư.
}
outbox-not-sent = { $count ->
   *[other] { $shown } thư chưa gửi được.
}
outbox-unknown = { $count ->
   *[other] Không rõ { $shown } thư đã đến nơi hay chưa.
}
outbox-nothing-sent = Chưa có gì được gửi.
outbox-any-time-title = Vẫn gửi ngay bây giờ?
outbox-any-time-act = Vẫn gửi
outbox-any-time-keep = Để sau

outbox-state-queued = Đang chờ
outbox-state-handed-over = Đã giao cho máy chủ
outbox-state-failed = Chưa gửi được
outbox-state-uncertain = Không chắc chắn
outbox-state-arrived = Đã đến, theo quý vị xác nhận
outbox-state-cancelled = Không gửi
outbox-withdrawn = Đã rút lại
outbox-explain-queued = Chưa có gì được gửi đi.
outbox-explain-handed-over = Máy chủ báo đã nhận thư. Thư có được đọc hay chưa thì không ai biết được.
outbox-explain-failed = Thư chưa được gửi đi. Hãy khắc phục điều nêu bên dưới rồi gửi lại.
outbox-explain-uncertain = Kết nối bị ngắt khi thư đang được chuyển: thư có thể đã đến, hoặc chưa. Thư không bao giờ tự gửi lại. Hãy xem thư mục Đã gửi trong hộp thư của quý vị, hoặc hỏi khách hàng.
outbox-explain-arrived = Quý vị đã kiểm tra và xác nhận thư đã đến.
outbox-explain-cancelled = Quý vị đã lấy thư ra khỏi hàng chờ.
outbox-explain-withdrawn = Đợt nhắc của thư này đã được rút lại; nếu chưa gửi thì thư sẽ không bao giờ được gửi.
outbox-waits-until = Không tự thử lại trước { $when }.
outbox-reply = Máy chủ trả lời
outbox-message-id = Message-ID
outbox-subject = Tiêu đề
outbox-attempts = Số lần thử
outbox-queued-on = Vào hàng chờ
outbox-never = chưa thử
outbox-send-one = Gửi ngay
outbox-action-arrived = Thư đã đến
outbox-action-again = Gửi lại
outbox-action-cancel = Không gửi
outbox-open-letter = Xem thư
outbox-done-arrived = Đã ghi nhận: thư gửi { $customer } đã đến.
outbox-done-again = Thư gửi { $customer } lại vào hàng chờ. Vẫn là thư đó, với cùng Message-ID.
outbox-done-cancel = Thư gửi { $customer } sẽ không được gửi.

outbox-correct = Sửa địa chỉ
outbox-correct-title = Sửa địa chỉ của { $customer }
outbox-correct-text = Thư { $number } chưa được gửi đi. Khi quý vị nhấn “Gửi ngay”, thư sẽ đến địa chỉ nhập ở đây, như một thư điện tử khác có Message-ID riêng.
outbox-correct-address = Địa chỉ email
outbox-correct-customer = Sửa cả trong thông tin khách hàng
outbox-correct-known = Đây là địa chỉ hiện có trong thông tin khách hàng.
outbox-correct-submit = Dùng địa chỉ này
outbox-correct-cancel = Giữ nguyên
outbox-corrected = Thư gửi { $customer } nay đến { $address }.
outbox-corrected-undone = Thư gửi { $customer } trở lại địa chỉ trước đó.
outbox-earlier = Địa chỉ trước
outbox-earlier-until = { $address }, đến ngày { $until }

outbox-channel = Nhắc nợ bằng
outbox-channel-hint = Email hoặc tin nhắn được gửi đến người nhận thư nhắc, nếu không có thì người nhận hóa đơn, nếu không nữa thì địa chỉ hoặc số điện thoại của chính khách hàng.
outbox-leave-by = Gửi bằng
outbox-confirm = Xác nhận: { $parts }
outbox-confirm-between = { ", " }
outbox-confirm-letter = in { $shown }
outbox-confirm-mail = gửi email { $shown }
outbox-confirm-text = nhắn tin { $shown }
outbox-in-outbox = { $count ->
   *[other] { $shown } thư trong số này đang chờ trong hộp thư đi dưới dạng email. Chưa được gửi.
}
outbox-go = Đến hộp thư đi
outbox-column-channel = Gửi bằng

outbox-withdraw-waiting = { $count ->
   *[other] { $shown } thư điện tử chưa gửi sẽ được lấy ra khỏi hộp thư đi.
}
outbox-withdraw-left = { $count ->
   *[other] { $shown } thư điện tử đã gửi hoặc có thể đã gửi. Không thể gọi về, và vẫn được đánh dấu.
}

outbox-settings-title = Email
outbox-settings-sub = Máy chủ email của công ty, dùng cho thư nhắc gửi qua email
outbox-settings-intro = Duebook giao thư cho máy chủ của chính quý vị, và chỉ khi quý vị bấm “Gửi ngay”. Không có dịch vụ trung gian nào.
outbox-settings-server = Máy chủ
outbox-settings-host = Máy chủ gửi thư (SMTP)
outbox-settings-host-hint = Theo thông tin của nhà cung cấp, ví dụ smtp.example.com
outbox-settings-port = Cổng
outbox-settings-port-wrong = Cổng là số nguyên từ 1 đến 65535
outbox-settings-security = Kết nối
outbox-settings-security-tls = TLS (thường là cổng 465)
outbox-settings-security-start-tls = STARTTLS, bắt buộc (thường là cổng 587)
outbox-settings-security-local-only = Không bảo vệ: chỉ với chương trình trên máy này
outbox-settings-user = Tên đăng nhập
outbox-settings-user-hint = Thường là địa chỉ email. Để trống nếu máy chủ không yêu cầu.
outbox-settings-password = Mật khẩu
outbox-settings-password-set = Mật khẩu mới
outbox-settings-password-hint = Nhiều nhà cung cấp yêu cầu mật khẩu ứng dụng, tạo riêng cho chương trình này.
outbox-settings-password-keep = Lưu mật khẩu
outbox-settings-password-forget = Quên mật khẩu
outbox-settings-password-nowhere = Chưa lưu mật khẩu nào.
outbox-settings-password-keychain = Mật khẩu được giữ trong kho khóa của máy tính này, không nằm trong sổ.
outbox-settings-password-session = Máy này không có kho khóa nào trả lời. Mật khẩu chỉ được giữ đến khi đóng Duebook, không lưu ở nơi nào khác.
outbox-settings-no-keychain = Máy này không có kho khóa nào trả lời. Mật khẩu nhập ở đây chỉ được giữ đến khi đóng Duebook, không lưu ở nơi nào khác.
outbox-settings-sender = Người gửi
outbox-settings-sender-name = Tên khách hàng nhìn thấy
outbox-settings-sender-name-hint = Để trống thì dùng tên công ty
outbox-settings-sender-address = Địa chỉ người gửi
outbox-settings-reply-to = Thư trả lời gửi đến
outbox-settings-reply-to-hint = Để trống thì dùng địa chỉ người gửi
outbox-settings-copies-self = Gửi cho tôi bản sao của mọi thư
outbox-settings-attaches-invoices = Đính kèm hóa đơn gốc đã lưu vào thư nhắc
outbox-settings-times = Khi nào thư được gửi
outbox-settings-business-days = Chỉ vào ngày làm việc
outbox-settings-from-hour = Không trước
outbox-settings-until-hour = Không sau
outbox-settings-any-hour = bất cứ lúc nào
outbox-settings-hour = { $hour }:00
outbox-settings-times-hint = Ngoài thời gian này, “Gửi ngay” sẽ hỏi trước.
outbox-settings-save-bar = Lưu thiết lập email
outbox-settings-save = Lưu thiết lập
outbox-settings-save-note = Thiết lập áp dụng cho thư được xác nhận từ bây giờ; thư đang chờ trong hộp thư đi vẫn giữ nguyên.
outbox-settings-password-empty = Hãy nhập mật khẩu trước.
outbox-settings-password-no-user = Không có tên đăng nhập thì không cần mật khẩu.
outbox-settings-saved = Đã lưu thiết lập email.
outbox-settings-test = Gửi thử
outbox-settings-test-text = Gửi một thư ngắn từ địa chỉ của quý vị đến chính quý vị. Không gửi gì khác.
outbox-settings-test-send = Gửi thư thử
outbox-settings-test-first = Hãy lưu thay đổi trước.
outbox-settings-test-done = Máy chủ đã nhận thư thử gửi đến { $address }. Hãy xem thư có đến không.
outbox-settings-test-failed = Thư thử chưa gửi được.
outbox-settings-test-uncertain = Kết nối bị ngắt khi thư thử đang được chuyển. Hãy xem thư có đến { $address } không.

outbox-test-subject = Thư thử từ Duebook
outbox-test-body = Đây là thư thử. Nếu quý vị đọc được thư này, Duebook có thể gửi thư nhắc qua máy chủ này.

entry-mail-change = Thiết lập email
entry-mail-send = Chuyển giao thư điện tử
entry-mail-redirect = Sửa địa chỉ của một thư điện tử
entry-mail-resolve = Quyết định về thư điện tử

error-mail-address-character = “{ $address }” có khoảng trắng hoặc ký tự mà địa chỉ email không có
    .hint = Chỉ nhập một địa chỉ, ví dụ ten@example.com.
error-mail-address-domain = Phần cuối của “{ $address }” không phải là tên miền
    .hint = Sau dấu @ là một tên có dấu chấm, ví dụ example.com.
error-mail-address-missing = Thiếu địa chỉ người gửi
    .hint = Hãy nhập địa chỉ dùng để gửi thư.
error-mail-address-same = Thư vốn đã gửi đến “{ $address }”
    .hint = Chưa có gì thay đổi. Hãy nhập địa chỉ đúng.
error-mail-address-shape = “{ $address }” không phải là địa chỉ email
    .hint = Địa chỉ gồm tên, một dấu @ và tên miền, ví dụ ten@example.com.
error-mail-certificate = Máy chủ không chứng minh được danh tính
    .hint = Chứng chỉ không hợp lệ với tên này hoặc đã hết hạn. Chưa gửi gì, và mật khẩu chưa được đưa ra. Hãy kiểm tra tên máy chủ hoặc hỏi nhà cung cấp.
error-mail-changed = Thư điện tử của thư { $number } đã bị thay đổi bên cạnh sổ
    .hint = Thư không được gửi vì không còn đúng như khi xác nhận. Hãy khôi phục các tệp của sổ từ một bản sao.
error-mail-host = Đây không thể là tên máy chủ: { $host }
    .hint = Hãy nhập theo thông tin của nhà cung cấp, ví dụ smtp.example.com, và cổng như 465 hoặc 587.
error-mail-hours-wrong = Các giờ không khớp nhau
    .hint = Giờ đầu phải trước giờ cuối.
error-mail-missing = Thư này không có trong hộp thư đi
    .hint = Hãy xem lại hộp thư đi.
error-mail-moved-on = Thư điện tử của thư { $number } đã thay đổi trong lúc đó
    .hint = Chưa thay đổi gì. Hãy xem lại.
error-mail-no-answer = Máy chủ ngừng trả lời
    .hint = Chưa có gì được gửi. Thư vẫn chờ; hãy thử lại sau.
error-mail-no-sign-in = Máy chủ không cho đăng nhập bằng mật khẩu
    .hint = Hãy kiểm tra cổng và kết nối, hoặc để trống tên đăng nhập nếu máy chủ không yêu cầu.
error-mail-no-tls = Máy chủ không có kết nối được bảo vệ
    .hint = Chưa gửi gì, và mật khẩu chưa được đưa ra. Hãy chọn TLS với cổng 465, hoặc hỏi nhà cung cấp.
error-mail-no-utf8-address = Máy chủ không nhận địa chỉ viết bằng bảng chữ khác
    .hint = Hãy nhập địa chỉ bằng chữ Latinh cho khách hàng này.
error-mail-not-now = Máy chủ hiện không nhận thư
    .hint = Chưa có gì được gửi. Thư vẫn chờ; câu trả lời của máy chủ ở bên dưới.
error-mail-not-set-up = Chưa thiết lập máy chủ email
    .hint = Hãy thiết lập trong Cài đặt, Email, hoặc chọn in những thư này. Chưa xác nhận hay gửi gì.
error-mail-on-its-way = Thư điện tử của thư { $number } đang trên đường đi
    .hint = Hãy chờ máy chủ trả lời rồi quyết định.
error-mail-out-of-hours = Thư chỉ được gửi từ { $from }:00 đến { $until }:00
    .hint = Quý vị đã đặt giờ này trong Cài đặt, Email. Chưa gửi gì.
error-mail-password-missing = Chưa biết mật khẩu của { $user }
    .hint = Hãy nhập trong Cài đặt, Email. Chưa gửi gì.
error-mail-refused = Máy chủ từ chối thư
    .hint = Thư chưa được gửi. Câu trả lời của máy chủ ở bên dưới; thường là địa chỉ sai. Hãy sửa địa chỉ trong hộp thư đi, hoặc in thư này.
error-mail-rest-day = Thư chỉ được gửi vào ngày làm việc
    .hint = Quý vị đã đặt điều này trong Cài đặt, Email. Chưa gửi gì.
error-mail-sending = Thư điện tử của sổ này đang được gửi
    .hint = Hãy chờ gửi xong, hoặc dừng lại trong hộp thư đi. Chưa có gì thay đổi.
error-mail-sign-in = Máy chủ không chấp nhận tên và mật khẩu
    .hint = Chưa gửi gì. Hãy nhập lại trong Cài đặt, Email; nhiều nhà cung cấp yêu cầu mật khẩu ứng dụng.
error-mail-unprotected = { $host } không phải là máy này
    .hint = Không có TLS thì ai trên đường truyền cũng có thể đọc được, nên không gửi gì đến đó. Hãy chọn TLS hoặc STARTTLS.
error-mail-unreachable = Không kết nối được với máy chủ
    .hint = Chưa có gì được gửi. Hãy kiểm tra kết nối internet, tên máy chủ và cổng.
error-mail-unwritable = Không viết được thư: { $detail }
    .hint = Chưa xác nhận gì. Hãy kiểm tra tên và địa chỉ của khách hàng.
error-run-nothing-printed = Mọi thư của đợt này đều gửi qua email
    .hint = Không có gì để in. Có thể lưu các thư thành tệp.
error-undo-left-the-house = Không thể rút lại điều đã xảy ra với một thư điện tử
    .hint = Việc đó đã xảy ra bên ngoài sổ. Quý vị có thể quyết định về thư trong hộp thư đi.
