# Ngăn kéo séc: từ ngày nhận séc đến khi tiền về.

cheques-title = Séc
cheques-shown = Séc nào
cheques-in-drawer = Trong ngăn kéo ({ $shown })
cheques-done = Đã xong ({ $shown })
cheques-none-done = Chưa có séc nào xong.
cheques-waiting = Sẽ thu: { $amounts }
cheques-take-in = Nhận séc
cheques-deposit-ready = { $count ->
   *[other] Nộp ngân hàng { $shown } séc đến ngày
}
cheques-deposit-chosen = { $count ->
   *[other] Nộp ngân hàng { $shown } séc đã chọn
}
cheques-empty-title = Ngăn kéo trống
cheques-empty-text = Hãy nhận séc khi khách đưa. Séc bảo đảm cho khoản quá hạn đến khi được thanh toán hoặc bị trả lại, nên không ai bị nhắc về khoản đã có séc trong ngăn kéo.

cheques-one = Séc { $number } của { $name }
cheques-choose = Chọn séc { $number }
cheques-more = Thao tác khác với séc { $number }
cheques-dated = đề ngày { $date }
cheques-since = từ { $date }
cheques-state-held = trong ngăn kéo
cheques-state-deposited = đã nộp ngân hàng
cheques-state-cleared = đã thanh toán
cheques-state-bounced = bị trả lại
cheques-state-returned = đã trả khách
cheques-state-replaced = đã thay séc khác
cheques-due-today = hôm nay nộp được
cheques-overdue = { $count ->
   *[other] nộp được từ { $days } ngày nay
}
cheques-meant-for = cho { $numbers }
cheques-covers-until = bảo đảm khoản quá hạn đến { $date }
cheques-covered-until = không còn bảo đảm từ sau { $date }: chưa nộp ngân hàng
cheques-because = Lý do: { $reason }
cheques-fee-was = Phí ngân hàng: { $amount }
cheques-do-deposited = Nộp ngân hàng
cheques-do-cleared = Đã thanh toán
cheques-do-bounced = Bị trả lại
cheques-do-returned = Trả khách
cheques-do-replaced = Thay bằng séc khác
cheques-undo = Rút lại bước vừa rồi

cheques-cancel = Hủy
cheques-on = Ngày
cheques-deposited-title = { $count ->
    [1] Nộp séc { $number } vào ngân hàng
   *[other] Nộp { $shown } séc vào ngân hàng
}
cheques-deposited-text = { $count ->
    [1] { $amount } của { $name }. Khoản nợ vẫn mở cho đến khi ngân hàng thanh toán.
   *[other] Các khoản nợ vẫn mở cho đến khi ngân hàng thanh toán.
}
cheques-deposited-keep = Đã nộp ngân hàng
cheques-deposited-kept = { $count ->
    [1] Séc { $number } đã nộp ngân hàng
   *[other] { $shown } séc đã nộp ngân hàng
}
cheques-cleared-title = Séc { $number } đã được thanh toán
cheques-cleared-text = { $amount } của { $name } trở thành khoản thu cho những khoản séc dành cho. Tính từ ngày ghi trên séc hoặc ngày nộp, lấy ngày muộn hơn.
cheques-cleared-keep = Ghi đã thanh toán
cheques-cleared-kept = Séc { $number } nay là khoản thu
cheques-bounced-title = Séc { $number } bị trả lại
cheques-bounced-text = { $amount } của { $name } không còn được bảo đảm, việc nhắc nợ tiếp tục.
cheques-bounced-text-cleared = Khoản thu { $amount } của { $name } chấm dứt vào ngày này: khoản nợ mở lại với mức nhắc cũ. Trước ngày đó vẫn tính là đã trả.
cheques-bounced-keep = Ghi bị trả lại
cheques-bounced-kept = Séc { $number } bị trả lại
cheques-returned-title = Trả séc { $number } cho khách
cheques-returned-text = { $amount } của { $name } không còn được bảo đảm, việc nhắc nợ tiếp tục.
cheques-returned-keep = Đã trả khách
cheques-returned-kept = Séc { $number } đã trả khách
cheques-reason = Ngân hàng nói gì
cheques-fee = Phí ngân hàng
cheques-fee-hint = Chỉ để ghi chú, không đòi khách.

cheques-take-in-title = Nhận séc
cheques-replaced-title = Séc khác thay cho { $number }
cheques-take-in-text = Séc chưa trả khoản nào cho đến khi được thanh toán. Trong lúc chờ, séc bảo đảm cho khoản quá hạn.
cheques-amount = Số tiền
cheques-date = Ngày ghi trên séc
cheques-date-missing = Vui lòng gõ ngày ghi trên séc
cheques-number = Số séc
cheques-bank = Ngân hàng
cheques-received = Ngày nhận
cheques-count = Bao nhiêu tờ
cheques-count-hint = Mỗi tháng một tờ, cùng số tiền.
cheques-meant-for-which = Dành cho (không chọn: cũ nhất trước)
cheques-item = { $number }, hạn { $due }: { $open }
cheques-take-in-keep = { $count ->
    [1] Nhận
   *[other] Nhận { $shown } séc
}
cheques-taken-in = { $count ->
    [1] Đã nhận séc của { $name }, { $amount }
   *[other] Đã nhận { $shown } séc của { $name }, mỗi tờ { $amount }
}

cheques-of-customer = Séc
cheques-settle-nothing = Séc chưa trả khoản nào cho đến khi được thanh toán.
cheques-open-drawer = Mở ngăn kéo

error-cheque-before = Trước { $date } việc này không thể xảy ra với séc { $number }
    .hint = Hãy chọn ngày đó hoặc muộn hơn. Chưa ghi gì.
error-cheque-count-wrong = Một loạt có từ 1 đến { $most } séc
    .hint = Hãy gõ số khác. Chưa ghi gì.
error-cheque-in-future = { $date } là ngày sau hôm nay
    .hint = Hãy chọn hôm nay hoặc ngày trước đó. Chưa ghi gì.
error-cheque-moved-on = Séc { $number } không còn ở trạng thái cũ
    .hint = Hãy xem lại ngăn kéo. Không có gì thay đổi.
error-cheque-none-chosen = Chưa chọn séc nào
    .hint = Hãy chọn ít nhất một tờ. Không có gì thay đổi.
error-cheque-not-yet-dated = Séc { $number } tính từ { $date }
    .hint = Séc không thể được thanh toán trước ngày đó. Hãy chọn ngày đó hoặc muộn hơn. Chưa ghi gì.
error-cheque-number-missing = Vui lòng gõ số séc
    .hint = Chưa ghi gì.
error-cheque-number-not-counted = Không đếm tiếp được từ số “{ $number }”
    .hint = Với một loạt séc, số phải kết thúc bằng chữ số. Chưa ghi gì.
error-cheque-number-twice = Séc { $number } của khách và ngân hàng này đã có trong sổ, đề ngày { $date }
    .hint = Hãy xem séc đã được nhận trước đó chưa. Chưa ghi gì.
error-cheque-reason-missing = Vui lòng ghi lý do bị trả lại
    .hint = Chưa ghi gì.
