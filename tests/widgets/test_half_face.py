"""Half a face: eight of eight pictures come back from their left half; by three hands, on one screen."""

import json

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import corrupt, datasets
from hopfield_edu.classical import recall, storkey
from hopfield_edu.widgets import HalfFace
from tests.support.hand import HANDS

FACE = "[data-widget=half-face]"
EIGHT = datasets.pictures(datasets.EIGHT)
COLOURS = """canvas => {
    const {data} = canvas.getContext('2d').getImageData(0, 0, 128, 128), counts = {};
    for (let i = 0; i < data.length; i += 4) {
        const colour = data.slice(i, i + 3).join();
        counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
}"""
PARTS = [".he-hf-stage", ".he-hf-play", ".he-sentence", ".he-hf-shelf", ".he-hf-missing"]


def face(page):
    page.wait_for_selector(FACE)
    return page.locator(FACE).first


def play(widget):
    return widget.locator(".he-hf-play")


def amount(widget):
    return widget.get_by_role("slider", name="Missing")


def picture(widget):
    return widget.locator(".he-hf-stage canvas").evaluate("c => c.toDataURL()")


def told(widget):
    chosen = widget.locator(":checked").get_attribute("aria-label")
    return widget.locator(".he-sentence").inner_text(), chosen, picture(widget)


def test_storkey_recalls_eight_of_eight_from_half_a_picture_exactly():
    weights = storkey(EIGHT.patterns)
    for cue, pattern in zip(corrupt.mask(EIGHT.patterns, "right", 0.5), EIGHT.patterns, strict=True):
        assert (cue != pattern).sum() > 1000
        assert np.array_equal(recall(weights, cue, rng=0).state, pattern)


def test_so_it_does_in_the_browser_for_each_face_that_is_tapped(show):
    page = show(HalfFace(picture="rocket"))
    widget = face(page)
    said = []
    for radio in widget.get_by_role("radio").all():
        radio.check()
        said.append(widget.locator(".he-sentence").inner_text())
    assert len(set(said)) == len(said) == 8
    assert all(one.startswith("It remembered ") and one.endswith(", to the last pixel.") for one in said)
    assert "It remembered Grace Hopper, to the last pixel." in said
    assert not page.complaints


def test_three_hands_do_the_same(show):
    stories = {}
    for name, hand_of in HANDS.items():
        page = show(HalfFace(), touch=name == "touch")
        widget, hand = face(page), hand_of(page)
        moments = [told(widget)]
        hand.press(play(widget))
        moments.append(told(widget))
        hand.to_start(amount(widget))
        moments.append(told(widget))
        hand.press(play(widget))
        moments.append(told(widget))
        if name == "keyboard":
            hand.reach(widget.locator(":checked"))
            page.keyboard.press("ArrowRight")
        else:
            hand.press(widget.get_by_role("radio", name="Astronaut"))
        moments.append(told(widget))
        stories[name] = moments
        assert not page.complaints
    first = stories["mouse"]
    assert stories["touch"] == stories["keyboard"] == first
    said = [moment[0] for moment in first]
    assert said[0] == "Grace Hopper: 50\N{NO-BREAK SPACE}% is missing."
    assert said[2] == "Grace Hopper: 10\N{NO-BREAK SPACE}% is missing."
    assert said[1] == said[3] == "It remembered Grace Hopper, to the last pixel."
    assert said[4] == "It remembered the astronaut, to the last pixel."
    assert first[0][2] != first[1][2] == first[3][2] != first[4][2]


def test_the_keyboard_reaches_play_first(show):
    page = show(HalfFace())
    widget = face(page)
    page.keyboard.press("Tab")
    expect(play(widget)).to_be_focused()
    page.keyboard.press("Space")
    expect(widget.locator(".he-sentence")).to_contain_text("It remembered Grace Hopper")


def test_the_other_half_grows_in_by_itself_once_it_is_seen(show):
    page = show(HalfFace(), still=False)
    widget = face(page)
    expect(widget.locator(".he-sentence")).to_have_text("It remembered Grace Hopper, to the last pixel.")
    amount(widget).fill("0.3")
    expect(widget.locator(".he-sentence")).to_have_text("Grace Hopper: 30 % is missing.")
    play(widget).click()
    expect(widget.locator(".he-sentence")).to_contain_text("It remembered")


def test_with_reduced_motion_it_waits_for_play_and_what_is_missing_has_no_ink(show):
    page = show(HalfFace())
    widget = face(page)
    page.wait_for_timeout(300)
    assert told(widget)[0] == "Grace Hopper: 50\N{NO-BREAK SPACE}% is missing."
    counts = widget.locator(".he-hf-stage canvas").evaluate(COLOURS)
    assert sorted(counts.values())[-1] == 128 * 64 and len(counts) == 3
    play(widget).click()
    assert len(widget.locator(".he-hf-stage canvas").evaluate(COLOURS)) == 2


def test_where_too_much_is_missing_it_says_how_much_is_wrong(show):
    page = show(HalfFace("locomotive", missing=0.6))
    widget = face(page)
    play(widget).click()
    assert "too much was missing" in told(widget)[0]
    amount(widget).fill("0.5")
    play(widget).click()
    assert told(widget)[0] == "It remembered the locomotive, to the last pixel."


def test_a_link_brings_it_back_and_a_damaged_one_is_told(show):
    page = show(HalfFace())
    widget = face(page)
    widget.get_by_role("radio", name="Rocket").check()
    amount(widget).fill("0.7")
    widget.locator("summary").click()
    widget.get_by_role("button", name="Share this state").click()
    page.get_by_text("link to this state is copied").wait_for()
    again = face(show(HalfFace(), hash=page.url[page.url.index("#") :]))
    assert told(again) == told(widget)
    damaged = face(show(HalfFace(), hash="#half-face=%%%"))
    assert "link" in damaged.locator("[role=alert]").inner_text()
    assert told(damaged)[1] == "Grace Hopper"


def test_a_malformed_saved_state_leaves_the_page_alive(show):
    spoiled = show(HalfFace(), mend=lambda state: state.replace('"missing": 0.5', '"missing": "much"'))
    assert "cannot be read" in face(spoiled).locator("[role=alert]").inner_text()
    play(face(spoiled)).click()
    assert "It remembered" in told(face(spoiled))[0]
    cut = show(HalfFace(), mend=lambda state: json.dumps(without_names(json.loads(state))))
    assert "damaged" in face(cut).locator("[role=alert]").inner_text()
    assert not spoiled.complaints and not cut.complaints


def without_names(saved):
    for entry in saved["state"].values():
        if "names" in entry["state"]:
            entry["state"]["names"] = ["one"]
    return saved


def test_its_python_code_recalls_the_same(show, capsys):
    widget = face(show(HalfFace("butterfly", missing=0.4)))
    widget.locator("summary").click()
    widget.get_by_role("button", name="Copy as Python").click()
    exec(widget.locator("textarea").input_value(), {})
    assert capsys.readouterr().out == "0 pixels are wrong\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"picture": "gost"}, "picture must be one of"),
        ({"missing": 1}, "missing must lie"),
        ({"seed": -1}, "seed must"),
    ],
)
def test_what_cannot_be_shown_is_refused_by_name(arguments, says):
    with pytest.raises(ValueError, match=says):
        HalfFace(**arguments)


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (360, 740), (740, 360)])
def test_its_first_screen_holds_cue_recall_and_play(show, width, height):
    page = show(HalfFace(), width=width)
    page.set_viewport_size({"width": width, "height": height})
    widget = face(page)
    page.evaluate(f"window.scrollTo(0, document.querySelector('{FACE}').offsetTop)")
    for part in PARTS:
        box = widget.locator(part).bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= height, part
    assert not page.complaints
