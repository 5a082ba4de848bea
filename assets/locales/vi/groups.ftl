# Nhóm khách hàng, và hóa đơn theo điều khoản của ai.

groups-title = Nhóm khách hàng
groups-open = Sửa nhóm và điều khoản
groups-open-note = Các nhóm khách hàng có điều khoản riêng, và điều khoản của công ty cho những khách còn lại.
groups-note = Hóa đơn theo điều khoản ghi riêng cho nó; nếu không có thì theo khách hàng, rồi theo nhóm, rồi theo công ty. Hóa đơn đã ghi không bao giờ thay đổi theo.
groups-company = Công ty
groups-company-terms = Điều khoản cho mọi khách còn lại
groups-company-missing = Vui lòng cho biết khi nào đến hạn, ví dụ net 30
groups-list = Các nhóm
groups-none = Chưa có nhóm nào. Những khách hàng được đối xử như nhau có thể dùng chung điều khoản, ví dụ khách sỉ hay trường học.
groups-add = Thêm nhóm
groups-name = Tên
groups-terms = Điều khoản
groups-as-company = Như công ty
groups-customers = { $count ->
   *[other] { $shown } khách hàng
}
groups-remove = Xóa { $name }
groups-save-bar = Lưu các nhóm
groups-save = Lưu các nhóm
groups-save-note = Hóa đơn mới sẽ theo; các hạn đã ghi giữ nguyên.
groups-saved = Đã lưu các nhóm
groups-undone = Các nhóm trở lại như trước
groups-group = Nhóm
groups-none-chosen = Không thuộc nhóm nào
groups-inherits-group = Như nhóm { $group }: { $terms }
groups-inherits-company = Như công ty: { $terms }
groups-from-customer = Theo điều khoản của khách hàng
groups-from-group = Theo điều khoản của nhóm { $group }
groups-from-company = Theo điều khoản của công ty
timeline-field-group = Nhóm

error-group-in-use = Nhóm { $name } vẫn còn khách hàng: { $count }
    .hint = Chưa lưu gì. Hãy chuyển họ sang nhóm khác trước.
error-group-missing = Nhóm này không còn nữa
    .hint = Xin chọn một nhóm trong danh sách.
error-group-name-missing = Có một nhóm chưa có tên
    .hint = Chưa lưu gì. Vui lòng đặt tên hoặc xóa nhóm đó.
error-group-name-twice = Có hai nhóm cùng tên { $name }
    .hint = Chưa lưu gì. Vui lòng đặt tên khác cho một nhóm.
