# Những cuộc gọi mà các bước nhắc nợ yêu cầu (R17).

calling-title = Gọi cho { $customer }
calling-text = { $number } chờ cuộc gọi này rồi mới sang bước sau. Các hóa đơn khác của khách hàng cũng đến lượt gọi được ghi cùng lúc.
calling-phone = Điện thoại: { $phone }
calling-phone-of = Điện thoại của { $name }: { $phone }
calling-outcome = Kết quả
calling-made = Đã gọi
calling-passed-over = Bỏ qua bước này, không gọi
calling-words = Nội dung trao đổi, hoặc lý do (không bắt buộc)
calling-words-hint = Sẽ thành ghi chú trên trang của khách hàng.
calling-cancel = Để sau
calling-keep = Ghi lại
calling-done = { $count ->
   *[other] { $shown } hóa đơn sang bước sau
}
calling-undone = Cuộc gọi lại đến lượt
entry-call-made = Đã gọi điện nhắc
entry-call-passed-over = Bỏ qua bước gọi
timeline-is-call-made = { $number }: đã gọi điện (bước { $level })
timeline-is-call-passed-over = { $number }: bỏ qua bước gọi (bước { $level })
error-call-not-due = Hôm nay chưa đến lượt gọi về hóa đơn này
    .hint = Hãy xem đề xuất tính đến hôm nay; có thể cuộc gọi đã được ghi.
