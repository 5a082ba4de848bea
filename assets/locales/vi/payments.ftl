# Ghi khoản thu theo số tiền, và danh sách khoản thu, giảm trừ.

payments-title = Khoản thu
payments-tab = Mọi khoản thu
payments-tabs = Khoản thu và séc
payments-record = Ghi khoản thu
payments-received-on = Ngày nhận
payments-method = Hình thức
payments-method-transfer = Chuyển khoản
payments-method-cash = Tiền mặt
payments-method-card = Thẻ
payments-method-wallet = Ví điện tử
payments-method-cheque = Séc
payments-method-other = Khác
payments-typed = Số tiền, kèm một phần tên hoặc số hóa đơn nếu cần
payments-keys = Enter ghi dòng được đánh dấu. Phím mũi tên chọn dòng khác. Ngày được giữ cho khoản sau.
payments-ambiguous = Có nhiều dòng cùng khớp. Hãy chọn bằng phím mũi tên, hoặc gõ thêm một phần tên.
payments-choose = Chưa ghi gì: có nhiều dòng cùng khớp. Hãy chọn bằng phím mũi tên rồi nhấn Enter.
payments-look = Xin xem dòng được đánh dấu rồi nhấn Enter lần nữa.
payments-nobody = Không ai nợ đúng số này. Gõ thêm một phần tên, số tiền sẽ trả cho hóa đơn cũ nhất trước.
payments-candidates = Ai có thể đã trả
payments-more = { $count ->
   *[other] Còn { $count } dòng khớp nữa. Hãy gõ thêm một phần tên.
}
payments-why-designation = có ghi số hóa đơn
payments-why-exact-amount = đúng bằng hóa đơn này
payments-why-whole-account = toàn bộ số nợ
payments-why-unique-combination = chỉ các khoản này vừa đúng
payments-why-oldest-due = cũ nhất trước
payments-why-on-account = hiện không nợ
payments-part = { $number }, hạn { $due }
payments-more-parts = { $count ->
   *[other] và { $count } khoản nữa
}
payments-on-account-rest = còn { $amount } chưa phân bổ
payments-recorded = Đã ghi { $amount } của { $name }, nhận ngày { $date }

payments-search = Khách hàng, hóa đơn hoặc nội dung
payments-kinds = Loại
payments-filter-all = Tất cả
payments-filter-on-account = Chưa phân bổ
payments-filter-payments = Khoản thu
payments-filter-credit-notes = Giảm trừ
payments-filter-otherwise = Không bằng tiền
payments-date = Ngày
payments-customer = Khách hàng
payments-kind = Loại
payments-settles = Trả cho
payments-amount = Số tiền
payments-on-account = Chưa phân bổ
payments-kind-payment = Khoản thu
payments-kind-credit-note = Giảm trừ
payments-kind-discount = Chiết khấu
payments-kind-write-off = Xóa nợ
payments-kind-compromise = Giảm theo thỏa thuận
payments-kind-reschedule = Chuyển sang trả góp
payments-kind-withholding-tax = Thuế khấu trừ
payments-kind-set-off = Bù trừ
payments-kind-bank-charge = Phí ngân hàng hoặc hoa hồng
payments-kind-transfer = Chuyển giữa khách hàng
payments-kind-refund = Hoàn tiền
payments-none-found = Không tìm thấy khoản nào. Mỗi từ phải có trong tên khách hàng, nội dung hoặc số hóa đơn; không cần gõ dấu.
payments-empty-title = Chưa có khoản thu
payments-empty-text = Hãy gõ số tiền ở trên: Duebook tìm ra ai nợ số đó. Khoản đã ghi có thể hoàn tác.
payments-open-customer = Mở công nợ
