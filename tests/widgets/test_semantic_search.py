"""SemanticSearch: the encoder inside the page finds what torch finds, by mouse, touch and keyboard."""

import json
import re
import subprocess
import zlib

import numpy as np
import pytest
import torch
from PIL import Image
from playwright.sync_api import expect

from hopfield_edu import _shipped, corrupt, datasets
from hopfield_edu.modern import contrastive
from hopfield_edu.widgets import SemanticSearch
from hopfield_edu.widgets.base import STATIC
from tests.support.hand import HANDS, button, field
from tests.support.kernel import with_kernel
from tests.support.node import node
from tools.assets import rounded, write_semantic_search

SOURCES = STATIC.parent / "js" / "semantic_search"
SEARCH = "[data-widget=semantic-search]"
BIN = STATIC / "semantic_search.bin"
EMOJI = datasets.emoji(size=32)
PICTURES, NAMES = EMOJI.pictures[1200:1300], EMOJI.names[1200:1300]
CLEAN = {"cut": 0.0, "turn": 0.0}
FIRST = "Semantic memory finds Monkey face. Pixel memory takes it for Flatbread; the right one comes 18th."
ENCODE = """
import { readMemory } from "%s/memory.js";
import { readFileSync } from "node:fs";
const [file, cues] = process.argv.slice(1).map(path => new Uint8Array(readFileSync(path)).buffer);
const { encoder, names } = await readMemory(file);
function encode(k) {
    const steps = encoder.encode(new Float32Array(cues, k * 4 * 3072, 3072));
    const spent = [];
    for (;;) {
        const began = process.cpuUsage();
        const { done, value } = steps.next();
        spent.push(process.cpuUsage(began).user / 1000);
        if (done) return { code: [...value], spent };
    }
}
const codes = Array.from({ length: 20 }, (_, k) => encode(k).code);
const spent = Array.from({ length: 20 }, (_, k) => encode(k).spent);
console.log(JSON.stringify({ codes, spent, names }));
"""
DAMAGE = """
import { damage } from "%s/damage.js";
import { readFileSync } from "node:fs";
const { picture, settings } = JSON.parse(readFileSync(0, "utf8"));
const amounts = { cut: 0, turn: 0, shift: 0, grey: 0, dim: 0, noise: 0, specks: 0, covered: 0 };
const none = { ...amounts, mirror: false, part: "right", seed: 0, drawn: "" };
const damaged = settings.map(part => [...damage(Float32Array.from(picture), { ...none, ...part })]);
console.log(JSON.stringify(damaged));
"""
WITH_KERNEL = with_kernel(
    "semantic_search",
    "start",
    """
    const said = () => el.querySelector('.he-ss-strips figcaption')?.textContent ?? '';
    const settled = () => said().startsWith('As the damage grows');
    widget.render({model, el});
    await until(settled);
    for (const [name, value] of Object.entries(given)) fromPython(name, value);
    await until(settled);
    changed.picture = bytes(changed.picture);
    """,
)
DROP = """(root, bytes) => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(bytes)], 'dropped.png', {type: 'image/png'}));
    for (const name of ['dragover', 'drop'])
        root.dispatchEvent(new DragEvent(name, {dataTransfer: files, bubbles: true, cancelable: true}));
}"""
SEEN = {}


@pytest.fixture
def search(show):
    """search(**of_show) -> the page with both answers given, and the widget in it."""

    def open_it(widget=None, **how):
        page = show(widget or SemanticSearch(), **how)
        expect(page.locator(f"{SEARCH} .he-sentence")).not_to_be_empty()
        return page, page.locator(SEARCH)

    return open_it


def answers(widget):
    """What the widget shows when it has settled: the sentence, both lists, and how both fared."""
    fates = widget.locator(".he-ss-strips figcaption")
    expect(fates).to_have_text(re.compile("^(As the damage grows|Your picture is not stored)"), timeout=30_000)
    rows = widget.locator(".he-ss-pane li").all_inner_texts()
    return widget.locator(".he-sentence").inner_text(), rows, fates.inner_text()


def first(widget, which):
    """The name that the memory of this title puts first."""
    return widget.get_by_role("list", name=which).locator("b").first


def encoded(network, pictures):
    with torch.inference_mode():
        return network(torch.tensor(pictures, dtype=torch.float32).permute(0, 3, 1, 2)).numpy()


def test_the_file_is_what_the_package_makes_and_is_small(tmp_path):
    write_semantic_search(tmp_path / "fresh.bin")
    kept = []
    for number, path in enumerate((BIN, tmp_path / "fresh.bin")):
        (tmp_path / f"{number}").write_bytes(zlib.decompress(path.read_bytes()))
        kept.append(_shipped.load(tmp_path / f"{number}"))
    (tensors, about), (fresh, fresh_about) = kept
    assert about == fresh_about and tensors.keys() == fresh.keys()
    codes, fresh_codes = tensors.pop("codes"), fresh.pop("codes")
    assert np.abs(codes.astype(float) - fresh_codes).max() < 2e-3 * np.abs(codes).max()  # torch, on another machine
    assert all(np.array_equal(tensors[name], fresh[name]) for name in tensors)
    assert np.abs(tensors["pictures"] / 255 - PICTURES).max() <= 0.5001 / 255
    assert json.loads(about["names"]) == list(NAMES)
    print(f"\n{BIN.stat().st_size:,} bytes")
    assert BIN.stat().st_size < 800_000


def test_the_page_encodes_as_torch_does_in_short_slices(tmp_path):
    cues = corrupt.gaussian(PICTURES[:20], 0.2, rng=0)
    (tmp_path / "cues").write_bytes(cues.astype("<f4").tobytes())
    script = [node(), "--input-type=module", "-e", ENCODE % SOURCES.as_uri(), BIN, tmp_path / "cues"]
    said = json.loads(subprocess.run(script, capture_output=True, text=True, check=True).stdout)
    network, _ = rounded(contrastive.load("contrastive-emoji"))
    codes = encoded(network, cues)
    apart = np.abs(np.array(said["codes"]) - codes).max() / np.abs(codes).max()
    spent = np.median(said["spent"], axis=0)
    print(f"\nrelative difference {apart:.0e}; an encoding {spent.sum():.0f} ms, its longest layer {spent.max():.0f}")
    assert apart < 1e-5
    assert spent.sum() < 150 and spent.max() < 50
    assert said["names"] == list(NAMES)


def test_rounded_weights_recall_held_out_emoji_as_well():
    held_out = EMOJI.pictures[1200:]
    network = contrastive.load("contrastive-emoji")
    cues = {
        "clean": held_out,
        "rotation 30°": corrupt.rotate(held_out, 30),
        "crop 50 %": corrupt.crop(held_out, 0.5),
        "half masked": corrupt.mask(held_out, "right"),
    }

    def recalled(network):
        stored = encoded(network, held_out)
        stored /= np.linalg.norm(stored, axis=1, keepdims=True)
        hits = {name: (encoded(network, cue) @ stored.T).argmax(1) == np.arange(320) for name, cue in cues.items()}
        return {name: 100 * hit.mean() for name, hit in hits.items()}

    whole, few = recalled(network), recalled(rounded(network)[0])
    print("".join(f"\n{name}: {whole[name]:.1f} %, rounded {few[name]:.1f} %" for name in cues))
    assert all(few[name] > whole[name] - 2 for name in cues)


def test_damage_is_that_of_python():
    picture = PICTURES[56].astype(np.float32)
    settings = {
        "cut": ({"cut": 0.3}, lambda x: corrupt.crop(x, 0.7)),
        "turn": ({"turn": -35}, lambda x: corrupt.rotate(x, -35)),
        "shift": ({"shift": 4.5}, lambda x: corrupt.shift(x, right=4.5)),
        "mirror": ({"mirror": True}, lambda x: x[:, ::-1]),
        "grey": ({"grey": 0.5}, lambda x: x + 0.5 * (x.mean(axis=-1, keepdims=True) - x)),
        "dim": ({"dim": 0.4}, lambda x: 0.6 * x),
        **{
            part: ({"part": part, "covered": 0.45}, lambda x, part=part: corrupt.mask(x, part, 0.45))
            for part in ("left", "right", "top", "bottom", "center")
        },
        "all": (
            {"cut": 0.2, "turn": 20, "covered": 0.25, "mirror": True},
            lambda x: corrupt.mask(corrupt.rotate(corrupt.crop(x, 0.8), 20)[:, ::-1], "right", 0.25),
        ),
    }
    asked = json.dumps({"picture": picture.ravel().tolist(), "settings": [part for part, _ in settings.values()]})
    script = [node(), "--input-type=module", "-e", DAMAGE % SOURCES.as_uri()]
    said = json.loads(subprocess.run(script, input=asked, capture_output=True, text=True, check=True).stdout)
    for (name, (_, in_python)), cue in zip(settings.items(), said, strict=True):
        assert np.abs(np.reshape(cue, (32, 32, 3)) - in_python(picture)).max() < 1e-6, name


def test_it_opens_with_a_cue_that_meaning_finds_and_pixels_do_not(search):
    page, widget = search()
    sentence, rows, fates = answers(widget)
    assert sentence == FIRST and len(rows) == 10
    assert rows[5].startswith("✓ Monkey face")
    assert fates == (
        "As the damage grows, pixel memory first loses it at 65\u00a0% of the damage; "
        "semantic memory finds it at every amount."
    )
    assert widget.locator(".he-ss-verdict").all_inner_texts() == ["✗ Wrong: the right one comes 18th of 100", "✓ Right"]
    spent, longest = (float(widget.get_attribute(f"data-{name}")) for name in ("milliseconds", "longest"))
    print(f"\nan encoding in the page: {spent:.0f} ms, its longest slice {longest:.0f} ms")
    assert longest < 200  # some 15 on a quiet machine
    assert page.complaints == []


@pytest.mark.parametrize("name", HANDS)
def test_three_hands_damage_the_same_cue_and_see_the_same_answers(search, name):
    page, widget = search(touch=name == "touch")
    hand = HANDS[name](page)
    hand.to_start(field(widget, "Colour lost"))
    hand.choose(widget.get_by_role("combobox", name="Brush"), "Black")
    canvas = widget.locator("[data-part=pixels]")
    if name == "keyboard":
        hand.reach(canvas)
        for key in ["ArrowDown"] * 4 + ["ArrowLeft"] * 6 + ["Space"]:
            page.keyboard.press(key)
    else:
        hand.paint(canvas, 20, 10, 32)
    hand.press(button(widget, "Damage again"))
    said = answers(widget)
    assert said != SEEN.get("untouched")
    assert said == SEEN.setdefault("answers", said), f"{name} sees other answers"
    assert canvas.evaluate("c => [...c.getContext('2d').getImageData(10, 20, 1, 1).data]") == [0, 0, 0, 255]
    assert page.complaints == []


@pytest.mark.parametrize("name", HANDS)
def test_another_picture_is_picked_by_every_hand(search, name):
    page, widget = search(touch=name == "touch")
    radio = page.get_by_role("radio", name="Heavy exclamation mark symbol")
    if name == "keyboard":
        HANDS[name](page).reach(page.get_by_role("radio", name="Monkey face"))
        page.keyboard.press("ArrowRight")
    else:
        HANDS[name](page).press(radio)
    assert radio.is_checked()
    expect(widget.locator("figcaption").first).to_have_text("Stored: Heavy exclamation mark symbol")
    expect(widget.locator(".he-sentence")).to_contain_text("Heavy exclamation mark symbol")


def test_without_damage_both_find_it_under_every_similarity_but_the_dot_product(search):
    page, widget = search()
    button(widget, "No damage").click()
    for similarity in ("cosine", "neg-L1", "neg-L2"):
        field(widget, "Similarity").select_option(similarity)
        expect(widget.locator(".he-sentence")).to_have_text("Both memories find Monkey face.")
    expect(widget.locator("figcaption").nth(1)).to_have_text("Cue: no damage. Paint on it.")
    field(widget, "Similarity").select_option("dot")
    expect(widget.locator(".he-sentence")).to_contain_text("Pixel memory takes it for")  # the whitest picture
    assert page.complaints == []


def test_play_and_scrub_walk_from_no_damage_to_all_of_it(search):
    _, widget = search(still=True)
    cue = widget.locator("figcaption").nth(1)
    scrub = widget.get_by_label("Amount of the damage")
    scrub.fill("10")
    expect(cue).to_have_text("Cue: 50 % of the damage. Paint on it.")
    expect(widget.locator(".he-sentence")).to_have_text("Both memories find Monkey face.")
    button(widget, "Reset").click()
    expect(cue).to_have_text("Cue: 0 % of the damage. Paint on it.")
    button(widget, "Play").click()
    expect(widget.locator(".he-sentence")).to_have_text(FIRST)
    _, widget = search(still=False)
    button(widget, "Play").click()
    expect(widget.locator("figcaption").nth(1)).to_have_text(re.compile(r"Cue: \d+ % of the damage"))
    button(widget, "Pause").click()


def test_a_shared_link_brings_the_answers_back(search):
    page, widget = search()
    field(widget, "Noise").fill("0.6")
    field(widget, "Light lost").fill("0.3")
    widget.get_by_label("Mirrored").check()
    button(widget, "Back").click()
    said = answers(widget)
    button(widget, "Share this state").click()
    _, again = search(hash="#" + page.evaluate("location.hash").removeprefix("#"))
    assert answers(again) == said
    expect(again.locator("figcaption").nth(1)).to_have_text("Cue: 95 % of the damage. Paint on it.")


@pytest.mark.parametrize("link", ["#semantic-search=nonsense", "#semantic-search=eyJzZWVkIjotMX0"])
def test_a_broken_link_says_so_and_the_widget_starts_afresh(search, link):
    page, widget = search(hash=link)
    expect(page.get_by_role("alert")).to_contain_text("afresh")
    expect(widget.locator(".he-sentence")).to_have_text(FIRST)
    page.get_by_role("radio", name="Tulip").check()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_malformed_state_says_so_and_shows_the_monkey(search):
    def spoiled(state):
        assert '"start": "TULIP"' in state
        return state.replace('"start": "TULIP"', '"start": 7')

    page, widget = search(SemanticSearch("TULIP"), mend=spoiled)
    expect(page.get_by_role("alert")).to_contain_text("The saved state of this widget cannot be read.")
    expect(widget.locator(".he-sentence")).to_contain_text("Monkey face")


@pytest.mark.parametrize("body", [None, BIN.read_bytes()[:100_000], b"no weights"])
def test_a_lost_or_cut_file_says_so_and_can_be_loaded_again(show, body):
    page = show(SemanticSearch(), files={"semantic_search.bin": body})
    expect(page.get_by_role("alert")).to_contain_text("The encoder of this widget could not be loaded")
    assert page.get_by_role("heading", name="A widget").is_visible()
    page.context.unroute("**/semantic_search.bin")
    button(page, "Try again").click()
    expect(page.locator(f"{SEARCH} .he-sentence")).to_have_text(FIRST)
    assert page.get_by_role("alert").count() == 0


def test_the_python_code_runs_and_agrees(search, capsys):
    page, widget = search()
    field(widget, "Covered").fill("0.15")
    field(widget, "Colour lost").fill("0.5")
    field(widget, "Similarity").select_option("neg-L1")
    widget.get_by_label("Mirrored").check()
    widget.locator("[data-part=pixels]").click(position={"x": 40, "y": 40})
    answers(widget)
    button(widget, "Copy as Python").click()
    exec(widget.locator("textarea").input_value(), {})
    lines = capsys.readouterr().out.splitlines()
    said = [re.sub(r" -?[\d.]+$", "", line).strip().upper() for line in lines if line.startswith(" ")]
    shown = [name.removeprefix("✓ ").upper() for name in widget.locator(".he-ss-pane li b").all_inner_texts()]
    assert lines[0] == "pixels:" and said[:5] == shown[:5]
    assert said[5] == shown[5] and len(set(said[5:]) & set(shown[5:])) >= 4  # the page's weights are rounded
    assert page.complaints == []


@pytest.fixture
def flag(tmp_path):
    """A picture file of one's own: wide, red above blue, with a transparent corner."""
    picture = Image.new("RGBA", (300, 200), (220, 0, 0, 255))
    picture.paste((0, 0, 220, 255), (0, 100, 300, 200))
    picture.paste((0, 0, 0, 0), (0, 0, 100, 50))
    picture.save(tmp_path / "flag.png")
    return tmp_path / "flag.png"


@pytest.mark.parametrize("how", ["chosen", "dropped"])
def test_a_picture_of_your_own_is_stored_searched_and_kept_private(search, flag, how):
    page, widget = search()
    if how == "chosen":
        widget.locator("input[type=file]").set_input_files(flag)
    else:
        widget.evaluate(DROP, list(flag.read_bytes()))
    expect(widget.locator("figcaption").first).to_have_text("Stored: your picture")
    expect(widget.locator(".he-sentence")).to_contain_text("your picture")
    pixels = "c => { const { data } = c.getContext('2d').getImageData(0, 0, 32, 32); return [...data]; }"
    picture = np.reshape(widget.get_by_role("img", name="your picture, undamaged").evaluate(pixels), (32, 32, 4))
    assert [picture[at].tolist()[:3] for at in ((8, 20), (24, 20), (2, 2))] == [[220, 0, 0], [0, 0, 220], [255] * 3]
    button(widget, "No damage").click()
    expect(widget.locator(".he-sentence")).to_have_text("Both memories find your picture.")
    widget.get_by_label("Store it too").uncheck()
    expect(widget.locator(".he-sentence")).to_have_text(
        re.compile("^Your picture is not stored, so no answer is right")
    )
    expect(widget.locator(".he-ss-verdict").first).to_have_text("Nothing here is right")
    button(widget, "Share this state").click()
    assert len(page.evaluate("location.hash")) < 1000  # no picture travels
    page.get_by_role("radio", name="Tulip").check()
    expect(widget.locator(".he-sentence")).to_have_text("Both memories find Tulip.")
    assert page.complaints == []


def test_a_link_made_with_somebody_elses_picture_says_where_it_stayed(search, flag):
    page, widget = search()
    widget.locator("input[type=file]").set_input_files(flag)
    expect(widget.locator("figcaption").first).to_have_text("Stored: your picture")
    button(widget, "Share this state").click()
    page, widget = search(hash="#" + page.evaluate("location.hash").removeprefix("#"))
    expect(page.get_by_role("alert")).to_contain_text("stayed in their browser")
    expect(widget.locator(".he-sentence")).to_have_text(FIRST)
    page.get_by_role("radio", name="Tulip").check()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_file_that_is_no_picture_is_refused_and_nothing_changes(search, tmp_path):
    (tmp_path / "notes.txt").write_text("no picture")
    page, widget = search()
    widget.locator("input[type=file]").set_input_files(tmp_path / "notes.txt")
    expect(page.get_by_role("alert")).to_contain_text("notes.txt is no picture that this browser can read")
    expect(widget.locator(".he-sentence")).to_have_text(FIRST)


@pytest.mark.parametrize("mend", ["a picture", "the brush"])
def test_what_was_said_of_a_file_goes_with_the_next_valid_change(search, tmp_path, flag, mend):
    (tmp_path / "notes.txt").write_text("no picture")
    page, widget = search()
    widget.locator("input[type=file]").set_input_files(tmp_path / "notes.txt")
    page.get_by_role("alert").wait_for()
    if mend == "a picture":
        widget.locator("input[type=file]").set_input_files(flag)
    else:
        widget.locator("canvas[aria-label^=Cue]").click()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_python_gives_a_picture_of_its_own_and_reads_the_answers(search):
    own = np.zeros((32, 32, 3))
    own[:16, :, 0] = own[16:, :, 2] = 0.8
    page, widget = search(SemanticSearch(own=own, **CLEAN))
    expect(widget.locator(".he-sentence")).to_have_text("Both memories find your picture.")
    saved = page.evaluate(WITH_KERNEL, {"start": "TULIP", "turn": 90.0})
    read = SemanticSearch("TULIP")
    read.pixel_top, read.semantic_top = saved["pixel_top"], saved["semantic_top"]
    read.picture = memoryview(bytes(saved["picture"]))
    tulip = PICTURES[NAMES.index("TULIP")]
    assert np.abs(read.cue - corrupt.rotate(tulip, 90)).max() < 0.005
    assert len(read.top["pixels"]) == 5 and read.top["semantic"][0] in NAMES
    assert read.top["pixels"] == pixels_top(corrupt.rotate(tulip, 90), own)


def pixels_top(cue, own):
    stored = np.concatenate([PICTURES, own[None]]).reshape(101, -1)
    cosine = stored @ cue.ravel() / np.linalg.norm(stored, axis=1)
    return tuple([*NAMES, "own"][k] for k in np.argsort(-cosine, kind="stable")[:5])


def test_a_file_that_a_reader_chose_does_not_reach_python(show, flag):
    page = show(SemanticSearch())
    page.locator(f"{SEARCH} .he-sentence").wait_for()
    page.evaluate(
        """async () => {
            const {default: widget} = await import('/_static/semantic_search.js');
            const {state} = JSON.parse(document.querySelector('[type$="widget-state+json"]').textContent);
            const entry = Object.values(state).find(entry => entry.state.start !== undefined);
            window.sent = [];
            const model = {
                get: name => entry.state[name], on() {}, off() {}, save_changes() {},
                set(name, value) {
                    entry.state[name] = value;
                    window.sent.push([name, value?.byteLength ?? value]);
                },
                asset: async name => (await fetch(`/_static/${name}`)).arrayBuffer(),
            };
            const el = document.querySelector('main').appendChild(document.createElement('div'));
            widget.render({model, el});
        }"""
    )
    widget = page.locator(SEARCH).nth(1)
    expect(widget.locator(".he-sentence")).to_have_text(FIRST)
    widget.locator("input[type=file]").set_input_files(flag)
    button(widget, "No damage").click()
    expect(widget.locator(".he-sentence")).to_have_text("Both memories find your picture.")
    sent = page.evaluate("window.sent")
    assert [length for name, length in sent if name == "picture"][-1] == 0
    assert ["start", "own"] not in sent


def test_two_searches_do_not_mix_and_one_file_serves_both(show):
    page = show(SemanticSearch(), SemanticSearch("TULIP"))
    expect(page.locator(f"{SEARCH} .he-sentence").first).not_to_be_empty()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(page.locator(f"{SEARCH} .he-sentence").nth(1)).not_to_be_empty()
    one, other = page.locator(SEARCH).nth(0), page.locator(SEARCH).nth(1)
    before = answers(other)
    one.get_by_role("radio", name="Bacon").check()
    expect(one.locator(".he-sentence")).to_contain_text("Bacon")
    assert answers(other) == before
    files = "performance.getEntriesByType('resource').filter(e => e.name.endsWith('.bin')).length"
    assert page.evaluate(files) == 1
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_a_slider_that_moves_fast_ends_with_the_answer_to_its_last_place(search):
    _, widget = search()
    field(widget, "Turned").evaluate(
        "input => { for (let v = -180; v <= 0; v += 5) { input.value = v; input.dispatchEvent(new Event('input')); } }"
    )
    field(widget, "Cropped").fill("0")
    assert answers(widget)[0] == "Both memories find Monkey face."
    assert first(widget, "Semantic memory").inner_text() == "✓ Monkey face"


@pytest.mark.parametrize(
    ("settings", "error", "says"),
    [
        ({"start": "BANJO"}, ValueError, "start must"),
        ({"own": np.zeros((8, 8, 3))}, ValueError, "own must"),
        ({"own": np.full((32, 32, 3), 255)}, ValueError, "divide bytes by 255"),
        ({"similarity": "L3"}, ValueError, "similarity must"),
        ({"cut": 0.9}, ValueError, "cut must"),
        ({"turn": "left"}, TypeError, "turn must"),
        ({"mirror": 1}, TypeError, "mirror must"),
        ({"seed": 1.5}, TypeError, "seed must"),
        ({"part": "middle"}, ValueError, "part must"),
        ({"drawn": "x"}, ValueError, "drawn must"),
        ({"blur": 1}, ValueError, "settings may hold"),
    ],
)
def test_python_refuses_what_cannot_be_asked(settings, error, says):
    with pytest.raises(error, match=says):
        SemanticSearch(**settings)


def test_python_refuses_later_too_and_reads_nothing_before_it_is_shown():
    widget = SemanticSearch()
    assert widget.cue is None and widget.top == {"pixels": (), "semantic": ()}
    for name, value in {"start": "tulip", "noise": float("nan"), "amount": 2, "seed": -1}.items():
        with pytest.raises(ValueError, match=f"{name} must"):
            setattr(widget, name, value)
    widget.own = np.ones((32, 32, 3))
    assert widget.own == b"\xff" * 3072
