"""LegendreMemory: draw a curve, play it, take away numbers; the same as frontier.remember, by three hands."""

import json

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.frontier import recollect, remember
from hopfield_edu.widgets import LegendreMemory
from tests.support.hand import HANDS, button, field, plays, rested

TOLD = {}
RAMP = np.linspace(-1, 1, 65)


def sentence(page):
    return page.locator(".he-sentence")


def off(curve, n, **how):
    """The error that the page should tell, in per cent."""
    x = (np.arange(512) + 0.5) / 512
    signal = np.interp(x, np.linspace(0, 1, 65), curve)
    told = recollect(remember(signal, n, **how)[-1], 512)
    return 100 * np.linalg.norm(told - signal) / np.linalg.norm(signal)


@pytest.mark.parametrize("n", [8, 16])
def test_the_error_is_that_of_the_package(show, n):
    widget = LegendreMemory(n)
    page = show(widget)
    told = float(sentence(page).inner_text().split("off by ")[1].split("\N{NO-BREAK SPACE}%")[0])
    assert told == pytest.approx(off(widget.curve, n), rel=0.08)
    assert page.complaints == []


def test_a_straight_line_needs_two_numbers(show):
    page = show(LegendreMemory(4, curve=RAMP))
    expect(sentence(page)).to_contain_text("in 4 numbers, off by 0.")
    bars = page.locator(".he-lg-bars").get_attribute("aria-label")
    assert bars.startswith("The 4 numbers; the first are ") and bars.endswith("0 leave the picture")


def test_eulers_numbers_leave_the_picture_and_come_back(show):
    page = show(LegendreMemory(32, rule="euler"))
    beyond = page.locator(".he-lg-bars")
    assert "; 0 leave" in beyond.get_attribute("aria-label")
    field(page, "Samples so far").fill("24")
    expect(sentence(page)).to_contain_text("off by far more than their size")
    expect(sentence(page)).to_contain_text("· 10")
    assert "; 0 leave" not in beyond.get_attribute("aria-label")


def test_twice_as_slowly_moves_no_bar(show):
    page = show(LegendreMemory())
    bars, slow = page.locator(".he-bar"), page.get_by_label("Twice as slowly")
    before = bars.get_attribute("d")
    slow.check()
    expect(sentence(page)).to_contain_text("All 1,024 samples so far")
    assert bars.get_attribute("d") == before
    field(page, "Remembers").select_option("a window")
    rested(page.locator("[data-widget]"))
    window = bars.get_attribute("d")
    slow.uncheck()
    expect(sentence(page)).to_contain_text("of 512 samples")
    assert bars.get_attribute("d") != window


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(LegendreMemory(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator("[data-widget=legendre-memory]")
    hands.choose(field(widget, "Step"), "midpoint")
    hands.to_start(field(widget, "Numbers"))
    hands.to_start(field(widget, "Samples so far"))
    expect(sentence(widget)).to_have_text("Nothing has come yet: all 4 numbers are 0.")
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    expect(sentence(widget)).to_contain_text("The one sample so far in 4 numbers")
    told = [sentence(widget).inner_text(), widget.locator(".he-bar").get_attribute("d")]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_a_pointer_draws_and_the_memory_follows(show):
    page = show(LegendreMemory(curve=np.zeros(65)))
    plot = page.locator(".he-lg-plot")
    assert "off by" not in sentence(page).inner_text()
    box = plot.bounding_box()
    page.mouse.move(box["x"] + 0.25 * box["width"], box["y"] + 0.5 * box["height"])
    page.mouse.down()
    page.mouse.move(box["x"] + 0.75 * box["width"], box["y"] + 0.2 * box["height"], steps=5)
    page.mouse.up()
    expect(sentence(page)).to_contain_text("off by")
    drawn = [float(pair.split(",")[1]) for pair in page.locator("polyline.he-past").get_attribute("points").split()]
    assert drawn[0] == drawn[-1] == 100 and min(drawn) == pytest.approx(40, abs=4)


def test_the_keyboard_draws(show):
    page = show(LegendreMemory(curve=np.zeros(65)))
    plot = page.locator(".he-lg-plot")
    plot.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowUp", "ArrowUp"):
        plot.press(key)
    expect(page.locator("p.he-status[id]")).to_have_text("Height 3 of 65: 0.2")
    expect(sentence(page)).to_contain_text("off by")


def test_play_scrolls_the_curve_into_the_past(show):
    page = show(LegendreMemory(), still=False)
    plays(page, "Samples so far", 5)


def test_a_link_brings_the_state_back(show):
    page = show(LegendreMemory(), hash="")
    field(page, "Numbers").fill("9")
    field(page, "Samples so far").fill("100")
    button(page, "Share this state").click()
    again = show(LegendreMemory(), hash=page.evaluate("location.hash"))
    expect(sentence(again)).to_contain_text("All 100 samples so far in 9 numbers")


def test_reset_brings_back_what_there_was(show):
    page = show(LegendreMemory(20))
    field(page, "Numbers").fill("4")
    button(page, "Reset").click()
    expect(sentence(page)).to_contain_text("in 20 numbers")


@pytest.mark.parametrize("spoil", ['"n": 3', '"n": 1e9', '"n": null'])
def test_a_damaged_state_is_told_and_starts_with_waves(show, spoil):
    page = show(LegendreMemory(), mend=lambda state: state.replace('"n": 16', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")
    expect(sentence(page)).to_contain_text("in 16 numbers")


def test_python_reads_and_sets_by_name():
    widget = LegendreMemory(8, curve=RAMP)
    assert json.loads(json.dumps(widget.curve))[0] == -1 and widget.n == 8
    with pytest.raises(ValueError, match=r"n must lie in \[4, 64\]; got 3"):
        LegendreMemory(3)
    with pytest.raises(ValueError, match=r"curve must be 65 heights from -1 to 1; got shape \(2,\)"):
        LegendreMemory(curve=[0, 1])
    with pytest.raises(ValueError, match="curve must lie within ±1; found -2"):
        LegendreMemory(curve=2 * RAMP)
    with pytest.raises(TypeError, match="slow must be True or False; got 'yes'"):
        LegendreMemory(slow="yes")
