"""No other widget stands in the way either: on a phone no control makes a task over 50 ms."""

import numpy as np
import pytest

from hopfield_edu import widgets
from tests.support.hand import rested
from tests.support.slow import Slow
from tests.support.widgets import FIRST, MAKE

pytestmark = pytest.mark.clock
LIFE = [("cat" if k % 2 else "rocket", 1 + k % 5 * 1.7, 1 + k % 7 * 1.2) for k in range(20)]
RING = [[2 * np.cos(angle), 2 * np.sin(angle)] for angle in np.linspace(0, 2 * np.pi, 24, endpoint=False)]
LARGE = {
    "CapacityDial": lambda: widgets.CapacityDial("perceptron", 0.4),
    "ClockHands": lambda: widgets.ClockHands(patterns=26),
    "DriftingContext": lambda: widgets.DriftingContext(0.5),
    "FogPlane": lambda: widgets.FogPlane(RING),
    "FogPlane without chance": lambda: widgets.FogPlane(RING, chance=False),
    "LegendreMemory": lambda: widgets.LegendreMemory(64, slow=True),
    "LegendreMemory of a window": lambda: widgets.LegendreMemory(64, "legt", slow=True),
    "MarblePlane": lambda: widgets.MarblePlane(RING),
    "MemorySurface": lambda: widgets.MemorySurface(LIFE, plane=True),
    "SpuriousMicroscope that dreams": lambda: widgets.SpuriousMicroscope(shows="dreams"),
    "TiltedLandscape": lambda: widgets.TiltedLandscape(noise=2.0),
}
"""name -> the widget with as much to compute as a reader may ask of it."""
HELD = sorted((set(MAKE) | set(LARGE)) - {"Playground"})  # which has tests of its own
USE = """async kind => {
    const pause = () => new Promise(next => requestAnimationFrame(() => setTimeout(next)));
    const inputs = [...document.querySelectorAll(`[data-widget] ${kind}`)].filter(e => e.checkVisibility());
    for (const input of inputs) {
        const send = async (event, value) => {
            await pause();
            input.value = value;
            input.dispatchEvent(new Event(event, {bubbles: true}));
        };
        const first = input.value;
        if (kind === "select") for (const {value} of [...input.options].slice(0, 8)) await send("change", value);
        else for (let k = 0; k < 10; k++) await send("input", +input.min + (input.max - input.min) * (7 * k % 10) / 9);
        await send(kind === "select" ? "change" : "input", first);
    }
    return inputs.length;
}"""
PRESS = """async () => {
    const press = name => [...document.querySelectorAll("[data-widget] button")]
        .find(e => e.textContent.startsWith(name))?.click();
    const pause = time => new Promise(next => setTimeout(next, time));
    for (const name of ["Reset", "Step", "Step", "Back", "Play"]) {
        press(name);
        await pause(60);
    }
    await pause(700);
    press("Pause");
}"""


@pytest.fixture(params=HELD)
def slow(show, request):
    """A widget on a slow processor, its largest sensible content in it."""
    name = request.param
    page = show((LARGE.get(name) or MAKE[name])(), still=False)
    page.locator(f"[data-widget] {FIRST[name.split()[0]]}:visible").first.wait_for()
    rested(page.locator("[data-widget]"))
    return Slow(page)


def test_no_slider_no_choice_and_no_button_is_in_the_way(slow):
    for kind in ("input[type=range]", "select"):
        assert slow.long_tasks(lambda kind=kind: slow.page.evaluate(USE, kind)) == [], kind
    assert slow.long_tasks(lambda: slow.page.evaluate(PRESS)) == []
