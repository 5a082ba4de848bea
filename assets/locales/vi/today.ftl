# Hôm nay: có gì thay đổi, và việc cần làm tiếp.

today-title = Hôm nay
today-since = { $count ->
   *[other] Từ { $date }, { $days } ngày qua:
}
today-nothing-changed = không có hóa đơn nào đến hạn, không có khoản thu nào
today-fell-due = { $count ->
   *[other] <b>{ $shown }</b> hóa đơn đến hạn
}
today-came-in = { $count ->
   *[other] <b>{ $shown }</b> khoản thu
}
today-deadlines = { $count ->
   *[other] <b>{ $shown }</b> khách hàng đã quá hạn trong thư
}

today-open = Còn phải thu
today-of-which-overdue = trong đó quá hạn
today-by-due-date = theo ngày đến hạn
today-not-due = Chưa đến hạn
today-days = { $range } ngày
today-spoken = { $age }: { $amount }

today-next = Việc cần làm tiếp
today-next-count = { $count ->
   *[other] { $shown } việc, gấp nhất ở trên
}
today-nothing-title = Hôm nay không có việc nào đang chờ
today-nothing-text = Không có thư nào cần gửi, không có gì chờ quyết định, và không có việc nào hẹn lại hôm nay.

today-step = { $customer }: { $step }
today-step-now = Việc hẹn cho hôm nay · { $note } ngày { $date }
today-step-late = { $count ->
   *[other] Đã hẹn { $days } ngày trước · { $note } ngày { $date }
}
today-note-call = cuộc gọi
today-note-visit = gặp mặt
today-note-message = tin nhắn
today-note-letter = thư nhận được
today-note-other = ghi chú
today-cheques = { $count ->
   *[other] { $shown } séc có thể nộp ngân hàng
}
today-cheques-why = { $count ->
    [0] đề ngày hôm nay
   *[other] tờ cũ nhất đã quá ngày { $days } ngày
}
today-letters = { $count ->
   *[other] { $shown } thư nhắc sẵn sàng để đề xuất
}
today-letters-why = { $count ->
   *[other] khoản lâu nhất { $days } ngày · khoản thu mới nhất đã ghi: { $date }
}
today-letters-why-no-payment = { $count ->
   *[other] khoản lâu nhất { $days } ngày · chưa ghi khoản thu nào
}
today-calls = { $count ->
   *[other] { $shown } hóa đơn chờ quý vị gọi điện
}
today-calls-why = { $count ->
   *[other] gọi xong mới sang bước sau · lâu nhất { $days } ngày
}
today-decisions = { $count ->
   *[other] { $shown } khoản chờ quyết định của quý vị
}
today-decisions-why = { $count ->
   *[other] nhắc lại hay để đó · lâu nhất { $days } ngày
}
today-on-account = { $count ->
   *[other] { $shown } khách hàng có tiền chưa phân bổ và còn nợ
}
today-on-account-of = { $customer } có tiền chưa phân bổ và còn nợ
today-on-account-why = chưa ai bị nhắc quá mức 1 cho đến khi quý vị xem qua

today-open-next-step = Mở diễn biến
today-open-cheques = Mở ngăn kéo
today-open-letters = Mở đề xuất
today-open-calls = Gọi
today-open-decisions = Quyết định
today-open-on-account = Xem


today-empty-title = Sổ chưa có gì
today-empty-text = Hãy nhập tệp mà chương trình hóa đơn của quý vị xuất ra. Sau đó mỗi ngày quý vị sẽ thấy ở đây ai trả chậm và việc cần làm tiếp. Chưa có gì được lưu trước khi quý vị xem từng dòng.
today-empty-action = Nhập hóa đơn
today-side-effect-hold = Tạm ngừng giao hàng cho { $customer }?
today-side-effect-prepaid = Từ nay chỉ bán cho { $customer } khi trả trước?
today-side-effect-decision = Với { $customer } sẽ tiếp tục thế nào?
today-side-effect-why = Mức { $level } đã được nhắc ngày { $date }. Không có gì xảy ra nếu quý vị chưa đồng ý.
today-side-effect-hold-yes = Tạm ngừng
today-side-effect-prepaid-yes = Chỉ trả trước
today-side-effect-decision-yes = Quyết định…
today-side-effect-no = Không cần
today-side-effect-hold-done = Đã tạm ngừng giao hàng cho { $customer }.
today-side-effect-prepaid-done = Từ nay { $customer } trả trước khi nhận hàng.
today-side-effect-decision-done = Tài khoản của { $customer } đã mở để quý vị quyết định.
today-side-effect-not-needed-done = Giữ nguyên với { $customer }.
today-side-effect-undone = Câu hỏi được đặt lại.
