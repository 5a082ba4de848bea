# Từ ngữ của các thành phần dùng trên nhiều màn hình.

components-close = Đóng
components-messages = Thông báo
components-details = Chi tiết để hỗ trợ
components-try-again = Thử lại
components-choose = Chọn…
components-show-choices = Xem các lựa chọn cho { $field }
components-select-all = Chọn tất cả các dòng
components-calendar = Mở lịch cho { $field }
components-previous-month = Tháng trước
components-next-month = Tháng sau
components-amount-wrong = Đây không phải số tiền, ví dụ { $example }
components-amount-too-large = Số tiền quá lớn
components-amount-decimals = { $count ->
    [0] { $currency } không có phần thập phân; xin gõ như { $example }
   *[other] { $currency } có { $count } chữ số thập phân; xin gõ như { $example }
}
components-date-wrong = Đây không phải ngày, ví dụ { $example }
components-clear = Xóa { $field }
components-undo = Hoàn tác
components-undo-failed = { $title }. { $hint }
components-step-done = Đã xong
components-step-later = Để sau
components-step-not-needed = Không cần
components-step-keep = Cứ để mở
components-step-later-title = Khi nào việc này hiện lại?
components-step-later-act = Dời việc tiếp theo
components-step-not-needed-title = Vì sao không cần nữa?
components-step-not-needed-act = Đóng việc tiếp theo
components-step-day = Hiện lại ngày
components-step-day-behind = Xin chọn một ngày sau hôm nay
components-step-reason = Lý do
components-step-reason-free = Chỉ để quý vị xem; có thể để trống.
components-step-reason-missing = Vài chữ để sau này còn nhớ vì sao
components-number-wrong = Đây không phải số nguyên, ví dụ 7
components-undone = Đã hoàn tác
components-step-said-done = Đã làm xong việc tiếp theo
components-step-said-moved = Việc tiếp theo sẽ hiện lại sau
components-step-said-not-needed = Không cần việc tiếp theo nữa
components-step-said-open = Việc tiếp theo lại được mở
components-part-undo = Gỡ ra
components-part-undo-of = Gỡ phần của { $number }
components-part-undone = { $number } lại còn nợ; { $amount } chưa phân bổ
components-part-gone = { $number } lại còn nợ
components-opening-balance = Số dư đầu kỳ
components-work-count = { $done } / { $total }
components-work-stop = Dừng
components-work-stop-hint = Khi dừng, không có gì được lưu.
