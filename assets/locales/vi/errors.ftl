# Chuyện gì xảy ra, điều gì vẫn an toàn, cần làm gì. `error-<code>`; gợi ý là câu thứ hai.
# Lỗi của riêng một màn hình nằm trong danh mục của màn hình đó.

error-app-unexpected = Có việc chưa thực hiện được
    .hint = Sổ vẫn như trước. Vui lòng thử lại; nếu còn lặp lại, chi tiết bên dưới giúp tìm nguyên nhân.

error-amount-not-positive = Số tiền phải lớn hơn không
    .hint = Chưa ghi gì.
error-allocation-mismatch = Các phần cộng lại không bằng khoản thanh toán
    .hint = Chưa ghi gì. Vui lòng xem lại các phần.
error-allocation-too-much = Số phân bổ lớn hơn số còn nợ
    .hint = Chưa ghi gì. Có thể khoản này vừa được ghi rồi.

error-book-missing = Sổ không còn ở chỗ cũ
    .hint = { $path } đã được chuyển, đổi tên, hoặc nằm trên ổ đĩa chưa kết nối. Hãy chọn tệp ở vị trí hiện tại.
error-book-not-a-book = Tệp này không phải sổ Duebook
    .hint = { $path } không bị thay đổi. Tệp sổ có đuôi .duebook.
error-book-newer = Sổ này do phiên bản Duebook mới hơn tạo ra
    .hint = { $path } không bị thay đổi. Hãy cài phiên bản mới nhất trên máy này rồi mở lại.
error-book-damaged = Sổ bị hỏng
    .hint = { $path } không bị thay đổi. Hãy mở một bản sao từ bản lưu hoặc ổ đĩa khác.
error-book-open-elsewhere = { $host ->
    [none] Sổ này đang mở ở một cửa sổ khác
   *[other] Sổ này đang mở trên { $host }, từ { $since }
}
    .hint = Hãy đóng sổ ở đó trước. Hai cửa sổ trên cùng một sổ sẽ ghi đè lẫn nhau.
error-book-read-only = Sổ này chỉ đọc được, không ghi được
    .hint = { $path } nằm trên ổ đĩa bị khóa hoặc thuộc người khác. Hãy chép về thư mục của mình rồi mở bản chép.
error-book-exists = Đã có sổ mang tên này
    .hint = { $path } không bị thay đổi. Hãy đặt tên công ty khác, hoặc mở sổ đó.
error-book-io = Không đọc hoặc ghi được tệp
    .hint = Ổ đĩa có thể đã đầy, bị khóa hoặc mất kết nối. Không có gì bị ghi dở dang.
error-book-disk-full = Chưa lưu: ổ đĩa đã đầy
    .hint = Hãy giải phóng chỗ trống rồi thử lại. Những gì đã nhập vẫn còn đây.
error-book-database = Không đọc hoặc ghi được sổ
    .hint = Không có gì thay đổi. Hãy đóng sổ rồi mở lại.
error-book-none-open = Chưa mở sổ nào
    .hint = Hãy mở hoặc lập một sổ.
error-book-refused = Sổ từ chối một bút toán không khớp
    .hint = Không có gì thay đổi.
error-book-unreadable = Không đọc được một phần của sổ
    .hint = Không có gì thay đổi. Hãy kiểm tra toàn bộ sổ trong Cài đặt.

error-company-name-missing = Công ty cần có tên
    .hint = Tên này đứng ở đầu mỗi lá thư.
error-country-unknown = Không nhận ra quốc gia này
    .hint = Hãy chọn trong danh sách.
error-customer-missing = Khách hàng này không còn trong sổ
    .hint = Có thể lần nhập đã đưa khách hàng này vào đã được hoàn tác.
error-customer-number-missing = Khách hàng cần có mã số
    .hint = Không có gì thay đổi.
error-number-taken = Số { $number } đã được dùng
    .hint = Hãy chọn số khác. Không có gì thay đổi.
error-invoice-parts-differ = Các kỳ hạn cộng lại không bằng hóa đơn
    .hint = Không có gì thay đổi.
error-import-draft-gone = Tệp này không còn mở ở đây
    .hint = Hãy chọn lại tệp. Chưa giữ lại gì từ tệp.

error-entry-missing = Không có gì để hoàn tác
    .hint = Bút toán không có trong sổ.
error-fact-not-standing = Việc này đã được hoàn tác
    .hint = Không có gì thay đổi.
error-run-missing = Đợt nhắc nợ này không có trong sổ
    .hint = Không có gì thay đổi.
error-reminder-step-taken = Cấp nhắc này đã được thực hiện
    .hint = Không có gì bị tính hai lần. Hãy xem lại đề xuất.
error-undo-already-undone = Việc này đã được hoàn tác
    .hint = Không có gì thay đổi.
error-undo-is-undo = Không thể hoàn tác một lần hoàn tác
    .hint = Hãy ghi lại việc đó. Không có gì thay đổi.
error-undo-starts-book = Không thể hoàn tác việc lập sổ
    .hint = Không có gì thay đổi.
error-undo-blocked = Có việc về sau dựa trên việc này
    .hint = Hãy hoàn tác các việc về sau trước, từ mới nhất. Không có gì thay đổi.

error-import-list-after-today = Danh sách không thể thuộc một ngày chưa tới
    .hint = Danh sách ghi { $as_of }. Xin chọn ngày lập danh sách. Chưa giữ lại gì.
error-note-empty = Ghi chú chưa có nội dung
    .hint = Hãy ghi những gì đã nói hoặc đã thấy. Chưa có gì được lưu.
error-note-too-long = Ghi chú dài hơn { $most } ký tự
    .hint = Hãy viết ngắn lại hoặc viết thêm một ghi chú. Chưa có gì được lưu.
error-note-date-ahead = Ngày của ghi chú ở sau hôm nay
    .hint = Hãy chọn hôm nay hoặc một ngày trước đó; việc sắp tới là việc tiếp theo. Chưa có gì được lưu.
error-note-step-incomplete = Việc tiếp theo cần có nội dung và ngày
    .hint = Hãy điền cả hai, hoặc để trống cả hai. Chưa có gì được lưu.
error-note-missing = Ghi chú này không còn hiệu lực
    .hint = Ghi chú đã được sửa hoặc rút lại. Hãy mở lại phần diễn biến. Không có gì thay đổi.
error-note-no-open-step = Ghi chú này không còn việc tiếp theo nào đang mở
    .hint = Việc đó đã xong, đã đóng hoặc đã rút lại. Không có gì thay đổi.
error-note-moved-back = Chỉ có thể dời việc tiếp theo sang một ngày sau hôm nay
    .hint = Hãy chọn ngày muộn hơn. Không có gì thay đổi.
error-note-reason-missing = Thiếu lý do
    .hint = Hãy ghi vài chữ vì sao không cần việc tiếp theo nữa. Không có gì thay đổi.
error-policy-level-count = Cần ít nhất một cấp và nhiều nhất { $most } cấp
    .hint = Hãy thêm hoặc bớt cấp. Chưa có gì thay đổi.
error-policy-first-wait-missing = Thư nhắc đầu tiên phải chờ ít nhất một ngày, vì trả đúng ngày đến hạn vẫn là đúng hạn
    .hint = Hãy nhập 1 trở lên. Chưa có gì thay đổi.
error-policy-first-wait-too-long = Quá { $most } ngày, hóa đơn chờ quý vị quyết định và không được nhắc tự động
    .hint = Hãy nhập { $most } trở xuống. Chưa có gì thay đổi.
error-policy-days-too-many = Ở đây không thể quá { $most } ngày
    .hint = Hãy nhập { $most } trở xuống. Chưa có gì thay đổi.
error-policy-pay-by-too-near = Khách hàng cần ít nhất { $least } ngày để thanh toán
    .hint = Hãy nhập { $least } trở lên. Chưa có gì thay đổi.
error-policy-minimum-negative = Mức tối thiểu không thể nhỏ hơn không
    .hint = Để trống nếu không có mức tối thiểu. Chưa có gì thay đổi.
error-policy-minimum-twice = Có hai mức tối thiểu cho { $currency }
    .hint = Hãy giữ lại một mức. Chưa có gì thay đổi.
