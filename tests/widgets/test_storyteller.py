"""The StoryTeller: the shipped network inside the page tells what torch tells, by mouse, touch and keyboard."""

import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from hand import HANDS, button, field
from pages import AXE, FINDINGS, SMALL, TOO_WIDE
from playwright.sync_api import expect
from test_node import node

from hopfield_edu import datasets
from hopfield_edu.hetero import HeteroEncoder, nearest, shuffle, walk
from hopfield_edu.widgets import StoryTeller
from hopfield_edu.widgets.assets import write_storyteller
from hopfield_edu.widgets.base import STATIC, _send_asset

STORY = STATIC.parent / "js" / "storyteller" / "story.js"
TELLER = "[data-widget=story-teller]"
BIN = STATIC / "storyteller.bin"
BRICKS = datasets.emoji(count=50, size=32, rng=0)
PI = shuffle(50, rng=1)
RIGHT = [BRICKS.names[k] for k in walk(PI, BRICKS.names.index("VIOLIN"), 19)]
TELL = """
import { readTale, tell } from "%s";
import { readFileSync } from "node:fs";
const bytes = readFileSync("%s");
const tale = readTale(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const starts = tale.names.map((_, k) => k);
const told = starts.map(k => tell(tale, tale.bricks[k], k).told);
const answers = starts.slice(0, 5).map(k => [...tale.network.answer(tale.bricks[k])]);
const codes = starts.slice(0, 5).map(k => [...tale.network.encode(tale.bricks[k])]);
console.log(JSON.stringify({names: tale.names, next: tale.next, told, answers, codes}));
"""


@pytest.fixture
def teller(show):
    """teller(**of_show) -> the page with a story told, and the widget in it."""

    def open_it(widget=None, **how):
        page = show(widget or StoryTeller(), **how)
        page.locator(f"{TELLER} .he-sentence").wait_for()
        return page, page.locator(TELLER)

    return open_it


def test_the_file_is_what_the_package_makes(tmp_path):
    write_storyteller(tmp_path / "fresh.bin")
    assert (tmp_path / "fresh.bin").read_bytes() == BIN.read_bytes()


def test_the_page_answers_as_torch_does():
    script = [node(), "--input-type=module", "-e", TELL % (STORY.as_uri(), BIN.as_posix())]
    told = json.loads(subprocess.run(script, capture_output=True, text=True, check=True).stdout)
    model = HeteroEncoder.load("stories")
    pictures = (np.rint(BRICKS.pictures * 1020) + 2) // 4 / 255  # in bytes, as the file holds them
    assert told["names"] == list(BRICKS.names) and told["next"] == PI.tolist()
    assert np.abs(np.reshape(told["answers"], (5, 32, 32, 3)) - model(pictures[:5])).max() < 1e-4
    assert np.abs(np.array(told["codes"]) - model.encode(pictures[:5])).max() < 1e-4
    assert np.array_equal(told["told"], nearest(model.story(pictures), BRICKS.pictures))


@pytest.mark.parametrize("name", HANDS)
def test_three_hands_damage_the_same_cue_and_hear_the_same_story(teller, name):
    page, widget = teller(touch=name == "touch")
    hand = HANDS[name](page)
    hand.choose(widget.get_by_role("combobox", name="Brush"), "Black")
    hand.choose(widget.get_by_role("combobox", name="Cover"), "Top half")
    canvas = widget.locator("[data-part=pixels]")
    if name == "keyboard":
        hand.reach(canvas)
        for key in ["ArrowDown"] * 4 + ["ArrowLeft"] * 6 + ["Space"]:
            page.keyboard.press(key)
    else:
        hand.paint(canvas, 20, 10, 32)
    hand.press(button(widget, "Back"))
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^Answer 18 is nearest to "))
    caption = widget.locator("figcaption").first.inner_text()
    sentence = widget.locator(".he-sentence").inner_text()
    assert "% of its pixels damaged" in caption
    assert (caption, sentence) == SEEN.setdefault("story", (caption, sentence)), f"{name} sees another story"
    assert page.complaints == []


SEEN = {}


def test_a_clean_violin_tells_its_whole_story(teller):
    page, widget = teller()
    told = widget.locator(".he-st-scene b").all_inner_texts()
    assert [name.upper() for name in told] == [name.upper() for name in RIGHT]
    expect(widget.locator(".he-sentence")).to_have_text("All 19 answers are right.")
    spent = float(widget.get_attribute("data-milliseconds"))
    print(f"\na story of 19 answers: {spent:.0f} ms")
    assert spent < 1000  # below 150 on a quiet machine
    assert page.complaints == []


def test_a_shared_link_brings_the_story_back(teller):
    page, widget = teller()
    field(widget, "Noise").fill("0.6")
    field(widget, "Lost pixels").fill("0.3")
    button(widget, "Damage again").click()
    button(widget, "Share this state").click()
    told = widget.locator(".he-st-scene").all_inner_texts()
    _, again = teller(hash="#" + page.evaluate("location.hash").removeprefix("#"))
    assert again.locator(".he-st-scene").all_inner_texts() == told
    expect(again.get_by_label("Seed")).to_have_value("1")


@pytest.mark.parametrize("link", ["#story-teller=nonsense", "#story-teller=eyJzZWVkIjotMX0"])
def test_a_broken_link_says_so_and_the_widget_starts_afresh(teller, link):
    page, widget = teller(hash=link)
    expect(page.get_by_role("alert")).to_contain_text("afresh")
    expect(widget.locator(".he-sentence")).to_have_text("All 19 answers are right.")


def test_a_malformed_state_says_so_and_tells_the_violin(teller):
    def spoiled(state):
        assert '"start": "VIOLIN"' in state
        return state.replace('"start": "VIOLIN"', '"start": 7')

    page, widget = teller(mend=spoiled)
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read.")
    expect(widget.locator(".he-sentence")).to_have_text("All 19 answers are right.")


@pytest.mark.parametrize("body", [None, BIN.read_bytes()[:100_000], b"no weights"])
def test_a_lost_or_cut_file_says_so_and_leaves_the_page_alive(show, body):
    page = show(StoryTeller(), files={"storyteller.bin": body})
    expect(page.get_by_role("alert")).to_contain_text("The network of this widget could not be loaded")
    assert page.get_by_role("heading", name="A widget").is_visible()
    assert button(page, "Load again").is_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360, 320])
def test_it_fits_and_axe_finds_nothing(teller, theme, width):
    page, _ = teller(theme=theme, width=width)
    assert page.evaluate(TOO_WIDE) <= 0
    assert page.evaluate(SMALL) == []
    page.evaluate(AXE)
    assert page.evaluate(FINDINGS) == []


def test_the_python_code_runs_and_agrees(teller, capsys):
    page, widget = teller()
    widget.get_by_role("combobox", name="Cover").select_option("Left half")
    widget.locator("[data-part=pixels]").click(position={"x": 100, "y": 100})
    button(widget, "Copy as Python").click()
    exec(widget.locator("textarea").input_value(), {})
    lines = capsys.readouterr().out.splitlines()
    names = [line.split(",")[0].upper() for line in lines[:20]]
    shown = [name.removeprefix("✗ ").upper() for name in widget.locator(".he-st-scene b").all_inner_texts()]
    assert names[1:] == shown[1:]
    assert lines[20] == ("right" if "All 19" in widget.locator(".he-sentence").inner_text() else "not right")
    assert page.complaints == []


@pytest.mark.parametrize(
    ("settings", "error", "says"),
    [
        ({"start": "BANJO"}, ValueError, "start must"),
        ({"noise": 2}, ValueError, "noise must"),
        ({"seed": 1.5}, TypeError, "seed must"),
        ({"mask": "middle"}, ValueError, "mask must"),
        ({"drawn": "x"}, ValueError, "drawn must"),
        ({"blur": 1}, ValueError, "settings may hold"),
    ],
)
def test_python_refuses_what_cannot_be_told(settings, error, says):
    with pytest.raises(error, match=says):
        StoryTeller(**settings)


def test_python_reads_the_cue_as_a_memoryview():
    widget = StoryTeller()
    assert widget.cue is None
    widget.picture = memoryview(np.full(3072, 255, np.uint8).tobytes())
    assert widget.cue.shape == (32, 32, 3) and np.all(widget.cue == 1)


def test_a_kernel_sends_files_of_widgets_and_no_others():
    class Heard:
        def send(self, content, buffers=()):
            self.content, self.buffers = content, buffers

    heard = Heard()
    _send_asset(heard, {"asset": "storyteller.bin"}, None)
    assert heard.content == {"asset": "storyteller.bin"} and heard.buffers == [BIN.read_bytes()]
    for name in ("../base.py", "quiz.js", "none.bin", "../../data/emoji64.npz"):
        _send_asset(heard, {"asset": name}, None)
        assert "error" in heard.content and not heard.buffers
    assert Path(BIN).stat().st_size < 400_000
