"""On a phone the pictures of a widget and its player are on one screen and stay there; all else is folded."""

import pytest

from tests.support.hand import button, unfold
from tests.support.widgets import MAKE

PLAYED = sorted(
    set(MAKE) - {"HalfFace", "Quiz", "Sound", "WordList"}
)  # Play is on half a face's picture; they have none
IN_SIGHT = """() => ['.he-stage > :first-child, .he-pg-pictures', '.he-moves']
    .map(part => document.querySelector(`[data-widget] :is(${part})`).getBoundingClientRect())
    .every(box => box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1)"""

OVER = """() => {
    const pictures = document.querySelector('[data-widget] :is(.he-stage > :first-child, .he-pg-pictures)');
    return pictures.scrollWidth - pictures.clientWidth - 1;
}"""
"""By how many pixels something beside the player lies over it."""

BROKEN = """() => [...document.querySelectorAll('.he-controls label:has(> select)')].filter(label => {
    const range = document.createRange();
    range.selectNodeContents(label.firstChild);
    return label.checkVisibility() && new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1;
}).map(label => label.firstChild.data)"""
"""The words beside a list that stand in two lines, though the list could be narrower."""

CLOSE = """() => [...document.querySelectorAll('.he-narrow .he-fold')]
    .map(fold => [fold, fold.previousElementSibling])
    .filter(([fold, before]) => fold.checkVisibility() && before?.checkVisibility()
        && fold.getBoundingClientRect().top - before.getBoundingClientRect().bottom < 8)
    .map(([fold]) => fold.textContent.slice(0, 20))"""
"""Folds whose line lies on what stands above it."""

UNMARKED = """() => [...document.querySelectorAll('[data-widget] option')]
    .map(option => option.textContent).filter(words => /\\d{4}/.test(words))"""
"""Numbers to choose from without a mark behind their thousands."""


@pytest.fixture
def phone(show):
    """phone(name, width, height) -> (page, the widget), which is scrolled to the top of the screen."""

    def on_phone(name, width=360, height=740):
        page = show(MAKE[name](), width=width, touch=True)
        page.set_viewport_size({"width": width, "height": height})
        widget = page.locator("[data-widget]")
        button(widget, "Play").wait_for()
        page.add_style_tag(content="body { padding-bottom: 100vh !important; }")
        page.wait_for_function("document.querySelector('.he-narrow, [data-widget=playground]')")
        widget.evaluate("e => e.scrollIntoView()")
        return page, widget

    return on_phone


BUTTONS = "e => [...e.querySelectorAll('.he-moves button')].map(b => [b.offsetLeft, b.offsetTop, b.offsetWidth])"


@pytest.mark.parametrize("width", [360, 412])
def test_the_player_keeps_its_shape_while_it_plays(phone, width):
    """Pause is longer than Play: no button goes to a line of its own, or from under a thumb."""
    _, widget = phone("CapacityDial", width)
    player = widget.locator(".he-player")
    before = player.evaluate(BUTTONS)
    button(widget, "Play").evaluate("e => { e.textContent = 'Pause' }")
    assert player.evaluate(BUTTONS) == before
    assert len({top for _, top, _ in before}) == 1


@pytest.mark.parametrize("name", PLAYED)
def test_pictures_and_player_are_on_one_screen_and_stay_there(phone, name):
    page, widget = phone(name)
    assert page.evaluate(IN_SIGHT)
    page.set_viewport_size({"width": 740, "height": 360})  # a phone that lies
    page.wait_for_timeout(100)
    widget.evaluate("e => e.scrollIntoView()")
    page.wait_for_function(IN_SIGHT)
    assert page.evaluate(OVER) <= 0
    page.set_viewport_size({"width": 360, "height": 740})
    widget.locator("details.he-fold:not([open])").first.wait_for()  # folds follow the width in a frame of their own
    unfold(widget)
    button(widget, "More").click()  # what the player folds is not meant
    widget.evaluate("e => e.scrollIntoView()")
    widget.evaluate("e => scrollBy(0, Math.min(600, e.getBoundingClientRect().height - 560))")
    assert page.evaluate("scrollY") > 20
    assert page.evaluate(IN_SIGHT)


@pytest.mark.parametrize("name", PLAYED)
def test_settings_are_apart_from_what_is_above_and_their_words_on_one_line(phone, name):
    page, widget = phone(name)
    unfold(widget)
    assert page.evaluate(CLOSE) == []
    assert page.evaluate(BROKEN) == []
    assert page.evaluate(UNMARKED) == []
