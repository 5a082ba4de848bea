# The guide inside the window.

guide-title = מדריך
guide-pages = עמודי המדריך
