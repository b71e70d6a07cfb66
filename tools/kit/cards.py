"""Cards for walls and tables: a code for a camera and the address to which it leads, for each page that one needs."""

from html import escape
from typing import NamedTuple

from hopfield_edu.widgets.quiz import printed
from tools import course, reading
from tools.kit import card, markup
from tools.kit.chapters import CONFIG, SITE


class Card(NamedTuple):
    """page: the rest of an address, behind that of the website. above: one line; title; below: a sentence or two."""

    page: str
    above: str
    title: str
    below: str


WALL = (
    Card("", "the course", CONFIG["title"], "Read, play and guess in the browser. Nothing to install, no account."),
    Card(card.PAGE, "full screen", "Half a face", "Draw on it, cover it, and watch the rest come back."),
    Card("embed/playground.html", "full screen", "The Playground", "Store pictures, damage one, and let it recall."),
)
"""For the wall: large ones."""


def of_chapters():
    """A card for each chapter."""
    return [
        Card(
            f"notebooks/{each.stem}.html",
            f"Chapter {each.number} · {reading.minutes(course.cells_of(each.stem))} min to read",
            each.title,
            each.facts["teaser"],
        )
        for each in course.chapters()
    ]


def write(build, site=SITE):
    """Write all cards into build/cards, those of the wall first; returns the file. site: where the website is."""
    wall = "".join(_shown(each, site) for each in WALL)
    chapters = "".join(_shown(each, site) for each in of_chapters())
    body = f'<h1>Cards</h1><section class="wall">{wall}</section><section class="tables">{chapters}</section>'
    return markup.sheet(build / "cards", "cards", "Cards: codes for a camera", body)


def _shown(one, site):
    where = site + one.page
    words = (
        f'<p class="book">{escape(one.above)}</p><h2>{escape(one.title)}</h2><p>{escape(printed(one.below))}</p>'
        f'<p class="where-to">{escape(where)}</p>'
    )
    return f'<article class="cut">{card.code(where)}<div>{words}</div></article>'
