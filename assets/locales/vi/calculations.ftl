# Ý nghĩa của điều khoản và con số, và vì sao một phép tính bị từ chối.

terms-rule-now = đến hạn ngay ngày lập hóa đơn
terms-rule-net-days = đến hạn { $count } ngày sau ngày hóa đơn
terms-rule-net-months = đến hạn { $count } tháng sau ngày hóa đơn
terms-rule-eom = đến hạn cuối tháng của hóa đơn
terms-rule-eom-days = đến hạn { $count } ngày sau cuối tháng của hóa đơn
terms-rule-next-eom = đến hạn cuối tháng kế tiếp tháng của hóa đơn
terms-rule-next-eom-days = đến hạn { $count } ngày sau cuối tháng kế tiếp tháng của hóa đơn
terms-rule-eom-months = đến hạn cuối tháng, { $count } tháng sau tháng của hóa đơn
terms-rule-days-eom = đến hạn cuối tháng mà hóa đơn tròn { $count } ngày
terms-rule-days-eom-day = đến hạn ngày { $day } của tháng sau tháng mà hóa đơn tròn { $count } ngày
terms-rule-day = { $count ->
    [0] đến hạn ngày { $day } của tháng hóa đơn
   *[other] đến hạn ngày { $day }, { $count } tháng sau tháng của hóa đơn
}
terms-rule-day-cutoff = { $count ->
    [0] đến hạn ngày { $day } của tháng hóa đơn; hóa đơn sau ngày { $cutoff } thì lùi một tháng
   *[other] đến hạn ngày { $day }, { $count } tháng sau tháng của hóa đơn; hóa đơn sau ngày { $cutoff } thì lùi thêm một tháng
}
terms-rule-day-after = đến hạn vào ngày { $day } đầu tiên cách ngày hóa đơn ít nhất { $count } ngày
terms-rule-delivery = đến hạn khi giao hàng
terms-rule-delivery-after = đến hạn { $count } ngày sau khi giao hàng
terms-rule-delivery-before = đến hạn { $count } ngày trước khi giao hàng
terms-rule-order = đến hạn khi đặt hàng
terms-rule-order-after = đến hạn { $count } ngày sau khi đặt hàng
terms-rule-order-before = đến hạn { $count } ngày trước ngày đặt hàng
terms-rule-steps = đến hạn { $months } tháng và { $days } ngày sau ngày hóa đơn
terms-rule-steps-day = đến hạn { $days } ngày sau ngày { $day } của tháng thứ { $months } sau tháng hóa đơn
terms-part-percent = { $share } %: { $rule }
terms-part-percent-of-rest = { $share } % phần còn lại: { $rule }
terms-part-fixed = { $share }: { $rule }
terms-part-rest = phần còn lại: { $rule }
terms-discount = giảm { $percent } % nếu thanh toán trong { $count } ngày
terms-discount-net = giảm { $percent } % số tiền trước thuế nếu thanh toán trong { $count } ngày

error-terms-not-understood = Không hiểu điều khoản này ở ký tự thứ { $position }: “{ $word }”
    .hint = Ví dụ: net 30, now, eom+30, day 15 +1m, 2/10 net 30, 30% now, rest net 60.
error-terms-incomplete = Điều khoản này còn thiếu ở cuối
    .hint = Ví dụ: net 30, now, eom+30, day 15 +1m, 2/10 net 30, 30% now, rest net 60.
error-terms-nothing-left = Phần { $part } của điều khoản không còn gì trong { $amount }
    .hint = Các phần đòi nhiều hơn hóa đơn, hoặc ít hơn đơn vị tiền nhỏ nhất.
error-rate-table-unknown = Không có bảng lãi suất “{ $table }”
    .hint = Các bảng hiện có: { $known }.
error-rate-missing = Bảng { $table } không có lãi suất cho ngày { $day }
    .hint = Vui lòng tự nhập lãi suất, hoặc chờ công bố. Duebook không đoán lãi suất.
error-amount-not-understood = Đây không phải số tiền { $currency }: “{ $text }”
    .hint = Vui lòng viết như { $example }.
error-plan-no-debt = Kế hoạch trả góp cần một khoản nợ, và phí không được âm
    .hint = Không có gì thay đổi.
error-plan-too-small = Không thể trả { $amount } thành { $instalments } kỳ lớn hơn không
    .hint = Vui lòng chọn ít kỳ hơn hoặc bước làm tròn nhỏ hơn.
error-plan-down-payment = Khoản trả trước không để lại gì để trả góp
    .hint = Khoản này phải nhỏ hơn khoản nợ.
error-plan-rate = { $rate } phần trăm mỗi kỳ không phải lãi suất cho kế hoạch trả góp
    .hint = Vui lòng chọn lãi suất từ 0 đến 100.
error-plan-step-with-rate = Các kỳ có lãi không thể làm tròn theo bước
    .hint = Vui lòng bỏ lãi suất hoặc bỏ bước làm tròn.
error-plan-amount-each = Số tiền mỗi kỳ phải lớn hơn 0 và không đi cùng lãi
    .hint = Vui lòng nhập số tiền hoặc chọn số kỳ.
error-plan-answered = Đề nghị đã được trả lời
    .hint = Không có gì thay đổi. Hãy lập đề nghị mới nếu cần.
error-plan-before-agreed = Không thể trả hết kế hoạch trước khi hai bên đồng ý
    .hint = Vui lòng chọn ngày { $date } hoặc muộn hơn.
error-plan-count = Kế hoạch có từ 1 đến 120 kỳ
    .hint = Vui lòng chọn số khác, hoặc số tiền mỗi kỳ lớn hơn.
error-plan-currencies-differ = Một kế hoạch chỉ dùng một loại tiền
    .hint = Vui lòng chỉ chọn các khoản cùng loại tiền.
error-plan-customer-locked = Khách hàng đang bị khóa
    .hint = Vui lòng mở khóa khách hàng trước khi đề nghị.
error-plan-ended = Không thể rút lại khoản trả của kế hoạch { $number }: kế hoạch đã kết thúc và số tiền đã được tính vào các hóa đơn
    .hint = Vui lòng hoàn tác việc kết thúc kế hoạch trước, trên dòng thời gian của khách hàng, rồi rút lại khoản trả.
error-plan-first-passed = Kỳ đầu tiên không thể trước hôm nay
    .hint = Vui lòng chọn ngày sau { $date }.
error-plan-holds-together = Phần này thuộc kế hoạch trả góp và không tách rời được
    .hint = Hãy hoàn tác việc đồng ý hoặc thu ngay phần còn lại ở trang của kế hoạch.
error-plan-item-taken = { $number } đã thuộc kế hoạch { $plan }
    .hint = Hãy bỏ khoản này ra, hoặc lập lại phần còn lại của kế hoạch đó.
error-plan-missing = Không có kế hoạch này
    .hint = Có thể nó đã được rút lại. Hãy xem danh sách kế hoạch.
error-plan-moved = { $number } đã thay đổi từ khi đề nghị
    .hint = Hãy từ chối đề nghị này và lập đề nghị mới cho phần còn nợ.
error-plan-no-items = Chưa chọn khoản nào cho kế hoạch
    .hint = Vui lòng chọn ít nhất một khoản còn nợ.
error-plan-not-callable = Chưa thể thu ngay phần còn lại
    .hint = Số kỳ lỡ chưa đủ hoặc chưa hết thời gian gia hạn.
error-plan-not-running = Kế hoạch { $number } không đang thực hiện
    .hint = Chỉ kế hoạch đang thực hiện mới lập lại hoặc trả hết được.
error-plan-percent = “{ $text }” không phải tỷ lệ phần trăm
    .hint = Vui lòng nhập số từ 0 đến 100 với tối đa bốn chữ số thập phân.
