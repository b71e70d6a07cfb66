"""The issue behind "I got lost here" tells what the widget of its section shows, shared or not."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from hopfield_edu.widgets import MemoryRace, MemorySurface
from tests.support.hand import field

FACTS = {"stem": "a", "title": "1. A", "address": "https://site/a.html", "issues": "https://host/issues/new"}
CHAPTER = """facts => {
    const make = (tag, properties, ...inside) => {
        const element = Object.assign(document.createElement(tag), properties);
        element.append(...inside);
        return element;
    };
    const known = make("script", {type: "application/json", className: "course-chapter"}, facts);
    const places = [...document.querySelectorAll(".widget-place"), make("p", {})];
    const sections = places.map((place, k) => make("section", {id: "s" + k}, make("h2", {}, `Section ${k}`), place));
    document.querySelector("main").append(make("article", {}, known, ...sections));
}"""


@pytest.fixture
def chapter(show):
    """A page with a section for each of two widgets, and one without a widget, once both widgets are there."""
    page = show(MemoryRace(picture="ghost", flips=26), MemorySurface(experiences=[("cat", 3)]))
    page.locator("[data-widget=memory-surface]").wait_for()
    page.locator("[data-widget=memory-race]").wait_for()
    page.evaluate(CHAPTER, json.dumps(FACTS))
    for name in ("guesses.js", "lost.js"):
        page.add_script_tag(url=f"_static/{name}")
    yield page
    assert not page.complaints


def told(page, k):
    """The link of the widget in the issue of section k, or None."""
    link = page.get_by_role("link", name=f"I got lost here: Section {k}")
    link.focus()
    (body,) = parse_qs(urlsplit(link.get_attribute("href")).query)["body"]
    lines = [line for line in body.splitlines() if line.startswith("The widget as I had it: ")]
    return lines[0].removeprefix(f"The widget as I had it: {FACTS['address']}") if lines else None


def test_the_issue_holds_what_the_widget_of_the_section_shows_though_nobody_shared_it(chapter, show):
    race = chapter.locator("[data-widget=memory-race]")
    field(race, "Moment of the race").fill("5")
    field(race, "Picture").select_option("skull")
    state = told(chapter, 0)
    assert state.startswith("#memory-race=")
    assert told(chapter, 1).startswith("#memory-surface=")
    assert chapter.evaluate("location.hash") == "", "asking must not change the page's address"
    again = show(MemoryRace(), hash=state)
    assert field(again.locator("[data-widget=memory-race]"), "Picture").input_value() == "skull"


def test_a_section_without_a_widget_tells_of_the_one_last_touched(chapter):
    assert told(chapter, 2) is None
    for name in ("memory-surface", "memory-race"):
        chapter.locator(f"[data-widget={name}]").get_by_role("button").first.focus()
        assert told(chapter, 2).startswith(f"#{name}=")
