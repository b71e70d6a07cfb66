"""The index of widgets names every widget, by a line that makes it, a picture of it, and a place where it plays."""

import ast
import inspect
import json
import re
from types import SimpleNamespace

import figures
import numpy as np
import pytest
from docutils import nodes
from PIL import Image

from hopfield_edu import widgets
from tools import ROOT, picture
from tools.picture import SIDES

BOOK = ROOT / "book"
PAGE = (BOOK / "widgets.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S))


def played(chapter):
    """(anchor, code) of each code cell of a chapter, under the heading that it follows."""
    cells = json.loads((ROOT / "notebooks" / f"{chapter}.ipynb").read_text(encoding="utf-8"))["cells"]
    anchor = ""
    for cell in cells:
        text = "".join(cell["source"])
        if cell["cell_type"] == "code":
            yield anchor, text
        else:
            for title in re.findall(r"^#{2,3} (.*)", text, re.M):
                anchor = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def test_every_widget_is_on_the_page():
    assert sorted(SECTIONS) == sorted(widgets.__all__)


@pytest.mark.parametrize("name", SECTIONS)
def test_each_link_leads_to_a_section_where_the_widget_plays(name):
    links = re.findall(r"\.\./notebooks/(\w+)\.ipynb#([\w-]+)", SECTIONS[name])
    pages = re.findall(r"\]\((\w+\.md)\)", SECTIONS[name])
    assert links or pages
    for page in pages:
        assert f"{name}(" in (BOOK / page).read_text(encoding="utf-8"), page
    for chapter, anchor in links:
        assert any(under == anchor and re.search(rf"\b{name}[.(]", code) for under, code in played(chapter)), chapter


@pytest.mark.parametrize("name", SECTIONS)
def test_the_line_makes_the_widget(name):
    (line,) = re.findall(r"```python\n(.*?)\n```", SECTIONS[name], re.S)
    call = ast.parse(line, mode="eval").body
    free = {node.id for node in ast.walk(call) if isinstance(node, ast.Name)} - {name, "np"}
    if not free:
        assert type(eval(line, vars(widgets) | {"np": np})).__name__ == name
        return
    assert call.func.id == name  # what it needs is made by its chapter
    inspect.signature(getattr(widgets, name)).bind(*call.args, **{keyword.arg: 0 for keyword in call.keywords})
    assert free <= set(inspect.signature(getattr(widgets, name)).parameters)


@pytest.mark.parametrize("name", SECTIONS)
def test_the_picture_is_described_and_waits_until_it_is_seen(name):
    file, options = re.search(r"```\{image\} (\S+)\n(.*?)```", SECTIONS[name], re.S).groups()
    assert len(re.search(r":alt: (.*)", options)[1].split()) > 10 and ":loading: lazy" in options
    with Image.open(BOOK / file) as picture:
        assert picture.size == SIDES and picture.format == "WEBP"


def test_all_pictures_together_are_light_and_no_other_lies_about():
    files = {path.relative_to(BOOK).as_posix(): path.stat().st_size for path in BOOK.glob("widgets/**/*.webp")}
    light = {file for _, file, _ in picture.index()}
    dark = {picture.dark(file) for name, file, _ in picture.index() if name not in picture.FILLED}
    assert light <= set(files) <= light | dark
    for theme in (light, dark):
        assert sum(files.get(file, 0) for file in theme) < 22e3 * len(theme)  # each is loaded when it is seen


def test_pictures_for_the_dark_theme_stand_behind_the_light_ones_on_the_dark_surface(tmp_path):
    (tmp_path / "book" / "widgets" / "dark").mkdir(parents=True)
    (tmp_path / "book" / picture.dark("widgets/a.webp")).touch()
    page = nodes.section()
    for name in "ab":
        page += nodes.image("", uri=f"widgets/{name}.webp", alt=name, classes=["widget-picture"])
    figures.dark_cards(SimpleNamespace(srcdir=tmp_path), page)
    told = [(node["uri"], node["alt"], node["classes"][1:]) for node in page]
    assert told == [
        ("widgets/a.webp", "a", ["only-light"]),
        ("widgets/dark/a.webp", "a", ["only-dark"]),
        ("widgets/b.webp", "b", []),
    ]
    for path in BOOK.glob("widgets/dark/*.webp"):
        with Image.open(path) as card:
            corner = card.convert("RGB").getpixel((2, 2))
            assert card.size == SIDES and max(corner) < 70, path.name
