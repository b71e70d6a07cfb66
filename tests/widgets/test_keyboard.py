"""From the start of a widget a keyboard comes to Play in at most six steps, whatever can be picked there."""

import pytest

from hopfield_edu import widgets
from tests.support.hand import button

MOST = 6
PLAYED = ("CapacityDial", "DreamWalker", "MemoryRace", "MemorySurface", "PidAtoms", "Playground")
PLAYED += ("StoryTeller",)


@pytest.mark.parametrize("name", PLAYED)
def test_play_is_at_most_six_steps_from_the_start(show, name):
    page = show(getattr(widgets, name)())
    play = button(page.locator("[data-widget]"), "Play")
    play.wait_for()
    page.locator("[data-widget]").evaluate("e => { e.tabIndex = -1; e.focus(); }")
    steps = 0
    while not play.evaluate("e => e === document.activeElement"):
        page.keyboard.press("Tab")
        steps += 1
        assert steps <= 60, "Tab never reaches Play"
    assert steps <= MOST
