"""TiltedLandscape: tilt, let it roll, tap the map; the same as frontier.flow, by three hands."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import datasets
from hopfield_edu.widgets.tilt import MEMORIES, TiltedLandscape
from tests.support.hand import HANDS, button, field, plays, rested, unfold
from tools.golden.landscapes import tilted

TOLD = {}
TILT = "[data-widget=tilted-landscape]"


def sentence(page):
    return page.locator(".he-sentence")


def overlaps(page):
    return [float(m.replace("−", "-")) for m in re.findall(r"−?\d\.\d\d", sentence(page).inner_text())[-2:]]


@pytest.mark.parametrize("rule", ["plasticity", "push", "both"])
@pytest.mark.parametrize("start", ["coffee", "a trace of the inverse"])
def test_every_number_is_that_of_the_package(show, rule, start):
    memories = datasets.pictures(MEMORIES, size=16).patterns
    found = tilted(memories, {"rule": rule, "share": 0.8, "volume": 2.0, "pulse": 5.0, "noise": 0.0}, start, 0)
    page = show(TiltedLandscape(rule, 0.8, 2.0, start=start))
    for frame, k in ((50, 1), (100, 2), (200, 4)):
        field(page, "Time").fill(str(frame))
        assert np.allclose(overlaps(page), found.overlaps[k], atol=0.0051)
    assert page.complaints == []


def test_when_the_input_ends_plasticity_forgets_and_push_remembers(show):
    page = show(TiltedLandscape())
    field(page, "Time").fill("98")
    expect(sentence(page)).to_contain_text("An input of 92\xa0% rocket at volume 2.00 reshapes the ground.")
    expect(sentence(page)).to_contain_text("holds the rocket")
    field(page, "Time").fill("200")
    expect(sentence(page)).to_contain_text("The input is off. After 10.0 s the network holds nothing")
    field(page, "The input").select_option("push")
    expect(sentence(page)).to_contain_text("holds the rocket")


def test_a_trace_of_the_inverse_wins_unless_a_push_helps(show):
    page = show(TiltedLandscape("plasticity", pulse=10.0, start="a trace of the inverse"))
    field(page, "Time").fill("200")
    expect(sentence(page)).to_contain_text("holds the inverse of the rocket")
    field(page, "The input").select_option("both")
    expect(sentence(page)).to_contain_text("holds the rocket")


@pytest.mark.parametrize("hand", ["mouse", "touch"])
def test_a_tap_on_the_map_goes_there_and_plays(show, hand):
    page = show(TiltedLandscape(pulse=10.0), touch=hand == "touch")
    map_ = page.locator(".he-tl-map")
    box = map_.bounding_box()
    HANDS[hand](page).press(map_) if hand == "touch" else map_.click(
        position={"x": 0.3 * box["width"], "y": 0.3 * box["height"]}
    )
    expect(sentence(page)).to_contain_text("After 10.0 s the network holds the coffee")
    assert "92" not in sentence(page).inner_text()


def test_arrows_walk_on_the_map_and_space_plays(show):
    page = show(TiltedLandscape(share=0.8, volume=2.0, pulse=10.0))
    page.locator(".he-tl-map").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"):
        page.keyboard.press(key)
    rested(page.locator(TILT))
    expect(sentence(page)).to_contain_text("An input of 84\xa0% rocket at volume 2.00")
    assert page.locator(".he-tl-map").get_attribute("aria-label").endswith("Here it ends with: rocket.")
    page.keyboard.press("Space")
    expect(sentence(page)).to_contain_text("After 10.0 s")


CROSSED = """svg => {
  const ring = svg.querySelector(".he-hand").getBoundingClientRect();
  const boxes = [...svg.querySelectorAll(".he-name")].map(name => [name.textContent, name.getBoundingClientRect()]);
  const crossed = ([, b]) =>
    b.left < ring.right && b.right > ring.left && b.top + 3 < ring.bottom && b.bottom - 3 > ring.top;
  return boxes.filter(crossed).map(([name]) => name);
}"""


@pytest.mark.parametrize("width", [360, 1280])
def test_the_ring_lies_on_no_name(show, width):
    page = show(TiltedLandscape())
    page.set_viewport_size({"width": width, "height": 800})
    unfold(page.locator(TILT))
    for share in ("0.92", "0.8", "0.7", "0.2"):
        field(page, "Rocket").fill(share)
        for volume in ("1", "2", "2.5", "3"):
            field(page, "Volume").fill(volume)
            rested(page.locator(TILT))
            assert page.locator(".he-tl-map").evaluate(CROSSED) == [], (share, volume)
    assert page.locator(".he-tl-map .he-name").count() >= 2


TOUCHING = """svg => {
  const names = [...svg.querySelectorAll(".he-name")].map(name => [name.textContent, name.getBoundingClientRect()]);
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  return names.flatMap(([one, a], k) => names.slice(k + 1).filter(([, b]) => touch(a, b)).map(([two]) => [one, two]));
}"""


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("rule", ["plasticity", "push", "both"])
@pytest.mark.parametrize("start", ["coffee", "a trace of the inverse", "nothing"])
def test_no_name_on_the_map_touches_another(show, width, rule, start):
    page = show(TiltedLandscape(rule, start=start), width=width)
    unfold(page.locator(TILT))
    assert page.locator(".he-tl-map").evaluate(TOUCHING) == []


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(TiltedLandscape(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(TILT)
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    hands.choose(field(widget, "The input"), "pushes the ball")
    hands.choose(field(widget, "Starts at"), "nothing")
    expect(sentence(widget)).to_contain_text("pushes the ball. After 0.1 s the network holds only a weak picture")
    told = sentence(widget).inner_text()
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_noise_is_drawn_by_the_seed(show):
    page = show(TiltedLandscape(noise=2.0))
    field(page, "Time").fill("90")
    before = sentence(page).inner_text()
    field(page, "Seed").fill("9")
    field(page, "Seed").press("Enter")
    expect(sentence(page)).not_to_have_text(before)


def test_play_rolls_the_ball_and_with_reduced_motion_shows_its_end(show):
    page = show(TiltedLandscape(), still=False)
    before = page.locator(".he-ball").get_attribute("cx")
    plays(page, "Time", 20)
    assert page.locator(".he-ball").get_attribute("cx") != before
    still = show(TiltedLandscape())
    button(still, "Play").click()
    expect(sentence(still)).to_contain_text("After 10.0 s")


def test_a_link_brings_the_state_back(show):
    page = show(TiltedLandscape("push", 0.3, 1.5))
    field(page, "Time").fill("50")
    button(page, "Share this state").click()
    again = show(TiltedLandscape(), hash=page.evaluate("location.hash"))
    expect(sentence(again)).to_have_text(sentence(page).inner_text())


def test_reset_brings_back_what_there_was(show):
    page = show(TiltedLandscape())
    before = sentence(page).inner_text()
    field(page, "The input").select_option("push")
    field(page, "Time").fill("120")
    button(page, "Reset").click()
    expect(sentence(page)).to_have_text(before)


def test_the_code_computes_the_same(show, capsys):
    page = show(TiltedLandscape(pulse=10.0))
    field(page, "Time").fill("200")
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    found = [float(m) for m in re.findall(r"-?\d\.\d*", capsys.readouterr().out.splitlines()[1])]
    assert np.allclose(found, overlaps(page), atol=0.0101)


@pytest.mark.parametrize("spoil", ['"volume": 9', '"volume": null', '"volume": "2"'])
def test_a_damaged_state_is_told(show, spoil):
    page = show(TiltedLandscape(), mend=lambda state: state.replace('"volume": 2.0', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")
    expect(sentence(page)).to_contain_text("92")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"rule": "tilt"}, "rule must be one of 'plasticity', 'push', 'both'; got 'tilt'"),
        ({"share": 2}, r"share must lie in \[0, 1\]; got 2"),
        ({"start": "tea"}, "start must be one of 'coffee', .*; got 'tea'"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        TiltedLandscape(**arguments)
