# The guide inside the window.

guide-title = Hướng dẫn
guide-pages = Các trang hướng dẫn
