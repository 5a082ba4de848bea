# Tỷ giá do bạn nhập, và tổng của nhiều loại tiền.

exchange-title = Tỷ giá
exchange-note = Các loại tiền khác nhau không bao giờ được cộng với nhau. Với tỷ giá của bạn, bạn có thể xem chung bằng { $currency }.
exchange-open = Tỷ giá
exchange-open-note = Tỷ giá của riêng bạn, để xem chung nhiều loại tiền.
exchange-rate = 1 { $currency } bằng bao nhiêu { $own }
exchange-on = Tỷ giá ngày
exchange-none-title = Tất cả đều bằng { $currency }
exchange-none-text = Khi có khách nợ bằng loại tiền khác, bạn có thể nhập tỷ giá ở đây.
exchange-save-bar = Tỷ giá
exchange-save = Lưu
exchange-save-note = Không có gì trong sổ bị quy đổi; chỉ phần xem bằng { $currency } thay đổi.
exchange-saved = Đã lưu tỷ giá
exchange-undone = Tỷ giá trở lại như trước
exchange-all = Tất cả, bằng { $currency }
exchange-together = Cộng lại khoảng { $amount } theo tỷ giá của bạn
exchange-missing = Để xem chung mọi loại tiền, hãy nhập tỷ giá cho { $currencies }.
exchange-enter = Nhập tỷ giá
exchange-change = Đổi tỷ giá
exchange-parts = Mọi loại tiền bằng { $currency }
exchange-column-currency = Loại tiền
exchange-column-open = Còn mở
exchange-column-overdue = Trong đó quá hạn
exchange-column-rate = Tỷ giá của bạn
exchange-column-worth = Bằng { $currency }
exchange-rate-of = { $rate }, ngày { $date }
exchange-own = tiền của sổ
exchange-how = Mỗi con số được quy đổi và làm tròn một lần, nên các dòng và tổng có thể lệch một đơn vị nhỏ nhất. Không con số nào khác trong Duebook dựa vào tỷ giá này.

entry-exchange-change = Tỷ giá

error-exchange-currency = { $currency } không thể có tỷ giá ở đây
    .hint = Mỗi loại tiền khác có một tỷ giá; tiền của sổ thì không. Chưa lưu gì.
error-exchange-in-future = Tỷ giá của { $currency } là của ngày { $date }, sau hôm nay
    .hint = Hãy chọn hôm nay hoặc ngày trước đó. Chưa lưu gì.
error-exchange-rate = Tỷ giá của { $currency } không phải là số dương
    .hint = Hãy nhập giá trị của một { $currency }, tối đa 12 chữ số thập phân, hoặc để trống. Chưa lưu gì.
