# Tìm kiếm và lệnh (Ctrl K), và danh sách phím tắt.

palette-title = Tìm kiếm và lệnh
palette-search = Tìm khách hàng, hóa đơn, ghi chú, thao tác…
palette-found = Kết quả tìm được
palette-customers = Khách hàng
palette-invoices = Hóa đơn
palette-notes = Ghi chú
palette-actions = Thao tác
palette-nothing = Không có gì khớp với “{ $words }”. Hãy thử một phần của tên hoặc của số hóa đơn.
palette-go = Mở { $screen }
palette-shortcuts = Xem các phím tắt
palette-theme-system = Màu theo hệ thống
palette-theme-light = Màu sáng
palette-theme-dark = Màu tối
palette-language = Đổi cửa sổ sang { $language }

shortcuts-title = Phím tắt
shortcuts-everywhere = Ở mọi nơi
shortcuts-lists = Trong danh sách
shortcuts-search = Tìm kiếm và lệnh
shortcuts-guide = Hướng dẫn cho màn hình này
shortcuts-this = Danh sách này
shortcuts-screens = Mở một màn hình ở thanh bên
shortcuts-primary = Nhấn nút tô màu
shortcuts-undo = Hoàn tác việc vừa làm
shortcuts-region = Chuyển giữa thanh bên, trang và nút quyết định
shortcuts-escape = Đóng, xóa ô lọc hoặc quay lại
shortcuts-filter = Lọc danh sách này
shortcuts-move = Lên hoặc xuống một dòng
shortcuts-ends = Dòng đầu hoặc dòng cuối
shortcuts-open = Mở
shortcuts-unfold = Thu gọn hoặc mở rộng một dòng
shortcuts-select = Chọn một dòng
shortcuts-extend = Chọn nhiều dòng
shortcuts-preview = Xem thư
shortcuts-skip = Bỏ qua lần này
shortcuts-note = Phím chữ cái chỉ có tác dụng trong danh sách, không khi đang gõ vào ô, và theo vị trí phím trên mọi bàn phím.
