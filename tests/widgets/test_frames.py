"""A hand may move more often than there are frames: what takes long to compute is computed and drawn once a frame."""

import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import FogPlane
from tests.support.hand import button, field, rested
from tests.support.widgets import MAKE

SLIDING = ["ClockHands", "DriftingContext", "LegendreMemory", "MarblePlane", "TiltedLandscape"]
SLIDERS = "[data-widget] .he-controls input[type=range]"
COUNT = """() => {
    const seen = (window.seen = new Map()); // picture -> how often it was drawn
    const watch = (kind, name, pictureOf) => {
        const own = kind.prototype[name];
        kind.prototype[name] = function (...given) {
            const picture = pictureOf(this, given);
            if (picture) seen.set(picture, (seen.get(picture) ?? 0) + 1);
            return own.apply(this, given);
        };
    };
    watch(SVGElement, "setAttribute", (element, [name]) => ["d", "points"].includes(name) && element);
    watch(Element, "replaceChildren", element => element.matches("svg, svg *") && element);
    for (const name of ["putImageData", "clearRect", "drawImage"])
        watch(CanvasRenderingContext2D, name, ({canvas}) => canvas.isConnected && canvas);
}"""
DRAG = """([sliders, k]) => {
    const input = document.querySelectorAll(sliders)[k];
    window.seen.clear();
    for (let at = 0; at < 10; at++) {
        input.value = Number(input.min) + (input.max - input.min) * (3 * at % 10) / 10;
        input.dispatchEvent(new Event("input", {bubbles: true}));
    }
    return [input.closest("[data-widget]").ariaBusy, window.seen.size];
}"""
MOVE = """() => {
    const plane = document.querySelector(".he-plane");
    const {left, top, width, height} = plane.getBoundingClientRect();
    plane.setPointerCapture = () => {};
    const send = (kind, x) => plane.dispatchEvent(
        new PointerEvent(kind, {clientX: left + width * (x + 3) / 6, clientY: top + height / 2})
    );
    send("pointerdown", 1);
    window.seen.clear();
    for (let at = 1; at <= 10; at++) send("pointermove", 1 + at / 10);
    send("pointerup", 2);
    return window.seen.size;
}"""
PRESS = """([sliders, name]) => {
    const [input] = document.querySelectorAll(sliders);
    if (input) {
        input.value = input.max;
        input.dispatchEvent(new Event("input", {bubbles: true}));
    } else document.querySelector("[data-widget] .he-controls input[type=checkbox]").click();
    [...document.querySelectorAll("[data-widget] button")].find(e => e.textContent === name).click();
}"""


@pytest.mark.parametrize("name", SLIDING)
def test_ten_moves_of_a_slider_within_a_frame_draw_once(show, name):
    page = show(MAKE[name](), still=False)
    page.evaluate(COUNT)
    for k in range(page.locator(SLIDERS).count()):
        assert page.evaluate(DRAG, [SLIDERS, k]) == ["true", 0]
        rested(page.locator("[data-widget]"))
        most = 2 if name == "MarblePlane" else 1  # the marble where it is now, then all that follows
        assert 1 <= max(page.evaluate("[...window.seen.values()]")) <= most, k
    assert page.complaints == []


def test_ten_moves_of_a_memory_within_a_frame_draw_it_once_and_then_its_grains(show):
    page = show(FogPlane([[-1, 0], [1, 0]]))
    page.evaluate(COUNT)
    assert page.evaluate(MOVE) == 0
    rested(page.locator("[data-widget]"))
    assert page.evaluate("window.seen.get(document.querySelector('.he-plane'))") == 2
    button(page, "Copy as Python").click()
    assert "[[-1, 0], [2, 0]]" in page.locator("textarea").input_value()


@pytest.mark.parametrize("name", [*SLIDING, "FogPlane"])
def test_play_is_not_lost_while_something_is_computed(show, name):
    page = show(MAKE[name](), still=False)
    page.evaluate(PRESS, [SLIDERS, "Play"])
    rested(page.locator("[data-widget]"))
    expect(button(page, "Pause")).to_be_visible()
    expect(page.locator(".he-scrub input")).not_to_have_value("0")


def test_a_clone_is_not_lost_while_grains_are_computed(show):
    page = show(FogPlane())
    page.evaluate(PRESS, [SLIDERS, "Clone the grain"])
    expect(page.locator(".he-sentence")).to_contain_text("Cloned at noise 2.00, 40 of 40 end at")
    assert field(page, "Chance at each step").is_checked() is False
