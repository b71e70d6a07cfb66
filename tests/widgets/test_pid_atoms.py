"""PidAtoms: drag the load, watch the parts and a recall; the record as Python has it, by three hands."""

import json
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.datasets import experiment
from hopfield_edu.frontier import PID
from hopfield_edu.widgets import PidAtoms
from tests.support.hand import HANDS, button, field

LOG = experiment("redundancy")
BARS = ("redundancy", "unique_t", "unique_r", "synergy", "residual")
TOLD = {}


def numbers(page):
    """The five numbers beside the bars, once they are drawn."""
    page.locator(".he-part .he-number").first.wait_for()
    return [float(text.replace("−", "-")) for text in page.locator(".he-part .he-number").all_inner_texts()]


@pytest.mark.parametrize(("rule", "stored", "flips"), [("Hebb", 14, 5), ("Hebb", 100, 0), ("redundancy", 150, 5)])
def test_the_bars_are_the_recorded_parts(show, rule, stored, flips):
    page = show(PidAtoms(rule, stored, flips))
    look = LOG["curves"][rule][str(stored)]
    assert np.allclose(numbers(page), [look["parts"][part] for part in BARS], atol=0.00501)
    clean, back = (abs(look["left"][LOG["flips"].index(count)]) for count in (0, 5))
    words = f"Mean overlap of all {stored} patterns: {clean:.2f} from clean cues, {back:.2f} from 5 flips."
    expect(page.locator(".he-sentence")).to_contain_text(words)
    assert page.complaints == []


def test_at_one_and_a_half_patterns_a_neuron_the_heart_stays_and_does_not_come_back(show):
    page = show(PidAtoms("redundancy", 150, 0))
    sentence = page.locator(".he-sentence")
    expect(sentence).to_contain_text("From the clean cue the heart comes back exactly.")
    page.get_by_label("Flipped neurons").select_option("5")
    expect(sentence).to_contain_text(re.compile("From 5 flipped neurons the heart is lost.* and still wandering"))


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(PidAtoms(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator("[data-widget=pid-atoms]")
    hands.choose(field(widget, "Rule"), "redundancy")
    hands.to_start(field(widget, "Load"))
    expect(widget.locator("output")).to_have_text("0.05: 5 patterns, 100 neurons")
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    expect(widget.locator("output")).to_have_text("0.10: 10 patterns, 100 neurons")
    steps = len(LOG["curves"]["redundancy"]["10"]["courses"]["5"]) - 1
    expect(widget.locator("figcaption").last).to_contain_text(f"after {steps} step, at rest")
    told = [widget.locator(".he-sentence").inner_text(), numbers(page)]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_the_keyboard_drags_the_load(show):
    page = show(PidAtoms())
    slider = field(page, "Load")
    slider.focus()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    expect(page.locator("output")).to_have_text("1.80: 180 patterns, 100 neurons")
    assert slider.get_attribute("aria-valuetext") == "1.80: 180 patterns, 100 neurons"


def test_play_turns_the_load_so_that_the_bars_change_and_reset_goes_home(show):
    page = show(PidAtoms("Hebb", 60, 15), still=False)
    widget = page.locator("[data-widget=pid-atoms]")
    before = numbers(page)
    button(widget, "Play").click()
    page.wait_for_function("before => document.querySelector('.he-number').textContent != before", arg=str(before[0]))
    button(widget, "Pause").click()
    field(widget, "Step of the load").fill("0")
    button(widget, "Play").click()
    field(widget, "Speed").select_option("Fast")
    expect(widget.locator("output")).to_have_text("1.80: 180 patterns, 100 neurons")
    expect(button(widget, "Play")).to_be_visible()
    last = LOG["curves"]["Hebb"]["180"]["parts"]
    assert np.allclose(numbers(page), [last[part] for part in BARS], atol=0.00501)
    assert numbers(page) != before
    button(widget, "Reset").click()
    expect(widget.locator("output")).to_have_text("0.60: 60 patterns, 100 neurons")
    assert numbers(page) == before


def test_a_shared_link_brings_it_back(show):
    page = show(PidAtoms())
    widget = page.locator("[data-widget=pid-atoms]")
    field(widget, "Rule").select_option("redundancy")
    field(widget, "Load").fill("8")
    told = widget.locator(".he-sentence").inner_text()
    button(widget, "Share this state").click()
    again = show(PidAtoms(), hash="#" + page.evaluate("location.hash").removeprefix("#"))
    expect(again.locator(".he-sentence")).to_have_text(told)


@pytest.mark.parametrize("link", ["#pid-atoms=nonsense", "#pid-atoms=eyJzdG9yZWQiOjl9"])
def test_a_broken_link_says_so_and_the_widget_starts_afresh(show, link):
    page = show(PidAtoms(), hash=link)
    expect(page.get_by_role("alert")).to_contain_text("The link is damaged")
    assert len(numbers(page)) == 5


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [('"redundancy": 0.', '"redundancy": "x", "y": 0.', "damaged"), ('"stored": 14', '"stored": 15', "cannot be read")],
)
def test_a_malformed_state_says_so_and_leaves_the_page_alive(show, old, new, says):
    def spoiled(state):
        assert old in state
        return state.replace(old, new, 1)

    page = show(PidAtoms(), mend=spoiled)
    expect(page.get_by_role("alert")).to_contain_text(says)
    assert page.complaints == []


@pytest.mark.parametrize("rule", ["Hebb", "redundancy"])
@pytest.mark.filterwarnings("ignore:.*IProgress")
def test_the_python_code_gives_nearly_the_same_numbers(show, capsys, rule):
    page = show(PidAtoms(rule, 20, 5))
    widget = page.locator("[data-widget=pid-atoms]")
    button(widget, "Copy as Python").click()
    exec(widget.locator("textarea").input_value(), {})
    parts, left = capsys.readouterr().out.splitlines()
    look = LOG["curves"][rule]["20"]
    assert np.allclose(json.loads(parts), [look["parts"][part] for part in PID._fields], atol=0.05)
    assert float(left) == pytest.approx(look["left"][LOG["flips"].index(5)], abs=0.1)


@pytest.mark.parametrize(
    ("settings", "says"),
    [({"rule": "Oja"}, "rule must"), ({"stored": 15}, "stored must"), ({"flips": 1}, "flips must")],
)
def test_python_refuses_what_was_not_recorded(settings, says):
    with pytest.raises(ValueError, match=says):
        PidAtoms(**settings)
