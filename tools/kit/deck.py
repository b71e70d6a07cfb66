"""A deck of slides from an executed chapter, one folder for each, that plays from a stick without a server."""

import base64
import json
import re
from html import escape
from pathlib import Path
from typing import NamedTuple

from tools import ROOT, light
from tools.kit import blocks, markup
from tools.kit.chapters import CONFIG, number, title

HERE = Path(__file__).parent
WIDGETS = ROOT / "hopfield_edu" / "widgets" / "static"
STATE = "application/vnd.jupyter.widget-state+json"
FULL = 520
"""Pixels for text on a slide of 1280 x 720, below its heading."""
ONE_LINE = 50
"""Pixels of a line that has no slide of its own."""
BESIDE = {"figure": 190, "widget": 60}
"""Pixels of text that a figure or a widget bears above and below it."""

PLAIN = (
    ("import.meta.url", "HERE", 2),
    ("import(", "importScript(", 1),
    ('rel: "modulepreload"', 'rel: "prefetch"', 1),  # which no browser refuses to a page from a stick
)
"""What the loader's plain script says otherwise: (in the loader, in the script, how often)."""


class Slide(NamedTuple):
    """kind: title, text, figure or widget. over: the section's heading where the slide has one of its own."""

    kind: str
    heading: str
    over: str
    blocks: list


def write(path, notebook, build):
    """Write build/slides/NN_name with what it needs beside; returns its page."""
    folder = build / "slides" / path.stem
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("figure-*.png"):
        old.unlink()
    share(folder.parent / "shared")
    name = f"{number(path)}. {title(notebook)}"
    shown = pack(blocks.of_cells(notebook.cells))
    figures = iter(range(1, len(notebook.cells) * 4))
    sections = "\n".join(_section(slide, k, len(shown), folder, figures) for k, slide in enumerate(shown, 1))
    body = (HERE / "deck.html").read_text(encoding="utf-8")
    body = body.replace("{book}", escape(CONFIG["title"])).replace("{name}", escape(name))
    body = body.replace("{slides}", sections).replace("{state}", _state(notebook, shown))
    styles, scripts = ("tokens.css", "course.css", "deck.css"), ("deck.js", "widgets.js")
    (folder / "index.html").write_text(markup.page(name, body, styles, scripts, "../shared"), encoding="utf-8")
    return folder / "index.html"


def pack(shown):
    """Blocks as slides: each heading starts one, each figure and each widget has its own, and no text is too long."""
    slides, section, heading, waiting = [], "", "", []

    def close(kind="text", *last):
        over = section if section != heading else ""
        slide = Slide(kind if slides else "title", heading, over, [*waiting, *last])
        if kind == "text" and slides and _joins(slide, slides[-1]):
            slides[-1].blocks.extend(waiting)
        elif any(block.kind != "note" for block in slide.blocks):
            slides.append(slide)
        else:
            return
        waiting.clear()

    for block in shown:
        if block.kind == "heading":
            close()
            section, heading = (section if block.level > 2 else block.html), block.html
        elif block.kind in BESIDE:
            if block.start or _asks(waiting) or not _is_short(waiting, BESIDE[block.kind]):
                close()
            close(block.kind, block)
        else:
            soft = 1.2 if block.kind in ("output", "math") else 1  # what belongs to the line above it
            if block.start or sum(one.height for one in waiting) + block.height > soft * FULL:
                on = [waiting.pop()] if waiting and _leads_on(waiting[-1]) else []
                close()
                waiting += on
            waiting.append(block)
    close()
    return slides


def _is_short(some, most):
    """True for little text and nothing else."""
    plain = all(block.kind in ("text", "output", "note") for block in some)
    return plain and sum(block.height for block in some) <= most


def _leads_on(block):
    """True for a line that needs what follows it, such as "After this chapter you can"."""
    return block.kind == "text" and not re.search(r"[.?!]\W*(</\w+>\s*)+$", block.html)


def _asks(some):
    """True if there is a question among these: what comes next may answer it, so it waits for the next slide."""
    return any(block.kind == "text" and "?" in block.html for block in some)


def _joins(slide, before):
    """True if a little text can stand below the figure before it, or one line below a text, in the same section."""
    if (before.heading, before.over) != (slide.heading, slide.over) or any(block.start for block in slide.blocks):
        return False
    both = [*before.blocks, *slide.blocks]
    if before.kind == "figure":
        return _is_short([block for block in both if block.kind != "figure"], BESIDE["figure"])
    return before.kind == "text" and _is_short(slide.blocks, ONE_LINE) and sum(one.height for one in both) < 1.2 * FULL


def _section(slide, k, count, folder, figures):
    """The HTML of a slide; its figure becomes a file of the folder."""
    level = "h1" if slide.kind == "title" else "h2"
    over = f'<p class="over">{markup.MARKDOWN.renderInline(slide.over)}</p>' if slide.over else ""
    heading = f"{over}<{level}>{markup.MARKDOWN.renderInline(slide.heading)}</{level}>"
    body = "".join(_shown(block, folder, figures) for block in slide.blocks)
    notes = "".join(block.note for block in slide.blocks) or "<p>No notes for this slide.</p>"
    label = f"{k} of {count}: {escape(slide.heading)}"
    return (
        f'<section class="slide {slide.kind}" aria-roledescription="slide" aria-label="{label}">'
        f'<header>{heading}</header><div class="body">{body}</div><template class="notes">{notes}</template></section>'
    )


def _shown(block, folder, figures):
    if block.kind == "figure":
        file = f"figure-{next(figures)}.png"
        (folder / file).write_bytes(light.smaller(block.data))
        wide = blocks.width(block.data)
        return f'<figure><img src="{file}" alt="{escape(block.html)}" style="max-width: {wide}px"></figure>'
    if block.kind == "widget":
        view = json.dumps({"model_id": block.data})
        return f'<div class="widget"><script type="{blocks.VIEW}">{view}</script></div>'
    return block.html


def _state(notebook, slides):
    """The saved state of the widgets on the slides, as the loader of the website reads it."""
    asked = [block.data for slide in slides for block in slide.blocks if block.kind == "widget"]
    saved = notebook.metadata.get("widgets", {}).get(STATE, {"state": {}})["state"]
    kept = {name: saved[name] for name in asked if name in saved}
    light.lighten(kept)
    return json.dumps({"version_major": 2, "version_minor": 0, "state": kept}).replace("</", "<\\/")


def share(folder):
    """What all decks share. Browsers load no modules from a stick, so the widgets become plain scripts."""
    markup.share(folder, HERE / "deck.css")
    (folder / "deck.js").write_bytes((HERE / "deck.js").read_bytes())
    (folder / "widgets.js").write_text(plain_loader(), encoding="utf-8")
    for path in WIDGETS.glob("*.js"):
        (folder / path.name).write_text(plain_module(path.name, path.read_text(encoding="utf-8")), encoding="utf-8")
    for path in WIDGETS.glob("*.bin"):
        data = base64.b64encode(path.read_bytes()).decode()
        (folder / f"{path.name}.js").write_text(f'courseModules["{path.name}"] = "{data}";\n', encoding="utf-8")


def plain_module(name, text):
    """A module with a default export and no import, as a script that says it to courseModules."""
    found = re.search(r"export\s*\{\s*([\w$]+) as default\s*\};?\s*$", text)
    if found is None or re.search(r"^\s*import[\s{]", text[:200]) or "import.meta" in text:
        raise ValueError(f"{name} is no bundle with one default export: run make widgets")
    return f'(() => {{"use strict";\n{text[: found.start()]}\ncourseModules["{name}"] = {found[1]};\n}})();\n'


def plain_loader():
    """The loader of the website as a plain script, whose modules and files come by script elements.

    Raises ValueError where the loader has changed and what is replaced here is not in it as often as expected.
    """
    text = (markup.STATIC / "anywidget-static.js").read_text(encoding="utf-8")
    for module, plain, times in PLAIN:
        if text.count(module) != times:
            raise ValueError(f"the loader has {text.count(module)} times {module}; deck.py expects {times}")
        text = text.replace(module, plain)
    return (HERE / "scripts.js").read_text(encoding="utf-8").replace("// THE LOADER", text)
