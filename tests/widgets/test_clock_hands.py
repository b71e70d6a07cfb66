"""ClockHands: let clocks agree; the same as frontier.oscillate, by three hands; its bars are what is measured."""

import json
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.frontier import information, phase_overlap, phasor_hebbian, phasor_patterns, phasor_recall, scramble
from hopfield_edu.frontier import wrong_phases as wrong
from hopfield_edu.widgets.clock_hands import ClockHands, drawn
from tests.support.hand import HANDS, button, field, plays, rested
from tools import ROOT
from tools.golden.landscapes import clocked

TOLD = {}
CLOCKS = "[data-widget=clock-hands]"


def sentence(page):
    return page.locator(".he-sentence")


def count(page):
    found = re.search(r"(\d+) of 128 hands", sentence(page).inner_text())
    return int(found[1]) if found else 0


@pytest.mark.parametrize("state", [(4, 6, 0.5, True), (3, 13, 0.5, True), (4, 6, 1.0, False), (0, 3, 0.0, True)])
def test_every_number_is_that_of_the_package(show, state):
    levels, patterns, strength, ramp = state
    states = clocked({"levels": levels, "patterns": patterns, "strength": strength, "ramp": ramp, "seed": 2})
    stored, _ = drawn(levels, patterns, 2)
    page = show(ClockHands(*state, seed=2))
    for frame, k in ((0, 0), (50, 1), (200, 4)):
        field(page, "Time").fill(str(frame))
        assert count(page) == round(128 * wrong(stored[0], states[k], levels or 16))
        overlap = float(re.search(r"overlap (\d\.\d\d)", sentence(page).inner_text())[1])
        assert overlap == pytest.approx(phase_overlap(stored[:1], states[k])[0], abs=0.0051)
    assert page.complaints == []


def test_the_bars_are_what_an_ideal_lock_holds_at_best():
    source = (ROOT / "hopfield_edu/widgets/js/clock_hands/compute.js").read_text(encoding="utf-8")
    bars = json.loads(re.sub(r"(\d+):", r'"\1":', re.search(r"BEST = ({.*?})", source)[1]))
    for levels, shown in bars.items():
        Q, best = int(levels), 0
        for load in (0.02, 0.04, 0.06, 0.12, 0.14, 0.16, 0.20):
            errors = []
            for seed in range(5):
                rng = np.random.default_rng(seed)
                Z = phasor_patterns(round(load * 256), 256, Q, rng=rng)
                found = phasor_recall(phasor_hebbian(Z), scramble(Z[:8], 0.1, Q, rng=rng), Q, 30).state
                errors += [*wrong(Z[:8], found, Q)]
            best = max(best, load * information(Q, np.mean(errors)) * (2 if Q == 2 else 1))
        assert shown == pytest.approx(best, abs=0.011), levels


def test_a_rhythm_at_once_freezes_the_cue(show):
    page = show(ClockHands(strength=1.0))
    field(page, "Time").fill("200")
    expect(sentence(page)).to_contain_text("every hand is at its place")
    page.get_by_label("The rhythm grows slowly").uncheck()
    expect(sentence(page)).to_contain_text("hands are at a wrong place")
    assert count(page) > 10


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(ClockHands(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(CLOCKS)
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    hands.choose(field(widget, "Hands rest at"), "8 places")
    expect(field(widget, "Hands rest at")).to_have_value("8")
    rested(widget)
    hands.press(button(widget, "Step"))
    expect(sentence(widget)).to_contain_text("After 1 of 80 time units, ")
    told = sentence(widget).inner_text()
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_play_turns_the_hands_and_with_reduced_motion_shows_their_end(show):
    page = show(ClockHands(), still=False)
    plays(page, "Time", 10)
    still = show(ClockHands())
    button(still, "Play").click()
    expect(sentence(still)).to_contain_text("After 80 of 80")


def test_a_link_brings_the_state_back_and_reset_what_there_was(show):
    page = show(ClockHands(8, 3, 0.7, True, 5))
    before = sentence(page).inner_text()
    field(page, "Time").fill("50")
    button(page, "Share this state").click()
    again = show(ClockHands(), hash=page.evaluate("location.hash"))
    expect(sentence(again)).to_have_text(sentence(page).inner_text())
    button(page, "Reset").click()
    expect(sentence(page)).to_have_text(before)


def test_the_code_computes_the_same(show, capsys):
    page = show(ClockHands(4, 13))
    field(page, "Time").fill("200")
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    assert int(capsys.readouterr().out) == count(page)


@pytest.mark.parametrize("spoil", ['"patterns": 99', '"patterns": null', '"patterns": "6"'])
def test_a_damaged_state_is_told(show, spoil):
    page = show(ClockHands(8), mend=lambda state: state.replace('"patterns": 6', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")
    assert field(page, "Hands rest at").input_value() == "4"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"levels": 5}, "levels must be one of 2, 3, 4, 6, 8, 12, 0; got 5"),
        ({"patterns": 0}, r"patterns must lie in \[1, 26\]; got 0"),
        ({"strength": 3}, r"strength must lie in \[0, 2\]; got 3"),
        ({"ramp": "slowly"}, "ramp must be True or False; got 'slowly'"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        ClockHands(**arguments)
