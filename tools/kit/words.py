"""Two sheets beside a deck: what is seen on it, in words, for those who cannot see it; what to say and when."""

import re
from functools import cache
from html import escape

from tools import ROOT
from tools.kit import markup
from tools.kit.blocks import VIEW
from tools.kit.chapters import CONFIG

WIDGETS = ROOT / "book" / "widgets.md"
SECTION = re.compile(r"^## (\w+)\n(.*?)(?=^## |\Z)", re.M | re.S)
SHEETS = ("tokens.css", "course.css", "handout.css")
MADE = re.compile(r"\b([A-Z]\w+)\(")


def write(folder, name, slides, notebook):
    """Write handout.html and teacher.html into the folder of a deck."""
    made = _widgets_of(notebook)
    seen = "".join(_seen(k, slide, made) for k, slide in enumerate(slides, 1))
    lead = "<p>What the slides show, in words. Formulas are MathML, which screen readers read aloud.</p>"
    _sheet(folder, "handout", "In words", name, lead + seen)
    told = "".join(_told(k, slide) for k, slide in enumerate(slides, 1))
    minutes = sum(slide.minutes for slide in slides)
    _sheet(folder, "teacher", "For the teacher", name, f"<p>{len(slides)} slides, {minutes:g} minutes.</p>{told}")


def _sheet(folder, stem, what, name, body):
    header = f'<header><p class="book">{escape(CONFIG["title"])} · {what}</p><h1>{escape(name)}</h1></header>'
    page = markup.page(f"{what}: {name}", f'<main class="bd-article">{header}{body}</main>', SHEETS, shared="../shared")
    (folder / f"{stem}.html").write_text(page, encoding="utf-8")


def notes(slide):
    """What the teacher does and says on a slide: notes on the room first, then the chapter's own words."""
    room = "".join(f"<li>{markup.to_html(note)}</li>" for note in slide.room)
    return (f'<ul class="room">{room}</ul>' if room else "") + "".join(slide.say)


def clock(minutes):
    """Minutes as on a clock: 7.5 is 7:30."""
    whole, seconds = divmod(round(60 * minutes), 60)
    return f"{whole}:{seconds:02d}"


def _seen(k, slide, made):
    over = f"<p><em>{escape(slide.over)}</em></p>" if slide.over else ""
    body = "".join(_in_words(block, made) for block in slide.blocks)
    return f"<section><h2>{k}. {markup.MARKDOWN.renderInline(slide.heading)}</h2>{over}{body}</section>"


def _told(k, slide):
    heading = f"<h2>{k}. {markup.MARKDOWN.renderInline(slide.heading)}</h2>"
    when = f"<p><strong>{slide.minutes:g} min</strong>, until {clock(slide.start + slide.minutes)}</p>"
    return f"<section>{heading}{when}{notes(slide)}</section>"


def _in_words(block, made):
    """A block for those who cannot see it; folds are open."""
    if block.kind == "figure":
        return f"<p><strong>A figure.</strong> {escape(block.html)}</p>"
    if block.kind == "widget":
        told = zip(("A widget.", "What is seen:"), described(made[block.data]), strict=False)
        return "".join(f"<p><strong>{what}</strong> {escape(text)}</p>" for what, text in told)
    return block.html.replace("<details>", "<details open>")


def _widgets_of(notebook):
    """The model's id of each widget of an executed chapter -> the name of what made it."""
    found = {}
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if VIEW in (data := output.get("data", {})):
                named = [name for name in MADE.findall(cell.source) if name in _descriptions()]
                found[data[VIEW]["model_id"]] = named[-1] if named else ""
    return found


def described(name):
    """A widget in words: what one asks it, and what its picture shows. A list; of an unknown one, one general line."""
    return _descriptions().get(name, ["It answers to what you do on the screen."])


@cache
def _descriptions():
    """name -> [what stands below its picture on the page Widgets, what the picture shows]."""
    found = {}
    for name, text in SECTION.findall(WIDGETS.read_text(encoding="utf-8")):
        alt = re.search(r"^:alt: (.+)$", text, re.M)
        asks = next((part for part in text.strip().split("\n\n") if part[0] not in "`["), "")
        found[name] = [" ".join(part.split()) for part in (asks, alt[1] if alt else "") if part]
    return found
