# The guide inside the window.

guide-title = Guide
guide-pages = Pages of the guide
guide-terms = Guide: dates and terms
guide-interest = Guide: late interest
guide-cheques = Guide: post-dated cheques
guide-plans = Guide: instalments
guide-statements = Guide: documents and statements
