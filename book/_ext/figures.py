"""Shows each figure of a page in the form that suits the reader: light or dark, on a wide or on a narrow screen.

A card of the page Widgets has a picture for each theme where there is one in widgets/dark.

The kernels that Sphinx starts keep their figures (tools.figures); the other forms are drawn once all pages are read,
and stand beside the light PNG. A figure that none of these kernels has shown stays a light card, and the build says so.
"""

import math
import shutil
from html import escape
from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from tools.figures.forms import FORMS, draw_missing, facts
from tools.figures.kernel import FOLDER, keep_figures

SHA256 = 64  # letters of a name
SHORT = 16  # of them, in the files of its forms: a page names each figure eight times
NARROW = "(max-width: 600px)"  # as in course.css
ROOM = "(min-width: 1200px)"


def setup(app):
    keep_figures()
    app.connect("doctree-read", dark_cards, priority=400)  # before Sphinx collects the pictures
    app.connect("env-updated", draw_forms)
    app.connect("build-finished", copy_forms)
    app.add_node(nodes.image, override=True, html=(visit_image, HTML5Translator.depart_image))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def dark_cards(app, doctree):
    """Behind each picture of a card the one for the dark theme, if there is one."""
    for card in [node for node in doctree.findall(nodes.image) if "widget-picture" in node["classes"]]:
        uri = str(PurePosixPath(card["uri"]).parent / "dark" / PurePosixPath(card["uri"]).name)
        if Path(app.srcdir, "book", uri).exists():
            other = card.deepcopy()
            other["uri"] = uri
            other["classes"].append("only-dark")
            card["classes"].append("only-light")
            card.parent.insert(card.parent.index(card) + 1, other)


def figures(app):
    """The PNGs that kernels have shown, among all pictures of the site."""
    paths = (Path(app.srcdir, name) for name in app.env.images)
    return [path for path in paths if path.suffix == ".png" and len(path.stem) == SHA256]


def draw_forms(app, env):
    for path in draw_missing(figures(app)):
        logging.getLogger(__name__).info("%s has its light form alone", path.name)


def copy_forms(app, error):
    if error or app.builder.format != "html":
        return
    for path in figures(app):
        for form in facts(path.stem).get("forms", ()):
            shutil.copyfile(
                FOLDER / path.stem / f"{form}.webp", Path(app.outdir, "_images", f"{path.stem[:SHORT]}-{form}.webp")
            )


def visit_image(self, node):
    name = Path(node["uri"]).stem
    drawn = facts(name).get("forms", {}) if len(name) == SHA256 else {}
    if set(FORMS) <= set(drawn):
        png = f"{self.builder.imgpath}/{self.builder.images[node['uri']]}"
        self.body.append(pictures(png, drawn, node.get("alt", "")))
    else:
        HTML5Translator.visit_image(self, node)


def pictures(png, drawn, alt):
    """The HTML of a figure: two pictures, of which the theme shows one."""
    return "".join(picture(theme, png, drawn, alt) for theme in ("light", "dark"))


def picture(theme, png, drawn, alt):
    narrow, wide = ("narrow", "wide") if theme == "light" else ("narrow-dark", "wide-dark")
    address = png.removesuffix(".png")[: SHORT - SHA256]
    saved = png if theme == "light" else f"{address}-dark.webp"
    broad = f'<source media="{ROOM}" srcset="{address}-{wide}.webp 2x" {sides(drawn[wide])}>' if wide in drawn else ""
    return (
        f'<picture class="course-figure{" course-wide" if broad else ""} only-{theme}">{broad}'
        f'<source media="{NARROW}" srcset="{address}-{narrow}.webp 2x" {sides(drawn[narrow])}>'
        f'<source srcset="{address}-{theme}.webp 2x" {sides(drawn[theme])}>'
        f'<img src="{saved}" alt="{escape(alt)}" {sides(drawn[theme])} loading="lazy" decoding="async"></picture>'
    )


def sides(form):
    width, height = map(math.ceil, form["size"])  # half a pixel less, and its smallest text is too small
    return f'width="{width}" height="{height}"'
