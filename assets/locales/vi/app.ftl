# Khung quanh mọi màn hình.

app-screens = Các màn hình
app-try-again = Thử lại
app-sample = Công ty mẫu
app-close-sample = Rời công ty mẫu
app-close-book = Đóng sổ
app-switch-book = { $name }: chuyển sang sổ khác
app-open-other = Mở sổ khác…
app-copied = Đã sao { $when }
app-see-copies = Xem mọi bản sao
app-copy-shown = Quý vị đang xem bản sao lúc { $when }. Không thể thay đổi gì trong đó.
app-copy-chosen = Đây là một bản sao của sổ
app-copy-damaged-stays = Không có gì của tệp hỏng bị bỏ đi: nếu bản sao trở thành sổ, tệp đó được giữ bên cạnh dưới tên khác.
app-copy-make-book = Biến bản sao này thành sổ
app-customers = { $count ->
   *[other] { $shown } khách hàng
}
app-invoices = { $count ->
   *[other] { $shown } hóa đơn
}

# Tên các bút toán trong nhật ký, như trong danh sách.
entry-payment-record = Khoản thu
entry-cheque-take-in = Nhận séc
entry-cheque-deposited = Nộp séc
entry-cheque-cleared = Séc được thanh toán
entry-cheque-bounced = Séc bị trả lại
entry-cheque-returned = Trả séc cho khách
entry-cheque-replace = Thay séc
entry-dunning-confirm = Đợt nhắc nợ
entry-import-accept = Lần nhập
entry-seller-change = Thông tin công ty
entry-customer-change = Thông tin khách hàng
entry-item-decide = Quyết định về một khoản
entry-credits-look = Đã xem các khoản trừ
entry-note-add = Ghi chú
entry-note-correct = Sửa ghi chú
entry-note-follow-up = Việc tiếp theo
entry-customer-lock = Khóa nhắc nợ
entry-customer-hold = Tạm ngừng giao hàng
entry-customer-lift-hold = Đã giao hàng trở lại
entry-side-effect-yes = Đồng ý điều một mức đề xuất
entry-side-effect-no = Không cần điều một mức đề xuất
entry-customer-unlock = Mở khóa nhắc nợ
entry-sample-fill = Điền dữ liệu mẫu
entry-undo = Hoàn tác
entry-book-create = Lập sổ
entry-policy-change = Quy tắc nhắc nợ
entry-interest-change = Lãi và phí
entry-customer-interest = Lãi của khách hàng
entry-claim-record = Đòi lãi
entry-claim-threaten = Báo sẽ đòi lãi
entry-claim-waive = Bỏ khoản đã đòi
entry-other = Bút toán
