# Tin nhắn: lời của thư cho SMS, WhatsApp và Zalo. Chương trình chỉ mở hoặc sao chép; không tự gửi.

texts-title = Tin nhắn
texts-intro = Quý vị mở từng tin trong chương trình vẫn dùng để nhắn khách hàng, xem lại và gửi ở đó. Duebook không gửi tin nào, và không thể biết tin đã được gửi hay chưa.
texts-table = Tin nhắn, mới nhất trước
texts-chat = Trò chuyện
texts-sms = SMS
texts-preview = Tin nhắn
texts-never = chưa mở
texts-state-waiting = Đang chờ
texts-state-opened = Đã mở
texts-state-copied = Đã sao chép
texts-state-passed-over = Không cần
texts-explain-waiting = Chưa làm gì với tin này.
texts-explain-opened = Tin đã được mở. Đã gửi hay chưa thì chỉ chương trình đó biết.
texts-explain-copied = Lời đã được sao chép. Đã gửi hay chưa thì chỉ quý vị biết.
texts-explain-passed-over = Quý vị không cần tin này. Vẫn có thể mở.
texts-explain-withdrawn = Đợt nhắc đã được thu hồi; tin này không gửi nữa.
texts-use-whatsapp = Mở trong WhatsApp
texts-use-zalo = Sao chép và mở Zalo
texts-use-sms = Mở bằng SMS
texts-use-copied = Sao chép
texts-use-passed-over = Không cần
texts-done-whatsapp = Đã mở trong WhatsApp
texts-done-zalo = Đã mở trong Zalo
texts-done-sms = Đã mở bằng SMS
texts-done-copied = Đã sao chép
texts-done-passed-over = Không cần
texts-not-copied = Không sao chép được. Vui lòng chọn lời ở trên và sao chép bằng tay.
texts-in-outbox = { $count ->
   *[other] { $shown } thư trong số này đang chờ trong hộp thư đi dưới dạng tin nhắn. Quý vị mở ở đó.
}
texts-withdraw-used = { $count ->
   *[other] { $shown } tin nhắn đã được mở hoặc sao chép. Tin nào đã gửi thì không thu lại được.
}

entry-text-message-use = Dùng tin nhắn

error-text-message-missing = Không có tin nhắn này trong sổ
    .hint = Có thể tin thuộc sổ khác. Vui lòng trở lại hộp thư đi.
error-text-message-not-opened = Không có chương trình nào mở được tin nhắn
    .hint = Vui lòng sao chép lời, hoặc cài chương trình đó. Không ghi nhận là đã mở.
error-text-message-withdrawn = Đợt nhắc của thư { $number } đã được thu hồi
    .hint = Tin nhắn của thư này không gửi nữa.
