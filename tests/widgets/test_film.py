"""FilmMemory: play a film, shuffle it, keep it in fewer numbers; the same as frontier.fit_curve, by three hands."""

import json
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import datasets
from hopfield_edu.frontier import pan
from hopfield_edu.widgets import FilmMemory
from hopfield_edu.widgets.film import FILMED
from hopfield_edu.widgets.rng import SharedRng
from tests.support.hand import HANDS, button, field, plays
from tools.golden.memories import film_answers

TOLD = {}
FILM = "[data-widget=film-memory]"


def sentence(page):
    return page.locator(".he-sentence")


def captions(page):
    """What stands below the pictures, but for the first."""
    return page.locator("figcaption").all_inner_texts()[1:]


def likeness(picture, pieces, order):
    """The likeness of each answer to its frame, in the film's own order: {"curve": (64,), "frames": …, "mean": …}."""
    film = pan(datasets.pictures([picture]).patterns.reshape(128, 128))[order] / 48
    told = film_answers(film, pieces)
    of = {kind: np.sum(answers * film, 1) / np.linalg.norm(answers, axis=1) for kind, answers in told.items()}
    return {kind: found[np.argsort(order)] for kind, found in of.items()}


@pytest.mark.parametrize("shuffled", [False, True])
def test_every_number_is_that_of_the_package(show, shuffled):
    order = SharedRng(5).permutation(64) if shuffled else np.arange(64)
    right = likeness("rocket", 8, order)
    page = show(FilmMemory("rocket", 8, shuffled, seed=5))
    told = re.findall(r"\d\.\d\d", sentence(page).inner_text())
    assert told == [f"{right[kind].mean():.2f}" for kind in ("curve", "frames", "mean")]
    field(page, "Frame").fill("40")
    below = [re.search(r"\d\.\d\d", text)[0] for text in captions(page)]
    assert below == [f"{right[kind][40]:.2f}" for kind in ("curve", "frames", "mean")]
    assert page.complaints == []


@pytest.mark.parametrize("picture", FILMED)
def test_shuffling_turns_the_order_of_the_two_memories(show, picture):
    page = show(FilmMemory(picture))
    expect(sentence(page)).to_contain_text("In order, the curve of 16 pieces is better than 16 single frames")
    expect(page.locator(".he-note")).to_contain_text(
        "Frame 20 shares its piece of the curve with frames 17, 18 and 19."
    )
    button(page, "Shuffle").click()
    expect(sentence(page)).to_contain_text("Shuffled, the curve of 16 pieces is worse than 16 single frames")
    button(page, "In order").click()
    expect(sentence(page)).to_contain_text("In order")


def test_few_means_of_a_still_film_are_near_its_mean_picture_in_any_order(show):
    page = show(FilmMemory("rocket", 4, shuffled=True))
    expect(sentence(page)).to_contain_text("Shuffled, the curve of 4 pieces is better than 4 single frames")
    curve, _, mean = map(float, re.findall(r"\d\.\d\d", sentence(page).inner_text()))
    assert mean < curve < mean + 0.1


def test_the_mean_picture_is_the_same_in_any_order_and_for_any_frame(show):
    page = show(FilmMemory())
    pixels = "document.querySelector('.he-fm-mean canvas').toDataURL()"
    before = page.evaluate(pixels)
    button(page, "Shuffle").click()
    button(page, "Step").click()
    assert page.evaluate(pixels) == before


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_see_the_same(show, hand):
    page = show(FilmMemory(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(FILM)
    hands.to_start(field(widget, "Frame"))
    for name in ("Step", "Step", "Back"):
        hands.press(button(widget, name))
    hands.press(button(widget, "Shuffle"))
    hands.choose(field(widget, "Film over"), "rocket")
    hands.choose(field(widget, "Numbers per pixel"), "32")
    expect(sentence(widget)).to_contain_text("Shuffled, the curve of 32 pieces")
    expect(widget.locator(".he-note")).to_contain_text("Frame 2 shares its piece of the curve with frame ")
    told = [sentence(widget).inner_text(), *captions(widget)]
    assert told == TOLD.setdefault("told", told), "another hand saw something else"
    assert page.complaints == []


def test_another_seed_shuffles_anew(show):
    page = show(FilmMemory(shuffled=True))
    before = captions(page)
    field(page, "Seed").fill("9")
    field(page, "Seed").press("Enter")
    expect(page.locator(".he-note")).not_to_contain_text("frames 16, 57 and 63")
    assert captions(page) != before


def test_play_runs_the_film_and_with_reduced_motion_shows_its_end(show):
    page = show(FilmMemory(), still=False)
    before = int(field(page, "Frame").input_value())
    plays(page, "Frame", before)
    still = show(FilmMemory())
    button(still, "Play").click()
    expect(still.locator(".he-note")).to_contain_text("Frame 64 shares")


def test_a_link_brings_the_state_back(show):
    page = show(FilmMemory())
    button(page, "Shuffle").click()
    field(page, "Numbers per pixel").select_option("4")
    field(page, "Frame").fill("50")
    button(page, "Share this state").click()
    again = show(FilmMemory(), hash=page.evaluate("location.hash"))
    expect(sentence(again)).to_contain_text("Shuffled, the curve of 4 pieces")
    assert captions(again) == captions(page) and field(again, "Frame").input_value() == "50"


def test_reset_brings_back_what_there_was(show):
    page = show(FilmMemory("cameraman"))
    before = captions(page)
    button(page, "Shuffle").click()
    field(page, "Film over").select_option("rocket")
    field(page, "Frame").fill("3")
    button(page, "Reset").click()
    expect(sentence(page)).to_contain_text("In order")
    assert captions(page) == before


def test_the_code_computes_the_same(show, capsys):
    page = show(FilmMemory("cameraman", 8, True, 2))
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    found = [f"{float(line):.2f}" for line in capsys.readouterr().out.split()]
    assert found == re.findall(r"\d\.\d\d", sentence(page).inner_text())[:2]


@pytest.mark.parametrize("spoil", ['"pieces": 5', '"pieces": null', '"pieces": "16"'])
def test_a_damaged_state_is_told_and_starts_with_the_astronaut(show, spoil):
    page = show(FilmMemory("rocket"), mend=lambda state: state.replace('"pieces": 16', spoil))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")
    expect(sentence(page)).to_contain_text("0.88 against 0.82")


def test_damaged_pictures_are_told(show):
    def without_names(state):
        state = json.loads(state)
        for model in state["state"].values():
            if "names" in model["state"]:
                model["state"]["names"] = []
        return json.dumps(state)

    page = show(FilmMemory(), mend=without_names)
    expect(page.get_by_role("alert")).to_contain_text("pictures of this widget are damaged")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"picture": "butterfly"}, "picture must be .*'astronaut'.*; got 'butterfly'"),
        ({"pieces": 5}, "pieces must be .*4, 8, 16.*; got 5"),
        ({"shuffled": "yes"}, "shuffled must be True or False; got 'yes'"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        FilmMemory(**arguments)
