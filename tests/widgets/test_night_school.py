"""NightSchool: play five nights by each way of replay, ask the shelf with noise; the numbers are the recorded ones."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import datasets
from hopfield_edu.widgets import NightSchool
from tests.support.hand import HANDS, button, field

SCHOOL = "[data-widget=night-school]"
LIVES = datasets.experiment("night-school")["lives"]
TOLD = {}


def sentence(page):
    return page.locator(".he-sentence")


@pytest.mark.parametrize("replay", ["nothing", "dreams", "rows", "both"])
def test_exams_are_the_recorded_ones(show, replay):
    page = show(NightSchool(replay))
    shares = LIVES[replay]["0"]["accuracy"][-1]
    told = [int(text.rstrip("\xa0 %")) for text in page.locator(".he-ns-exam b").all_inner_texts()]
    assert np.allclose(told, 100 * np.array(shares), atol=0.51)
    expect(sentence(page)).to_contain_text(re.compile(rf"so far: {100 * np.mean(shares):.0f}.%"))
    assert page.complaints == []


def test_the_shelf_fills_night_by_night_and_is_empty_without_rows(show):
    page = show(NightSchool("rows", night=1))
    assert page.locator(".he-ns-rows .he-ns-none").count() == 16
    for left in (12, 8, 4, 0):
        button(page, "Step").click()
        assert page.locator(".he-ns-rows .he-ns-none").count() == left
    field(page, "Replayed at night").select_option("dreams")
    assert page.locator(".he-ns-rows .he-ns-none").count() == 20
    expect(page.locator(".he-ns-shelf").nth(1)).to_contain_text("empty")


def test_a_low_beta_paints_the_mean_digit(show):
    page = show(NightSchool())
    expect(page.locator(".he-note")).to_contain_text("single rows")
    field(page, "β").fill("-1")
    expect(page.locator(".he-note")).to_contain_text("too blunt")


def test_without_replay_four_exams_are_lost(show):
    page = show(NightSchool("nothing"))
    expect(sentence(page)).to_contain_text("4 exams are lost.")
    names = page.locator(".he-ns-paintings .he-ns-cell > span").all_inner_texts()
    assert set(names) <= {"8", "9"}


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(NightSchool(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(SCHOOL)
    for name in ("Back", "Back", "Step"):
        hands.press(button(widget, name))
    hands.choose(field(widget, "Replayed at night"), "both")
    expect(sentence(widget)).to_contain_text("Night 4: 0 to 7 were taught, replaying rows and dreams.")
    told = [sentence(widget).inner_text(), *widget.locator(".he-ns-exam").all_inner_texts()]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_a_link_brings_the_state_back_and_reset_the_first(show):
    page = show(NightSchool("dreams", 3))
    before = sentence(page).inner_text()
    field(page, "Replayed at night").select_option("nothing")
    button(page, "Step").click()
    button(page, "Share this state").click()
    again = show(NightSchool(), hash=page.evaluate("location.hash"))
    assert sentence(again).inner_text() == sentence(page).inner_text()
    button(page, "Reset").click()
    expect(sentence(page)).to_have_text(before)


@pytest.mark.parametrize("spoil", ['"night": 9', '"night": null'])
def test_a_damaged_state_is_told(show, spoil):
    page = show(NightSchool("rows", 4), mend=lambda state: state.replace('"night": 4', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")


def test_a_cut_shelf_is_told(show):
    page = show(NightSchool(), mend=lambda state: state.replace('"labels": "AA', '"labels": "'))
    expect(page.get_by_role("alert")).to_contain_text("The saved lives of this widget are damaged")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"replay": "naps"}, "replay must be .*'rows'.*; got 'naps'"),
        ({"night": 6}, r"night must lie in \[1, 5\]; got 6"),
        ({"beta": 0}, r"beta must lie in .*; got 0"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        NightSchool(**arguments)
