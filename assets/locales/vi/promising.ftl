# Promises to pay.

promising-open = Khách hẹn trả…
promising-title = { $name } hẹn trả tiền
promising-title-item = Hẹn trả { $number }
promising-text = Khoản này không bị nhắc cho đến hết ngày đó và số ngày được trễ. Kết quả được tính từ các khoản thu.
promising-amount = Số tiền hẹn trả
promising-date = Đến ngày
promising-tolerance = Số ngày được trễ
promising-tolerance-hint = Chuyển khoản cần thời gian.
promising-made = Hẹn vào ngày
promising-words = Ai hẹn, hẹn thế nào (không bắt buộc)
promising-waive = Không tính lãi đến lúc đó, nếu giữ lời
promising-cancel = Hủy
promising-keep = Ghi lời hẹn
promising-done = Hẹn trả { $amount } vào ngày { $date }
promising-undone = Đã rút lời hẹn trả { $amount }
promising-list = Lời hẹn trả
promising-rate = giữ { $kept } trên { $all }
promising-by = { $amount } đến ngày { $date }
promising-about = cho { $numbers }
promising-received = đã thu { $amount }
promising-take-back = Rút lại
promising-state-open = chờ đến { $date }
promising-state-kept = đã giữ lời
promising-state-partly-kept = giữ lời một phần
promising-state-broken = lỡ hẹn
entry-promise-make = Lời hẹn trả
timeline-is-promised = Hẹn trả tiền
timeline-promised-for = đến ngày { $date }
reminders-verdict-promised = đã hẹn trả
reminders-detail-promised = Nếu chưa trả trước ngày { $on }; hẹn ngày { $dated }
today-promise-broken = { $customer } đã lỡ hẹn
today-promise-broken-why = Đã hẹn { $amount }; lỡ hẹn từ ngày { $date } · giữ { $kept } trên { $all }
today-promise-due = Đã đến ngày { $customer } hẹn trả
today-promise-due-why = { $amount } đến ngày { $date }; chưa thu đủ
today-open-promise-broken = Mở công nợ
today-open-promise-due = Mở công nợ
today-kept = { $count ->
   *[other] <b>{ $shown }</b> lời hẹn được giữ
}
today-broken = { $count ->
   *[other] <b>{ $shown }</b> lời hẹn bị lỡ
}
error-promise-before-made = Lời hẹn có ngày { $date }, ngày trả lại trước đó
    .hint = Hãy chọn ngày { $date } hoặc muộn hơn.
error-promise-in-future = Ngày { $date } chưa đến
    .hint = Hãy chọn hôm nay hoặc ngày trước đó cho lúc hẹn.
error-promise-waiver-part = Chỉ ngừng tính lãi khi toàn bộ số còn nợ được hẹn trả
    .hint = Hãy hẹn cả hóa đơn, hoặc để lãi tiếp tục.
error-promise-tolerance = Lời hẹn được trễ nhiều nhất { $most } ngày
    .hint = Hãy nhập không quá { $most }.
error-promise-more-than-open = Khoản này chỉ còn nợ { $open }
    .hint = Hãy ghi không quá { $open }, hoặc ghi lời hẹn cho tất cả các khoản đến hạn.
