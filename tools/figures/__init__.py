"""Each figure of the website in four forms: light and dark, for wide and for narrow screens.

A kernel that runs a page keeps every figure that it shows (`kernel`), as an object, under the sha256 of its picture.
From that object the other forms are drawn later, in another process (`forms`): recoloured (`dark`), and laid out anew
for a column of 310 CSS pixels (`narrow`, `words`). Notebooks and their cached outputs do not change.
"""
