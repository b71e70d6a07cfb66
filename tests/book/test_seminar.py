"""The seminar names what its chapters have, and its bugs are bugs."""

import re
from types import SimpleNamespace

import numpy as np
import pytest

from hopfield_edu import widgets
from hopfield_edu.frontier import Cortex
from tools import ROOT
from tools.claims import papers
from tools.kit import seminar

HOURS = seminar.seminar()["hours"]
FIELDS = {"paper", "read", "predict", "play", "ask", "hunt", "replicate"}
BUGS = {hour["paper"]: hour["hunt"] for hour in HOURS if isinstance(hour["hunt"], dict)}


def test_an_hour_has_sixty_minutes():
    assert sum(part["minutes"] for part in seminar.seminar()["agenda"]) == 60


def test_every_paper_has_its_hour_in_the_order_of_the_table():
    assert [hour["paper"] for hour in HOURS] == list(papers.papers())


@pytest.mark.parametrize("hour", HOURS, ids=lambda hour: hour["paper"])
def test_an_hour_names_what_its_chapter_has(hour):
    assert set(hour) == FIELDS and len(hour["ask"]) == 3
    chapter = seminar.chapter_of(hour)
    assert 4 <= seminar.minutes(hour, chapter) <= 25
    for heading in [*hour["read"], hour["replicate"][1], *(heading for _, heading in hour["ask"])]:
        assert seminar.linked(chapter, heading)
    if hour["play"] != "none":
        assert hour["play"] in widgets.__all__ and seminar.section_with(hour["play"], chapter.stem)
    if isinstance(hour["hunt"], int):
        assert " · debug: " in seminar.exercise(hour["hunt"], chapter)


def test_what_a_chapter_does_not_have_is_told():
    chapter = seminar.chapter_of(HOURS[0])
    with pytest.raises(ValueError, match=r"chapter 13 has no heading 'Nowhere'"):
        seminar.linked(chapter, "Nowhere")
    with pytest.raises(ValueError, match="13_redundancy shows no FogPlane"):
        seminar.section_with("FogPlane", chapter.stem)
    with pytest.raises(KeyError):
        seminar.minutes({"read": ["Nowhere"]}, chapter)


def test_the_page_has_an_hour_a_paper_with_all_its_parts():
    text = seminar.hours()
    for told in ("**Before**, ", "**Predict.** ", "**Ask.**", "**The hunt.** ", "**Replicate.** ", "**Vote**"):
        assert text.count(told) == len(HOURS), told
    assert re.findall(r"^## (\d+)\. ", text, re.M) == [f"{k}" for k in range(1, len(HOURS) + 1)]
    page = (ROOT / "book" / "teach" / "seminar.md").read_text(encoding="utf-8")
    assert "% the hour of the seminar" in page and "% the hours of the seminar" in page
    assert "(seminar.md)" in (ROOT / "book" / "teach" / "guide.md").read_text(encoding="utf-8")


def made(code):
    space = {"np": np}
    exec(code, space)
    return next(space[name] for name in space if name in ("rival", "heard_by", "dreams"))


def rival_goes_on(rival):
    X, rng = np.eye(4), np.random.default_rng(0)
    cue = rng.random((2, 4))
    return np.allclose(rival(X, cue, 2.0, 2), rival(X, rival(X, cue, 2.0, 1), 2.0, 1))


def clock_hears_its_ticks(heard_by):
    moments = np.arange(16)
    return all(np.all(heard_by(moments, g) % 2**g == 0) for g in range(4))


def names_are_the_evenings(dreams):
    old = Cortex.load("cortex-digits")
    new = SimpleNamespace(classify=lambda pictures: np.eye(10)[[9] * len(pictures)])
    pictures, names = dreams(old, new, 5, np.random.default_rng(0))
    return np.array_equal(names, old.classify(pictures))


TESTS = {"santos2025": rival_goes_on, "carta2020": clock_hears_its_ticks, "jun2025": names_are_the_evenings}


@pytest.mark.parametrize("paper", BUGS)
def test_a_bug_is_found_by_the_test_that_the_page_tells_and_gone_when_it_is_mended(paper):
    assert set(BUGS[paper]) == {"symptom", "code", "fault", "mended"}
    assert not TESTS[paper](made(BUGS[paper]["code"]))
    assert TESTS[paper](made(BUGS[paper]["mended"]))
