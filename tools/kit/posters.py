"""Two posters for the wall, of pictures that are computed: "It stays. Does it come back?" and "Three ways to fail"."""

import io
from base64 import b64encode
from functools import cache
from html import escape
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from hopfield_edu import plots
from hopfield_edu.classical import capacity, energy, hebbian, pseudo_inverse, recall
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import EIGHT, pictures
from hopfield_edu.patterns import overlap, random_patterns
from tools.kit import card, markup
from tools.kit.chapters import CONFIG, SITE

SHEET = Path(__file__).with_name("poster.css")
PICTURE, SEED = "rocket", 0
FLIPS = 0.1
RULES = {"A": ("Hebb", hebbian, 0.11), "B": ("pseudo-inverse", pseudo_inverse, 0.8)}
"""The two networks of chapter 5's prediction: name in the record, rule, load."""
RECORDED = 1000
_PEN = 'fill="none" stroke="currentColor"'
GLASS = 0.2
"""Load of the network that holds too much."""


class Network(NamedTuple):
    """A network that holds a picture among random patterns, and what recall makes of it, as ±1 pictures.

    flips, close: the record's curve of what comes back, both in per cent. stays: per cent that stay.
    """

    rule: str
    p: int
    recorded_p: int
    networks: int
    stored: np.ndarray
    stayed: np.ndarray
    cue: np.ndarray
    recalled: np.ndarray
    stays: float
    flips: list
    close: list


class Failure(NamedTuple):
    """cue, found: ±1 pictures. overlaps: of what was found with all stored. depth: its energy beside a memory's."""

    cue: np.ndarray
    found: np.ndarray
    overlaps: np.ndarray
    depth: float


@cache
def network(letter, size=32):
    """The network A or B. size: side of its picture in pixels."""
    name, rule, load = RULES[letter]
    stored = _among_strangers(load, size)
    weights = rule(stored)
    cue = flip(stored[0], FLIPS, rng=SEED)
    ends = recall(weights, np.array([stored[0], cue]), rng=SEED).state
    rows = capacity.recorded(name)
    rows = rows[(rows.n == RECORDED) & (rows.p == round(load * RECORDED))]
    shown = (one.reshape(size, size) for one in (stored[0], ends[0], cue, ends[1]))
    close = [float(100 * share) for share in rows.close]
    counts = len(stored), int(rows.p[0]), int(rows.networks[0])
    return Network(name, *counts, *shown, float(100 * rows.stays[0]), rows.flips.tolist(), close)


def _among_strangers(load, size):
    """A picture and random patterns, (p, size²): a load of `load` in all."""
    patterns = random_patterns(round(load * size**2), size**2, rng=SEED)
    patterns[0] = pictures([PICTURE], size=size).patterns[0]
    return patterns


@cache
def failures():
    """The inverse, the mixture and the glass, in this order."""
    eight = pictures(EIGHT).patterns
    weights, rocket = hebbian(eight), EIGHT.index(PICTURE)
    crowd = _among_strangers(GLASS, 64)
    return (
        _failure(weights, eight, -eight[rocket], 0.2, rocket),
        _failure(weights, eight, np.sign(eight[:3].sum(axis=0)), 0.2, 0),
        _failure(hebbian(crowd), crowd, crowd[0], FLIPS, 0),
    )


def _failure(weights, stored, asked, flips, memory):
    cue = flip(asked, flips, rng=SEED)
    found = recall(weights, cue, rng=SEED).state
    side = round(len(cue) ** 0.5)
    depth = float(energy(weights, found) / energy(weights, stored[memory]))
    return Failure(cue.reshape(side, side), found.reshape(side, side), overlap(stored, found), depth)


def write(build):
    """Write both posters into build/posters; returns their files."""
    folder = build / "posters"
    markup.share(folder / "shared", SHEET)
    return [_write(folder, *each) for each in (stays_or_comes_back(), three_ways_to_fail())]


def _write(folder, stem, title, lead, body, small):
    where = f"{SITE}book/welcome.html"
    html = (
        f'<main class="bd-article"><header><h1>{title}</h1><p class="lead">{lead}</p></header>{body}'
        f'<footer>{card.code(where)}<div><p class="small">{small}</p>'
        f'<p class="small">{escape(CONFIG["title"])} · {where} · CC BY 4.0</p></div></footer></main>'
    )
    target = folder / f"{stem}.html"
    target.write_text(markup.page(title, html, ("tokens.css", "course.css", SHEET.name)), encoding="utf-8")
    return target


def stays_or_comes_back():
    """(stem, title, lead, body, small print) of the first poster."""
    a, b = network("A"), network("B")
    body = "".join(_band(letter, network(letter)) for letter in RULES)
    body += f"<h2>From how far does it come back?</h2>{_curves(a, b)}"
    body += (
        '<p class="moral">A capacity is an answer. Ask for its question: which criterion, how many neurons, which '
        "start, which diagonal? And from how far do they come back?</p>"
    )
    small = (
        f"Per cent and curves: {RECORDED:,} neurons, A with {a.recorded_p} and B with {b.recorded_p} random patterns, "
        f"zero diagonal; means over {_counted(a, b)}, ten cues each. “Stays”: no bit changes, "
        "from a clean start. “Comes back”: overlap of at least 0.9 where recall rests, one neuron at a time in random "
        f"order. Pictures: one network each of 1,024 neurons at the same loads, {a.p} and {b.p} patterns, of which one "
        "is this picture."
    )
    lead = "A memory that stays is not yet one that comes back. Ask two networks both questions."
    return "stays_or_comes_back", "It stays. Does it come back?", lead, body, small


def _counted(a, b):
    """How many networks were asked, of both kinds."""
    same = f"{a.networks} networks of each kind"
    return same if a.networks == b.networks else f"{a.networks} networks A and {b.networks} networks B"


def _band(letter, of):
    """A row: what was stored, what a clean start and what a damaged one become."""
    moved, wrong = (int(np.sum(end != of.stored)) for end in (of.stayed, of.recalled))
    back = of.close[of.flips.index(round(100 * FLIPS))]
    shown = (
        (of.stored, "stored", ""),
        (of.stayed, "start: the picture itself", f"{moved} pixels have moved"),
        (of.cue, "start: 10 % flipped", ""),
        (of.recalled, "there recall ends", f"{wrong} pixels are wrong"),
    )
    figures = "".join(_figure(*each) for each in shown)
    name = f"{of.rule[0].upper()}{of.rule[1:]}{'’s' if of.rule == 'Hebb' else ''} rule"
    says = (
        f"<h2>{letter}. {name}, load {of.p / of.stored.size:.2f}</h2>"
        f"<p><b>{of.stays:.0f} %</b> stay, every bit. <b>{back:.0f} %</b> come back from 10 % flips.</p>"
    )
    return f'<section class="band">{says}<div class="row">{figures}</div></section>'


def _figure(picture, above, below, small=False):
    ink = np.where(picture[:, :, None] > 0, _rgb("plus"), _rgb("minus")).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(ink).quantize(2).save(file, "PNG", optimize=True)
    source = f"data:image/png;base64,{b64encode(file.getvalue()).decode()}"
    told = f"A picture of ink and paper: {above}{', ' + below if below else ''}."
    mark = ' class="small-one"' if small else ""
    return f'<figure{mark}><figcaption>{above}</figcaption><img alt="{told}" src="{source}"><p>{below}</p></figure>'


def _rgb(token):
    colour = plots.TOKENS[token]
    return [int(colour[k : k + 2], 16) for k in (1, 3, 5)]


def _curves(a, b):
    """What comes back, over the flips, of both networks, as SVG."""
    across, down = (lambda flips: 90 + 18 * flips), (lambda share: 180 - 1.5 * share)
    parts = [f'<path d="M90 30V180H900" {_PEN} stroke-width="2"/>']
    for k in range(0, 46, 5):
        parts.append(f'<text x="{across(k)}" y="206" text-anchor="middle">{k} %</text>')
    for share in (0, 50, 100):
        parts.append(f'<text x="80" y="{down(share) + 7:.0f}" text-anchor="end">{share} %</text>')
    for of, mark, words, place in ((a, "", "A", (660, 100)), (b, "12 8", "B", (165, 120))):
        points = " ".join(f"{across(x)},{down(y):.0f}" for x, y in zip(of.flips, of.close, strict=True))
        parts.append(f'<polyline points="{points}" {_PEN} stroke-width="4" stroke-dasharray="{mark}"/>')
        parts.append(f'<text x="{place[0]}" y="{place[1]}" font-size="34" font-weight="bold">{words}</text>')
    parts.append('<text x="495" y="234" text-anchor="middle">bits flipped at the start</text>')
    parts.append('<text x="90" y="16">patterns that come back</text>')
    told = "; ".join(f"{x} %: A {p:.0f} %, B {q:.0f} %" for x, p, q in zip(a.flips, a.close, b.close, strict=True))
    return f'<svg viewBox="0 0 960 240" role="img" aria-label="What comes back. {told}.">{"".join(parts)}</svg>'


def three_ways_to_fail():
    """(stem, title, lead, body, small print) of the second poster."""
    inverse, mixture, glass = failures()
    parents = "".join(
        _figure(picture.reshape(128, 128), f"overlap {m:.2f}", "", small=True)
        for picture, m in zip(pictures(EIGHT).patterns[:3], mixture.overlaps[:3], strict=True)
    )
    body = _way(1, "The inverse", inverse, "a negative, 20 % flipped", INVERSE)
    body += _way(
        2, "A mixture", mixture, "between three memories", MIXTURE, f'<div class="row parents">{parents}</div>'
    )
    says = GLASSY[0].format(glass.overlaps[0], 100 * (glass.depth - 1))
    body += _way(3, "A glass", glass, f"the {PICTURE}, 10 % flipped", (says, GLASSY[1]))
    body += (
        '<p class="moral">From inside, none of them differs from a memory. Each is a fixed point in a valley. Only who '
        "knows what was stored can tell.</p>"
    )
    small = (
        "All: Hebb’s rule, zero diagonal, threshold 0, one neuron at a time in random order, until nothing changes. "
        f"1 and 2: 16,384 neurons, eight patterns, which are pictures. 3: {glass.cue.size:,} neurons, "
        f"{len(glass.overlaps)} patterns (load {GLASS}), of which one is this picture and the others are random. The "
        "cue of 2 is the vote, with 20 % of its pixels flipped. Overlaps are those of what recall found; from 0.9 on "
        "it would count as recalled."
    )
    lead = "Three times, recall has come to rest. Nobody stored what it found."
    return "three_ways_to_fail", "Three ways to fail", lead, body, small


INVERSE = (
    "Every pixel is turned round. The weights say which pixels agree, and not which of them are ink: both have the "
    "same energy.",
    "Who knows one pixel of the picture can turn it back. Say whether you count it as found.",
)
MIXTURE = (
    "At each pixel, three memories take a vote. It is recalled from noise as faithfully as what was stored.",
    "Heat melts mixtures: begin warm, and cool.",
)
GLASSY = (
    "The network holds too much. It ends in a state that resembles many memories a little and none of them much: "
    "{:.2f} is the overlap with the picture. It lies {:.0f} % deeper than the picture itself.",
    "Store less, or by a rule with larger basins. Heat helps little.",
)


def _way(number, name, failure, shown, told, more=""):
    says, helps = told
    figures = _figure(failure.cue, shown, "") + _figure(failure.found, "there recall ends", "")
    words = f"<h2>{number}. {name}</h2><p>{says}</p>{more}<p><b>What helps.</b> {helps}</p>"
    return f'<section class="band way"><div class="row">{figures}</div><div class="words">{words}</div></section>'
