"""`make audit`: what a reader with a keyboard, a screen reader, large text or colours of their own meets, in Chromium.

Each kind and state of public page is opened in three languages. A page is the same document in every theme, so all
rules of axe are asked where the layout differs (a phone and a wide window), and in the other themes those that look
at colours. A language changes no colour: in the second and third a page is looked at on a phone by day, and wide by
night. Room for large text and narrow screens, and movement, are looked at in the same visit. The keyboard walks each
kind once, in English, at a wide window and on a phone. The admin is looked at with the roles of the demo.
"""
