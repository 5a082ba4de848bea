# Lý do cả tệp không đọc được, và lý do từng dòng bị từ chối. `import-problem-<mã>` là lý do của một dòng.

error-import-empty-file = Tệp trống.
    .hint = Chưa đọc được gì. Quý vị hãy xuất lại tệp rồi chọn ở đây.
error-import-no-rows = Không tìm thấy dòng nào.
    .hint = Tệp chỉ có dòng tiêu đề hoặc toàn dòng trống. Hãy chọn tệp khác hoặc xuất lại.
error-import-too-large = Tệp lớn hơn { $limit } MB.
    .hint = Chưa đọc gì. Hãy xuất một khoảng thời gian ngắn hơn, hoặc chia tệp làm hai.
error-import-too-many-rows = Nhiều hơn { $limit } dòng.
    .hint = Chưa đọc gì. Hãy xuất một khoảng thời gian ngắn hơn, hoặc chia tệp làm hai.
error-import-too-many-columns = Nhiều hơn { $limit } cột.
    .hint = Chưa đọc gì. Có thể các cột được ngăn bằng dấu khác, hoặc đây không phải là bảng.
error-import-row-too-long = Dòng { $row } dài hơn { $limit } KB.
    .hint = Chưa đọc gì. Có thể đây không phải là bảng.
error-import-unclosed-quote = Dấu ngoặc kép mở ở dòng { $line } không được đóng lại.
    .hint = Chưa đọc gì. Hãy bỏ hoặc đóng dấu ngoặc kép đó, rồi chọn lại tệp.
error-import-not-a-table = { $kind ->
    [pdf] Đây là tài liệu PDF, không phải bảng dạng văn bản
    [picture] Đây là hình ảnh, không phải bảng dạng văn bản
    [xlsx] Đây là bảng tính Excel, không phải bảng dạng văn bản
    [old-office] Đây là bảng tính Excel cũ hoặc có mật khẩu, không phải bảng dạng văn bản
    [ods] Đây là bảng tính OpenDocument, không phải bảng dạng văn bản
    [docx] Đây là tài liệu Word, không phải bảng dạng văn bản
    [zip] Đây là tệp nén ZIP, không phải bảng dạng văn bản
    [archive] Đây là tệp nén, không phải bảng dạng văn bản
    [sqlite] Đây là cơ sở dữ liệu, có thể là một sổ Duebook, không phải bảng dạng văn bản
    [html] Đây là trang web, không phải bảng dạng văn bản
    [xml] Đây là tệp XML, không phải bảng dạng văn bản
    [json] Đây là tệp JSON, không phải bảng dạng văn bản
    [rtf] Đây là tài liệu văn bản, không phải bảng dạng văn bản
    [program] Đây là chương trình, không phải bảng dạng văn bản
   *[other] Đây là một loại tệp khác, không phải bảng dạng văn bản
}
    .hint = Chưa đọc gì. Hãy lưu thành CSV trong chương trình đã tạo ra tệp, rồi chọn tệp CSV đó.
error-import-field-missing = Chưa chọn cột cho “{ import-problem-field }”.
    .hint = Dòng nào cũng cần thông tin này. Hãy chọn ở phía trên cột tương ứng.
error-import-field-contested = Nhiều cột có thể là “{ import-problem-field }”: { $columns }.
    .hint = Hãy chọn cột đúng ở phía trên các cột.
error-import-date-order-undecided = { $value } ở dòng { $row } có thể là { $first } hoặc { $second }.
    .hint = Hãy cho biết phần nào đứng trước trong cột “{ $column }”. Ứng dụng không tự đoán.
error-import-decimals-undecided = { $value } ở dòng { $row } có thể là { $point } hoặc { $comma }.
    .hint = Hãy cho biết dấu nào ngăn phần thập phân trong cột “{ $column }”. Ứng dụng không tự đoán.
error-import-sum-too-large = Các số tiền { $currency } quá lớn, không cộng được.
    .hint = Chưa lưu gì. Hãy xem lại cột đã chọn cho số tiền.
error-mapping-not-a-pair = “{ $text }” không nêu rõ thông tin và cột.
    .hint = Hãy viết thông_tin=cột, ví dụ amount=Tổng tiền.
error-mapping-unknown-field = “{ $text }” không phải là thông tin có trong loại tệp này.
    .hint = Hãy chọn trong danh sách.
error-mapping-unknown-column = Tệp không có cột “{ $text }”.
    .hint = Hãy ghi tiêu đề hoặc chữ cái của cột.
error-mapping-ambiguous-column = Nhiều cột có tên “{ $text }”.
    .hint = Hãy ghi chữ cái của cột đúng.

import-problem-field = { $field ->
    [customer_number] { imports-field-customer-number }
    [customer_name] { imports-field-customer-name }
    [contact_name] { imports-field-contact-name }
    [tax_id] { imports-field-tax-id }
    [language] { imports-field-language }
    [address] { imports-field-address }
    [address_second] { imports-field-address-second }
    [street] { imports-field-street }
    [postal_code] { imports-field-postal-code }
    [city] { imports-field-city }
    [country] { imports-field-country }
    [email] { imports-field-email }
    [phone] { imports-field-phone }
    [terms] { imports-field-terms }
    [invoice_number] { imports-field-invoice-number }
    [issued_on] { imports-field-issued-on }
    [due_on] { imports-field-due-on }
    [amount] { imports-field-amount }
    [currency] { imports-field-currency }
    [paid_amount] { imports-field-paid-amount }
    [open_amount] { imports-field-open-amount }
    [settled_on] { imports-field-settled-on }
    [level] { imports-field-level }
    [last_reminder_on] { imports-field-last-reminder-on }
    [received_on] { imports-field-received-on }
    [method] { imports-field-method }
    [reference] { imports-field-reference }
   *[other] { $field }
}

import-problem-row-cell-count = dòng có { $found } ô thay vì { $expected }
import-problem-row-unreadable = ký tự không đọc được
import-problem-row-nul = có ký tự ẩn mà văn bản không được chứa (NUL)
import-problem-name-missing = thiếu tên
import-problem-text-too-long = { $length } ký tự, chỉ được tối đa { $limit }
import-problem-text-too-many-marks = hơn { $limit } dấu chồng lên một chữ
import-problem-number-missing = thiếu số hóa đơn
import-problem-payer-missing = không nêu khách hàng cũng không nêu hóa đơn
import-problem-date-missing = thiếu ngày
import-problem-date-not-a-date = không phải là ngày
import-problem-date-does-not-exist = không có ngày { $text }
import-problem-date-unlikely-year = năm { $year } khó có thể đúng
import-problem-date-due-before-issued = đến hạn ngày { $due }, trước ngày lập { $issued }
import-problem-amount-missing = thiếu số tiền
import-problem-amount-not-a-number = không phải là số
import-problem-amount-foreign-digits = chỉ đọc các chữ số từ 0 đến 9
import-problem-amount-too-many-decimals = quá nhiều chữ số thập phân: { $currency } có { $decimals }
import-problem-amount-too-large = số tiền quá lớn
import-problem-amount-zero = số tiền bằng không
import-problem-amount-negative = số tiền âm
import-problem-amount-open-above-total = phần còn nợ lớn hơn tổng hóa đơn
import-problem-currency-unknown = không phải là loại tiền
import-problem-currency-conflict = số tiền ghi bằng { $found }, còn dòng ghi { $expected }
import-problem-terms-not-understood = không hiểu điều khoản thanh toán
import-problem-level-not-a-level = không phải là mức nhắc
import-problem-import-hidden-marks-removed = đã bỏ các dấu ẩn đổi hướng chữ trong “{ $column }”
import-problem-language-unknown = chưa có thư bằng “{ $value }”, nên dùng ngôn ngữ của sổ
