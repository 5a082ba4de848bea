# The guide inside the window.

guide-title = Guide
guide-pages = Pages of the guide
