"""The Spurious microscope: the same map as Python's recall, by mouse, touch and keyboard, and when things break."""

import contextlib
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import playwright
import pytest
from playwright.sync_api import expect

from hopfield_edu.classical import boltzmann, hebbian, pseudo_inverse, recall, storkey
from hopfield_edu.patterns import overlap
from hopfield_edu.widgets.microscope import SpuriousMicroscope
from tests.support.hand import HANDS, button, field, rested
from tests.support.kernel import with_kernel
from tests.support.pages import too_wide

ROOT = Path(__file__).parents[2]
MICROSCOPE = "[data-widget=spurious-microscope]"
MAP = "[data-part=map]"
START = "[data-part=pixels][aria-label^=Start]"
SIDE = 256
LENS, LENS_SIDE = ".he-ms-lens", 11
EVERY_STATE = np.where(
    np.unpackbits(np.arange(2**16, dtype=">u2").view(np.uint8).reshape(-1, 2), axis=1) > 0, 1.0, -1.0
)
LEARN = {"Hebb": hebbian, "Storkey": storkey, "pseudo-inverse": pseudo_inverse}
ENDS = """
import * as ms from "%s/map.js";
import { presetMemories, valuesOf } from "%s/states.js";
const {preset, rule, seed} = JSON.parse(process.argv.at(-1));
const {names, memories} = presetMemories(preset);
const {ends} = ms.mapOf(memories, names, rule, seed);
const order = [...ms.orderOf(seed)];
const patterns = memories.map(memory => [...valuesOf(memory)]);
console.log(JSON.stringify({patterns, order, ends: [...ends]}));
"""
TOLD = """widget => {
    const text = selector => widget.querySelector(selector).innerText;
    const texts = selector => [...widget.querySelectorAll(selector)].map(element => element.innerText);
    return {
        stored: texts('.he-ms-memory:not([hidden]) b'),
        sentence: text('.he-sentence'),
        summary: text('.he-ms-summary'),
        attractors: texts('.he-ms-words'),
        pressed: texts('.he-ms-items [aria-pressed=true]'),
        tip: text('.he-ms-tip'),
        film: texts('.he-ms-film button'),
        moment: text('.he-ms-film [aria-current]'),
        map: widget.querySelector('[data-part=map]').toDataURL(),
    };
}"""
WITH_KERNEL = with_kernel(
    "microscope",
    "rule",
    """
    const idle = () => !el.querySelector('section[aria-busy=true]');
    widget.render({model, el});
    const choose = (label, value) => {
        const box = [...el.querySelectorAll('label')].find(l => l.textContent.startsWith(label));
        const select = box.querySelector('select');
        select.value = value;
        select.dispatchEvent(new Event('change'));
    };
    choose('Pictures', 'four');
    choose('Rule', 'Storkey');
    await until(idle);
    el.querySelector('[data-part=map]').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
    await until(idle);
    for (const name in changed) if (name.endsWith('_bits')) changed[name] = {bytes: bytes(changed[name])};
    """,
)


def microscope(page):
    page.wait_for_selector(MICROSCOPE)
    return page.locator(MICROSCOPE).first


def told(widget):
    """What the widget says and shows now."""
    return rested(widget).evaluate(TOLD)


def dot(state):
    """Row and column of a state on the map."""
    gray = [k ^ k >> 1 for k in range(SIDE)]
    return gray.index(state >> 8), gray.index(state & 255)


def walk(hand, widget, down, right):
    """To the dot that many rows and columns from the start, by arrows or on the lens, whose dots a finger can hit."""
    if hasattr(hand, "reach"):
        hand.reach(widget.locator(MAP))
        for key in ["ArrowDown"] * down + ["ArrowRight"] * right:
            hand.page.keyboard.press(key)
    else:
        hand.paint(widget.locator(LENS), LENS_SIDE // 2 + down, LENS_SIDE // 2 + right, LENS_SIDE)


def node():
    return shutil.which("node") or str(Path(playwright.__file__).parent / "driver" / "node")


@pytest.mark.parametrize("rule", LEARN)
@pytest.mark.parametrize(("preset", "seed"), [("three", 0), ("four", 3), ("letters", 0)])
def test_every_state_ends_where_pythons_recall_ends(preset, seed, rule):
    script = ENDS.replace("%s", (ROOT / "hopfield_edu/widgets/js/microscope").as_uri())
    settings = json.dumps({"preset": preset, "rule": rule, "seed": seed})
    command = [node(), "--input-type=module", "-e", script, "--", settings]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    X, order = np.array(found["patterns"]), np.array(found["order"])
    assert np.array_equal(order, np.arange(16)) == (seed == 0)
    ends = recall(LEARN[rule](X[:, order]), EVERY_STATE[:, order], order="sequential")
    assert set(ends.outcome) == {"fixed point"}
    assert np.array_equal(ends.state[:, np.argsort(order)], EVERY_STATE[found["ends"]])


def test_the_list_counts_what_python_counts(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    X = SpuriousMicroscope().patterns
    attractors, basins = np.unique(
        recall(hebbian(X), EVERY_STATE, order="sequential").state, axis=0, return_counts=True
    )
    spurious = np.abs(overlap(X, attractors)).max(axis=1) < 1
    assert len(attractors) == 14 and spurious.sum() == 8
    assert widget.locator(".he-ms-words").count() == len(attractors)
    sizes = [int(text.split("·")[0].replace(",", "")) for text in widget.locator(".he-ms-size").all_inner_texts()]
    assert sorted(sizes) == sorted(basins)
    shown = told(widget)
    assert shown["summary"].startswith("14 attractors: 3 memories take 43.6")
    assert sum("+" in text or "−" in text for text in shown["attractors"]) == spurious.sum()
    assert not page.complaints


def story(hand, widget):
    """What each hand does, in the order in which Tab comes by."""
    yield hand.paint(widget.locator("canvas[aria-label^='Memory 2']"), row=2, column=3, side=4)
    yield hand.press(button(widget, "Forget 1"))
    yield hand.choose(field(widget, "Rule"), "Storkey")
    yield walk(hand, widget, down=2, right=1)
    yield hand.press(widget.locator(".he-ms-items button").first)
    yield hand.paint(widget.locator(START), row=1, column=2, side=4)
    yield hand.press(button(widget, "Back"))
    yield hand.press(button(widget, "Reset"))
    yield hand.press(button(widget, "Step"))
    yield hand.to_start(field(widget, "Moment on the way"))
    yield hand.press(button(widget, "Play"))


def test_mouse_touch_and_keyboard_see_the_same(show):
    stories = {}
    for name, hand_of in HANDS.items():
        page = show(SpuriousMicroscope(), touch=name == "touch")
        widget, hand = microscope(page), hand_of(page)
        moments = [told(widget)] + [told(widget) for _ in story(hand, widget)]
        stories[name] = moments
        assert not page.complaints
    first = stories["mouse"]
    assert stories["touch"] == first
    assert stories["keyboard"] == first
    assert first[0]["sentence"] == "State 57,568 flows in 3 flips to the mixture of P, 7 and the inverse of 1."
    assert [moment["stored"] for moment in first[:3]] == [["P", "7", "1"], ["P", "7′", "1"], ["P", "7′"]]
    assert first[4]["tip"] != first[3]["tip"] and first[4]["map"] == first[3]["map"]
    assert first[5]["pressed"][0].startswith("P") and first[5]["map"] != first[4]["map"]
    assert first[6]["tip"] != first[5]["tip"]
    last = len(first[6]["film"]) - 1
    moments = ["At rest", f"Flip {last - 1}", "Start", "Flip 1", "Start", "At rest"]
    assert [moment["moment"] for moment in first[6:]] == moments
    assert last > 2 and first[-1] == first[6]


def test_a_dot_that_is_touched_is_the_state_that_flows(show):
    page = show(SpuriousMicroscope(state=EVERY_STATE[0]))
    widget = microscope(page)
    for state in (0, 12345, 57568, 65535):
        HANDS["mouse"](page).paint(widget.locator(MAP), *dot(state), SIDE)
        assert told(widget)["sentence"].startswith(f"State {state:,} ")
        widget.locator(".he-ms-square summary").click()
        marks = "".join("#" if value > 0 else "." for value in EVERY_STATE[state])
        rows = "\n".join(marks[k : k + 4] for k in range(0, 16, 4))
        expect(widget.locator("textarea[aria-label^=Start]")).to_have_value(rows)
        widget.locator(".he-ms-square summary").click()
    HANDS["mouse"](page).paint(widget.locator(LENS), row=5, column=6, side=LENS_SIDE)
    row, column = dot(65535)
    HANDS["mouse"](page).page.mouse.move(0, 0)
    assert told(widget)["tip"].startswith(f"State {_state_at(row, column + 1):,} ")


def _state_at(row, column):
    return (row ^ row >> 1) << 8 | (column ^ column >> 1)


def test_hovering_names_a_dot_and_leaves_the_start(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    before, canvas = told(widget), widget.locator(MAP)
    canvas.hover(position=HANDS["mouse"](page).place(canvas, *dot(62020), SIDE))
    assert told(widget)["tip"] == "State 62,020 → 7"
    page.mouse.move(0, 0)
    assert told(widget) == before


def test_tab_stops_once_at_the_list_of_attractors_and_arrows_move_within(show):
    page = show(SpuriousMicroscope())
    items = microscope(page).locator(".he-ms-items button")
    items.nth(1).wait_for()
    assert items.evaluate_all("all => all.filter(e => e.tabIndex === 0).length") == 1
    items.first.focus()
    page.keyboard.press("ArrowRight")
    assert items.nth(1).evaluate("e => e === document.activeElement")


def test_choosing_an_attractor_fades_the_other_basins(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    item = widget.locator(".he-ms-items button").first
    before = told(widget)
    item.click()
    faded = told(widget)
    assert faded["map"] != before["map"] and faded["pressed"]
    page.get_by_text("The basin of the stored P: 9,720 states, 14.8").wait_for()
    share = """c => {
        const {data} = c.getContext('2d').getImageData(0, 0, 256, 256);
        let own = 0;
        const same = k => data[k] === 0x00 && data[k + 1] === 0x72 && data[k + 2] === 0xb2;
        for (let k = 0; k < data.length; k += 4) own += same(k);
        return own;
    }"""
    assert widget.locator(MAP).evaluate(share) == 9720
    item.click()
    assert told(widget) == before


def test_a_seed_moves_the_borders_and_says_the_order(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    before = told(widget)
    field(widget, "Seed").fill("3")
    field(widget, "Seed").press("Enter")
    after = told(widget)
    assert after["map"] != before["map"]
    names = [[text.split("\n")[0] for text in moment["attractors"]] for moment in (before, after)]
    assert sorted(names[0]) == sorted(names[1])
    help_line = widget.locator(".he-ms-note", has_text="in the order").inner_text()
    order = re.search(r"in the order ([\d, ]+), again", help_line)[1]
    assert sorted(map(int, order.split(", "))) == list(range(1, 17))


def test_hebb_loses_letters_that_are_alike_and_storkey_keeps_them(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    field(widget, "Pictures").select_option("letters")
    assert "Lost, since not at rest: H, L, O, T." in told(widget)["summary"]
    field(widget, "Rule").select_option("Storkey")
    assert "Lost" not in told(widget)["summary"]


def test_a_link_brings_the_state_back(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    field(widget, "Rule").select_option("Pseudo-inverse")
    field(widget, "Seed").fill("4")
    field(widget, "Seed").press("Enter")
    HANDS["mouse"](page).paint(widget.locator("canvas[aria-label^='Memory 1']"), row=3, column=3, side=4)
    HANDS["mouse"](page).paint(widget.locator(MAP), 200, 17, SIDE)
    page.mouse.move(0, 0)
    button(widget, "Reset").click()
    button(widget, "Step").click()
    button(widget, "Share this state").click()
    link, before = page.url, told(widget)
    page.get_by_text("link to this state").first.wait_for()
    again = show(SpuriousMicroscope(), hash=link[link.index("#") :])
    widget = microscope(again)
    assert told(widget) == before
    assert field(widget, "Rule").input_value() == "pseudo-inverse"
    assert field(widget, "Seed").input_value() == "4"
    assert before["moment"] in ("Flip 1", "At rest")


@pytest.mark.parametrize("damaged", ["%%%", "e30", "eyJtZW1vcmllcyI6WzldLCJuYW1lcyI6WyJ4Il0sInJ1bGUiOiJ0b1N0cmluZyJ9"])
def test_a_damaged_link_is_told_and_the_widget_works(show, damaged):
    page = show(SpuriousMicroscope(), hash=f"#spurious-microscope={damaged}")
    widget = microscope(page)
    assert "link" in widget.locator("[role=alert]").inner_text()
    before = told(widget)
    button(widget, "Add a memory").click()
    assert told(widget)["stored"] == [*before["stored"], "L"]
    assert told(widget)["summary"] != before["summary"]
    assert not page.complaints


def test_a_malformed_saved_state_leaves_the_page_alive(show):
    def cut(state):
        saved = json.loads(state)
        for entry in saved["state"].values():
            entry["buffers"] = []
            if "memory_bits" in entry["state"] or "rule" in entry["state"]:
                entry["state"] |= {"memory_bits": None, "names": 3}
        return json.dumps(saved)

    page = show(SpuriousMicroscope(), mend=cut)
    widget = microscope(page)
    assert "cannot be read" in widget.locator("[role=alert]").inner_text()
    assert told(widget)["summary"].startswith("14 attractors")


def test_names_bring_no_markup_into_the_page(show):
    mark = "<img src=x onerror='window.bad=1'>"
    page = show(SpuriousMicroscope(EVERY_STATE[[5]], [mark]))
    widget = microscope(page)
    page.wait_for_timeout(100)
    assert page.evaluate("window.bad") is None
    assert widget.locator("img").count() == 0


def run(code):
    """What the code prints, and its names."""
    names, printed = {}, io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, names)
    return printed.getvalue(), names


@pytest.mark.parametrize(("rule", "seed"), [("Hebb", 0), ("Storkey", 7)])
def test_python_code_is_copied_and_ends_in_the_same_state(show, rule, seed):
    page = show(SpuriousMicroscope(EVERY_STATE[[59880, 62020, 28271, 34959]], rule=rule, seed=seed))
    widget = microscope(page)
    HANDS["mouse"](page).paint(widget.locator(MAP), 31, 77, SIDE)
    button(widget, "Copy as Python").click()
    page.get_by_text("code is copied").first.wait_for()
    printed, names = run(page.evaluate("navigator.clipboard.readText()"))
    number = int("".join("1" if value > 0 else "0" for value in names["end"]), 2)
    page.mouse.move(0, 0)
    HANDS["mouse"](page).paint(widget.locator(MAP), *dot(number), SIDE)
    page.mouse.move(0, 0)
    own = told(widget)
    assert own["sentence"].startswith(f"State {number:,} stays where it is")
    name = own["tip"].split(" → ")[1]
    size = next(text.split("\n")[-1].split(" ·")[0] for text in own["attractors"] if text.split("\n")[0] == name)
    attractors = len(own["attractors"])
    assert printed.splitlines()[-1] == f"{attractors} attractors; this basin has {size.replace(',', '')} states"


def test_reduced_motion_shows_the_end_at_once_and_else_it_plays(show):
    page = show(SpuriousMicroscope(), still=True)
    widget = microscope(page)
    button(widget, "Reset").click()
    assert told(widget)["moment"] == "Start"
    button(widget, "Play").click()
    assert told(widget)["moment"] == "At rest"
    page = show(SpuriousMicroscope(), still=False)
    widget = microscope(page)
    field(widget, "Speed").select_option("Slow")
    button(widget, "Play").click()
    expect(button(widget, "Pause")).to_be_visible()
    field(widget, "Speed").select_option("Fast")
    expect(widget.locator(".he-ms-film [aria-current]")).to_have_text("At rest")


def test_no_overflow_at_320_and_on_paper(show):
    page = show(SpuriousMicroscope(), width=320)
    widget = microscope(page)
    assert too_wide(page) <= 0
    page.emulate_media(media="print")
    assert widget.locator(MAP).is_visible()
    assert not button(widget, "Play").is_visible()
    assert too_wide(page) <= 0
    assert not page.complaints


def test_the_theme_can_change_while_it_is_shown(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    before = told(widget)
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    widget.locator(".he-sentence").click()
    after = told(widget)
    assert after["map"] != before["map"] and after["sentence"] == before["sentence"]


def test_two_views_of_one_model_follow_each_other(show):
    one = SpuriousMicroscope()
    page = show(one, one)
    page.locator(MICROSCOPE).nth(1).wait_for()
    first, second = page.locator(MICROSCOPE).nth(0), page.locator(MICROSCOPE).nth(1)
    field(first, "Pictures").select_option("letters")
    HANDS["mouse"](page).paint(first.locator(MAP), 3, 3, SIDE)
    page.mouse.move(0, 0)
    assert told(second) == told(first)
    assert not page.complaints


def test_what_changes_in_the_browser_is_told_to_python(show):
    page = show(SpuriousMicroscope())
    saved = page.evaluate(WITH_KERNEL)
    widget = SpuriousMicroscope()
    for name, value in saved.items():
        packed = isinstance(value, dict) and "bytes" in value
        setattr(widget, name, memoryview(bytes(value["bytes"])) if packed else value)
    row, column = dot(57568)
    assert np.array_equal(widget.patterns, EVERY_STATE[[59880, 62020, 28271, 34959]])
    assert (widget.rule, widget.names) == ("Storkey", ["P", "7", "1", "L"])
    assert np.array_equal(widget.state, EVERY_STATE[_state_at(row, column + 1)])
    end = recall(storkey(widget.patterns), widget.state, order="sequential").state
    assert np.array_equal(widget.end, end)
    assert widget.outcome


def test_python_sets_and_reads_what_is_shown():
    widget = SpuriousMicroscope()
    assert widget.names == ["P", "7", "1"] and widget.patterns.shape == (3, 16)
    assert np.array_equal(widget.patterns @ widget.patterns.T, 16 * np.eye(3))
    widget.patterns = EVERY_STATE[[1, 2]]
    assert np.array_equal(widget.patterns, EVERY_STATE[[1, 2]])
    assert widget.names == ["memory 1", "memory 2"]
    widget.state = EVERY_STATE[300]
    assert np.array_equal(widget.state, EVERY_STATE[300])
    widget.rule, widget.seed = "pseudo-inverse", 9
    assert widget.end.size == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"patterns": [[0, 1] * 8]}, "patterns must be ±1"),
        ({"patterns": np.ones((1, 25))}, "patterns must have 16 neurons"),
        ({"patterns": np.ones((5, 16))}, "patterns must hold at most 4"),
        ({"patterns": np.ones((1, 16)), "names": ["a", "b"]}, "names must"),
        ({"state": np.ones((2, 16))}, "state must be one state"),
        ({"state": np.ones(9)}, "state must have 16 neurons"),
        ({"rule": "oja"}, "rule must be one of"),
    ],
)
def test_bad_arguments_are_named(arguments, says):
    with pytest.raises(ValueError, match=says):
        SpuriousMicroscope(**arguments)


def test_bad_values_are_refused_later_too():
    widget = SpuriousMicroscope()
    with pytest.raises(ValueError, match="rule must be one of"):
        widget.rule = "oja"
    with pytest.raises(ValueError, match="patterns must hold at most 4"):
        widget.patterns = np.ones((5, 16))
    with pytest.raises(Exception, match="seed"):
        widget.seed = -1
    assert widget.rule == "Hebb" and len(widget.patterns) == 3


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_the_map_of_all_states_is_as_wide_as_the_screen_has_room_for(show, width):
    page = show(SpuriousMicroscope(), width=width)
    box = page.locator(MAP).bounding_box()
    body = page.locator(".he-ms-body").bounding_box()
    assert box["width"] == pytest.approx(box["height"], abs=1)
    assert box["width"] == pytest.approx(body["width"], abs=1) if width == 360 else box["width"] >= 660
    page.locator("[data-widget]").evaluate("e => e.scrollIntoView()")
    assert page.evaluate("document.querySelector('.he-moves').getBoundingClientRect().top") < 780  # a page has a header


DREAMS = "[data-part=dreams]"
LEARNING = """async () => {
    const widget = document.querySelector("[data-widget=spurious-microscope]");
    const bar = widget.querySelector("progress");
    const [select] = widget.querySelectorAll(".he-ms-memory select");
    const tops = () => [...widget.querySelectorAll(".he-player, .he-sentence, .he-fold, .he-ms-tip")]
        .map(e => Math.round(e.getBoundingClientRect().top));
    const choose = (list, at) => {
        list.selectedIndex = at;
        list.dispatchEvent(new Event("change", {bubbles: true}));
    };
    const rest = async () => {
        while (widget.ariaBusy === "true") await new Promise(next => setTimeout(next, 10));
    };
    choose(widget.querySelector(".he-ms-where select"), 1);
    await rest();
    const seen = [];
    const watch = new MutationObserver(() => bar.checkVisibility() && seen.push(bar.value));
    watch.observe(bar, {attributes: true});
    choose(select, 4);
    const busy = tops();
    await rest();
    return {seen, busy, rest: tops()};
}"""
DREAMT = """widget => {
    const text = selector => widget.querySelector(selector).innerText;
    return {
        sentence: text('.he-sentence'),
        shares: [...widget.querySelectorAll('.he-ms-shares tbody tr')]
            .map(row => [...row.cells].slice(0, 3).map(cell => cell.textContent)),
        divergence: widget.querySelector('.he-ms-far text').textContent,
        labels: [...widget.querySelectorAll('.he-ms-labels span')].map(e => e.textContent).sort(),
        tip: [...widget.querySelectorAll('.he-ms-tip')].find(e => e.checkVisibility()).innerText,
        help: [...widget.querySelectorAll('.he-ms-note')].findLast(e => e.textContent.includes('dreams')).textContent,
        map: widget.querySelector('[data-part=dreams]').toDataURL(),
    };
}"""


def dreamt(widget):
    """What the widget says and shows now of its dreams."""
    return rested(widget).evaluate(DREAMT)


def dreaming(hand, widget):
    """What each hand does with the dreams, in the order in which Tab comes by."""
    yield hand.choose(field(widget, "The map shows"), "how often it dreams of each state")
    yield hand.choose(widget.get_by_label("P: shown"), "3 times")
    yield hand.press(button(widget, "Back"))
    yield hand.to_start(field(widget, "Step of learning"))
    yield hand.press(button(widget, "Step"))
    yield hand.press(button(widget, "Play"))
    hand.reach(widget.get_by_label("Thresholds learn, too")) if hasattr(hand, "reach") else None
    hand.page.keyboard.press("Space") if hasattr(hand, "reach") else hand.press(widget.get_by_label("Thresholds learn"))
    yield


def test_mouse_touch_and_keyboard_dream_the_same(show):
    stories = {}
    for name, hand_of in HANDS.items():
        page = show(SpuriousMicroscope(), touch=name == "touch")
        widget = microscope(page)
        stories[name] = [dreamt(widget) for _ in dreaming(hand_of(page), widget)]
        assert not page.complaints
    first = stories["mouse"]
    assert stories["touch"] == first
    assert stories["keyboard"] == first
    assert [moment["sentence"].split(",")[0] for moment in first[:3]] == ["After 150 steps"] * 2 + ["After 149 steps"]
    assert first[3]["sentence"].startswith("It has learned nothing yet")
    assert first[4]["sentence"].startswith("After 1 step, ")
    assert [name for name, *_ in first[0]["shares"]] == ["P", "7", "1", "inverses", "all others"]
    assert [moment["shares"][0][1][:4] for moment in first[:2]] == ["33.3", "60.0"]
    assert first[5]["map"] == first[1]["map"] != first[4]["map"]
    assert "0.69" in first[6]["help"] and first[6]["shares"][3][2] > "4"


def test_the_dreams_are_those_of_python_and_of_the_code_that_is_copied(show):
    made = SpuriousMicroscope(shows="dreams", times=[3, 2, 1])
    page = show(made)
    widget = microscope(page)
    shown = dreamt(widget)
    machine = boltzmann.learn(made.patterns, made.times, steps=150, rate=0.03)
    chances = boltzmann.chances(machine.weights, machine.threshold)
    own, inverse = ([chances[boltzmann.shown(x).argmax()] for x in X] for X in (made.patterns, -made.patterns))
    shares = [*own, sum(inverse), 1 - sum(own) - sum(inverse)]
    assert [row[2] for row in shown["shares"]] == [f"{100 * share:.1f}\xa0%" for share in shares]
    assert shown["divergence"] == f"{machine.divergences[-1]:.2f} nats"
    assert shown["labels"] == sorted(f"{name}: {100 * x:.0f}\xa0%" for name, x in zip("P71", own, strict=True))
    field(widget, "Step of learning").fill("30")
    shown = dreamt(widget)
    button(widget, "Copy as Python").click()
    page.get_by_text("code is copied").first.wait_for()
    printed = run(page.evaluate("navigator.clipboard.readText()"))[0].splitlines()
    assert printed[0] == f"divergence {shown['divergence']}"
    assert [line.split(" %")[0] for line in printed[1:]] == [row[2][:-2] for row in shown["shares"][:3]]


def test_a_link_brings_the_dreams_back_and_the_map_of_the_flow_stays_what_it_was(show):
    page = show(SpuriousMicroscope())
    widget = microscope(page)
    before = told(widget)
    field(widget, "The map shows").select_option("dreams")
    widget.get_by_label("7: shown").select_option("5 times")
    widget.get_by_label("Thresholds learn").uncheck()
    field(widget, "Step of learning").fill("12")
    canvas = widget.locator(DREAMS)
    canvas.focus()
    tip = dreamt(widget)["tip"]
    page.keyboard.press("ArrowLeft")
    assert dreamt(widget)["tip"] != tip
    canvas.hover(position=HANDS["mouse"](page).place(canvas, *dot(62020), SIDE))
    assert dreamt(widget)["tip"].startswith("State 62,020 (7): ")
    page.mouse.move(0, 0)
    button(widget, "Share this state").click()
    page.get_by_text("link to this state").first.wait_for()
    link, shared = page.url, dreamt(widget)
    assert shared["sentence"].startswith("After 12 steps")
    canvas.focus()
    page.keyboard.press("ArrowRight")
    field(widget, "The map shows").select_option("flow")
    assert told(widget) == before
    again = show(SpuriousMicroscope(), hash=link[link.index("#") :])
    assert dreamt(microscope(again)) == shared
    assert not page.complaints + again.complaints


def test_dreams_play_follow_the_theme_and_fit_a_phone(show):
    page = show(SpuriousMicroscope(shows="dreams", times=[3, 2, 1]), still=False, width=360)
    widget = microscope(page)
    at = field(widget, "Step of learning")
    button(widget, "Play").click()
    expect(at).not_to_have_value("150")
    expect(button(widget, "Pause")).to_be_visible()
    at.fill("150")
    boxes = [label.bounding_box() for label in widget.locator(".he-ms-labels span").all()]
    apart = [
        abs(a["y"] - b["y"]) >= a["height"] - 1 or abs(a["x"] - b["x"]) >= min(a["width"], b["width"])
        for k, a in enumerate(boxes)
        for b in boxes[:k]
    ]
    assert len(boxes) == 3 and all(apart)
    before = dreamt(widget)
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    expect(widget).to_have_class(re.compile("he-dark"))
    page.wait_for_timeout(50)
    after = dreamt(widget)
    assert after.pop("map") != before.pop("map") and after == before
    assert not page.complaints


@pytest.mark.parametrize("width", [360, 600, 1280])
def test_how_much_is_learned_is_seen_and_moves_nothing(show, width):
    page = show(SpuriousMicroscope(), width=width)
    widget = microscope(page)
    bar = widget.get_by_role("progressbar", name="It learns …", include_hidden=True)
    assert not bar.is_visible()
    learned = page.evaluate(LEARNING)
    assert learned["seen"] == sorted(learned["seen"]) and len(set(learned["seen"])) > 10
    assert learned["seen"][0] == 0 and learned["seen"][-1] == bar.evaluate("e => e.max") == 150
    assert learned["busy"] == learned["rest"], "the page moves"
    assert not bar.is_visible() and page.complaints == []
    field(widget, "The map shows").select_option("flow")
    field(widget, "The map shows").select_option("dreams")
    assert not bar.is_visible(), "what was learned before is known"


def test_python_sets_what_is_dreamt_of():
    widget = SpuriousMicroscope(shows="dreams", times=[1, 2, 5], thresholds=False)
    assert (widget.shows, widget.times, widget.thresholds, widget.divergence) == ("dreams", [1, 2, 5], False, None)
    widget.patterns = EVERY_STATE[[1, 2]]
    assert widget.times == []
    for wrong, error in (({"times": [1]}, ValueError), ({"times": [6, 1, 1]}, ValueError), ({"times": 3}, TypeError)):
        with pytest.raises(error, match="times must"):
            SpuriousMicroscope(**wrong)
    with pytest.raises(ValueError, match="shows must be one of"):
        SpuriousMicroscope(shows="sleep")
    with pytest.raises(TypeError, match="thresholds must"):
        SpuriousMicroscope(thresholds="yes")
