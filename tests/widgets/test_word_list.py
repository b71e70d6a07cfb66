"""WordList: learned and typed by three hands, with and without a clock; what stays, and what is forgotten."""

import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import WordList
from hopfield_edu.widgets.word_list import LISTS
from tests.support.hand import HANDS, button
from tests.support.pages import AXE, FINDINGS, SMALL, too_wide

RECORD = """() => {
    window.told = [];
    document.addEventListener("course:list", ({detail}) => told.push(detail));
}"""
"""What the page hears."""


def learn(page, hands=None):
    """Go through the words at one's own pace; the words, in the order shown."""
    page.get_by_label("My own pace").check()
    press = hands.press if hands else lambda target: target.click()
    press(button(page, "Start"))
    shown = []
    while page.locator(".he-wl-word").count():
        shown.append(page.locator(".he-wl-word").inner_text())
        press(button(page, "Next word"))
    return shown


def say(page, *words):
    for word in words:
        page.keyboard.type(word)
        page.keyboard.press("Enter")


@pytest.mark.parametrize("hand", HANDS)
def test_twelve_words_are_learned_typed_and_told_by_three_hands(show, hand):
    page = show(WordList(), touch=hand == "touch")
    hands = HANDS[hand](page)
    shown = learn(page, hands)
    assert sorted(shown) == sorted(LISTS["rain"].split())
    expect(page.get_by_label("A word that comes to mind")).to_be_focused()
    say(page, shown[11], shown[0].upper(), shown[1], "rain", "teapot")
    expect(page.locator("[role=status]")).to_have_text("teapot. 5 typed.")
    hands.press(button(page, "I am done"))
    expect(page.locator(".he-sentence")).to_have_text(
        "3 of 12 words. You typed “rain”, which you were never shown. 1 other word was not in the list."
    )
    expect(page.locator(".he-sentence")).to_be_focused()
    assert "lag 1: 1/1" in page.locator("svg").get_attribute("aria-label")
    hands.press(button(page, "Another list"))
    hands.press(button(page, "Start"))
    assert page.locator(".he-wl-word").inner_text() in LISTS["beach"].split()
    hands.press(button(page, "Stop"))
    expect(button(page, "Start")).to_be_focused()
    assert page.complaints == []


def test_a_clock_shows_the_words_can_be_paused_and_is_not_announced_each_second(show):
    page = show(WordList({"tea": ["pot", "leaf", "cup", "milk"]}, seconds=0.3, minutes=0.1))
    button(page, "Start").click()
    button(page, "Pause").click()
    word = page.locator(".he-wl-word").inner_text()
    page.wait_for_timeout(500)
    assert page.locator(".he-wl-word").inner_text() == word
    button(page, "Go on").click()
    expect(page.locator(".he-wl-count")).to_contain_text("left")
    assert page.locator("[role=status]").inner_text() == ""
    button(page, "Pause").click()
    expect(page.locator(".he-wl-count")).to_contain_text("paused")
    button(page, "I am done").click()
    expect(page.locator(".he-sentence")).to_contain_text("0 of 4 words. “tea” was not shown")


def test_the_page_hears_what_to_keep_and_what_to_forget(show):
    page = show(WordList({"tea": ["pot", "leaf", "cup", "milk"]}))
    page.evaluate(RECORD)
    shown = learn(page)
    say(page, shown[3])
    button(page, "I am done").click()
    kept = {"list": "tea", "said": [3], "lure": False, "others": 0}
    assert page.evaluate("told") == [{"name": "1", "entry": kept}]
    button(page, "Forget all my lists").click()
    assert page.evaluate("told[1]") == {"name": "1", "entry": None}
    expect(button(page, "Start")).to_be_focused()


def test_no_part_is_too_wide_too_small_or_found_by_axe_on_a_phone(show):
    page = show(WordList(), width=360, theme="dark")
    page.evaluate(AXE)

    def look():
        assert (too_wide(page), page.evaluate(FINDINGS), page.evaluate(SMALL)) == (0, [], [])

    look()
    shown = learn(page)
    say(page, *shown[5:9], "rain")
    look()
    button(page, "I am done").click()
    look()


def test_damaged_lists_are_told(show):
    page = show(WordList(), mend=lambda state: state.replace('"seconds": 2.0', '"seconds": 0'))
    expect(page.get_by_role("alert")).to_contain_text("The lists of this widget are damaged")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"lists": []}, "lists must be a dict"),
        ({"lists": {"a": ["b", "c", "d"]}}, "4 to 20; got 3"),
        ({"lists": {"a": list("bcde"), "f": list("ghijk")}}, "as many words, 4 to 20; got 4, 5"),
        ({"lists": {"a": list("abcd")}}, "not the one that is not shown; got a"),
        ({"lists": {"a": list("bbcd")}}, "each word once"),
        ({"seconds": 0}, r"seconds must lie in \[0.2, 20\]; got 0"),
        ({"minutes": 60}, r"minutes must lie in \[0.1, 10\]; got 60"),
    ],
)
def test_python_refuses_by_name(arguments, message):
    with pytest.raises((ValueError, TypeError), match=message):
        WordList(**arguments)
