"""TheHole: take yourself out by three rules, and see what gives you away; the same as the package, by three hands."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.classical import forget, hebbian, pseudo_inverse, storkey
from hopfield_edu.frontier import familiarity, silence
from hopfield_edu.widgets import TheHole
from hopfield_edu.widgets.rng import SharedRng
from tests.support.hand import HANDS, button, field, rested

LEARN = {"Hebb": hebbian, "Storkey": storkey, "projection": pseudo_inverse}
HOLE = "[data-widget=the-hole]"
TOLD = {}


def sentence(page):
    return page.locator(".he-sentence")


def places(rule, way, n=100, you=3, seed=0):
    """What the sentence says of x·Wx and |Wx|."""
    rng = SharedRng(seed)
    people, strangers = (rng.coins(count * n).reshape(count, n) for count in (12, 200))
    W = LEARN[rule](np.delete(people, you, 0) if way == "never learned" else people).toarray()
    for _ in range({"subtracted": 1, "subtracted twice": 2}.get(way, 0)):
        W = forget(W, people[you])
    for score in (familiarity, lambda W, x: -silence(W, x)):
        place = 1 + np.sum(score(W, strangers) > score(W, people[you]) + 1e-9)
        yield {1: "the highest", 201: "the lowest"}.get(place, f"number {place}")


@pytest.mark.parametrize("rule", LEARN)
@pytest.mark.parametrize("way", ["kept", "subtracted", "subtracted twice", "never learned"])
def test_every_place_is_that_of_the_package(show, rule, way):
    page = show(TheHole(rule, way))
    agrees, loud = places(rule, way)
    expect(sentence(page)).to_contain_text(f"your x·Wx is {agrees}")
    expect(sentence(page)).to_contain_text(f"your |Wx| is {loud}")
    assert page.complaints == []


def test_one_score_finds_nothing_where_another_is_certain(show):
    page = show(TheHole("Storkey"))
    expect(sentence(page)).to_contain_text("The weights know you.")
    button(page, "Step").click()
    expect(sentence(page)).to_contain_text("You are given away by your |Wx|.")
    for _ in range(2):
        button(page, "Step").click()
    expect(sentence(page)).to_contain_text("So an innocent looks.")


def test_rounding_tells_where_a_hundred_neurons_share_and_nothing_where_they_are_a_power_of_two(show):
    page = show(TheHole("Hebb", "subtracted"))
    expect(sentence(page)).to_contain_text("given away by your trace in the rounding")
    expect(page.locator(".he-hole-plot:visible")).to_have_count(3)
    field(page, "Neurons").select_option("128")
    expect(sentence(page)).to_contain_text("Rounding has left nothing.")
    field(page, "Rule").select_option("Storkey")
    expect(page.locator(".he-hole-plot:visible")).to_have_count(2)


def test_whoever_is_pressed_is_you_and_is_kept_again(show):
    page = show(TheHole("projection", "subtracted"))
    page.get_by_role("button", name="person 8").click()
    expect(sentence(page)).to_contain_text("You are in the network.")
    expect(page.locator(".he-hole-face[aria-pressed=true]")).to_have_count(1)
    expect(page.locator(".he-hole-face").nth(7)).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".he-hole-asked b")).to_have_text("you, every feature right")


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(TheHole(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(HOLE)
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    hands.choose(field(widget, "Rule"), "projection")
    expect(sentence(widget)).to_contain_text("your x·Wx is the lowest")
    told = [sentence(rested(widget)).inner_text(), *widget.locator("figcaption").all_inner_texts()]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_a_link_brings_the_state_back_and_reset_the_first(show):
    page = show(TheHole())
    before = sentence(page).inner_text()
    button(page, "Step").click()
    field(page, "Rule").select_option("Hebb")
    button(page, "Share this state").click()
    again = show(TheHole(), hash=page.evaluate("location.hash"))
    assert sentence(rested(again.locator(HOLE))).inner_text() == sentence(rested(page.locator(HOLE))).inner_text()
    button(page, "Reset").click()
    expect(sentence(page)).to_have_text(before)


def test_the_code_computes_the_same(show, capsys):
    page = show(TheHole("Storkey", "subtracted", 128, 5, 2))
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    found = capsys.readouterr().out.split()
    told = re.findall(r"is (the highest|the lowest|number \d+)", sentence(page).inner_text())
    assert [{"1": "the highest", "201": "the lowest"}.get(place, f"number {place}") for place in found] == told[:2]


@pytest.mark.parametrize("spoil", ['"neurons": 7', '"neurons": null'])
def test_a_damaged_state_is_told(show, spoil):
    page = show(TheHole("Hebb"), mend=lambda state: state.replace('"neurons": 100', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")
    expect(sentence(page)).to_contain_text("You are in the network.")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"rule": "hebb"}, "rule must be .*'Hebb'.*; got 'hebb'"),
        ({"way": "burnt"}, "way must be .*'kept'.*; got 'burnt'"),
        ({"neurons": 99}, "neurons must be .*100, 128; got 99"),
        ({"you": 12}, r"you must lie in \[0, 11\]; got 12"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        TheHole(**arguments)
