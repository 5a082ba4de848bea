# Khoản thu thiếu một ít, thuế khấu trừ, và cài đặt khoản thu.

closing-title = Số tiền này tất toán một hóa đơn
closing-take = Ghi và tất toán { $number }
closing-discount = Chiết khấu { $percent } % đến { $date }: { $amount }
closing-discount-late = Chiết khấu { $percent } % đến { $date }, vẫn nhận theo số ngày châm chước: { $amount }
closing-and-small = { $discount }, và xóa { $amount } là chênh lệch nhỏ
closing-small-difference = Thiếu { $amount }, được xóa là chênh lệch nhỏ
closing-withheld = Thuế khấu trừ { $percent } %: { $amount }. Chứng từ sẽ đến sau.
closing-tax-title = Thuế khấu trừ tại nguồn
closing-tax-rate = Thuế suất dự kiến
closing-tax-hint = Khoản thu thiếu đúng tỷ lệ này sẽ được nhận ra. Để trống nếu khách hàng không khấu trừ.
closing-tax-save = Lưu thuế suất
closing-tax-saved = Đã lưu thuế suất của { $name }
closing-tax-restored = Thuế suất của { $name } trở lại như trước
closing-certificates = Chứng từ khấu trừ chưa nhận
closing-certificates-note = Khi chứng từ chưa đến, thuế khấu trừ chưa có bằng chứng.
closing-certificate-came = Đã nhận chứng từ…
closing-certificate-title = Chứng từ cho { $amount } của { $number }
closing-certificate-keep = Lưu số
closing-certificate-kept = Đã lưu chứng từ { $number }
closing-certificate-undone = Đã hoàn tác chứng từ { $number }
settling-reason-small-difference = chênh lệch nhỏ

payment-settings-title = Khoản thu
payment-settings-note = Những gì được đề xuất khi ghi khoản thu. Những gì đã ghi giữ nguyên.
payment-settings-open = Khoản thu, châm chước, chi phí
payment-settings-open-note = Khoản thu được thiếu bao nhiêu, séc che được bao lâu, mỗi hình thức tốn bao nhiêu.
payment-settings-short = Khoản thu thiếu một ít
payment-settings-grace = Số ngày châm chước sau khi hết chiết khấu
payment-settings-grace-hint = Chiết khấu vẫn được đề xuất trong chừng ấy ngày sau ngày cuối.
payment-settings-small = Chênh lệch nhỏ
payment-settings-small-hint = Được thiếu chừng này, và tối đa 5 % số còn nợ, để xóa bằng một lần nhấn. 0 là không bao giờ đề xuất.
payment-settings-cheques = Séc ghi ngày sau
payment-settings-cheque-days = Số ngày séc được ghi sau ngày đến hạn
payment-settings-cheque-days-hint = Séc muộn hơn không còn giữ lại thư nhắc; khi đó quý vị quyết định.
payment-settings-costs = Chi phí của mỗi hình thức
payment-settings-costs-note = Chi phí của chính quý vị, hiện bên cạnh khoản thu. Không bao giờ tính cho khách hàng.
payment-settings-percent = { $method }, phần trăm
payment-settings-fixed = { $method }, mỗi khoản
payment-settings-save-bar = Cài đặt khoản thu
payment-settings-save = Lưu
payment-settings-save-note = Áp dụng cho khoản thu ghi từ nay.
payment-settings-saved = Đã lưu cài đặt khoản thu
payment-settings-undone = Cài đặt khoản thu trở lại như trước

entry-closing-record = Khoản thu có chiết khấu hoặc chênh lệch
entry-payments-change = Cài đặt khoản thu
entry-customer-withholding = Thuế khách hàng khấu trừ
entry-certificate-record = Chứng từ khấu trừ

error-closing-gone = Số tiền không còn tất toán hóa đơn này
    .hint = Chưa ghi gì. Xin xem lại đề xuất.
error-payments-grace-days = Tối đa { $most } ngày châm chước
    .hint = Chưa lưu gì.
error-payments-cheque-days = Tối đa { $most } ngày
    .hint = Chưa lưu gì.
error-payments-amount = Số tiền tính bằng { $currency } và không nhỏ hơn 0
    .hint = Chưa lưu gì.
error-payments-percent = Tỷ lệ là số phần trăm từ 0 đến 100, không quá 4 chữ số thập phân
    .hint = Chưa lưu gì.

payments-cost = Chi phí của hình thức
payments-costs = Chi phí của chính quý vị: { $costs }
payments-cost-of = { $count ->
   *[other] { $method } { $amount } ({ $shown } khoản)
}
