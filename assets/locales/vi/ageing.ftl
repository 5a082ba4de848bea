# Ai còn nợ bao nhiêu, và nợ đã bao lâu.

ageing-title = Tuổi nợ
ageing-filter = Lọc khách hàng
ageing-as-of = Tính đến ngày
ageing-by = Cách tính tuổi nợ
ageing-by-due = Theo ngày đến hạn
ageing-by-invoice = Theo ngày hóa đơn
ageing-currency = Loại tiền
ageing-scope = { $count ->
   *[other] { $shown } khách hàng · số tiền tính bằng { $symbol }
}

ageing-picture = Số còn nợ theo tuổi nợ
ageing-open = Còn nợ
ageing-items = { $count ->
   *[other] { $shown } khoản còn nợ
}
ageing-on-account = Chưa phân bổ
ageing-balance = Số dư
ageing-not-due = Chưa đến hạn
ageing-days = { $range } ngày
ageing-spoken = { $age }: { $amount }
ageing-share = { $percent }%

ageing-table = Khách hàng theo tuổi nợ
ageing-customer = Khách hàng
ageing-total = Tổng của { $shown } khách hàng
ageing-total-found = Tổng của { $shown } trong { $all } khách hàng
ageing-none-found = Ở đây không có khách hàng nào tên như vậy. Nhấn Esc để hiện lại tất cả.

ageing-how-title = Cách tính.
ageing-how-due = Còn nợ tại một ngày = đã ghi đến ngày đó − đã đối trừ đến ngày đó. Số ngày = ngày tính − ngày đến hạn; đến hạn hôm nay chưa phải là quá hạn.
ageing-how-invoice = Còn nợ tại một ngày = đã ghi đến ngày đó − đã đối trừ đến ngày đó. Số ngày = ngày tính − ngày hóa đơn, bất kể ngày đến hạn.
ageing-ties-title = Số liệu khớp.
ageing-ties = Tổng các nhóm tuổi { $buckets } = các khoản còn nợ { $open } = sổ cái { $ledger }.
ageing-ties-on-account = Tổng các nhóm tuổi { $buckets } = các khoản còn nợ { $open }. Trừ { $on_account } chưa phân bổ = số dư { $balance } = sổ cái { $ledger }.
ageing-ties-not-title = Số liệu không khớp.
ageing-ties-not = Tổng các nhóm tuổi { $buckets }, các khoản còn nợ { $open }, chưa phân bổ { $on_account }, số dư { $balance }, sổ cái { $ledger }. Xin đừng dựa vào các số này, và hãy kiểm tra toàn bộ sổ trong phần Cài đặt.

ageing-empty-title = Chưa có hóa đơn
ageing-empty-text = Tại đây sẽ thấy ai còn nợ bao nhiêu, và nợ đã bao lâu. Hãy nhập tệp mà phần mềm hóa đơn xuất ra. Không có gì được lưu trước khi từng dòng được xem.
ageing-empty-action = Nhập hóa đơn
ageing-nothing-title = Không còn khoản nợ nào
ageing-nothing-text = Vào ngày { $date } không có hóa đơn nào còn nợ và không có tiền chưa phân bổ. Ngày khác có thể có.
