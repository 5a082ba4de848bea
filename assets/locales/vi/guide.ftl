# The guide inside the window.

guide-title = Hướng dẫn
guide-pages = Các trang hướng dẫn
guide-terms = Hướng dẫn: ngày đến hạn và điều khoản
guide-interest = Hướng dẫn: lãi chậm trả
guide-cheques = Hướng dẫn: séc đề ngày sau
guide-plans = Hướng dẫn: trả góp
guide-statements = Hướng dẫn: chứng từ và bảng kê công nợ
