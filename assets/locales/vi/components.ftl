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
components-amount-decimals = { $count ->
    [0] { $currency } không có phần thập phân; xin gõ như { $example }
   *[other] { $currency } có { $count } chữ số thập phân; xin gõ như { $example }
}
components-date-wrong = Đây không phải ngày, ví dụ { $example }
components-clear = Xóa { $field }
