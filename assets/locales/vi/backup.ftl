# Bản sao của sổ, quay lại một bản sao, và các sổ đã mở trước đây.

backup-title = Sao lưu & an toàn
backup-back = Cài đặt
backup-promise = Duebook tự sao sổ: khi mở sổ đã thay đổi, trước khi nhập dữ liệu và khi đóng sổ. Bản sao chỉ được tính sau khi đã mở ra và cộng lại mọi con số.
backup-take = Sao ngay
backup-taken = Đã sao sổ và kiểm tra bản sao
backup-only-a-copy = Sổ đang mở chính là một bản sao.
backup-none = Chưa có bản sao nào
backup-none-text = Bản đầu tiên được tạo khi đóng sổ, trước khi nhập dữ liệu, hoặc khi quý vị yêu cầu.
backup-folder = Các bản sao nằm ở
backup-kept = Giữ lại 10 bản mới nhất và bản cuối cùng của mỗi ngày trong 14 ngày, mỗi tuần trong 8 tuần, mỗi tháng trong 24 tháng. Một bản ở ổ đĩa khác hoặc máy khác sẽ có ích khi mất máy này: thỉnh thoảng hãy chép thư mục đó sang nơi khác.
backup-copies = Các bản sao của sổ
backup-when = Thời điểm sao
backup-why = Lý do
backup-why-start = Đã thay đổi khi mở sổ
backup-why-import = Trước khi nhập dữ liệu
backup-why-quit = Khi đóng sổ
backup-why-restore = Trước khi quay lại một bản sao
backup-why-asked = Quý vị yêu cầu
backup-size = Dung lượng
backup-checked = Đã kiểm tra
backup-was-checked = Khi tạo
backup-check = Kiểm tra lại
backup-holds = Mọi con số đều khớp
backup-damaged = Đã hỏng, không dùng
backup-way-back = Quay lại
backup-restore = Quay lại…

backup-restore-title = Quay lại bản sao lúc { $when }?
backup-restore-keep = Giữ sổ như hiện nay
backup-restore-act = Quay lại lúc { $when }
backup-relation-same = Bản sao giống hệt sổ hiện nay. Sẽ không có gì thay đổi.
backup-relation-earlier = Bản sao là trạng thái trước đây của sổ này. Những gì ghi sau đó sẽ không còn trong sổ:
backup-relation-apart = Bản sao và sổ đã đi hai hướng khác nhau. Mọi thứ trong sổ sẽ được thay bằng nội dung của bản sao.
backup-relation-unreadable = Sổ đã hỏng hoặc không đọc được. Bản sao sẽ thay vào chỗ của sổ.
backup-relation-missing = Không còn tệp nào ở nơi sổ từng nằm. Bản sao sẽ được đặt vào đó.
backup-replaced-kind = { $entry }: { $shown }
backup-letters-lost = { $count ->
   *[other] Có { $shown } thư được lập sau bản sao. Người nhận vẫn giữ thư, nhưng sổ sẽ không còn biết đến chúng.
}
backup-copied-first = Sổ hiện nay được sao trước, nên quý vị có thể quay lại.
backup-file-kept = Tệp hỏng được giữ cạnh sổ dưới tên khác.

recent-title = Các sổ đã mở
recent-opened = Mở ngày { $date }
recent-open = Mở
recent-open-named = Mở { $name }
recent-missing = Không còn ở chỗ cũ
recent-forget = Bỏ { $name } khỏi danh sách
recent-restore = Các bản sao của { $name }
recent-restore-title = Các bản sao của { $name }
recent-restore-cancel = Trở lại

error-snapshot-missing = Bản sao này không còn nữa
    .hint = Không có gì thay đổi. Xin xem lại danh sách.
error-snapshot-not-proven = Bản sao không khớp khi kiểm tra
    .hint = Bản này không được giữ; các bản trước vẫn còn. Xin kiểm tra toàn bộ sổ trong Cài đặt. Cho bộ phận hỗ trợ: { $detail }
error-book-copy-only = Đây là bản sao chỉ để xem: không thể thay đổi gì
    .hint = Trước hết hãy biến bản sao thành sổ. Nút nằm ở đầu cửa sổ.
