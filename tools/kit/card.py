"""A card for the wall: the code that a phone's camera reads, of the page that fills a screen with one widget."""

from html import escape

import segno

from tools.kit.chapters import SITE

PAGE = "book/play.html"
DARK, LIGHT = "#1b2333", "#ffffff"
"""Ink on paper in both themes: many cameras do not read a light code on dark."""
QUIET = 4
"""Modules of light paper around the code, as ISO/IEC 18004 asks for."""


def address(site=SITE, page=PAGE):
    """Where a page is on the website. site: its address, with a slash at its end."""
    return site + page


def card(site=SITE, page=PAGE):
    """The code of a page as HTML, with its address beneath as text."""
    where = escape(address(site, page))
    return f'<figure class="course-card">{code(address(site, page))}<figcaption>{where}</figcaption></figure>'


def code(text):
    """A text as a QR code, an SVG that is told to who does not see it; 15 % of it may be damaged."""
    made = segno.make_qr(text, error="m")
    svg = made.svg_inline(border=QUIET, dark=DARK, light=LIGHT, omitsize=True)
    return svg.replace("<svg ", f'<svg role="img" aria-label="QR code of {escape(text)}" ', 1)
