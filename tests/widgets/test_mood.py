"""The Mood widget: the same cue, another story; in the browser as in Python, by three hands."""

import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import datasets
from hopfield_edu.hetero import subconscious as sub
from hopfield_edu.widgets import Mood
from tests.support.hand import HANDS, button, unfold
from tests.support.node import node

LOOPS = [[0, 1, 2, 3], [0, 4, 2, 5], [0, 6, 2, 7]]  # they cross at 0 and at 2
STORIES = ["gloomy", "everyday", "bright"]
BRICKS = datasets.emoji(8, size=32, rng=0)
EPISODES = sub.lay_down(LOOPS, [-1.0, 0.0, 1.0], BRICKS.pictures)
WALK = Path(__file__).parents[2] / "hopfield_edu" / "widgets" / "js" / "mood" / "walk.js"
WALKS = """
import { elicit, wander } from "%s";
import { readFileSync } from "node:fs";
const [memory, moods, seeds] = JSON.parse(readFileSync(0, "utf8"));
const chances = moods.map(mood => elicit(memory, 0, mood));
const first = seed => wander(memory, {cue: 0, mood: 0.4, hold: true, seed, steps: 1}).recalled[0];
const long = seeds.slice(0, 3).map(seed => wander(memory, {cue: 0, mood: 0, hold: false, seed, steps: 4000}).recalled);
console.log(JSON.stringify([chances, seeds.map(first), long]));
"""
TOLD = {}


def mood(**settings):
    return Mood(EPISODES, BRICKS.pictures, BRICKS.names, STORIES, **settings)


def film(page):
    """The numbers of the pictures that the film shows."""
    words = page.locator(".he-film .he-name").all_inner_texts()
    lower = [name.lower() for name in BRICKS.names]
    return [lower.index(name) for name in words if name]


@pytest.mark.parametrize(("held", "loop"), [(-1.0, LOOPS[0]), (0.0, LOOPS[1]), (1.0, LOOPS[2])])
def test_the_mood_in_which_a_story_was_lived_tells_it(show, held, loop):
    page = show(mood(mood=held))
    page.locator(".he-film .he-now").wait_for()
    assert film(page) == (loop * 3)[:9]
    assert page.complaints == []


@pytest.mark.parametrize("held", [-1.0, 0.0, 1.0])
def test_no_sentence_puts_a_or_an_before_the_name_of_a_mood(show, held):
    page = show(mood(mood=held))
    widget = page.locator("[data-widget=mood]")
    for name in ("Back", "Back", "To start"):
        if button(widget, name).count():
            button(widget, name).click()
        words = widget.inner_text() + " ".join(
            widget.locator("[aria-label]").evaluate_all("all => all.map(e => e.ariaLabel)")
        )
        assert not re.search(rf"\ban? ({'|'.join(STORIES)})\b", words, re.I)
        assert re.search("|".join(STORIES), widget.locator(".he-sentence").inner_text())


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_walk_the_same_drift(show, hand):
    page = show(mood(), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator("[data-widget=mood]")
    drift = widget.get_by_label("Let the mood drift")
    drift.press("Space") if hand == "keyboard" else hands.press(drift)
    for name in ("Step", "Step", "Step", "Back"):
        hands.press(button(widget, name))
    assert len(film(page)) == 3
    expect(widget.locator(".he-sentence")).to_have_text(re.compile(r"^Step 2: .* Mood: \w+ \(−?\d\.\d\d\)\.$"))
    told = widget.locator(".he-sentence").inner_text()
    assert told == TOLD.setdefault("drift", told), "another hand saw another story"
    slider = widget.get_by_label("Mood ", exact=False).first
    slider.press("Home") if hand == "keyboard" else slider.fill("-1.5")
    expect(widget.locator("output")).to_have_text("gloomy (−1.50)")
    assert page.complaints == []


def test_chances_are_pythons_and_draws_follow_them():
    widget = mood()
    memory = {name: getattr(widget, name) for name in ("names", "stories", "episodes", "likeness", "rates")}
    moods, seeds = [-1.2, -0.5, 0.3, 1.0], list(range(2000))
    script = [node(), "--input-type=module", "-e", WALKS % WALK.as_uri()]
    given = json.dumps([memory, moods, seeds])
    done = subprocess.run(script, input=given, capture_output=True, text=True, check=True)
    chances, firsts, long = json.loads(done.stdout)
    expected = [sub.elicit(0, m, EPISODES) for m in moods]
    assert np.allclose(chances, expected, atol=1e-7)
    shares = np.bincount(firsts, minlength=12) / len(seeds)
    assert np.abs(shares - sub.elicit(0, 0.4, EPISODES)).max() < 0.05
    lengths = [sub.runs(EPISODES.story[walk])[1].mean() for walk in long]
    python = [sub.runs(EPISODES.story[sub.wander(EPISODES, 0, 0.0, 4000, rng=s).recalled])[1].mean() for s in range(6)]
    assert 0.5 < np.mean(lengths) / np.mean(python) < 2, (lengths, python)


def test_a_shared_link_brings_the_story_back(show):
    page = show(mood())
    widget = page.locator("[data-widget=mood]")
    widget.get_by_label("Let the mood drift").check()
    widget.get_by_label("First picture").select_option("4")
    for _ in range(5):
        button(widget, "Step").click()
    told = widget.locator(".he-sentence").inner_text()
    button(widget, "Share this state").click()
    again = show(mood(), hash="#" + page.evaluate("location.hash").removeprefix("#"))
    expect(again.locator(".he-sentence")).to_have_text(told)


@pytest.mark.parametrize("link", ["#mood=nonsense", "#mood=eyJjdWUiOjk5OX0"])
def test_a_broken_link_says_so_and_the_widget_starts_afresh(show, link):
    page = show(mood(), hash=link)
    expect(page.get_by_role("alert")).to_contain_text("The link is damaged")
    assert film(page) == (LOOPS[1] * 3)[:9]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [('"names": [', '"names": ["ONE TOO MANY", ', "damaged"), ('"mood": 0.0', '"mood": "x"', "cannot be read")],
)
def test_a_malformed_state_says_so_and_leaves_the_page_alive(show, old, new, says):
    def spoiled(state):
        assert old in state
        return state.replace(old, new, 1)

    page = show(mood(), mend=spoiled)
    expect(page.get_by_role("alert")).to_contain_text(says)
    assert page.complaints == []


def test_the_python_code_runs(show, capsys):
    page = show(mood(mood=-1.0))
    widget = page.locator("[data-widget=mood]")
    unfold(widget)
    button(widget, "Copy as Python").click()
    code = widget.locator("textarea").input_value()
    exec(code, {"episodes": EPISODES, "names": BRICKS.names})
    assert str([BRICKS.names[k] for k in (LOOPS[0] * 3)[:9]]) in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "says"),
    [({"cue": 8}, "cue must"), ({"mood": 2.0}, "mood must"), ({"seed": -1}, "seed")],
)
def test_python_refuses_what_cannot_be_shown(settings, says):
    with pytest.raises(Exception, match=says):
        mood(**settings)
    with pytest.raises(ValueError, match="names must"):
        Mood(EPISODES, BRICKS.pictures, ["one"], STORIES)
    with pytest.raises(ValueError, match="pictures must"):
        Mood(EPISODES, BRICKS.pictures[..., :1], BRICKS.names, STORIES)
    assert json.dumps(mood().likeness)
