# Khách hàng bị trùng: gợi ý, gộp và tách lại.

merging-possible = { $count ->
   *[other] Có thể trùng: { $shown } cặp
}
merging-duplicates = Khách hàng có thể trùng
merging-none = Không thấy khách hàng nào trùng
merging-none-text = Những khách hàng cùng tên, cùng mã số thuế, cùng số điện thoại hoặc cùng e-mail sẽ hiện ở đây.
merging-pair = { $one } và { $other }
merging-same-name = Cùng tên
merging-same-tax-id = Cùng mã số thuế
merging-same-phone = Cùng số điện thoại
merging-same-email = Cùng e-mail
merging-merge-pair = Gộp…
merging-not-the-same = Không phải một
merging-kept-apart = Giữ riêng { $one } và { $other }
merging-suggested-again = { $one } và { $other } lại được gợi ý

merging-detail = Thông tin
merging-line-name = Tên
merging-line-number = Mã
merging-line-address = Địa chỉ
merging-line-contact = Gửi thư nhắc cho
merging-line-phone = Điện thoại
merging-line-email = E-mail
merging-line-tax-id = Mã số thuế
merging-line-balance = Số dư
merging-line-last-invoice = Hóa đơn gần nhất

merging-more = Việc khác với { $name }
merging-with-another = Gộp với khách hàng khác…
merging-title = Gộp hai khách hàng
merging-other = Khách hàng kia
merging-other-hint = Tên hoặc mã
merging-found = Khách hàng tìm thấy
merging-nobody = Không tìm thấy khách hàng nào.
merging-both = Hai khách hàng
merging-stays = Giữ lại
merging-goes = Được gộp vào
merging-swap = Đổi chỗ
merging-take-over = Lấy thêm thông tin còn thiếu
merging-detail-address = Địa chỉ:
merging-detail-email = E-mail:
merging-detail-phone = Điện thoại:
merging-detail-tax-id = Mã số thuế:
merging-detail-contacts = Người liên hệ:
merging-detail-lock = Đã khóa nhắc nợ:
merging-detail-hold = Tạm ngừng giao hàng
merging-shared = Cả hai cùng có { $count } chứng từ trùng số: { $numbers }. Có thể đã được nhập hai lần. Vui lòng thu hồi một bản trước, nếu không sẽ đòi hai lần.
merging-other-tax-id = Mã số thuế của hai bên khác nhau. Có đúng là một công ty không?
merging-after = Từ hôm nay, { $name } có hóa đơn, khoản thu, ghi chú và thư của cả hai. Có thể hoàn tác. Số dư của cả hai:
merging-cancel = Hủy
merging-merge = Gộp
merging-choose-first = Vui lòng chọn khách hàng kia trước.
merging-blocked = Cả hai có chứng từ trùng số.
merging-done = Đã gộp { $goes } vào { $stays }
merging-undone = Đã tách { $goes } và { $stays }
merging-merged = Khách hàng đã gộp
merging-merged-one = { $name } · { $number }, từ { $date }
merging-part = Tách lại

timeline-is-merged = Gộp { $number } vào khách hàng này
entry-customer-merge = Gộp khách hàng
entry-customer-keep-apart = Giữ riêng khách hàng
import-problem-customer-merged = { $number } đã được gộp vào { $into }: hiện ở đó
error-customer-merged-already = Hai khách hàng này đã là một: { $name }
    .hint = Vui lòng chọn khách hàng khác.
error-customer-shared-numbers = Cả hai khách hàng đều có chứng từ số { $number }
    .hint = Cùng một hóa đơn sẽ bị đòi hai lần. Vui lòng thu hồi một bản rồi gộp.
