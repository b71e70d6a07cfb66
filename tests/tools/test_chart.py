"""The map of the course: every chapter stands on it once, and a line means what the chapters say, and crosses none."""

import json
import re
from itertools import pairwise

import learner
import pytest
from bs4 import BeautifulSoup

from tools import chart, course

NUMBERS = [each.number for each in course.chapters()]
FORMS = pytest.mark.parametrize("form", [chart.WIDE, chart.NARROW], ids=lambda form: form.name)


def test_every_chapter_has_a_place_of_its_own_and_one_sentence():
    places = [tuple(place) for place, _ in chart.plan()["chapters"].values()]
    assert list(chart.plan()["chapters"]) == NUMBERS and len(set(places)) == len(places)
    assert all(0 <= x < chart.COLUMNS and 0 <= y < chart.ROWS for x, y in places)
    assert all(re.fullmatch(r"[A-Z].{20,90}\.", idea) for _, idea in chart.plan()["chapters"].values())


def test_the_arrows_reach_all_that_a_chapter_comes_after_and_nothing_else():
    before = {}
    for number in NUMBERS:
        starts = [a for a, b in chart.leads() if b == number]
        before[number] = set(starts).union(*(before[a] for a in starts))
    said = {each.number: set(each.facts["after"]) for each in course.chapters()}
    assert all(said[number] <= before[number] for number in NUMBERS)
    assert all(a in said[b] for a, b in chart.leads())


def test_what_is_said_to_be_the_same_equation_is_said_by_the_later_chapter():
    words = {
        9: '"Hebb, one step (1982)": ("dot", identity)',
        10: "chapter 9's memory with an encoder",
        11: "softmax memory with a prior",
    }
    words |= {14: "softmax memory over shrunk means", 15: "one recall of chapter 9, with β = 1/s²"}
    words |= {18: "one step of chapter 9's memory"}
    stems = {each.number: each.stem for each in course.chapters()}
    assert [b for _, b, *_ in chart.plan()["same"]] == list(words)
    told = {b: course.source_of(stems[b], "markdown") + course.source_of(stems[b]) for b in words}
    assert not [b for b, said in words.items() if said not in told[b]]


@FORMS
def test_no_line_crosses_a_chapter_that_it_does_not_join(form):
    leading, twins = chart.ways(form)
    for pair, points in (leading | twins).items():
        for number in set(NUMBERS) - set(pair):
            left, top = chart._corner(number, form)
            for (x0, y0), (x1, y1) in pairwise(points):
                across = max(x0, x1) > left - 2 and min(x0, x1) < left + form.box[0] + 2
                down = max(y0, y1) > top + 2 and min(y0, y1) < top + form.box[1] - 2
                assert not (across and down), f"the line of {pair} crosses chapter {number}"


@FORMS
def test_no_arrow_comes_to_its_chapter_under_a_double_line(form):
    leading, twins = chart.ways(form)
    doubles = [leg for points in twins.values() for leg in pairwise(points)]
    for pair in set(leading) - set(twins):
        *_, (x, y), (to, _), _ = [(0, 0), *leading[pair]]
        if x != to:  # the last leg goes aside: a double line above it would hide where the arrow comes from
            over = [(min(a, b), max(a, b)) for (a, level), (b, down) in doubles if level == down and abs(level - y) < 4]
            assert not any(a <= min(x, to) and max(x, to) <= b for a, b in over), f"the arrow of {pair} is hidden"


@FORMS
def test_names_fit_their_boxes_and_letters_are_eleven_pixels_high(form):
    names = [each.facts["short"] for each in course.chapters()]
    assert form.letters >= 11 and {len(chart.broken(name, form.longest)) for name in names} <= {1, 2}
    assert max(len(line) for name in names for line in chart.broken(name, form.longest)) <= form.longest
    svg = BeautifulSoup(chart.figure(form), "html.parser").svg
    assert 3.2 * form.letters * 1.2 <= form.box[1] and int(svg["width"]) <= {"wide": 664, "narrow": 320}[form.name]


@FORMS
def test_every_box_is_a_link_that_says_its_name_and_one_is_where_the_reader_is(form):
    svg = BeautifulSoup(chart.figure(form, 9, "../"), "html.parser")
    named = {link["href"]: link.find("text").get_text() for link in svg.find_all("a")}
    assert named == {f"../{each.stem}.html": f"{each.number} {each.facts['short']}" for each in course.chapters()}
    assert [link["href"] for link in svg.select("[aria-current=page]")] == ["../09_modern_hopfield.html"]
    assert all(group["aria-hidden"] == "true" for group in svg.find_all("g"))


def test_a_chapter_says_in_sentences_what_the_lines_around_it_mean():
    said = BeautifulSoup(chart.told(9), "html.parser").get_text()
    assert "It comes after 4\xa0Spurious states. It leads to 10\xa0Recall by features, 12\xa0Constructed" in said
    assert "2\xa0Hebb: One step by Hebb’s rule" in said and "18\xa0A memory inside: To read" in said
    assert "The same equation" not in chart.told(13) and "It comes after" not in chart.told(1)


def test_the_page_of_a_chapter_folds_the_map_in_front_of_its_references():
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": text} for text in ("# A", "## Key points", "## References")
    ]
    page = [each["source"] for each in learner.page({"cells": cells}, "13_redundancy")["cells"]]
    assert page[-1] == "## References" and page[-2] == chart.fold("13_redundancy")
    assert page[-2].startswith("<details ") and "\n" not in page[-2]  # one block of HTML to MyST
    assert json.dumps(page).count("course-here") == 1
