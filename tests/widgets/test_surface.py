"""The memory surface: the same story by mouse, touch and keyboard, from a link, from Python, and when things break."""

import base64
import contextlib
import io
import json
import re

import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets.surface import MemorySurface
from tests.support.hand import HANDS, Keyboard, Touch, button, field, rested

SURFACE = "[data-widget=memory-surface]"
LIFE = [("cat", 1.8, 5.2), ("skull", 8.0, 4.2), ("cat", 3.3, 4.2), ("cat", 3.6, 5.0)]
SHARED = "in the hollow of 3 cats. The lowest place is none of them: it is what they share."
WITH_KERNEL = """async (given) => {
    const {default: widget} = await import('/_static/surface.js');
    const held = {experiences: [], ball: [4.6, 6.4], plane: false, seed: 0, rest: [], outcome: ''};
    const heard = {}, changed = {};
    const model = {
        get: name => held[name],
        set(name, value) {
            held[name] = changed[name] = value;
            for (const f of heard[`change:${name}`] ?? []) f();
        },
        on: (event, f) => (heard[event] ??= []).push(f),
        off() {}, save_changes() {}, send() {},
    };
    const el = document.querySelector('main').appendChild(document.createElement('div'));
    widget.render({model, el});
    for (const name in given) model.set(name, given[name]);
    el.querySelector('.he-controls button').click();
    return changed;
}"""


def surface(page):
    page.wait_for_selector(SURFACE)
    return page.locator(SURFACE).first


def told(widget):
    """What the widget says and shows now, without the mark of the keyboard."""
    rested(widget)
    return {
        "sentence": widget.locator(".he-sentence").inner_text(),
        "basins": widget.locator(".he-surface-note").inner_text(),
        "moment": field(widget, "Moment on the ball’s way").input_value(),
        "picture": re.sub(
            r'<g class="he-surface-mark">.*?</g>', "", widget.locator(".he-surface-stage svg").first.inner_html()
        ),
    }


def sentence(widget):
    return expect(widget.locator(".he-sentence"))


def land(widget):
    """The list from which a line or a plane is chosen."""
    return widget.get_by_role("combobox", name="Land")


def pick(hand, widget, tool):
    """Choose what a touch of the land does."""
    radio = widget.get_by_role("radio", name=tool)
    if not isinstance(hand, Keyboard):
        return hand.press(radio)
    hand.reach(widget.get_by_role("radio", checked=True))
    while not radio.is_checked():
        hand.page.keyboard.press("ArrowRight")


def touch_land(hand, widget, x, y=None):
    """Press the land at x, or on the plane at (x, y); the keyboard walks there from the corner."""
    stage = widget.locator("[data-part=surface]")
    if isinstance(hand, Keyboard):
        hand.reach(stage)
        for value, low, high in [(x, "ArrowLeft", "ArrowRight"), (y, "ArrowDown", "ArrowUp")]:
            keys = [] if value is None else [f"Shift+{low}"] * 10 + [f"Shift+{high}"] * int(value)
            for key in keys + [high] * round(10 * ((value or 0) % 1)):
                hand.page.keyboard.press(key)
        return hand.page.keyboard.press("Space")
    picture = stage.locator("svg").first
    picture.scroll_into_view_if_needed()
    box = picture.bounding_box()
    side = 8 if y is None else 0
    across = side + x / 10 * (box["width"] - 2 * side)
    down = box["height"] * (0.5 if y is None else 1 - y / 10)
    at = (box["x"] + across, box["y"] + down)
    hand.page.touchscreen.tap(*at) if isinstance(hand, Touch) else hand.page.mouse.click(*at)


def test_mouse_touch_and_keyboard_tell_the_same_story(show):
    stories = {}
    for name, hand_of in HANDS.items():
        page = show(MemorySurface(), touch=name == "touch")
        widget, hand = surface(page), hand_of(page)
        moments = [told(widget)]

        def after(act, *arguments, moments=moments, widget=widget):
            act(*arguments)
            moments.append(told(widget))

        after(hand.press, button(widget, "Store the next experience"))
        pick(hand, widget, "Store a rocket")
        after(touch_land, hand, widget, 6.3)
        pick(hand, widget, "Drop the ball")
        after(touch_land, hand, widget, 5.1)
        for press in ("Back", "Step", "Forget the last", "Store the next experience"):
            after(hand.press, button(widget, press))
        after(hand.choose, land(widget), "A plane")
        after(touch_land, hand, widget, 3.1, 6.2)
        after(hand.to_start, field(widget, "Moment on the ball’s way"))
        after(hand.press, button(widget, "Play"))
        stories[name] = moments
        assert not page.complaints
    first = stories["mouse"]
    assert stories["touch"] == first
    assert stories["keyboard"] == first
    assert first[0]["sentence"].startswith("The land is flat")
    assert first[1]["sentence"] == "The ball rests at 1.80, in the hollow of a cat."
    assert "in the hollow of a rocket" in first[3]["sentence"]
    assert first[4]["sentence"].startswith("Step ") and first[5] == first[3]
    assert first[-1]["sentence"] == first[-3]["sentence"] != first[-2]["sentence"]


def test_a_sketch_that_says_so_tells_the_chapters_life(show):
    widget = surface(show(MemorySurface()))
    expect(widget.locator("p").first).to_contain_text("A sketch. One line instead of 256 dimensions")
    assert "sketch" in widget.get_attribute("aria-label")
    ends = []
    for _ in range(5):
        button(widget, "Store the next experience").click()
        ends.append(told(widget)["sentence"])
    assert ends[3] == f"The ball rests at 3.16, {SHARED}"
    assert "2 cats" in ends[2] and "of a cat." in ends[0] and "of a cat." in ends[1]
    button(widget, "Forget all").click()
    sentence(widget).to_contain_text("The land is flat")
    assert button(widget, "Forget all").is_disabled()


def test_a_pressed_pointer_shows_what_will_be_and_a_cancelled_one_stores_nothing(show):
    page = show(MemorySurface())
    widget = surface(page)
    pick(HANDS["mouse"](page), widget, "Store a skull")
    picture = widget.locator(".he-surface-line")
    flat = picture.inner_html()
    box = picture.bounding_box()
    page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.6 * box["width"], box["y"] + 100)
    assert picture.inner_html() != flat
    picture.dispatch_event("pointercancel", {"bubbles": True})
    page.mouse.up()
    assert picture.inner_html() == flat
    sentence(widget).to_contain_text("The land is flat")


def test_the_view_from_the_side_takes_no_touch(show):
    widget = surface(show(MemorySurface(LIFE, plane=True)))
    before = told(widget)
    widget.locator(".he-surface-side").click(force=True)
    assert told(widget) == before


def test_a_link_brings_the_state_back(show):
    page = show(MemorySurface(LIFE, plane=True))
    widget = surface(page)
    button(widget, "Forget the last").click()
    touch_land(HANDS["mouse"](page), widget, 6.1, 5.3)
    button(widget, "Back").click()
    button(widget, "Share this state").click()
    link, before = page.url, told(widget)
    page.get_by_text("link to this state").first.wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == link
    again = surface(show(MemorySurface(), hash=link[link.index("#") :]))
    assert told(again) == before
    assert land(again).input_value() == "plane"


def link_of(value):
    text = base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
    return f"#memory-surface={text}"


DOG = {"plane": False, "experiences": [{"kind": "<img src=x>", "x": 1, "y": 1}], "ball": [1, 1], "seed": 0}


@pytest.mark.parametrize("damaged", ["#memory-surface=%%%", link_of(None), link_of(DOG)])
def test_a_damaged_link_is_told_and_the_widget_works(show, damaged):
    page = show(MemorySurface(), hash=damaged)
    widget = surface(page)
    assert "link" in widget.locator("[role=alert]").inner_text()
    button(widget, "Store the next experience").click()
    sentence(widget).to_contain_text("in the hollow of a cat")
    assert not page.complaints


@pytest.mark.parametrize("spoiled", [{"experiences": None}, {"ball": "x"}])
def test_a_malformed_saved_state_leaves_the_page_alive(show, spoiled):
    def spoil(state):
        saved = json.loads(state)
        for entry in saved["state"].values():
            if "experiences" in entry["state"]:
                entry["state"] |= spoiled
        return json.dumps(saved)

    page = show(MemorySurface(), mend=spoil)
    widget = surface(page)
    assert "cannot be read" in widget.locator("[role=alert]").inner_text()
    button(widget, "Store the next experience").click()
    sentence(widget).to_contain_text("in the hollow of a cat")
    assert not page.complaints


@pytest.mark.parametrize("settings", [{}, {"plane": True, "ball": (6.0, 5.5)}])
def test_python_code_is_copied_runs_and_agrees(show, settings):
    page = show(MemorySurface(LIFE, **settings))
    widget = surface(page)
    button(widget, "Play").click()
    button(widget, "Copy as Python").click()
    page.get_by_text("code is copied").first.wait_for()
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(page.evaluate("navigator.clipboard.readText()"), {})
    said = re.search(r"rests at (.+?), in the", told(widget)["sentence"])[1]
    numbers = [float(number) for number in re.findall(r"-?\d+\.\d*", printed.getvalue())]
    assert numbers[:-1] == [float(number) for number in re.findall(r"\d+\.\d+", said)]
    button(widget, "Back").click()
    assert f"energy {numbers[-1]:.2f}".replace("-", "−") in told(widget)["sentence"]
    button(widget, "Forget all").click()
    button(widget, "Copy as Python").click()
    exec(widget.locator("textarea").input_value(), {})  # flat land


FRAMES = """(root, way) => new Promise(resolve => {
    const next = [...root.querySelectorAll("button")].find(b => b.textContent === "Store the next experience");
    const seen = [];
    const look = () => {
        seen.push([Number(way.value), root.querySelector(".he-surface-ground").getAttribute("points")]);
        if (way.value > 1) resolve(seen);
        else requestAnimationFrame(look);
    };
    next.click();
    look();
})"""


def test_a_hollow_is_dug_and_the_ball_rolls_and_pauses(show):
    page = show(MemorySurface(), still=False)
    widget = surface(page)
    flat = widget.locator(".he-surface-ground").get_attribute("points")
    frames = widget.evaluate(FRAMES, field(widget, "Moment on the ball’s way").element_handle())
    rolling = {ground for moment, ground in frames if moment > 0}
    assert frames[0][0] == 0 and flat not in rolling and len(rolling) == 1  # the ball waits while the hollow is dug
    button(widget, "Pause").click()
    sentence(widget).to_contain_text(re.compile("^(Step|The ball rolls)"))
    button(widget, "Reset").click()
    sentence(widget).to_contain_text("Step 0: the ball is at 4.60")


def test_reduced_motion_shows_the_end_at_once(show):
    page = show(MemorySurface(LIFE), still=True)
    widget = surface(page)
    sentence(widget).to_contain_text("Step 0")
    button(widget, "Play").click()
    assert told(widget)["sentence"].endswith(SHARED)
    button(widget, "Forget all").click()
    button(widget, "Store the next experience").click()
    assert told(widget)["sentence"].endswith("in the hollow of a cat.")


CROSSED = """widget => {
    const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const [stems, words] = ['.he-surface-stem', 'svg text'].map(kind => [...widget.querySelectorAll(kind)]);
    const box = e => e.getBoundingClientRect();
    return words.filter(word => stems.some(stem => over(box(word), box(stem)))).map(word => word.textContent);
}"""


@pytest.mark.parametrize("width", [360, 1280])
def test_no_experience_stands_on_a_word(show, width):
    page = show(MemorySurface(), width=width)
    widget = surface(page)
    assert widget.evaluate(CROSSED) == []
    for _ in range(3):
        button(widget, "Store the next experience").click()
        rested(widget)
        assert "energy" not in str(widget.evaluate(CROSSED))


def test_two_views_of_one_model_share_the_land(show):
    model = MemorySurface()
    page = show(model, model)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.locator(SURFACE).nth(1).wait_for()
    first, second = page.locator(SURFACE).nth(0), page.locator(SURFACE).nth(1)
    button(first, "Store the next experience").click()
    sentence(second).to_have_text("The ball rests at 1.80, in the hollow of a cat.")
    button(second, "Store the next experience").click()
    expect(first.locator(".he-surface-note")).to_contain_text("a skull")
    assert not page.complaints


def test_python_sets_the_land_and_reads_where_the_ball_ends(show):
    """A model that keeps what the widget saves, as a kernel would; then Python takes that over."""
    page = show(MemorySurface())
    surface(page)
    given = MemorySurface(LIFE[:2], ball=7.0)
    saved = page.evaluate(WITH_KERNEL, {"experiences": given.experiences, "ball": given.ball})
    widget = MemorySurface()
    assert widget.rest == [] and widget.outcome == ""
    for name, value in saved.items():
        setattr(widget, name, value)
    assert widget.experiences == [list(one) for one in LIFE[:3]]
    assert widget.ball == [7.0, 5.0]
    assert widget.rest == [pytest.approx(8, abs=0.01)]
    assert widget.outcome == "The ball rests at 8.00, in the hollow of a skull."


def test_python_takes_places_with_and_without_y():
    widget = MemorySurface([("cat", 1), ("skull", 2, 3)], ball=4)
    assert widget.experiences == [["cat", 1.0, 5.0], ["skull", 2.0, 3.0]]
    assert widget.ball == [4.0, 5.0]
    widget.ball = (1, 2)
    widget.experiences = ()
    assert widget.ball == [1.0, 2.0]
    assert widget.experiences == []


@pytest.mark.parametrize(
    ("settings", "error", "says"),
    [
        ({"experiences": "cat"}, TypeError, "experiences must be a list"),
        ({"experiences": None}, TypeError, "experiences must be a list"),
        ({"experiences": ["cat"]}, TypeError, r"experiences\[0\] must be \(kind, x\)"),
        ({"experiences": [()]}, ValueError, r"kind of experiences\[0\] must be one of 'cat'"),
        ({"experiences": [("cat", 1), ("dog", 1)]}, ValueError, r"experiences\[1\] must be one of 'cat'.* got 'dog'"),
        ({"experiences": [("cat",)]}, ValueError, r"experiences\[0\] must have a place"),
        ({"experiences": [("cat", 11)]}, ValueError, r"experiences\[0\] must lie in \[0, 10\]; got 11"),
        ({"experiences": [("cat", float("nan"))]}, ValueError, r"experiences\[0\] must lie"),
        ({"experiences": [("cat", 1)] * 25}, ValueError, "experiences must be at most 24; got 25"),
        ({"ball": -1}, ValueError, r"ball must lie in \[0, 10\]"),
        ({"ball": (1, 2, 3)}, ValueError, "ball must have a place"),
        ({"ball": None}, TypeError, "ball must be a number"),
        ({"plane": "yes"}, TypeError, "plane must be True or False; got 'yes'"),
        ({"seed": -1}, ValueError, "seed must lie in"),
    ],
)
def test_bad_values_are_named(settings, error, says):
    with pytest.raises(error, match=says):
        MemorySurface(**settings)
    widget = MemorySurface()
    with pytest.raises(error, match=says):
        for name, value in settings.items():
            setattr(widget, name, value)
