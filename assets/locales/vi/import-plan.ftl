# Dòng trong tệp so với sổ.
import-problem-number-twice = số { $number } đã có ở dòng { $first } của tệp này
import-problem-invoice-rises-after-letter = một thư nhắc đã ghi hóa đơn này với { $old }, tệp ghi { $new }: hãy thu hồi đợt thư trước, hoặc nhập phần chênh lệch thành hóa đơn riêng
import-problem-invoice-currency-changed = trong sổ là { $old }, trong tệp là { $new }: hóa đơn không thể đổi loại tiền
import-problem-invoice-paid-since = đã thanh toán { $amount } ngày { $on }
import-problem-invoice-total-changed = trước là { $old }
import-problem-invoice-date-changed = trước ghi ngày { $old }
import-problem-invoice-due-changed = trước đến hạn ngày { $old }
import-problem-customer-twice = { $number } có hai lần trong tệp này
import-problem-customer-changed = thay đổi { $fields }
import-problem-payer-unknown = không có khách hàng hay hóa đơn duy nhất nào ứng với { $payer }
import-problem-list-missing = không có trong danh sách: { $amount } coi như đã thanh toán ngày { $on }
import-problem-list-fallen = trước là { $old }: { $amount } đã trả ngày { $on }
import-problem-list-risen = sổ còn { $old }, danh sách ghi { $new }. Danh sách khoản còn nợ không cho biết lý do; xin nhập chính hóa đơn đó
import-problem-invoice-left-as-in-letter = Giữ như trong thư: { $old }; tệp ghi { $new }
import-problem-terms-nothing-left = điều khoản không khớp với số tiền { $amount }: có phần bằng không hoặc âm
import-problem-invoice-has-claims = { $number } đang có lãi hoặc phí đã đòi; xin hoàn tác khoản đó trước, rồi nhập hóa đơn đã thay đổi
