"""The Memory race: one story by three hands, from a link, from Python, and the same answers and counts in Python."""

import base64
import contextlib
import io
import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import datasets
from hopfield_edu.widgets.race import MemoryRace
from tests.support.hand import HANDS, button, field
from tests.support.node import node

RACE = "[data-widget=memory-race]"
QUESTION = "[data-part=pixels][aria-label^=Question]"
SOURCES = Path(__file__).parents[2] / "hopfield_edu" / "widgets" / "js"
DRAWN = "#" * 40 + "." * 216
QUESTIONS = [
    {},
    {"picture": "robot", "flips": 0, "seed": 5},
    {"picture": "rocket", "flips": 70, "seed": 2},
    {"picture": "elephant", "flips": 120, "seed": 3},
    {"picture": "skull", "flips": 1, "seed": 2**32 - 1},
    {"drawn": DRAWN},
]
METHODS = ("exact_scan", "hash_table", "similarity_scan", "lsh", "associative_memory")
WITH_KERNEL = """async ([state, next]) => {
    const {default: widget} = await import('/_static/race.js');
    const listeners = {}, saved = {};
    const model = {
        get: name => state[name],
        set: (name, value) => { state[name] = saved[name] = value; },
        on: (event, listener) => { listeners[event] = listener; },
        off() {}, save_changes() {}, send() {},
    };
    const el = document.querySelector('main').appendChild(document.createElement('div'));
    const leave = widget.render({model, el});
    for (const [name, value] of Object.entries(next)) {
        state[name] = value;
        listeners[`change:${name}`]();
    }
    [...el.querySelectorAll('button')].find(b => b.textContent === 'Copy as Python').click();
    const code = el.querySelector('textarea[readonly]').value;
    const told = el.querySelector('[role=alert] span')?.textContent ?? '';
    leave();
    return {saved, code, told, left: el.childElementCount};
}"""


def race(page):
    page.wait_for_selector(RACE)
    return page.locator(RACE).first


def told(widget):
    """What the widget says now: the sentence, the question, and the five lanes with their pictures."""
    return {
        "sentence": widget.locator(".he-sentence").inner_text(),
        "caption": widget.locator("figcaption", has_text="Your question").inner_text(),
        "lanes": widget.locator(".he-race-lane").all_inner_texts(),
        "pictures": widget.locator("canvas").evaluate_all("all => all.map(c => c.toDataURL())"),
    }


def asked_in_browser(page, question, **then):
    """What the widget saves to Python for a question, and after Python has changed some of it."""
    widget = MemoryRace(**question)
    names = ("picture", "flips", "seed", "drawn", "answers", "steps")
    return page.evaluate(WITH_KERNEL, [{name: getattr(widget, name) for name in names}, then])


def test_its_pictures_are_those_of_the_package():
    code = f"import {{ NAMES }} from '{(SOURCES / 'core' / 'names.js').as_uri()}'; "
    code += f"import {{ picture }} from '{(SOURCES / 'ui' / 'pictures16.js').as_uri()}'; "
    code += "console.log(JSON.stringify(NAMES.map((name, k) => [name, Array.from(picture(k))])))"
    done = subprocess.run([node(), "--input-type=module", "-e", code], capture_output=True, text=True, check=True)
    names, patterns = zip(*json.loads(done.stdout), strict=True)
    stored = datasets.pictures(size=16)
    assert names == stored.names
    assert np.array_equal(patterns, stored.patterns)


def test_mouse_touch_and_keyboard_run_the_same_race(show):
    stories = {}
    for name, hand_of in HANDS.items():
        page = show(MemoryRace(flips=9), touch=name == "touch")
        widget, hand = race(page), hand_of(page)
        moments = []
        hand.press(button(widget, "Corrupt again"))
        hand.choose(field(widget, "Picture"), "rocket")
        hand.press(button(widget, "Play"))
        moments.append(told(widget))
        hand.to_start(field(widget, "Flipped pixels"))
        hand.to_start(field(widget, "Moment of the race"))
        hand.paint(widget.locator(QUESTION), row=2, column=3, side=16)
        moments.append(told(widget))
        for press in ("Step", "Step", "Back", "Step", "Play"):
            hand.press(button(widget, press))
            moments.append(told(widget))
        hand.press(button(widget, "Reset"))
        moments.append(told(widget))
        stories[name] = moments
        assert not page.complaints
    first = stories["mouse"]
    assert stories["touch"] == first
    assert stories["keyboard"] == first
    assert [moment["caption"][15:17] for moment in first] == ["9 "] + ["1 "] * 6 + ["0 "]
    assert first[2] == first[4] != first[3] == first[5]
    lanes = [re.sub(r"\s+", " ", lane) for lane in first[6]["lanes"]]
    assert lanes[0].endswith("– nothing found")
    assert "256 steps" in lanes[1] and lanes[1].endswith("– nothing found")
    assert "6,144 steps" in lanes[2] and lanes[2].endswith("✓ rocket, right")
    assert "131,072 steps" in lanes[4] and lanes[4].endswith("✓ rocket, right")
    assert first[6]["sentence"].startswith("Right: similarity scan, LSH and associative memory; LSH took the fewest")
    assert first[7]["sentence"].startswith("Who will answer")


def test_answers_and_counts_are_those_of_the_python_code(show):
    page = show(MemoryRace())
    race(page)
    ends = set()
    for question in QUESTIONS:
        found = asked_in_browser(page, question)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(found["code"], {})
        widget = MemoryRace(**question)
        widget.answers, widget.steps = found["saved"]["answers"], found["saved"]["steps"]
        pairs = zip(METHODS, widget.answers.values(), widget.steps.values(), strict=True)
        assert printed.getvalue().splitlines() == [f"{m}: {name or 'nothing'}, {n:,} steps" for m, name, n in pairs]
        ends.add(tuple(name == widget.picture for name in widget.answers.values()))
    assert ends >= {(True,) * 5, (False, False, True, True, True), (False, False, True, False, True), (False,) * 5}


def test_python_asks_and_reads(show):
    page = show(MemoryRace())
    race(page)
    found = asked_in_browser(page, {}, picture="robot", flips=3, seed=9)
    direct = asked_in_browser(page, {"picture": "robot", "flips": 3, "seed": 9})
    assert found["saved"]["answers"] == direct["saved"]["answers"]
    assert found["saved"]["steps"] == direct["saved"]["steps"]
    assert found["saved"]["answers"]["similar"] == "robot"
    assert list(found["saved"]["steps"]) == ["exact", "hash", "similar", "lsh", "associative"]
    assert found["left"] == 0, "nothing is left behind when the widget leaves"
    assert DRAWN in asked_in_browser(page, {}, drawn=DRAWN)["code"]
    assert "cannot be asked" in asked_in_browser(page, {}, flips=999)["told"]


@pytest.mark.parametrize(
    ("name", "value", "error", "says"),
    [
        ("picture", "gost", ValueError, "picture must be one of 'cat-face', .* got 'gost'"),
        ("flips", 129, ValueError, r"flips must lie in \[0, 128\]; got 129"),
        ("flips", 2.5, TypeError, "flips must be a whole number; got 2.5"),
        ("seed", -1, ValueError, "seed must lie in"),
        ("drawn", "##", ValueError, "drawn must be 256 marks"),
        ("drawn", "x" * 256, ValueError, "drawn must be 256 marks"),
        ("drawn", None, TypeError, "drawn must be a word"),
    ],
)
def test_what_cannot_be_asked_is_refused_by_name(name, value, error, says):
    with pytest.raises(error, match=says):
        MemoryRace(**{name: value})
    widget = MemoryRace()
    before = getattr(widget, name)
    with pytest.raises(error, match=says):
        setattr(widget, name, value)
    assert getattr(widget, name) == before


def test_a_link_brings_the_race_back(show):
    page = show(MemoryRace())
    widget = race(page)
    field(widget, "Picture").select_option("anchor")
    HANDS["mouse"](page).paint(widget.locator(QUESTION), row=4, column=4, side=16)
    for _ in range(5):
        button(widget, "Step").click()
    button(widget, "Share this state").click()
    page.get_by_text("link to this state is copied").wait_for()
    link, before = page.url, told(widget)
    assert page.evaluate("navigator.clipboard.readText()") == link
    widget = race(show(MemoryRace(), hash=link[link.index("#") :]))
    assert told(widget) == before
    assert field(widget, "Picture").input_value() == "anchor"
    assert field(widget, "Moment of the race").input_value() == "5"


def link_of(value):
    return "#memory-race=" + base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "damaged",
    ["#memory-race=%%%", link_of({}), link_of(None), link_of({"picture": "<b>", "flips": 1, "seed": 0, "drawn": ""})],
)
def test_a_damaged_link_is_told_and_the_widget_works(show, damaged):
    page = show(MemoryRace(), hash=damaged)
    widget = race(page)
    assert "link" in widget.locator("[role=alert]").inner_text()
    button(widget, "Play").click()
    assert told(widget)["sentence"].startswith("Right:")
    assert not page.complaints


def test_a_malformed_saved_state_leaves_the_page_alive(show):
    def spoil(state):
        saved = json.loads(state)
        for entry in saved["state"].values():
            if "flips" in entry["state"]:
                entry["state"] |= {"flips": "many", "picture": 7, "answers": None}
        return json.dumps(saved)

    page = show(MemoryRace(picture="robot"), mend=spoil)
    widget = race(page)
    assert "cannot be read" in widget.locator("[role=alert]").inner_text()
    button(widget, "Play").click()
    assert "ghost, right" in told(widget)["lanes"][2]
    button(widget, "Close").click()
    expect(widget.locator("[role=alert]")).to_have_count(0)
    assert not page.complaints


def test_play_runs_and_pause_holds_and_reduced_motion_shows_the_end_at_once(show):
    page = show(MemoryRace(), still=False)
    widget = race(page)
    clock = widget.locator(".he-race-rule b")
    field(widget, "Speed").select_option("Fast")
    button(widget, "Play").click()
    expect(clock).not_to_have_text("0 steps")
    button(widget, "Pause").click()
    held = clock.inner_text()
    page.wait_for_timeout(200)
    assert clock.inner_text() == held != "131,072 steps"
    button(widget, "Play").click()
    expect(clock).to_have_text("131,072 steps")
    expect(button(widget, "Play")).to_be_visible()
    widget = race(show(MemoryRace(), still=True))
    button(widget, "Play").click()
    assert widget.locator(".he-race-rule b").inner_text() == "131,072 steps"
    assert button(widget, "Play").is_visible()


def test_two_views_of_one_model_ask_the_same(show):
    widget = MemoryRace()
    page = show(widget, widget)
    page.locator(RACE).nth(1).wait_for()
    first, second = page.locator(RACE).nth(0), page.locator(RACE).nth(1)
    field(second, "Picture").select_option("butterfly")
    button(second, "Corrupt again").click()
    HANDS["mouse"](page).paint(second.locator(QUESTION), row=1, column=1, side=16)
    assert told(first) == told(second)
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
