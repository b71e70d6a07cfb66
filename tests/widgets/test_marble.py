"""MarblePlane: drag memories, turn beta, drop a marble; the same as modern_recall, by three hands."""

import contextlib
import io
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.modern import modern_energy, modern_recall, softmax
from hopfield_edu.widgets import MarblePlane
from tests.support.hand import HANDS, button, field, unfold
from tests.support.pages import AXE, FINDINGS, SMALL, too_wide

TOLD = {}
TWO = [[-1, 0], [1, 0]]
STEPS = "Steps of the marble"


def sentence(page):
    return page.locator(".he-sentence")


def weights(page):
    return [float(text) for text in page.locator(".he-shares output").all_inner_texts()]


def place(page, x, y):
    """Where a place of the plane is on the screen."""
    box = page.locator(".he-plane").bounding_box()
    return box["x"] + (x + 3) / 6 * box["width"], box["y"] + (3 - y) / 6 * box["height"]


def test_it_rests_where_the_package_does_and_says_the_weights(show):
    page = show(MarblePlane(TWO, beta=1.5, step=1.0, ball=(0.3, 1.0)))
    found = modern_recall(TWO, [0.3, 1.0], 1.5)
    assert np.allclose(weights(page), softmax(1.5)(np.array(TWO) @ found.state), atol=0.006)
    expect(sentence(page)).to_contain_text("β = 1.50: 2 valleys for 2 memories.")
    energy = modern_energy(TWO, found.state, 1.5)
    expect(page.locator(".he-trace text")).to_have_text(f"E = {energy:.1f}")
    button(page, "Copy as Python").click()
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(page.locator("textarea").input_value(), {})
    numbers = [float(number) for number in re.findall(r"-?\d+\.?\d*", printed.getvalue())]
    assert np.allclose(numbers[1:], [*found.state, energy], atol=2e-3)
    assert int(numbers[0]) == int(field(page, STEPS).input_value())


def test_beta_merges_valleys(show):
    page = show(MarblePlane())
    beta = page.get_by_label("β")
    expect(sentence(page)).to_contain_text("3 valleys for 3 memories")
    for power, valleys in ((-0.25, "4 valleys"), (-1, "1 valley")):
        beta.fill(str(power))
        expect(sentence(page)).to_contain_text(f": {valleys} for 3 memories")
    expect(sentence(page)).to_contain_text("a blend of 3.0 memories")


def test_memories_and_the_marble_are_dragged_and_python_reads_where(show):
    page = show(MarblePlane(TWO, beta=4.0, ball=(0.5, 2.0)))
    for start, end in (((1, 0), (2, 1)), ((0.5, 2.0), (-0.5, 2.0)), ((0, -2), (0.2, -2.5))):
        page.mouse.move(*place(page, *start))
        page.mouse.down()
        page.mouse.move(*place(page, *end), steps=3)
        page.mouse.up()
        page.evaluate("new Promise(requestAnimationFrame)")  # a drag is drawn once a frame
        button(page, "Copy as Python").click()
        code = page.locator("textarea").input_value()
        button(page, "Copy as Python").click()
        found = re.search(r"-1, 0\], \[(.*?)\]\]" if start == (1, 0) else r"q = np.array\(\[(.*)\]\)", code)[1]
        assert np.allclose([float(number) for number in found.split(", ")], end, atol=0.05)
    assert page.complaints == []


def test_arrows_move_what_space_chooses_and_the_marble_comes_last(show):
    page = show(MarblePlane(TWO, ball=(0.5, 2.0)))
    plane = page.locator(".he-plane")
    plane.focus()
    for key in ("ArrowUp", "Space", "Shift+ArrowRight", "Space", "ArrowLeft"):
        plane.press(key)
    unfold(page.locator("[data-widget]"))
    expect(page.locator(".he-plane-side .he-status").first).to_have_text("The marble is at 0.4, 2")
    button(page, "Copy as Python").click()
    assert "[[-1, 0.1], [1.5, 0]]" in page.locator("textarea").input_value()


def test_a_short_memory_is_not_heard_by_dot_product(show):
    page = show(MarblePlane([[2, 0], [0.5, 0]], beta=6.0))
    expect(sentence(page)).to_contain_text(": 1 valley for 2 memories")
    field(page, "Compare by").select_option("neg-L2")
    expect(sentence(page)).to_contain_text(": 2 valleys for 2 memories")


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(MarblePlane(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator("[data-widget=marble-plane]")
    hands.choose(field(widget, "Memories"), "a ring of 8")
    hands.choose(field(widget, "Step length"), "whole, as attention")
    hands.to_start(field(widget, STEPS))
    hands.press(button(widget, "Step"))
    expect(sentence(widget)).to_contain_text("After 1 step the marble is still rolling")
    told = [sentence(widget).inner_text(), *weights(widget)]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_play_rolls_and_a_link_brings_the_moment_back(show):
    page = show(MarblePlane(), still=False)
    button(page, "Play").click()
    page.wait_for_timeout(400)
    button(page, "Pause").click()
    expect(sentence(page)).to_contain_text("still rolling")
    page.get_by_label("β").fill("1.5")
    field(page, STEPS).fill("4")
    button(page, "Share this state").click()
    again = show(MarblePlane(), hash=page.evaluate("location.hash"))
    assert sentence(again).inner_text() == sentence(page).inner_text() and weights(again) == weights(page)


def test_a_damaged_state_is_told_and_starts_afresh(show):
    page = show(MarblePlane(TWO), mend=lambda state: state.replace('"beta": 2.0', '"beta": -1'))
    expect(page.get_by_role("alert")).to_contain_text("It starts with three memories")
    assert len(weights(page)) == 3


@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (360, "dark")])
def test_nothing_is_too_wide_too_small_or_found_by_axe(show, theme, width):
    page = show(MarblePlane(), width=width, theme=theme)
    unfold(page.locator("[data-widget]"))
    assert too_wide(page) == 0
    page.evaluate(AXE)
    assert page.evaluate(FINDINGS) == []
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"patterns": [[0, 4]]}, "patterns must lie within ±3; found 4"),
        ({"beta": 0.1}, r"beta must lie in \[0.25, 16\]; got 0.1"),
        ({"similarity": "cosine"}, "similarity must be one of 'dot', 'neg-L2'; got 'cosine'"),
        ({"step": 0.5}, "step must be 0.1, as a marble rolls, or 1, as the network steps; got 0.5"),
        ({"ball": (0, 1, 2)}, r"ball must be a place \(x, y\); got shape \(3,\)"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        MarblePlane(**arguments)
