# Agreeing on a later due date.

postponing-open = Thỏa thuận ngày trả muộn hơn…
postponing-title = Thỏa thuận ngày trả muộn hơn cho { $number }
postponing-text = Theo hóa đơn đến hạn { $date }; còn { $open }. Ngày đó được giữ lại. Việc nhắc tạm dừng đến ngày mới và tiếp tục từ cùng mức nếu khách lỡ hẹn.
postponing-date = Ngày đến hạn mới
postponing-reason = Lý do, hoặc đã thỏa thuận với ai (không bắt buộc)
postponing-waive = Không tính lãi cho những ngày ở giữa
postponing-cancel = Hủy
postponing-keep = Thỏa thuận ngày này
postponing-done = { $number } nay đến hạn ngày { $date }
postponing-undone = { $number } đến hạn như trước
postponing-line = Thỏa thuận
postponing-agreed = ngày { $date }, vẫn tính lãi
postponing-agreed-waived = ngày { $date }, không tính lãi đến lúc đó
postponing-take-back = Rút lại
postponing-taken-back = { $number } đến hạn như trước
entry-postponement-record = Ngày đến hạn muộn hơn
timeline-is-postponed = Thỏa thuận ngày trả muộn hơn cho { $number }
timeline-agreed-until = đến { $date }
timeline-interest-waived = Không tính lãi cho những ngày ở giữa
timeline-interest-runs = Vẫn tính lãi
reminders-postponed = Đã thỏa thuận muộn hơn
reminders-postponed-note = Chưa đến hạn nên không quá hạn: không có trong thư nào và tổng nào ở trên.
reminders-postponed-until = thỏa thuận đến { $date }, theo hóa đơn { $original }
reminders-postponed-level = tạm dừng ở mức { $level }
reminders-why-rest-day = Thư nhắc chỉ gửi vào ngày làm việc.
