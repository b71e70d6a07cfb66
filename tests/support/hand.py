"""Three hands that do the same things: mouse, touch, and keyboard alone (it reaches everything by Tab)."""

import json
import re

from playwright.sync_api import expect


def button(widget, name):
    return widget.get_by_role("button", name=name, exact=True)


def rested(widget):
    """The widget, once it has computed what was asked of it."""
    expect(widget).not_to_have_attribute("aria-busy", "true")
    return widget


def unfold(widget):
    """Show what is folded away where it is narrow, by the player and by the widget."""
    widget.evaluate("e => { for (const fold of e.querySelectorAll('.he-fold')) fold.open = true; }")
    if (more := button(widget, "More")).is_visible():
        more.click()


def field(widget, label):
    """The select, slider or number field whose label begins so."""
    labelled = widget.locator("label").filter(has_text=re.compile(rf"^\s*{re.escape(label)}"))
    named = widget.locator(f"input[aria-label^={json.dumps(label, ensure_ascii=False)}]")
    return labelled.locator("select, input").or_(named).first


def plays(widget, label, least):
    """Play, and pause when this slider has passed `least`: it moves by itself, and does not jump to its end."""
    at = field(widget, label)
    button(widget, "Play").click()
    at.page.wait_for_function("([e, least]) => Number(e.value) > least", arg=[at.element_handle(), least])
    button(widget, "Pause").click()
    assert least < int(at.input_value()) < int(at.get_attribute("max"))


class Mouse:
    def __init__(self, page):
        self.page = page

    def press(self, target):
        target.click()

    def choose(self, select, option):
        select.select_option(option)  # the list itself is the system's, outside the page

    def paint(self, canvas, row, column, side):
        canvas.click(position=self.place(canvas, row, column, side))

    def to_start(self, slider):
        slider.click(position={"x": 2, "y": slider.bounding_box()["height"] / 2})

    def place(self, canvas, row, column, side):
        canvas.scroll_into_view_if_needed()
        box = canvas.bounding_box()
        return {"x": (column + 0.5) * box["width"] / side, "y": (row + 0.5) * box["height"] / side}


class Touch(Mouse):
    def press(self, target):
        target.tap()

    def paint(self, canvas, row, column, side):
        canvas.tap(position=self.place(canvas, row, column, side))

    def to_start(self, slider):
        slider.tap(position={"x": 2, "y": slider.bounding_box()["height"] / 2})


class Keyboard(Mouse):
    def reach(self, target):
        for _ in range(600):  # a round of the largest page has some 300
            if target.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {target}")

    def press(self, target):
        self.reach(target)
        self.page.keyboard.press("Enter")

    def choose(self, select, option):
        self.reach(select)
        self.page.keyboard.type(option)

    def paint(self, canvas, row, column, side):
        self.reach(canvas)
        for key in ["ArrowDown"] * row + ["ArrowRight"] * column + ["Space"]:
            self.page.keyboard.press(key)

    def to_start(self, slider):
        self.reach(slider)
        self.page.keyboard.press("Home")


HANDS = {"mouse": Mouse, "touch": Touch, "keyboard": Keyboard}
