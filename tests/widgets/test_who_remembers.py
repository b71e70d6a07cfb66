"""WhoRemembers: a story is read, written down and asked for; either way to the answer is cut, after a guess."""

import re

import pytest
from playwright.sync_api import expect

from hopfield_edu.frontier import DistributedMemory, bit_errors
from hopfield_edu.widgets import WhoRemembers
from hopfield_edu.widgets.who_remembers import drawn
from tests.support.hand import HANDS, button, field, unfold

WHO = "[data-widget=who-remembers]"
TOLD = {}


def sentence(page):
    return page.locator(".he-sentence")


def verdict(page):
    return page.locator(".he-wr-all")


def wrong_bits(task, count, cut, seed):
    """Wrong bits of the story and of the answer, of how many, as the package has them."""
    lesson = drawn(task, count, seed)
    errors = bit_errors(DistributedMemory.load(f"blocks-{task}")(lesson.inputs, cut=cut).logits, lesson)
    bits = lesson.inputs.shape[2] - 2
    for share, part in ((errors.story, lesson.story), (errors.task, lesson.task)):
        yield round(share * part.sum() * bits), part.sum() * bits


@pytest.mark.parametrize("settings", [("copy", 5, "memory", 4), ("recall", 4, "direct path", 2)])
def test_every_number_is_that_of_the_package(show, settings):
    page = show(WhoRemembers(*settings))
    found = re.findall(r"(\d+) of (\d+)", verdict(page).inner_text())
    assert [tuple(map(int, pair)) for pair in found] == list(wrong_bits(*settings))
    expect(page.locator(".he-wr-wrong.he-shown")).to_have_count(sum(int(wrong) for wrong, _ in found))
    assert page.complaints == []


def test_a_cut_asks_before_it_shows_and_only_once(show):
    page = show(WhoRemembers())
    expect(verdict(page)).to_contain_text("With nothing cut, 0 of 24 bits of the story said again are wrong, and 0 of")
    button(page, "Cut memory").click()
    expect(verdict(page)).to_contain_text("With nothing cut")
    button(page, "both").click()
    expect(verdict(page)).to_contain_text("You said: both. Right is: the story said again.")
    expect(button(page, "Cut memory")).to_be_focused()
    button(page, "Cut memory").click()
    expect(verdict(page)).to_contain_text("With nothing cut")
    button(page, "Cut memory").click()
    expect(verdict(page)).to_contain_text("With the memory cut")
    button(page, "Cut direct path").click()
    button(page, "neither").click()
    expect(verdict(page)).to_contain_text("You said: neither. So it is.")


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(WhoRemembers(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(WHO)
    for name in ("Back", "Back", "Step", "Cut memory", "the answer"):
        hands.press(button(widget, name))
    hands.choose(field(widget, "Task"), "recall")
    expect(verdict(widget)).to_contain_text("With the memory cut")
    told = [
        sentence(widget).inner_text(),
        verdict(widget).inner_text(),
        *widget.locator("figcaption").all_inner_texts(),
    ]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_a_link_brings_the_state_back_and_reset_the_first(show, capsys):
    page = show(WhoRemembers("recall", 3))
    before = [sentence(page).inner_text(), verdict(page).inner_text()]
    unfold(page.locator(WHO))
    field(page, "Task").select_option("copy")
    field(page, "Length").fill("6")
    field(page, "Moment").fill("9")
    button(page, "Share this state").click()
    again = show(WhoRemembers(), hash=page.evaluate("location.hash"))
    assert sentence(again).inner_text() == sentence(page).inner_text()
    expect(sentence(again)).to_contain_text("Moment 10 of 14, answer")
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    assert capsys.readouterr().out.startswith("BitErrors(task=0.0")
    button(page, "Reset").click()
    expect(sentence(page)).to_have_text(before[0])
    expect(verdict(page)).to_have_text(before[1])


DAMAGES = {
    "cannot be read": lambda state: state.replace('"count": 4', '"count": 9'),
    "networks of this widget are damaged": lambda state: state.replace("copy_network", "gone"),
}


@pytest.mark.parametrize("said", DAMAGES)
def test_what_is_damaged_is_told(show, said):
    page = show(WhoRemembers(), mend=DAMAGES[said])
    expect(page.get_by_role("alert")).to_contain_text(said)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"task": "paste"}, "task must be .*'copy', 'recall'; got 'paste'"),
        ({"count": 2}, r"count must lie in \[3, 8\]; got 2"),
        ({"task": "recall", "count": 5}, r"count must lie in \[2, 4\]; got 5"),
        ({"cut": "wires"}, "cut must be one of None, 'memory', 'direct path'; got 'wires'"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        WhoRemembers(**arguments)
