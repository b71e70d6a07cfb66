"""The DreamWalker: the decoder inside the page paints what torch paints, wherever mouse, touch and keyboard lead it."""

import json
import re
import subprocess

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import _shipped, datasets
from hopfield_edu.modern.constructive import Autoencoder, split
from hopfield_edu.widgets.base import STATIC
from hopfield_edu.widgets.dream_walker import FILE, DreamWalker, write_dream_walker
from tests.support.hand import HANDS, button, field
from tests.support.node import node

WALK = STATIC.parent / "js" / "dream_walker" / "walk.js"
WALKER = "[data-widget=dream-walker]"
TENSORS = _shipped.load(FILE)[0]
CODES, LABELS = TENSORS["codes"].astype(float), TENSORS["labels"]
DREAM = """
import { readDreams } from "%s";
import { readFileSync } from "node:fs";
const { decode, codes, frame } = readDreams(new Uint8Array(readFileSync("%s")).buffer);
const places = [...codes, [0, 0], [frame[0][0], frame[1][1]]];
places.forEach(decode);
const began = process.cpuUsage();
const dreams = places.map((place) => [...decode(place)]);
console.log(JSON.stringify({places, dreams, milliseconds: process.cpuUsage(began).user / 1000 / places.length}));
"""
WITH_KERNEL = """async (values) => {
    const {default: widget} = await import('/_static/dream_walker.js');
    const {state} = JSON.parse(document.querySelector('[type$="widget-state+json"]').textContent);
    const entry = Object.values(state).find(entry => entry.buffers?.some(({path}) => path[0] === 'dreams'));
    const {data} = entry.buffers.find(({path}) => path[0] === 'dreams');
    const dreams = new DataView(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)).buffer);
    const held = {...entry.state, dreams};
    const listeners = [];
    const changed = {};
    const model = {
        get: name => held[name],
        set: (name, value) => { held[name] = changed[name] = value; },
        on: (event, listener) => listeners.push([event, listener]), off() {}, save_changes() {}, send() {},
    };
    const el = document.querySelector('main').appendChild(document.createElement('div'));
    widget.render({model, el});
    for (const [name, value] of Object.entries(values)) {
        held[name] = value;
        for (const [event, hear] of listeners) if (event === `change:${name}`) hear();
    }
    return {...changed, goal: held.goal, picture: [...new Uint8Array(changed.picture.buffer)]};
}"""


@pytest.fixture
def walker(show):
    """walker(**of_show) -> the page, and the widget in it."""

    def open_it(widget=None, **how):
        page = show(widget or DreamWalker(), **how)
        page.locator(f"{WALKER} .he-sentence").wait_for()
        return page, page.locator(WALKER)

    return open_it


def seen(widget):
    """Captions, the sentence, and the walk's two ends."""
    ends = [field(widget, label).evaluate("e => e.selectedOptions[0].text") for label in ("From", "To")]
    return widget.locator("figcaption").all_inner_texts(), widget.locator(".he-sentence").inner_text(), ends


def place(widget):
    return [
        float(x) for x in re.findall(r"-?\d+\.\d\d", widget.locator("figcaption").first.inner_text().replace("−", "-"))
    ]


def test_the_file_is_what_the_package_makes_and_travels_in_the_page(tmp_path):
    write_dream_walker(tmp_path / "fresh.bin")
    fresh = _shipped.load(tmp_path / "fresh.bin")[0]
    assert set(fresh) == set(TENSORS)
    for name, array in fresh.items():
        tolerance = 1e-2 if name == "codes" else 0  # torch on another machine may round a code to the next half
        assert np.max(np.abs(array.astype(float) - TENSORS[name].astype(float))) <= tolerance, name
    assert FILE.stat().st_size < 100_000


def test_the_map_holds_five_of_each_digit_that_the_network_never_saw():
    assert np.bincount(LABELS).tolist() == [5] * 10
    stored = np.rint(255 * split()[1]).astype(np.uint8)
    at = [int(np.flatnonzero(np.all(stored == picture, axis=(1, 2)))[0]) for picture in TENSORS["pictures"]]
    assert np.array_equal(datasets.digits().labels[3000:4000][at], LABELS)
    assert np.allclose(Autoencoder.load("autoencoder-mnist-2").encode(stored[at] / 255), CODES, atol=0.02)


def dreamt():
    """What the page's own code paints: places, dreams, and milliseconds of a processor for one."""
    script = [node(), "--input-type=module", "-e", DREAM % (WALK.as_uri(), FILE.as_posix())]
    return json.loads(subprocess.run(script, capture_output=True, text=True, check=True).stdout)


def test_the_page_paints_as_torch_does():
    said = dreamt()
    painted = Autoencoder.load("autoencoder-mnist-2").decode(np.array(said["places"]))
    apart = np.abs(np.reshape(said["dreams"], (-1, 28, 28)) - painted).max()
    print(f"\nlargest difference {apart:.1e}")
    assert apart < 1e-5


@pytest.mark.clock
def test_a_dream_is_painted_in_less_than_five_milliseconds():
    assert dreamt()["milliseconds"] < 5


SEEN = {}


@pytest.mark.parametrize("name", HANDS)
def test_three_hands_walk_to_the_same_dream(walker, name):
    page, widget = walker(touch=name == "touch")
    hand = HANDS[name](page)
    hand.choose(field(widget, "To"), "7" if name == "keyboard" else "7, number 1 of 5")
    for key in ["Step"] * 3 + ["Back"]:
        hand.press(button(widget, key))
    assert seen(widget)[2][1] == "7, number 1 of 5"
    assert "Nothing is stored here." in seen(widget)[1]
    assert seen(widget) == SEEN.setdefault("walk", seen(widget)), f"{name} sees another dream"
    hand.to_start(field(widget, "Moment of the walk"))
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^On the code of a three that was stored"))
    assert page.complaints == []


@pytest.mark.parametrize("name", HANDS)
def test_the_walker_goes_where_the_hand_leads(walker, name):
    page, widget = walker(touch=name == "touch")
    chart = widget.locator("[data-part=map]")
    before = place(widget)
    if name == "keyboard":
        HANDS[name](page).reach(chart)
        for key in ["ArrowRight"] * 4 + ["ArrowUp"] * 2 + ["Shift+ArrowLeft"]:
            page.keyboard.press(key)
    else:
        HANDS[name](page).paint(chart, row=17, column=17, side=20)
    after = place(widget)
    assert after != before
    assert seen(widget)[2][0] == "this place"
    if name == "keyboard":
        assert after[0] > before[0] and after[1] > before[1]
    if name == "mouse":
        box = chart.bounding_box()
        page.mouse.down()
        page.mouse.move(box["x"] + 5, box["y"] + box["height"] - 5)
        page.mouse.up()
        low = CODES.min(axis=0)
        assert place(widget)[0] < low[0] and place(widget)[1] < low[1]  # the margin of the map
    assert page.complaints == []


def test_a_touch_on_a_numeral_stands_on_its_code(walker):
    _, widget = walker()
    for k in (1, 20, 33):
        x, y = (float(widget.locator(".he-dw-code").nth(k).get_attribute(axis)) / 100 for axis in "xy")
        chart = widget.locator("[data-part=map]")
        box = chart.bounding_box()
        chart.click(position={"x": x * box["width"] + 1, "y": y * box["height"] - 1})
        assert place(widget) == pytest.approx(CODES[k], abs=0.006)
        assert "that was stored" in seen(widget)[1]


def test_the_dream_on_the_screen_is_the_decoders(walker):
    page, widget = walker(DreamWalker(start=[1.5, -2.0]))
    assert place(widget) == [1.5, -2.0]
    greys = widget.locator("figure canvas").first.evaluate(
        "c => [...c.getContext('2d').getImageData(0, 0, 28, 28).data].filter((_, i) => i % 4 === 0)"
    )
    paper, ink = 255, 0x1B
    painted = paper + (ink - paper) * Autoencoder.load("autoencoder-mnist-2").decode(np.array([1.5, -2.0]))
    assert np.abs(np.reshape(greys, (28, 28)) - painted).max() <= 1.01
    assert page.complaints == []


def test_a_seed_draws_two_memories_of_different_digits(walker):
    _, widget = walker()
    walks = set()
    for seed in range(1, 6):
        widget.get_by_label("Seed").fill(str(seed))
        widget.get_by_label("Seed").blur()
        start, goal = seen(widget)[2]
        assert start[0] != goal[0]
        walks.add((start, goal))
    assert len(walks) == 5
    button(widget, "Reset").click()
    assert tuple(seen(widget)[2]) in walks


def test_a_shared_link_brings_the_dream_back(walker):
    page, widget = walker()
    widget.locator("[data-part=map]").click(position={"x": 150, "y": 60})
    field(widget, "To").select_option("2, number 4 of 5")
    button(widget, "Step").click()
    button(widget, "Share this state").click()
    _, again = walker(hash="#" + page.url.split("#")[1])
    assert seen(again) == seen(widget)


@pytest.mark.parametrize("link", ["#dream-walker=nonsense", "#dream-walker=eyJzZWVkIjotMX0"])
def test_a_broken_link_says_so_and_the_widget_starts_afresh(walker, link):
    page, widget = walker(hash=link)
    expect(page.get_by_role("alert")).to_contain_text("afresh")
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^On the code of"))


def test_a_malformed_state_says_so_and_starts_afresh(walker):
    page, widget = walker(mend=lambda state: state.replace('"goal": null', '"goal": "seven"'))
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read.")
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^On the code of"))


@pytest.mark.parametrize("left", [50_000, 100, 0])
def test_a_damaged_decoder_says_so_and_leaves_the_page_alive(show, left):
    widget = DreamWalker()
    widget.dreams = widget.dreams[:left]
    page = show(widget)
    expect(page.get_by_role("alert")).to_contain_text("The decoder of this widget is damaged")
    assert page.get_by_text("Text below it.").count() == 0 and page.get_by_role("heading", name="A widget").is_visible()


def test_ink_follows_the_theme(walker):
    page, widget = walker()
    paper = "c => c.getContext('2d').getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, value) => sum + value)"
    canvas = widget.locator("figure canvas").first
    assert canvas.evaluate(paper) > 600
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.wait_for_function(f"c => ({paper})(c) < 200", arg=canvas.element_handle())


def test_the_dreams_behind_can_be_put_away(walker):
    _, widget = walker()
    drawn = "c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((v) => v > 0)"
    chart = widget.locator("[data-part=map]")
    assert chart.evaluate(drawn)
    widget.get_by_label("Dreams behind the map").uncheck()
    assert not chart.evaluate(drawn)


def test_the_python_code_runs_and_agrees(walker, capsys):
    import matplotlib

    matplotlib.use("Agg")
    page, widget = walker()
    widget.locator("[data-part=map]").click(position={"x": 210, "y": 130})
    for _ in range(7):
        button(widget, "Step").click()
    button(widget, "Copy as Python").click()
    exec(widget.locator("textarea").input_value(), {})
    x, y = place(widget)
    assert capsys.readouterr().out.startswith(f"moment 7: {x:.2f}, {y:.2f}; mean ink 0.")
    assert page.complaints == []


def test_reduced_motion_shows_the_end_at_once_and_motion_takes_its_time(walker):
    _, widget = walker(still=True)
    button(widget, "Play").click()
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^On the code of a four"))
    _, widget = walker(still=False)
    button(widget, "Play").click()
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^Nothing is stored here"))
    assert widget.locator(".he-sentence").get_attribute("aria-live") == "off"
    button(widget, "Pause").click()
    button(widget, "Back").click()
    assert widget.locator(".he-sentence").get_attribute("aria-live") == "polite"


def test_a_kernel_reads_the_screen_and_sets_it(walker):
    page, _ = walker()
    said = page.evaluate(WITH_KERNEL, {"goal": 12, "start": [2.0, 3.0]})
    widget = DreamWalker()
    assert widget.dream is None
    widget.picture = memoryview(bytes(said["picture"]))
    assert said["place"] == [2.0, 3.0] and said["goal"] == 12
    painted = Autoencoder.load("autoencoder-mnist-2").decode(np.array([2.0, 3.0]))
    assert np.abs(widget.dream - painted).max() < 0.003


def test_two_walkers_do_not_mix(show):
    page = show(DreamWalker(seed=1), DreamWalker(seed=2))
    page.locator(f"{WALKER} .he-sentence").first.wait_for()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.locator(f"{WALKER} .he-sentence").nth(1).wait_for()
    first, second = page.locator(WALKER).nth(0), page.locator(WALKER).nth(1)
    other = seen(second)
    button(first, "Step").click()
    assert seen(second) == other
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("settings", "error", "says"),
    [
        ({"start": 3}, TypeError, r"start must be a place \(x, y\)"),
        ({"start": (1, 2, 3)}, TypeError, "start must be a place"),
        ({"start": (1, float("nan"))}, ValueError, "start must lie in"),
        ({"goal": 50}, ValueError, r"goal must lie in \[0, 49\]; got 50"),
        ({"goal": 1.5}, TypeError, "goal must be a whole number"),
        ({"seed": -1}, ValueError, "seed must lie in"),
        ({"seed": "one"}, TypeError, "seed must be a whole number"),
    ],
)
def test_python_refuses_what_is_no_place(settings, error, says):
    with pytest.raises(error, match=says):
        DreamWalker(**settings)
    widget = DreamWalker()
    for name, value in settings.items():
        with pytest.raises(error, match=says):
            setattr(widget, name, value)
