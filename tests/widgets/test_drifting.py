"""DriftingContext: from Hebb's rule to the projection by three hands; the same shares as the package."""

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import DriftingContext
from tests.support.hand import HANDS, button, field

DRIFTING = "[data-widget=drifting-context]"
RULE = "Memory: Hebb to projection"


def sentence(page):
    return page.locator(".he-sentence")


def bars(page):
    return [int(text.removesuffix("\u00a0%")) for text in page.locator(".he-lag-value").all_text_contents()]


def test_the_slider_goes_from_a_memory_that_confuses_neighbours_to_one_that_does_not(show):
    page = show(DriftingContext())
    hebb = bars(page)
    assert page.locator(".he-lag-hebb").count() == 10 and page.locator(".he-lag-mark.he-lag-projection").count() == 0
    assert hebb[4] == pytest.approx(40, abs=6) and min(hebb[3], hebb[5]) > 10
    field(page, RULE).focus()
    page.keyboard.press("End")
    expect(sentence(page)).to_contain_text("The projection brings up")
    projection = bars(page)
    assert projection[4] > 86 and max(projection[3], projection[5]) < 8
    assert page.locator(".he-lag-mark.he-lag-projection").count() == 9  # an end is marked once one has been there
    assert page.complaints == []


@pytest.mark.parametrize("hand", HANDS)
def test_three_hands_add_lists_and_see_the_same(show, hand):
    page = show(DriftingContext(seed=4), touch=hand == "touch")
    hands, widget = HANDS[hand](page), page.locator(DRIFTING)
    expect(sentence(widget)).to_contain_text("60 lists, drift 10\u00a0% a step.")
    hands.press(button(widget, "Back"))
    expect(sentence(widget)).to_contain_text("59 lists")
    hands.to_start(field(widget, "Lists learned"))
    expect(sentence(widget)).to_contain_text("One list, drift")
    hands.press(button(widget, "Play"))
    expect(sentence(widget)).to_contain_text("60 lists")
    assert page.complaints == []


def test_a_link_brings_the_state_back_and_reset_the_first(show):
    page = show(DriftingContext(0.2, 0.2))
    before = sentence(page).inner_text()
    field(page, RULE).fill("0.7")
    expect(sentence(page)).to_contain_text("70\u00a0% of the way")
    button(page, "Share this state").click()
    again = show(DriftingContext(), hash=page.evaluate("location.hash"))
    assert sentence(again).inner_text() == sentence(page).inner_text()
    button(page, "Reset").click()
    expect(sentence(page)).to_have_text(before)


def test_the_code_computes_nearly_the_same_with_numbers_of_its_own(show, capsys):
    page = show(DriftingContext(0.5))
    button(page, "Copy as Python").click()
    exec(page.locator("textarea").input_value(), {})
    found = np.array(capsys.readouterr().out.strip("[] \n").split(), float)
    assert found == pytest.approx(np.array(bars(page)[3:6]) / 100, abs=0.09)


def test_a_damaged_state_is_told(show):
    page = show(DriftingContext(), mend=lambda state: state.replace('"drift": 0.1', '"drift": 7'))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read")
    expect(sentence(page)).to_contain_text("60 lists")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"share": 1.5}, r"share must lie in \[0, 1\]; got 1.5"),
        ({"drift": 0}, r"drift must lie in \[0.02, 0.3\]; got 0"),
        ({"seed": -1}, r"seed must lie in .*; got -1"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises(ValueError, match=message):
        DriftingContext(**arguments)
