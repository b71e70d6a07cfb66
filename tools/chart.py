"""The map of the course, drawn from book/map.yml: chapters as boxes, what leads where, and what is the same equation.

One chapter leads to another if this one says that it comes after it, and no way over a third chapter says so too.
"""

from functools import cache
from html import escape
from itertools import pairwise
from typing import NamedTuple

import yaml

from hopfield_edu.widgets.quiz import printed
from tools import ROOT, course


class Form(NamedTuple):
    """Sizes in pixels: a box, the gaps to the next column and row, the letters; and how many letters a line has."""

    name: str
    box: tuple
    gap: tuple
    letters: float
    longest: int


WIDE = Form("wide", (146, 66), (24, 36), 16, 17)
NARROW = Form("narrow", (70, 52), (12, 26), 11.2, 12)
COLUMNS, ROWS = 4, 7
ROUND = 5  # pixels of a corner
LEVELS = {"plain": 0.5, "out": 0.25, "in": 0.72}
"""How deep in the gap between two rows a line runs: to the next one; out to a gap of columns, and in from there."""


@cache
def plan():
    return yaml.safe_load((ROOT / "book" / "map.yml").read_text(encoding="utf-8"))


@cache
def leads():
    """Pairs (a, b) of chapters: a leads to b."""
    after = {each.number: set(each.facts["after"]) for each in course.chapters()}

    def before(number):
        return after[number].union(*map(before, after[number]))

    return [(a, b) for b in sorted(after) for a in sorted(after[b]) if not any(a in before(c) for c in after[b])]


def figure(form, here=None, folder=""):
    """The map as SVG in one line. here: the number of the chapter that is marked; folder: where the pages lie."""
    width, height = (
        count * (box + gap) - gap for count, box, gap in zip((COLUMNS, ROWS), form.box, form.gap, strict=True)
    )
    boxes = "".join(_box(each, form, each.number == here, folder) for each in course.chapters())
    return (
        f'<svg class="course-chart {form.name}" role="group" aria-label="Map of the course" '
        f'viewBox="-2 -2 {width + 4} {height + 4}" width="{width + 4}" font-size="{form.letters}">'
        f"{_legend(form)}{_lines(form)}{boxes}</svg>"
    )


def ways(form):
    """The corners of all lines: two dicts (a, b) -> list of (x, y), of those that lead and of those that are double."""
    by = {(a, b): column for a, b, column in plan()["by"]}
    leading = {pair: way(*pair, form, by.get(pair)) for pair in leads()}
    same = {(a, b): column for a, b, _, *column in plan()["same"]}
    return leading, {pair: leading.get(pair) or way(*pair, form, *column) for pair, column in same.items()}


def _lines(form):
    """All lines, hidden from who hears the page: there sentences say the same."""
    leading, twins = ways(form)
    plain = "".join(rounded(points) for pair, points in leading.items() if pair not in twins)
    double = "".join(map(rounded, twins.values()))
    heads, of_twins = (
        "".join(_head(points) for pair, points in leading.items() if (pair in twins) is kind) for kind in (False, True)
    )
    arrows = f'<path class="head" d="{heads}"/><path class="head of-twin" d="{of_twins}"/>'
    return f'<g aria-hidden="true"><path d="{plain}"/>{_double(double)}{arrows}</g>'


def _double(path):
    return f'<path class="twin" d="{path}"/><path class="between" d="{path}"/>'


def way(a, b, form, by=None):
    """The corners of a line between two chapters, list of (x, y). by: the column between two that it goes along."""
    (left, top), (to_left, to_top) = (_corner(number, form) for number in (a, b))
    (wide, high), (_, gap) = form.box, form.gap
    if top == to_top:
        return [(left + wide, top + high / 2), (to_left, top + high / 2)]
    if by is None:
        level = top + high + LEVELS["plain"] * gap
        start, end = left + wide / 2, to_left + wide / 2
        if start == end or to_top - top > high + gap:
            return [(start, top + high), (end, to_top)]
        return [(start, top + high), (start, level), (end, level), (end, to_top)]
    x = by * (wide + form.gap[0]) + wide / 2
    start, end = (at + wide * (0.75 if x > at + wide / 2 else 0.25) for at in (left, to_left))
    out, into = top + high + LEVELS["out"] * gap, to_top - gap + LEVELS["in"] * gap
    return [(start, top + high), (start, out), (x, out), (x, into), (end, into), (end, to_top)]


def _corner(number, form):
    """The upper left corner of a chapter's box."""
    return tuple(
        at * (box + gap) for at, box, gap in zip(plan()["chapters"][number][0], form.box, form.gap, strict=True)
    )


def rounded(points):
    """A line through these corners, its inner ones rounded, as an SVG's path; in steps, which are alike."""
    pen, *rest = [tuple(map(round, point)) for point in points]
    path = f"M{pen[0]} {pen[1]}"
    for (x, y), after in pairwise(rest):
        r = min(ROUND, *(max(abs(u - x), abs(v - y)) // 2 for u, v in (pen, after)))
        before = _towards((x, y), pen, r)
        (a, b), (c, d) = ((x - before[0], y - before[1]), _towards((0, 0), (after[0] - x, after[1] - y), r))
        path += f"{_step(pen, before)}q{a} {b} {a + c} {b + d}"
        pen = (x + c, y + d)
    return path + _step(pen, rest[-1])


def _towards(start, end, length):
    return tuple(a + (length if b > a else -length if b < a else 0) for a, b in zip(start, end, strict=True))


def _step(start, end):
    """A straight step, along or down."""
    across, down = end[0] - start[0], end[1] - start[1]
    return f"h{across}" if across else f"v{down}"


def _head(points):
    """The head of an arrow at the end of a line."""
    (_, before), (x, y) = ((round(x), round(y)) for x, y in points[-2:])
    return f"M{x - 5} {y - 7}h10l-5 7z" if y > before else f"M{x - 7} {y - 5}v10l7 -5z"


def _box(chapter, form, here, folder):
    """A chapter: a link to its page, its number and its short name; its idea is what a mouse hears."""
    (x, y), (wide, high) = _corner(chapter.number, form), form.box
    lines = [str(chapter.number), *broken(chapter.facts["short"], form.longest)]
    step = form.letters * 1.2
    first = (high - step * len(lines)) / 2 + form.letters * 0.95
    placed = [
        f'<tspan x="{wide // 2}" y="{first + k * step:.1f}">{escape(line)}</tspan>' for k, line in enumerate(lines)
    ]
    texts = '<tspan font-size="0"> </tspan>'.join(placed)  # heard, and without width
    mark = ' aria-current="page"' if here else ""
    hint = f"<title>{escape(idea(chapter.number))}</title>" if form is WIDE else ""  # where there is a mouse
    return (
        f'<a href="{folder}{chapter.stem}.html" transform="translate({x} {y})"{mark}>'
        f'<rect width="{wide}" height="{high}" rx="6">{hint}</rect><text>{texts}</text></a>'
    )


def broken(name, longest):
    """A name in one line, or in two that are about as long where it has more letters than that."""
    words = name.split()
    halves = [(" ".join(words[:k]), " ".join(words[k:])) for k in range(1, len(words))]
    return [name] if len(name) <= longest else list(min(halves, key=lambda pair: max(map(len, pair)), default=[name]))


def _legend(form):
    """What the lines mean, in the corner where no chapter stands."""
    x, y = 2 * (form.box[0] + form.gap[0]), form.letters * 1.2
    along, words = [(x, y), (x + 24, y)], f'x="{x + 32}" y="'
    twin = _double(rounded([(x, 2.6 * y), (x + 24, 2.6 * y)]))
    return (
        f'<g aria-hidden="true"><path d="{rounded(along)}"/><path class="head" d="{_head(along)}"/>{twin}'
        f'<text {words}{y + 0.35 * form.letters:.0f}">leads to</text>'
        f'<text {words}{2.6 * y + 0.35 * form.letters:.0f}">the same equation</text></g>'
    )


def idea(number):
    """The one sentence of a chapter."""
    return printed(plan()["chapters"][number][1])


def fold(stem):
    """What a chapter's page shows of the map: where it stands, and what is around it in sentences; HTML in one line."""
    number = int(stem[:2])
    return (
        '<details class="course-more course-here"><summary>Where you are on the map of the course</summary>'
        f'<div class="course-map">{figure(NARROW, number)}<div>{told(number)}'
        '<p><a href="../book/map.html">The whole map</a></p></div></div></details>'
    )


def told(number, folder=""):
    """A chapter's idea, where it comes from and leads to, and where its equation is met again; HTML."""
    comes = [a for a, b in leads() if b == number]
    goes = [b for a, b in leads() if a == number]
    ways = [
        f"{said} {_names(some, folder)}." for said, some in (("It comes after", comes), ("It leads to", goes)) if some
    ]
    twins = [(b if a == number else a, how) for a, b, how, *_ in plan()["same"] if number in (a, b)]
    same = "".join(f"<li>{_names([other], folder)}: {escape(printed(how), quote=False)}</li>" for other, how in twins)
    equations = f"<p>The same equation:</p><ul>{same}</ul>" if same else ""
    return f"<p>{escape(idea(number), quote=False)}</p><p>{' '.join(ways)}</p>{equations}"


def _names(numbers, folder):
    """Links to chapters, as "3 Storkey, 6 Pairs and sequences"."""
    known = {each.number: each for each in course.chapters()}
    links = [
        f'<a href="{folder}{known[number].stem}.html">{number}&#160;{escape(known[number].facts["short"])}</a>'
        for number in numbers
    ]
    return ", ".join(links)


def whole():
    """The page of the map: both forms, of which a screen shows one, and every chapter in sentences; MyST."""
    folder = "../notebooks/"
    link = f'<a href="{folder}{{0.stem}}.html">{{0.number}}. {{0.title}}</a>'
    rows = "".join(f"<dt>{link.format(each)}</dt><dd>{told(each.number, folder)}</dd>" for each in course.chapters())
    drawn = figure(WIDE, folder=folder) + figure(NARROW, folder=folder)
    return f'<div class="course-map">{drawn}</div>\n\n## In words\n\n<dl class="course-ideas">{rows}</dl>'
