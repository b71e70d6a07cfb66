"""The StoryTeller: the shipped network inside the page tells what torch tells, by mouse, touch and keyboard."""

import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import _shipped, datasets
from hopfield_edu.hetero import HeteroEncoder, judge, nearest, shuffle, walk
from hopfield_edu.widgets import StoryTeller
from hopfield_edu.widgets.base import STATIC, _send_asset
from tests.support.hand import HANDS, button, field, rested, unfold
from tests.support.kernel import with_kernel
from tests.support.node import node
from tools.assets import write_storyteller

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
NOISY = """
import { readTale, tell } from "%s";
import { readFileSync } from "node:fs";
const [tale, pictures] = process.argv.slice(1).map(path => new Uint8Array(readFileSync(path)).buffer);
const read = readTale(tale);
const cues = [0, 1, 2, 3, 4].map(k => new Float32Array(pictures, k * 4 * 3072, 3072));
for (const cue of cues) tell(read, cue, 0);
const began = process.cpuUsage();
const stories = cues.map((cue, k) => tell(read, cue, k));
const milliseconds = process.cpuUsage(began).user / 1000 / stories.length;
const [told, errors] = ["told", "errors"].map(name => stories.map(story => story[name]));
console.log(JSON.stringify({answers: stories.map(({pictures}) => [...pictures[1]]), told, errors, milliseconds}));
"""
WITH_KERNEL = with_kernel(
    "storyteller",
    "start",
    """
    widget.render({model, el});
    await until(() => el.querySelector('.he-st-strip'));
    for (const [name, value] of Object.entries(given)) fromPython(name, value);
    await until(() => !el.querySelector('section[aria-busy=true]'));
    changed.picture = bytes(changed.picture);
    """,
)


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
    assert page.complaints == []


def test_a_shared_link_brings_the_story_back(teller):
    page, widget = teller()
    field(widget, "Noise").fill("0.6")
    field(widget, "Lost pixels").fill("0.3")
    button(widget, "Damage again").click()
    button(widget, "Share this state").click()
    told = rested(widget).locator(".he-st-scene").all_inner_texts()
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
    assert button(page, "Try again").is_visible()


def test_the_python_code_runs_and_agrees(teller, capsys):
    page, widget = teller()
    widget.get_by_role("combobox", name="Cover").select_option("Left half")
    widget.locator("[data-part=pixels]").click(position={"x": 100, "y": 100})
    rested(widget)
    unfold(widget)
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


def scenes(widget):
    """What the widget shows: captions, the strip, what the rings say."""
    rings = widget.locator("svg[role=img]").get_attribute("aria-label")
    captions = widget.locator("figcaption").all_inner_texts()
    return captions, widget.locator(".he-st-scene").all_inner_texts(), rings


def test_the_pictures_in_the_file_are_the_bricks_to_half_a_byte():
    tensors, about = _shipped.load(BIN)
    assert np.abs(tensors["pictures"] / 255 - BRICKS.pictures).max() <= 0.5001 / 255
    assert json.loads(about["names"]) == list(BRICKS.names)
    assert np.array_equal(tensors["permutation"], PI)


def told_by_the_page(folder):
    """Five noisy cues, and what the page's own code tells of them."""
    noise = np.random.default_rng(0).normal(0, 0.3, (5, 32, 32, 3))
    cues = np.clip(BRICKS.pictures[:5] + noise, 0, 1)
    (folder / "asked").write_bytes(cues.astype("<f4").tobytes())
    script = [node(), "--input-type=module", "-e", NOISY % STORY.as_uri(), BIN, folder / "asked"]
    return cues, json.loads(subprocess.run(script, capture_output=True, text=True, check=True).stdout)


def test_noisy_pictures_are_answered_to_1e_5(tmp_path):
    cues, said = told_by_the_page(tmp_path)
    stories = HeteroEncoder.load("stories").story(cues)
    apart = np.abs(np.reshape(said["answers"], (5, 32, 32, 3)) - stories[:, 1]).max()
    print(f"\nlargest difference {apart:.1e}")
    assert apart < 1e-5
    judged = judge(stories, BRICKS.pictures, PI, np.arange(5))
    assert np.array_equal(said["told"], judged.told)
    assert np.abs(np.array(said["errors"]) - judged.error).max() < 2e-3  # the page's bricks are rounded to bytes


@pytest.mark.clock
def test_a_story_takes_less_than_150_ms(tmp_path):
    assert told_by_the_page(tmp_path)[1]["milliseconds"] < 150


def test_a_stroke_of_the_pointer_leaves_no_gaps_and_can_be_rubbed_out(teller):
    page, widget = teller()
    field(widget, "Width").select_option("1")
    clean = scenes(widget)
    hand, cue = HANDS["mouse"](page), widget.locator("[data-part=pixels]")
    hand.paint(cue, row=5, column=2, side=32)
    box = cue.bounding_box()
    at = [(box["x"] + (column + 0.5) * box["width"] / 32, box["y"] + 5.5 * box["height"] / 32) for column in (2, 29)]

    def stroke():
        page.mouse.move(*at[0])
        page.mouse.down()
        page.mouse.move(*at[1])
        page.mouse.up()

    stroke()
    row = "c => [...c.getContext('2d').getImageData(2, 5, 28, 1).data]"
    assert cue.evaluate(row) == [128, 128, 128, 255] * 28
    widget.get_by_role("combobox", name="Brush").select_option("Rub out")
    stroke()
    expect(widget.locator("figcaption").first).to_have_text("Cue: Violin. Paint on it.")
    assert scenes(rested(widget)) == clean


@pytest.mark.parametrize("name", HANDS)
def test_another_picture_is_picked_by_every_hand(teller, name):
    page, widget = teller(StoryTeller("WOMENS SYMBOL"), touch=name == "touch")
    radio = page.get_by_role("radio", name="Heavy minus sign")
    if name == "keyboard":
        HANDS[name](page).reach(page.get_by_role("radio", name="Womens symbol"))
        page.keyboard.press("ArrowRight")
    else:
        HANDS[name](page).press(radio)
    assert radio.is_checked()
    assert scenes(widget)[0][0] == "Cue: Heavy minus sign. Paint on it."
    expect(widget.locator(".he-sentence")).to_have_text(
        "All 19 answers are right. Its ring has 12, so they come round again."
    )


def test_too_much_damage_tells_another_story_and_says_so(teller):
    _, widget = teller(StoryTeller("VIOLIN", drawn="b" * 1024))
    expect(widget.locator(".he-sentence")).to_have_text(
        re.compile("^Answer 1 is nearest to .* where Watch should come")
    )
    assert "jump" in scenes(widget)[2]
    assert widget.locator(".he-st-jumps line").count() >= 1
    button(widget, "Clean").click()
    expect(widget.locator(".he-sentence")).to_have_text("All 19 answers are right.")
    assert widget.locator(".he-st-node.he-been").count() == 20


def test_a_damaged_cue_is_no_wrong_answer(teller):
    _, widget = teller(StoryTeller("PEANUTS", dropped=0.25, mask="left"))
    first = widget.locator(".he-st-scene").first.inner_text()
    assert first.startswith("Peanuts\ncue, error 0.") and "its pixels are nearest to Upwards black arrow" in first
    expect(widget.locator(".he-sentence")).to_have_text(re.compile("^All 19 answers are right"))
    assert "jump" not in scenes(widget)[2]


def test_a_lost_file_can_be_loaded_again(show):
    page = show(StoryTeller(), files={"storyteller.bin": BIN.read_bytes()[:-1000]})
    expect(page.get_by_role("alert")).to_contain_text("of 390392 bytes")
    page.context.unroute("**/storyteller.bin")
    button(page, "Try again").click()
    expect(page.locator(f"{TELLER} .he-sentence")).to_have_text("All 19 answers are right.")
    assert page.get_by_role("alert").count() == 0


def test_reduced_motion_shows_the_end_at_once_and_motion_takes_its_time(teller):
    _, widget = teller(still=True)
    answer = widget.locator("figcaption").nth(1)
    button(widget, "Reset").click()
    expect(answer).to_have_text("No answer yet")
    button(widget, "Play").click()
    assert answer.inner_text().startswith("Answer 19 of 19")
    _, widget = teller(still=False)
    answer = widget.locator("figcaption").nth(1)
    button(widget, "Play").click()
    expect(answer).to_have_text(re.compile("Answer [1-9] of 19"))
    assert widget.locator(".he-st-scene.he-hidden").count() > 0
    button(widget, "Pause").click()


def test_a_kernel_gets_what_is_on_the_screen_and_sets_it(teller):
    page, _ = teller(StoryTeller("VIOLIN", mask="left"))
    saved = page.evaluate(WITH_KERNEL, {"start": "PEANUTS", "mask": "right"})
    widget = StoryTeller("PEANUTS")
    widget.told, widget.picture = saved["told"], memoryview(bytes(saved["picture"]))
    peanuts = BRICKS.names.index("PEANUTS")
    assert np.allclose(widget.cue[:, :16], BRICKS.pictures[peanuts][:, :16], atol=0.003)
    assert np.allclose(widget.cue[:, 16:], 0.5, atol=0.003)
    assert widget.told[1:] == [BRICKS.names[k] for k in walk(PI, peanuts, 19)][1:]


def test_two_views_do_not_mix_and_one_file_serves_both(show):
    page = show(StoryTeller("VIOLIN"), StoryTeller("PEANUTS"))
    page.locator(f"{TELLER} .he-sentence").first.wait_for()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.locator(f"{TELLER} .he-sentence").nth(1).wait_for()
    first, second = page.locator(TELLER).nth(0), page.locator(TELLER).nth(1)
    other = scenes(second)
    first.get_by_role("radio", name="Spider").check()
    assert scenes(second) == other
    files = "performance.getEntriesByType('resource').filter(e => e.name.endsWith('.bin')).length"
    assert page.evaluate(files) == 1
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_python_refuses_later_too():
    widget = StoryTeller()
    for name, value in {"start": "violin", "dropped": float("nan"), "fill": "white", "seed": -1}.items():
        with pytest.raises(ValueError, match=f"{name} must"):
            setattr(widget, name, value)
