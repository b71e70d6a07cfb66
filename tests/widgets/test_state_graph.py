"""Sixteen states: a tap sets the ball there, arrows lead down, and only the picture and its negative rest."""

import json
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.classical import energy, hebbian, recall
from hopfield_edu.widgets import StateGraph
from tests.support.hand import HANDS, button, field

GRAPH = "[data-widget=state-graph]"


def graph(page):
    page.wait_for_selector(GRAPH)
    return page.locator(GRAPH).first


def states(widget):
    return widget.locator(".he-sg-states button")


def told(widget):
    """The sentence, the marked state, and how many arrows lead from it and were taken."""
    arrows = [widget.locator(f".he-sg-{kind}").count() for kind in ("open", "taken")]
    marked = states(widget).and_(widget.locator("[aria-pressed=true]")).get_attribute("aria-label")
    return widget.locator(".he-sentence").inner_text(), marked, arrows


def test_three_hands_roll_the_same_ball(show):
    stories = {}
    for name, hand_of in HANDS.items():
        page = show(StateGraph(), touch=name == "touch")
        widget, hand = graph(page), hand_of(page)
        moments = [told(widget)]
        if name == "keyboard":
            hand.reach(states(widget).and_(widget.locator("[tabindex='0']")))
            for key in ("Home", "Enter"):
                page.keyboard.press(key)
        else:
            hand.press(states(widget).first)
        for press in ("Step", "Step", "Back", "Play"):
            moments.append(told(widget))
            hand.press(button(widget, press))
        moments.append(told(widget))
        stories[name] = moments
        assert not page.complaints
    first = stories["mouse"]
    assert stories["touch"] == stories["keyboard"] == first
    assert first[0][0] == first[1][0] == "Energy 0.5. 4 neurons want to turn, an arrow each."
    assert [arrows for _, _, arrows in first[1:4]] == [[4, 0], [1, 1], [0, 2]]
    assert "no arrow leads on: it rests in" in first[3][0]
    assert first[2] == first[4] and first[3] == first[5]


def test_what_the_picture_says_is_what_the_package_computes(show):
    page = show(StateGraph())
    widget = graph(page)
    x = np.array([1.0, -1.0, -1.0, 1.0])
    W = hebbian([x])
    seen = {}
    for label in (state.get_attribute("aria-label") for state in states(widget).all()):
        pixels = re.search(r"((?:ink|paper), ){3}(?:ink|paper)", label)[0].split(", ")
        s = np.where(np.array(pixels) == "ink", 1.0, -1.0)
        seen[tuple(s)] = label
        assert f"energy {float(energy(W, s)):.1f}".replace("-", "−") in label
        rests = np.array_equal(recall(W, s, rng=0).state, s)
        assert rests == ("at rest" in label) == (abs(x @ s) == 4)
        turning = [i + 1 for i in range(4) if (W.toarray()[i] @ s) * s[i] < 0]
        assert rests or f"want to turn: {', '.join(map(str, turning))};" in label
    assert len(seen) == 16


def test_another_seed_asks_another_neuron_and_the_ball_ends_elsewhere(show):
    page = show(StateGraph())
    widget = graph(page)
    ends = set()
    for seed in range(8):
        field(widget, "Seed").fill(str(seed))
        field(widget, "Seed").press("Enter")
        button(widget, "Play").click()
        ends.add(widget.locator(".he-sentence").inner_text().split("it rests in ")[1])
    assert ends == {"the stored picture.", "its negative, which nobody stored."}


def test_the_marked_state_can_be_stored_instead(show):
    page = show(StateGraph())
    widget = graph(page)
    states(widget).first.click()
    marked = told(widget)[1]
    button(widget, "Store the marked state instead").click()
    assert told(widget)[0] == "Energy −1.5, and no arrow leads on: it rests in the stored picture."
    assert told(widget)[1].startswith(f"stored: {marked.split(';')[0]}")
    expect(button(widget, "Store the marked state instead")).to_be_disabled()


def test_a_link_brings_the_moment_back_and_a_damaged_one_is_told(show):
    page = show(StateGraph())
    widget = graph(page)
    states(widget).nth(4).click()
    button(widget, "Step").click()
    button(widget, "Share this state").click()
    again = show(StateGraph(), hash="#" + page.evaluate("location.hash").removeprefix("#"))
    assert told(graph(again)) == told(widget)
    broken = show(StateGraph(), hash="#state-graph=nonsense")
    expect(broken.get_by_role("alert")).to_contain_text("starts afresh")
    assert told(graph(broken))[2] == [4, 0]


def test_a_malformed_saved_state_is_told(show):
    page = show(StateGraph(), mend=lambda state: state.replace(json.dumps("#..#"), json.dumps("#")))
    expect(page.get_by_role("alert")).to_contain_text("cannot be read")
    assert told(graph(page))[2] == [4, 0]


def test_python_sets_and_refuses_by_name():
    assert StateGraph("###.", state="....", seed=3).picture == "###."
    for wrong in ("", "#", "#..x", "#..##"):
        with pytest.raises(ValueError, match="picture must be 4 marks"):
            StateGraph(wrong)


COVERED = """element => [...element.querySelectorAll('.he-sg text')].filter(text => {
    const a = text.getBoundingClientRect();
    return [...element.querySelectorAll('.he-sg-states button')].map(state => state.getBoundingClientRect())
        .some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
}).map(text => text.textContent)"""


@pytest.mark.parametrize("width", [1280, 360])
def test_no_state_covers_the_name_of_a_level(show, width):
    widget = graph(show(StateGraph(), width=width))
    assert widget.locator(".he-sg text").count() == 3
    assert widget.evaluate(COVERED) == []
