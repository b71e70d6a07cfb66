"""On a phone the pictures of a widget and its player are on one screen and stay there; all else is folded."""

import pytest

from tests.support.hand import button, unfold
from tests.support.widgets import MAKE

PLAYED = sorted(set(MAKE) - {"HalfFace", "Quiz", "Sound"})  # Play is on half a face's picture, the others have none
IN_SIGHT = """() => ['.he-stage > :first-child, .he-pg-pictures', '.he-moves']
    .map(part => document.querySelector(`[data-widget] :is(${part})`).getBoundingClientRect())
    .every(box => box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1)"""
SMALL_TEXTS = """() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const walker = document.createTreeWalker(document.querySelector("[data-widget]"), NodeFilter.SHOW_TEXT);
    const small = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (!node.data.trim() || !holder.checkVisibility()) continue;
        const { a, b } = holder.getScreenCTM?.() ?? { a: 1, b: 0 };
        const size = parseFloat(getComputedStyle(holder).fontSize) * Math.hypot(a, b); // of words on their side, too
        if (size < 10.9) small.push(`${node.data.trim()}: ${size.toFixed(1)} px`);
    }
    return small;
}"""


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


@pytest.mark.parametrize(("width", "height"), [(360, 740), (740, 360)])
@pytest.mark.parametrize("name", PLAYED)
def test_pictures_and_player_are_on_one_screen(phone, name, width, height):
    page, _ = phone(name, width, height)
    assert page.evaluate(IN_SIGHT)


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
def test_pictures_and_player_stay_while_the_widget_is_read(phone, name):
    page, widget = phone(name)
    assert widget.locator("details.he-fold:not([open])").count() >= 1
    unfold(widget)
    button(widget, "More").click()  # what the player folds is not meant
    widget.evaluate("e => scrollBy(0, Math.min(600, e.getBoundingClientRect().height - 560))")
    assert page.evaluate("scrollY") > 20
    assert page.evaluate(IN_SIGHT)


@pytest.mark.parametrize("name", PLAYED)
def test_no_text_is_too_small_to_read(phone, name):
    page, _ = phone(name)
    assert page.evaluate(SMALL_TEXTS) == []
