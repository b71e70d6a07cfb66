"""What is printed for a pen or for scissors: networks to fill in, tables, a ring of bricks, cards. All computed."""

import io
from base64 import b64encode
from functools import cache
from html import escape
from math import cos, pi, sin

import numpy as np
from PIL import Image

from hopfield_edu import datasets
from hopfield_edu.classical import hebbian
from hopfield_edu.hetero.stories import shuffle

FOUR = np.array([[1.0, 1, -1, -1], [1, -1, 1, -1]])
"""The patterns A and B of four neurons."""
LETTERS = {"T": "### .#. .#.", "L": "#.. #.. ###"}
STARTS = {"1": "### .## .#.", "2": "##. #.. ##.", "3 and 4": "#.. ##. .#."}
ORDERS = {"first": (2, 9, 4, 7, 1, 6, 3, 8, 5), "second": (5, 3, 8, 1, 9, 6, 2, 7, 4)}
LEAVES = 5
XOR = np.array([[-1.0, -1, -1], [-1, 1, 1], [1, -1, 1], [1, 1, -1]])
BRICKS = {
    "violin": "VIOLIN",
    "jar": "JAR",
    "train": "HIGH-SPEED TRAIN WITH BULLET NOSE",
    "book": "CLOSED BOOK",
    "purse": "PURSE",
    "rhinoceros": "RHINOCEROS",
    "spider": "SPIDER",
    "trumpet": "TRUMPET",
    "teacup": "TEACUP WITHOUT HANDLE",
    "planet": "RINGED PLANET",
    "inbox": "INBOX TRAY",
    "doughnut": "DOUGHNUT",
}
"""Name on paper -> name of the emoji, in the order of their numbers. The jar's ring is that of chapter 7."""
ARROWS = shuffle(len(BRICKS), rng=26)
SVG = (
    '<svg class="drawn" viewBox="0 0 {} {}" role="img" aria-label="{}" '
    'style="max-width: {}; width: 100%; color: var(--ink)">{}</svg>'
)
STROKE = 'fill="none" stroke="currentColor"'


def letters():
    """The patterns T and L of nine people, (2, 9)."""
    return np.array([state(rows) for rows in LETTERS.values()])


def state(rows):
    """±1 of a picture that is written with # and . in rows."""
    return np.array([1.0 if mark == "#" else -1.0 for mark in rows.replace(" ", "")])


def signed(values):
    """A state as it is written on paper: (+1, −1)."""
    return f"({', '.join('+1' if value > 0 else '−1' for value in values)})"


def four_neurons():
    """Four neurons and their six lines, a box for a weight on each, as SVG."""
    places = [(60, 60), (340, 60), (340, 300), (60, 300)]
    lines, boxes = [], []
    for i, j in ((0, 1), (1, 2), (2, 3), (0, 3), (0, 2), (1, 3)):
        (a, b), (c, d) = places[i], places[j]
        share = 0.3 if (i, j) in ((0, 2), (1, 3)) else 0.5  # the two that cross have their boxes apart
        x, y = a + share * (c - a), b + share * (d - b)
        lines.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" {STROKE} stroke-width="1.5"/>')
        boxes.append(_box(x - 24, y - 16, 48, 32))
    dots = [_named(x, y, 26, k) for k, (x, y) in enumerate(places, 1)]
    told = "Four neurons in a square. Each two are joined by a line with an empty box for the weight."
    return SVG.format(400, 360, told, "9cm", "".join(lines + boxes + dots))


def _box(x, y, width, height):
    return (
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{width}" height="{height}" rx="4" fill="var(--surface)" '
        'stroke="currentColor" stroke-width="1.5"/>'
    )


def _named(x, y, radius, name):
    circle = f'<circle cx="{x}" cy="{y}" r="{radius}" fill="var(--surface)" stroke="currentColor" stroke-width="2"/>'
    return circle + _text(x, y + 7, name, 20)


def _text(x, y, words, size, more=""):
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="middle" fill="currentColor" {more}>'
        f"{escape(str(words))}</text>"
    )


def _table(head, rows):
    """A table to fill in: an empty text is a box."""
    names = "".join(f'<th scope="col">{name}</th>' for name in head)
    cells = "".join("<tr>" + "".join(f"<td>{cell or '&nbsp;'}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="course-table paper-table"><thead><tr>{names}</tr></thead><tbody>{cells}</tbody></table>'


def steps_table():
    """Room for three recalls of four neurons, a line for each neuron that is asked."""
    recalls = (("2", "1234"), ("5, first", "1234"), ("5, second", "4321"))
    rows = [
        [f"Question {name}" if k == 0 else "", asked, "", ""]
        for name, order in recalls
        for k, asked in enumerate(order)
    ]
    return _table(("Recall", "Ask neuron", "It hears", "All four afterwards"), rows)


def xor_table():
    """The four patterns of XOR, with room for the products of each pair."""
    rows = [[*map(_sign, pattern), "", "", ""] for pattern in XOR]
    return _table(("<i>a</i>", "<i>b</i>", "<i>c</i>", "<i>a b</i>", "<i>a c</i>", "<i>b c</i>"), [*rows, _sums()])


def _sums():
    return ["<b>sum</b>", "–", "–", "", "", ""]


def helper_table():
    """The same with room for the helper and for what c hears."""
    rows = [[_sign(a), _sign(b), "", "", _sign(c)] for a, b, c in XOR]
    return _table(("<i>a</i>", "<i>b</i>", "<i>h</i>", "<i>a</i> + <i>b</i> − 2<i>h</i> − 1", "<i>c</i>"), rows)


def _sign(value):
    return "+1" if value > 0 else "−1"


def wishes():
    """For each of nine people: (numbers of those to equal, numbers of those to oppose), by Hebb's rule."""
    weights = np.round(hebbian(letters()).toarray() * 9)
    return [(list(np.flatnonzero(row > 0) + 1), list(np.flatnonzero(row < 0) + 1)) for row in weights]


def neuron_cards(count=9):
    """Cards to fold: whom one listens to on one half, the number for the others, upside down, on the other half."""
    shown = [_neuron_card(k, *pair) for k, pair in enumerate(wishes()[:count], 1)]
    return f'<div class="paper-cards" style="display: flex; flex-wrap: wrap">{"".join(shown)}</div>'


def _neuron_card(number, same, opposite):
    inner = _text(150, 45, f"You are {number}", 24) + _where(number)
    for y, what, who in ((180, "Equal", same), (212, "Opposite", opposite)):
        inner += _text(150, y, f"{what}: {', '.join(map(str, who)) or 'nobody'}", 20)
    inner += f'<line x1="0" y1="230" x2="300" y2="230" {STROKE} stroke-dasharray="6 5"/>'
    inner += f'<g transform="rotate(180 150 325)">{_text(150, 370, number, 130)}</g>'
    inner += f'<rect x="1" y="1" width="298" height="418" {STROKE} stroke-width="1"/>'
    told = f"Card {number}. Equal: {same}. Opposite: {opposite}. On the other half, the number."
    return SVG.format(300, 420, told, "58mm", inner)


def _where(number):
    """Nine squares, one of them filled: where one stands."""
    return "".join(_square(k, k == number) for k in range(1, 10))


def _square(k, here):
    at = f'x="{105 + 30 * ((k - 1) % 3)}" y="{62 + 30 * ((k - 1) // 3)}" width="30" height="30"'
    return f'<rect {at} fill="{"currentColor" if here else "none"}" stroke="currentColor"/>'


def callers_sheet():
    """What the caller reads: where the numbers stand, the start of each round, and the two orders."""
    starts = "".join(
        f'<figure class="start"><figcaption>Start {name}</figcaption>{_start(name, rows)}</figure>'
        for name, rows in STARTS.items()
    )
    orders = "".join(f"<p>The {name} order: {', '.join(map(str, order))}</p>" for name, order in ORDERS.items())
    return f'<div class="paper-caller"><h2>For the caller</h2><div class="starts">{starts}</div>{orders}</div>'


def _start(name, rows):
    marks = rows.replace(" ", "")
    up = [str(k) for k, mark in enumerate(marks, 1) if mark == "#"]
    cells = "".join(_cell(k, mark == "#") for k, mark in enumerate(marks, 1))
    return SVG.format(182, 182, f"Start {name}: up are {', '.join(up)}.", "38mm", cells)


def _cell(k, up):
    x, y = 1 + 60 * ((k - 1) % 3), 1 + 60 * ((k - 1) // 3)
    return (
        f'<rect x="{x}" y="{y}" width="60" height="60" {STROKE}/>'
        + _text(x + 30, y + 26, k, 20)
        + _text(x + 30, y + 50, "UP" if up else "–", 17, 'font-weight="bold"' if up else "")
    )


@cache
def picture_of(name):
    """A brick as a PNG in a data address."""
    known = _emoji()
    pixels = np.round(255 * known.pictures[known.names.index(BRICKS[name])]).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG", optimize=True)
    return f"data:image/png;base64,{b64encode(file.getvalue()).decode()}"


@cache
def _emoji():
    return datasets.emoji(size=64)


def ring():
    """Twelve bricks on a ring, each with its number and that of the brick to which it leads."""
    names, inner = list(BRICKS), []
    for k, name in enumerate(names):
        angle = 2 * pi * k / len(names) - pi / 2
        x, y = 300 + 235 * cos(angle), 300 + 235 * sin(angle)
        inner.append(f'<image x="{x - 30:.1f}" y="{y - 34:.1f}" width="60" height="60" href="{picture_of(name)}"/>')
        inner.append(_text(x, y - 38, k + 1, 22, 'font-weight="bold"'))
        inner.append(_text(x, y + 50, f"→ {ARROWS[k] + 1}", 24))
    told = "; ".join(f"{k + 1}, {name}, leads to {ARROWS[k] + 1}" for k, name in enumerate(names))
    return SVG.format(600, 600, f"Twelve bricks on a ring. {told}.", "16cm", "".join(inner))


def story_cards(count=None):
    """A card for each brick, in the order of their names, with the one that it calls."""
    names = list(BRICKS)
    shown = [_story_card(name, names[ARROWS[names.index(name)]]) for name in sorted(names)[:count]]
    return f'<div class="paper-cards" style="display: flex; flex-wrap: wrap">{"".join(shown)}</div>'


def _story_card(name, after):
    inner = f'<rect x="1" y="1" width="298" height="310" {STROKE} stroke-width="1"/>'
    inner += _text(150, 36, name, 26, 'font-weight="bold"')
    inner += f'<image x="75" y="50" width="150" height="150" href="{picture_of(name)}"/>'
    inner += f'<line x1="20" y1="215" x2="280" y2="215" {STROKE} stroke-dasharray="3 4"/>'
    inner += f'<image x="190" y="232" width="72" height="72" href="{picture_of(after)}"/>'
    inner += _text(105, 262, "calls:", 18) + _text(105, 288, after, 22)
    return SVG.format(300, 312, f"A card: {name}. It calls: {after}.", "58mm", inner)


def room():
    """A room of twenty-four from above: wall, six tables of four, gangways, whose tables each helper has, door."""
    inner = f'<path d="M110 12H330" {STROKE} stroke-width="7"/>' + _text(220, 38, "wall", 17)
    inner += f'<rect x="355" y="20" width="70" height="34" {STROKE} stroke-width="2"/>' + _text(390, 43, "teacher", 16)
    for k in range(6):
        inner += _table_of_four(75 + 145 * (k % 3), 130 + 140 * (k // 3), k % 3 + 1)
    inner += f'<path d="M147 70V345M293 70V345M12 200H428" {STROKE} stroke-dasharray="2 7" stroke-width="2"/>'
    inner += f'<path d="M8 300V350" {STROKE} stroke-width="7"/>' + _text(34, 346, "door", 16)
    told = (
        "A room from above. Before the wall stand two rows of three tables. Each has two chairs on its left and two on "
        "its right, and a screen for each pair. Helper 1 has the left two tables, helper 2 the middle ones, helper 3 "
        "the right ones. Gangways run between all tables. The door is at the back, the teacher in front."
    )
    return SVG.format(440, 360, told, "13cm", inner)


def _table_of_four(x, y, helper):
    """A table with its middle at x, y: two chairs on each side, two screens, and the helper's number."""
    chairs = [(x + a, y + b) for a in (-42, 42) for b in (-22, 22)]
    parts = [f'<rect x="{x - 25}" y="{y - 42}" width="50" height="84" rx="4" {STROKE} stroke-width="2"/>']
    parts += [f'<circle cx="{a}" cy="{b}" r="12" {STROKE} stroke-width="2"/>' for a, b in chairs]
    parts += [f'<rect x="{x + a}" y="{y - 12}" width="4" height="24" fill="currentColor"/>' for a in (-17, 13)]
    return "".join(parts) + _text(x, y + 6, helper, 18)
