"""A deck of slides from an executed chapter, one folder for each, that plays from a stick without a server.

Beside it stand two sheets to print: handout.html, what is seen in words, and teacher.html, what to say and when.
"""

import base64
import json
import re
from html import escape
from pathlib import Path

from tools import ROOT, light
from tools.kit import blocks, lesson, markup, words
from tools.kit.chapters import CONFIG, number, title

HERE = Path(__file__).parent
WIDGETS = ROOT / "hopfield_edu" / "widgets" / "static"
STATE = "application/vnd.jupyter.widget-state+json"
BESIDE, WIDE = 1.75, 3.2
"""A figure that is no wider than so many times its height stands beside its text; beside one with a formula."""

PLAIN = (
    ("import.meta.url", "HERE", 3),
    ("import(", "importScript(", 1),
    ('rel: "modulepreload"', 'rel: "prefetch"', 1),  # which no browser refuses to a page from a stick
)
"""What the loader's plain script says otherwise: (in the loader, in the script, how often)."""


def write(path, notebook, build):
    """Write build/slides/NN_name with what it needs beside; returns its page."""
    folder = build / "slides" / path.stem
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("figure-*.png"):
        old.unlink()
    share(folder.parent / "shared")
    name = f"{number(path)}. {title(notebook)}"
    made = lesson.slides(notebook, path.stem)
    figures = iter(range(1, len(notebook.cells) * 4))
    sections = "\n".join(_section(slide, k, len(made), folder, figures) for k, slide in enumerate(made, 1))
    body = (HERE / "deck.html").read_text(encoding="utf-8")
    body = body.replace("{book}", escape(CONFIG["title"])).replace("{name}", escape(name))
    body = body.replace("{slides}", sections).replace("{state}", _state(notebook, made))
    styles, scripts = ("tokens.css", "course.css", "deck.css"), ("deck.js", "widgets.js")
    words.write(folder, name, made, notebook)
    (folder / "index.html").write_text(markup.page(name, body, styles, scripts, "../shared"), encoding="utf-8")
    return folder / "index.html"


def _section(slide, k, count, folder, figures):
    """The HTML of a slide; its figure becomes a file of the folder."""
    level = "h1" if slide.kind == "title" else "h2"
    over = f'<p class="over">{markup.MARKDOWN.renderInline(slide.over)}</p>' if slide.over else ""
    heading = f"{over}<{level}>{markup.MARKDOWN.renderInline(slide.heading)}</{level}>"
    pictures = [block for block in slide.blocks if block.kind in ("figure", "widget")]
    lines = "".join(_shown(block, folder, figures) for block in slide.blocks if block not in pictures)
    body = (f'<div class="words">{lines}</div>' if lines else "") + "".join(
        _shown(block, folder, figures) for block in pictures
    )
    kind = f"{slide.kind} {_beside(slide, pictures)}".strip() if lines else slide.kind
    label = f"{k} of {count}: {escape(slide.heading)}"
    return (
        f'<section class="slide {kind}" aria-roledescription="slide" aria-label="{label}" '
        f'data-minutes="{slide.minutes:g}" data-start="{slide.start:g}">'
        f'<header>{heading}</header><div class="body">{body}</div>'
        f'<template class="notes">{words.notes(slide)}</template></section>'
    )


def _beside(slide, pictures):
    """How text stands with a figure: a question always beside it, a formula unless it is wide, else if it is narrow."""
    sizes = [blocks.size(block.data) for block in pictures if block.kind == "figure"]
    most = WIDE if any(block.kind == "math" for block in slide.blocks) else BESIDE
    narrow = sizes and max(wide / tall for wide, tall in sizes) <= most
    return "figure beside" if sizes and (narrow or slide.kind == "ask") else ""


def _shown(block, folder, figures):
    if block.kind == "figure":
        file = f"figure-{next(figures)}.png"
        (folder / file).write_bytes(light.smaller(block.data))
        wide, _ = blocks.size(block.data)
        return f'<figure><img src="{file}" alt="{escape(block.html)}" style="--png: {wide}px"></figure>'
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
    (folder / markup.SHEET.name).write_bytes(markup.SHEET.read_bytes())
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
