"""FeatureStrip: drop pictures in until they drown each other, forget one; the same as frontier.FeatureMemory."""

import contextlib
import io
import re

import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import FeatureStrip
from hopfield_edu.widgets.feature_strip import NAMES
from tests.support.hand import HANDS, button, field, plays, rested

TOLD = {}
STRIP = "[data-widget=feature-strip]"
NEXT = "Drop the next picture in"


def sentence(page):
    return page.locator(".he-sentence")


def wrong(page):
    """The share of wrong pixels that the page tells, in per cent."""
    rested(page.locator(STRIP))
    found = re.search(r"([\d.]+)\s% wrong pixels", sentence(page).inner_text())
    return float(found[1]) if found else 0.0


def drop(page, count):
    for _ in range(count):
        button(page, NEXT).click()
        rested(page.locator(STRIP))


def strip(page):
    """The strip as it is painted."""
    rested(page.locator(STRIP))
    return page.evaluate("document.querySelector('.he-fs-strip').toDataURL()")


def test_pictures_drown_each_other_and_a_longer_strip_holds_more(show):
    page = show(FeatureStrip())
    assert wrong(page) == 0
    drop(page, 7)
    expect(sentence(page)).to_contain_text("8 pictures in 1,024 numbers")
    first = wrong(page)
    field(page, "Numbers in the strip").select_option("4,096")
    expect(sentence(page)).to_contain_text("8 pictures in 4,096 numbers")
    assert first > 4 > 1 > wrong(page)
    assert page.complaints == []


@pytest.mark.parametrize("settings", [{}, {"beta": 24.0, "damage": 0.3, "features": 256, "seed": 4}])
def test_the_code_recalls_the_same(show, settings):
    page = show(FeatureStrip(NAMES[:8], **settings))
    told = wrong(page)
    button(page, "Copy as Python").click()
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(page.locator("textarea").input_value(), {})
    share, outcome = printed.getvalue().split(maxsplit=1)
    assert told == pytest.approx(100 * float(share), abs=0.06)
    said = {"stuck": "It is stuck", "not settled": "it still creeps", "fixed point": "It rests"}[outcome.strip()]
    expect(sentence(page)).to_contain_text(said)


def test_in_the_dead_zone_nothing_moves_and_it_says_so(show):
    page = show(FeatureStrip(NAMES[:8], features=256, beta=24.0, damage=0.3, seed=4))
    expect(sentence(page)).to_contain_text("It is stuck: what it hears is below 0.00001")
    assert button(page, "Step").is_disabled() and button(page, "Back").is_disabled()


def test_what_is_forgotten_was_never_there(show):
    page = show(FeatureStrip(NAMES[:3]))
    drop(page, 1)
    with_four = strip(page)
    button(page, "Forget the last").click()
    three = strip(page)
    assert three != with_four
    shelf = page.locator(".he-fs-shelf")
    button(shelf, NAMES[9]).click()
    expect(button(shelf, NAMES[9])).to_have_attribute("aria-pressed", "true")
    button(shelf, NAMES[9]).click()
    assert strip(page) == three


def test_an_empty_strip_gives_nothing_back(show):
    page = show(FeatureStrip(NAMES[:1]))
    button(page, "Forget the last").click()
    expect(sentence(page)).to_contain_text("0 pictures in 1,024 numbers. Nothing is in it")
    assert button(page, "Forget the last").is_disabled()
    button(page, "Reset").click()
    expect(sentence(page)).to_contain_text("1 picture in 1,024 numbers")


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(FeatureStrip(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(STRIP)
    for _ in range(2):
        hands.press(button(widget, NEXT))
        rested(widget)
    hands.choose(field(widget, "Ask for"), NAMES[2])
    rested(widget)
    hands.choose(field(widget, "Numbers in the strip"), "512")
    rested(widget)
    hands.press(button(widget, "Back"))
    expect(sentence(widget)).to_contain_text(f"3 pictures in 512 numbers. “{NAMES[2]}” after 99 steps")
    told = sentence(widget).inner_text()
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_arrows_walk_along_the_shelf(show):
    page = show(FeatureStrip())
    shelf = page.locator(".he-fs-shelf")
    button(shelf, NAMES[0]).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    expect(button(shelf, NAMES[1])).to_have_attribute("aria-pressed", "true")
    expect(sentence(page)).to_contain_text("2 pictures")


def test_play_shows_the_recall_and_with_reduced_motion_its_end(show):
    page = show(FeatureStrip(), still=False)
    rested(page.locator(STRIP))
    plays(page, "Moment of the recall", 5)
    still = show(FeatureStrip())
    rested(still.locator(STRIP))
    button(still, "Play").click()
    expect(sentence(still)).to_contain_text("comes back with no wrong pixel")


def test_a_link_brings_the_state_back(show):
    page = show(FeatureStrip())
    drop(page, 2)
    field(page, "Moment of the recall").fill("7")
    button(page, "Share this state").click()
    again = show(FeatureStrip(), hash=page.evaluate("location.hash"))
    rested(again.locator(STRIP))
    assert sentence(again).inner_text() == sentence(page).inner_text()


@pytest.mark.parametrize("spoil", ['"features": 7', '"features": null', '"features": "512"'])
def test_a_damaged_state_is_told_and_starts_with_one_picture(show, spoil):
    page = show(FeatureStrip(NAMES[:5]), mend=lambda state: state.replace('"features": 512', spoil))
    expect(page.get_by_role("alert")).to_contain_text("It starts with one picture")
    expect(sentence(page)).to_contain_text("1 picture in 1,024 numbers")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"stored": ["cow"]}, "stored must be one of .*; got 'cow'"),
        ({"stored": "cat-face"}, "stored must be a list of names of pictures; got 'cat-face'"),
        ({"stored": NAMES[:1] * 2}, "stored must name each picture once; got"),
        ({"asked": "cow"}, "asked must be one of .*; got 'cow'"),
        ({"features": 7}, "features must be one of 256, 512, 1024, 2048; got 7"),
        ({"beta": 1}, r"beta must lie in \[2, 24\]; got 1"),
        ({"damage": 0.5}, r"damage must lie in \[0, 0.3\]; got 0.5"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        FeatureStrip(**arguments)
