"""The CapacityDial widget: recorded tables, a live recall with Python's weights, by three hands."""

import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.classical import capacity, perceptron, pseudo_inverse, recall
from hopfield_edu.patterns import random_patterns
from hopfield_edu.widgets import CapacityDial
from tests.support.hand import HANDS, button, field, rested, unfold
from tests.support.node import node

JS = Path(__file__).parents[2] / "hopfield_edu" / "widgets" / "js" / "capacity_dial" / "rules.js"
LEARNS = """
import { perceptron, projection } from "%s";
import { readFileSync } from "node:fs";
const patterns = JSON.parse(readFileSync(0, "utf8"));
const square = (n, value) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => value(i, j)));
const dense = ({ n, r, unit, read, write, own }) => square(n, (i, j) => {
  let sum = i === j ? own[i] : 0;
  for (let k = 0; k < r; k++) sum += read[i * r + k] * write[j * r + k];
  return unit * sum;
});
console.log(JSON.stringify([perceptron, projection].map((rule) => dense(rule(patterns)))));
"""
TOLD = {}


def dial(page):
    return page.locator("[data-widget=capacity-dial]")


def shares(page):
    """The two large numbers, in per cent."""
    return [int(text.split()[0]) for text in page.locator(".he-dial-shares strong").all_inner_texts()]


@pytest.mark.parametrize(
    ("rule", "n", "load", "flips"),
    [("Hebb", 1000, 0.1, 10), ("Storkey", 500, 0.2, 20), ("pseudo-inverse", 200, 0.8, 10), ("perceptron", 100, 0.4, 5)],
)
def test_the_dial_shows_what_was_recorded_beside_a_live_recall(show, rule, n, load, flips):
    page = show(CapacityDial(rule, load, n, flips))
    expect(dial(page).locator(".he-sentence")).to_contain_text(f"{rule}, {n:,} neurons, load {load:.2f}")
    rows = capacity.recorded(rule)
    row = rows[(rows.n == n) & (rows.p == round(load * n)) & (rows.flips == flips)]
    assert np.abs(np.array(shares(page)) - 100 * np.array([row.stays[0], row.close[0]])).max() <= 0.6
    captions = dial(page).locator("figcaption").all_inner_texts()
    assert captions[0] == "stored" and captions[2] == f"cue: {round(flips / 100 * 256)} bits flipped"
    assert all(re.search(r"exact|\d+ bits? wrong", captions[k]) for k in (1, 3))
    assert page.complaints == []


def test_a_full_pseudo_inverse_keeps_the_picture_and_loses_the_cue(show):
    page = show(CapacityDial("pseudo-inverse", 0.9, 1000, 20))
    captions = dial(page).locator("figcaption")
    expect(captions.nth(1)).to_have_text("clean start rests: exact")
    assert int(re.search(r"(\d+) bits wrong", captions.nth(3).inner_text())[1]) > 20
    assert shares(page) == [100, 0]


def test_pictures_that_would_take_too_long_are_not_begun(show):
    page = show(CapacityDial("perceptron", 1.2, 100))
    expect(dial(page).locator(".he-note").last).to_contain_text("No picture here")
    expect(dial(page).locator(".he-dial-pictures")).to_be_hidden()
    assert page.complaints == []


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_turn_the_same_dial(show, hand):
    page = show(CapacityDial(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), dial(page)
    for label, output, words in (("Flipped bits", 2, "0 %"), ("Neurons", 1, "100"), ("Load", 0, "0.01")):
        hands.to_start(field(widget, label))
        expect(widget.locator("output").nth(output)).to_have_text(words)
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    expect(widget.locator(".he-sentence")).to_contain_text("load 0.02: 2 patterns")
    told = widget.locator(".he-sentence").inner_text()
    assert told == TOLD.setdefault("turned", told), "another hand saw another number"
    hands.press(button(widget, "Reset"))
    expect(widget.locator(".he-sentence")).to_contain_text("Hebb, 1,000 neurons, load 0.10")
    assert page.complaints == []


@pytest.mark.parametrize("hand", HANDS)
def test_a_place_of_the_phase_picture_is_recalled_when_it_is_chosen(show, hand):
    page = show(CapacityDial("pseudo-inverse", 0.3, 200, 10), touch=hand == "touch")
    widget = dial(page)
    picture = widget.get_by_role("application", name="Phase picture")
    cells = picture.locator("g rect")
    loads = len(cells.all()) // 10
    if hand == "keyboard":
        HANDS[hand](page).reach(picture)
        for key in ["ArrowRight"] * 2 + ["ArrowUp"] * 4:
            page.keyboard.press(key)
    else:
        HANDS[hand](page).press(cells.nth(6 * loads + 8))  # 30 %, the ninth load
    expect(widget.locator(".he-sentence")).to_contain_text("pseudo-inverse, 200 neurons, load 0.40: 80 patterns")
    expect(widget.locator(".he-sentence")).to_contain_text("(30 % flipped)")
    expect(widget.locator("figcaption").nth(2)).to_have_text("cue: 77 bits flipped")
    rows = capacity.recorded("pseudo-inverse")
    row = rows[(rows.n == 200) & (rows.p == 80) & (rows.flips == 30)]
    assert f"--share: {100 * row.close[0]:.0f}%" in cells.nth(6 * loads + 8).get_attribute("style")
    assert page.complaints == []


def test_another_rule_moves_to_what_was_recorded_for_it(show):
    page = show(CapacityDial("Hebb", 0.13, 2000))
    dial(page).get_by_label("Rule").select_option("perceptron")
    expect(dial(page).locator(".he-sentence")).to_contain_text("perceptron, 200 neurons, load 0.10")


def test_the_browser_learns_the_weights_that_python_learns():
    patterns = random_patterns(12, 40, rng=0)
    script = [node(), "--input-type=module", "-e", LEARNS % JS.as_uri()]
    done = subprocess.run(script, input=json.dumps(patterns.tolist()), capture_output=True, text=True, check=True)
    found = np.array(json.loads(done.stdout))
    assert np.allclose(found[0], perceptron(patterns).toarray(), rtol=0, atol=1e-12)
    assert np.allclose(found[1], pseudo_inverse(patterns).toarray(), rtol=0, atol=1e-12)
    assert np.array_equal(recall(found[1], patterns).state, patterns)


def test_a_shared_link_brings_the_dial_back(show):
    page = show(CapacityDial())
    dial(page).get_by_label("Rule").select_option("Storkey")
    field(dial(page), "Picture").select_option("rocket")
    button(dial(page), "Step").click()
    told = rested(dial(page)).locator(".he-sentence").inner_text()
    captions = dial(page).locator("figcaption").all_inner_texts()
    button(dial(page), "Share this state").click()
    again = show(CapacityDial(), hash="#" + page.evaluate("location.hash").removeprefix("#"))
    expect(dial(again).locator(".he-sentence")).to_have_text(told)
    expect(dial(again).locator("figcaption").nth(3)).to_have_text(captions[3])


@pytest.mark.parametrize("link", ["#capacity-dial=nonsense", "#capacity-dial=eyJydWxlIjoiSG9wZSJ9"])
def test_a_broken_link_says_so_and_the_dial_starts_afresh(show, link):
    page = show(CapacityDial(), hash=link)
    expect(page.get_by_role("alert")).to_contain_text("The link is damaged")
    expect(dial(page).locator(".he-sentence")).to_contain_text("Hebb, 1,000 neurons, load 0.10")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [('"stays": [', '"stays": [1.0, ', "damaged"), ('"flips": 10', '"flips": "x"', "cannot be read")],
)
def test_a_malformed_state_says_so_and_leaves_the_page_alive(show, old, new, says):
    def spoiled(state):
        assert old in state
        return state.replace(old, new, 1)

    page = show(CapacityDial(), mend=spoiled)
    expect(page.get_by_role("alert")).to_contain_text(says)
    assert page.complaints == []


def test_the_python_code_runs(show, capsys):
    page = show(CapacityDial("Hebb", 0.1, 200, 20))
    unfold(dial(page))
    button(dial(page), "Copy as Python").click()
    exec(dial(page).locator("textarea").input_value(), {})
    stays, back = map(float, capsys.readouterr().out.split())
    assert 0.7 < stays <= 1 and 0 <= back <= 1


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"rule": "Hopfield"}, "rule must be one of"),
        ({"load": 3.0}, "load must"),
        ({"n": 300}, "n must be one of"),
        ({"flips": 12}, "flips must be one of"),
        ({"picture": "nobody"}, "picture must"),
        ({"seed": -1}, "seed must"),
    ],
)
def test_python_refuses_what_cannot_be_shown(settings, says):
    with pytest.raises(Exception, match=says):
        CapacityDial(**settings)
