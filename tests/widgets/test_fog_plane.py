"""FogPlane: from fog to ink, drag a memory, clone a grain; the same as frontier.reverse_flow, by three hands."""

import contextlib
import io
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.frontier import noise_ladder, valleys
from hopfield_edu.widgets import FogPlane
from tests.support.hand import HANDS, button, field, plays, rested, unfold

TOLD = {}
TWO = [[-1, 0], [1, 0]]
STEPS = "Steps from fog to ink"


def sentence(page):
    return page.locator(".he-sentence")


def ends(page):
    """How many end at each memory."""
    rested(page.locator("[data-widget]").or_(page.locator(".he-shares >> xpath=ancestor::section")).first)
    return [int(text) for text in page.locator(".he-shares output").all_inner_texts()]


def place(page, x, y):
    """Where a place of the plane is on the screen."""
    box = page.locator(".he-plane").bounding_box()
    return box["x"] + (x + 3) / 6 * box["width"], box["y"] + (3 - y) / 6 * box["height"]


@pytest.mark.parametrize("step", [0, 20, 60])
def test_valleys_are_those_of_the_package(show, step):
    page = show(FogPlane(TWO))
    field(page, STEPS).fill(str(step))
    noise = noise_ladder(2.0, steps=61)[step]
    found = len(valleys(TWO, noise, [[-1, 0.01], [1, 0.01]]))
    expect(sentence(page)).to_contain_text(f"Noise {noise:.2f}")
    expect(sentence(page)).to_contain_text(f": {found} valley")
    assert page.complaints == []


def test_the_code_ends_where_the_page_does(show):
    page = show(FogPlane(TWO, chance=False, seed=3))
    field(page, STEPS).fill("60")
    button(page, "Copy as Python").click()
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(page.locator("textarea").input_value(), {})
    first = printed.getvalue().splitlines()
    assert [int(number) for number in re.findall(r"\d+", first[0])] == ends(page)
    assert first[-1] == "2"


def test_without_chance_clones_are_of_one_mind_and_with_it_early_ones_are_not(show):
    page = show(FogPlane(TWO, chance=False))
    button(page, "Clone the grain").click()
    expect(sentence(page)).to_contain_text("40 of 40 end at")
    page.get_by_label("Chance at each step").check()
    expect(sentence(page)).not_to_contain_text("Cloned")
    button(page, "Clone the grain").click()
    expect(sentence(page)).to_contain_text("it had not decided")
    field(page, STEPS).fill("45")
    expect(sentence(page)).not_to_contain_text("Cloned")
    button(page, "Clone the grain").click()
    expect(sentence(page)).to_contain_text("the grain had decided")
    assert sum(ends(page)) == 40
    button(page, "Back to all grains").click()
    assert sum(ends(page)) == 200


def test_a_memory_can_be_dragged_and_python_reads_where(show):
    page = show(FogPlane(TWO, chance=False))
    before = ends(page)
    page.mouse.move(*place(page, 1, 0))
    page.mouse.down()
    page.mouse.move(*place(page, 2, 1), steps=4)
    page.mouse.up()
    assert ends(page) != before
    button(page, "Copy as Python").click()
    moved = re.search(r"\[\[-1, 0\], \[([\d.]+), ([\d.]+)\]\]", page.locator("textarea").input_value())
    assert np.allclose([float(moved[1]), float(moved[2])], [2, 1], atol=0.05)


def test_a_touch_elsewhere_chooses_a_grain(show):
    page = show(FogPlane(TWO))
    field(page, STEPS).fill("60")
    page.mouse.click(*place(page, -1.6, 0.4))
    button(page, "Clone the grain").click()
    expect(sentence(page)).to_contain_text("40 of 40 end at A")
    page.mouse.click(*place(page, 1.6, 0.4))
    button(page, "Clone the grain").click()
    expect(sentence(page)).to_contain_text("40 of 40 end at B")


def test_arrows_move_a_memory_and_space_takes_the_next(show):
    page = show(FogPlane(TWO))
    plane = page.locator(".he-plane")
    plane.focus()
    for key in ("ArrowUp", "Space", "Shift+ArrowRight"):
        plane.press(key)
    unfold(page.locator("[data-widget]"))
    expect(page.locator(".he-plane-side .he-status").first).to_have_text("Memory B is at 1.5, 0")
    button(page, "Copy as Python").click()
    assert "[[-1, 0.1], [1.5, 0]]" in page.locator("textarea").input_value()


def test_memories_come_and_go(show):
    page = show(FogPlane(TWO))
    button(page, "One more").click()
    assert len(ends(page)) == 3
    for _ in range(2):
        button(page, "One fewer").click()
    assert ends(page) == [200] and button(page, "One fewer").is_disabled()
    field(page, "Memories").select_option("a ring of 24")
    assert len(ends(page)) == 24 and button(page, "One more").is_disabled()
    expect(sentence(page)).to_contain_text("for 24 memories")
    button(page, "Reset").click()
    assert len(ends(page)) == 2


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(FogPlane(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator("[data-widget=fog-plane]")
    hands.to_start(field(widget, STEPS))
    for name in ("Step", "Step", "Back", "Another grain", "Clone the grain"):
        hands.press(button(widget, name))
    expect(sentence(widget)).to_contain_text("Cloned at noise 1.88")
    hands.choose(field(widget, "Memories"), "a ring of 8")
    hands.press(button(widget, "Clone the grain"))
    expect(sentence(widget)).to_contain_text("for 8 memories. Cloned")
    told = [sentence(widget).inner_text(), *ends(widget)]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_play_goes_to_ink_and_with_reduced_motion_at_once(show):
    page = show(FogPlane(), still=False)
    plays(page, STEPS, 2)
    still = show(FogPlane())
    button(still, "Play").click()
    expect(sentence(still)).to_contain_text("Noise 0.05, ink")


def test_a_link_brings_the_state_back(show):
    page = show(FogPlane())
    field(page, "Memories").select_option("a ring of 8")
    page.get_by_label("Chance at each step").uncheck()
    field(page, STEPS).fill("33")
    button(page, "Share this state").click()
    again = show(FogPlane(), hash=page.evaluate("location.hash"))
    assert sentence(again).inner_text() == sentence(page).inner_text() and ends(again) == ends(page)


@pytest.mark.parametrize("spoil", ['"seed": -1', '"seed": "0"', '"seed": null'])
def test_a_damaged_state_is_told_and_starts_afresh(show, spoil):
    page = show(FogPlane(TWO), mend=lambda state: state.replace('"seed": 0', spoil))
    expect(page.get_by_role("alert")).to_contain_text("It starts with three memories")
    assert len(ends(page)) == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"patterns": [[0, 4]]}, "patterns must lie within ±3; found 4"),
        ({"patterns": [0, 1]}, r"patterns must be 1 to 24 places \(x, y\); got shape \(2,\)"),
        ({"patterns": np.zeros((25, 2))}, r"patterns must be 1 to 24 places \(x, y\); got shape \(25, 2\)"),
        ({"chance": "yes"}, "chance must be True or False; got 'yes'"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        FogPlane(**arguments)
