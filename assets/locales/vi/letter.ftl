# Labels of letters. Amounts and dates come formatted; $count only chooses the plural form.

letter-date = Ngày
letter-customer-number = Mã khách hàng
letter-number = Thư số
letter-contact = Người liên hệ
letter-phone = Điện thoại
letter-email = Thư điện tử
letter-draft = Bản nháp
letter-draft-note = Bản nháp – chưa gửi
letter-column-invoice = Hóa đơn
letter-column-dated = Ngày lập
letter-column-due = Hạn trả
letter-column-days-late = Quá hạn (ngày)
letter-column-amount = Số tiền ({ $currency })
letter-column-paid = Đã trả ({ $currency })
letter-column-open = Còn nợ ({ $currency })
letter-column-pay-by = Đề nghị trả trước hết ngày
letter-carried = Cộng chuyển trang sau ({ $shown }/{ $items } khoản)
letter-brought = Cộng trang trước chuyển sang ({ $shown }/{ $items } khoản)
letter-step-1 = Nhắc thanh toán lần thứ nhất
letter-step-2 = Nhắc thanh toán lần thứ hai
letter-step-3 = Thông báo lần cuối
letter-rides = Các khoản khác chưa thanh toán
letter-overdue-total = Tổng số tiền quá hạn
letter-less-credit-note = Trừ chứng từ giảm trừ số { $number } ngày { $date }
letter-less-on-account = Trừ khoản đã thu chưa phân bổ ngày { $date }
letter-to-pay = Đề nghị thanh toán trước hết ngày { $date }
letter-to-pay-counted = { $count ->
   *[other] Đề nghị thanh toán trước hết ngày { $date } ({ $items } khoản)
}
letter-to-pay-all = Tổng số tiền kính đề nghị thanh toán
letter-page = Trang { $page }/{ $pages }
letter-phone-line = Điện thoại { $phone }
letter-account = số tài khoản { $account }
letter-account-line = STK { $account }
letter-iban = IBAN { $iban }
letter-bic = BIC { $bic }

error-letter-missing-glyph = Không in được ký tự “{ $character }” ({ $code_point }) vì không phông chữ kèm theo nào có ký tự này. Ký tự nằm trong “{ $text }”. Vui lòng viết cách khác.
error-letter-empty = Không có khoản nào để lập thư.
error-letter-mixed-currencies = Mỗi thư chỉ dùng một loại tiền.
error-letter-totals-differ = Các số cộng dồn trong thư không khớp với tổng số, nên thư chưa được lập. Vui lòng kiểm tra sổ (Tệp, Kiểm tra).
error-letter-template = Nội dung “{ $name }” của thư bị lỗi: { $detail }
error-letter-unwritable = Không tạo được tài liệu.
