"""From the start of a widget a keyboard comes to Play in at most six steps, whatever can be picked there."""

import pytest

from tests.support.widgets import FIRST, MAKE

MOST = 6


@pytest.mark.parametrize("name", MAKE)
def test_play_is_at_most_six_steps_from_the_start(show, name):
    page = show(MAKE[name]())
    first = page.locator(f"[data-widget] {FIRST[name]}").first
    first.wait_for()
    page.locator("[data-widget]").evaluate("e => { e.tabIndex = -1; e.focus(); }")
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if first.evaluate("e => e === document.activeElement"):
            return
    raise AssertionError(f"{MOST} steps do not reach {FIRST[name]}")
