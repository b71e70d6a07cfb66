"""TheBar: a bar that moves, cells that flip, paintings as the package paints them; by three hands."""

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import TheBar
from tests.support.hand import HANDS, button, field

BAR = "[data-widget=the-bar]"
TOLD = {}


def sentence(page):
    return page.locator(".he-sentence")


def test_the_zero_closes_under_the_bar_of_training_and_not_under_another(show):
    page = show(TheBar())
    expect(sentence(page)).to_contain_text("Step 0 of 100.")
    page.get_by_label("Step", exact=True).fill("100")
    expect(sentence(page)).to_contain_text("Every cell is right. The painting is 0.2\u00a0off: right.")
    field(page, "Bar from row").fill("0")
    expect(sentence(page)).to_contain_text("no other is nearer")
    expect(page.locator(".he-bar-wrong").first).to_be_visible()
    assert page.complaints == []


def test_more_noise_ends_better_than_little(show):
    ends = []
    for sigma in (0.1, 0.5):
        page = show(TheBar(9, "noise", sigma=sigma))
        page.get_by_label("Step", exact=True).fill("100")
        ends.append(page.locator(".he-bar-wrong").count())
    assert ends[0] > ends[1] == 0


def test_a_pointer_and_the_arrow_keys_move_the_bar(show):
    page = show(TheBar())
    canvas = page.locator("canvas[role=application]")
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + box["height"] * 0.9)
    page.mouse.down()
    page.mouse.move(box["x"] + 20, box["y"] + box["height"] * 0.5, steps=3)
    page.mouse.up()
    caption = page.locator(".he-bar figcaption").first
    expect(caption).to_have_text("Cue Grey bar, from row 8")
    canvas.press("ArrowUp")
    expect(caption).to_have_text("Cue Grey bar, from row 7")
    for _ in range(7):
        canvas.press("ArrowUp")
    expect(caption).to_have_text("Cue Grey bar, upper half, never trained")


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(TheBar(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(BAR)
    hands.choose(field(widget, "Damage"), "noise")
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    expect(sentence(widget)).to_contain_text("Step 1 of 100.")
    told = [sentence(widget).inner_text(), *widget.locator("figcaption").all_inner_texts()]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_a_link_brings_the_state_back(show):
    page = show(TheBar())
    field(page, "Digit").select_option(label="second four")
    button(page, "Step").click()
    button(page, "Share this state").click()
    again = show(TheBar(), hash=page.evaluate("location.hash"))
    assert sentence(again).inner_text() == sentence(page).inner_text()


@pytest.mark.parametrize("how", [{"damage": "grey bar", "top": 5}, {"damage": "noise", "sigma": 0.3, "seed": 2}])
def test_the_code_computes_about_the_same(show, how, capsys):
    page = show(TheBar(9, **how))
    page.get_by_label("Step", exact=True).fill("20")
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    found = [float(number) for number in capsys.readouterr().out.split()]
    captions = page.locator("figcaption").all_inner_texts()
    shown = [float(caption.split("\u00a0off")[0].split()[-1]) for caption in captions if "\u00a0off" in caption]
    assert np.allclose(found, shown, rtol=0.05, atol=0.5)  # the page's weights have 8 bits


@pytest.mark.parametrize("spoil", ['"top": 27', '"top": null'])
def test_a_damaged_state_is_told(show, spoil):
    page = show(TheBar(3), mend=lambda state: state.replace('"top": 14', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"digit": 30}, r"digit must lie in \[0, 29\]; got 30"),
        ({"damage": "ink"}, "damage must be .*'grey bar'.*; got 'ink'"),
        ({"top": 15}, r"top must lie in \[0, 14\]; got 15"),
        ({"sigma": 1.5}, r"sigma must lie in \[0, 1\]; got 1.5"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        TheBar(**arguments)
