"""Without a machine: what is printed for a pen, for scissors and for the room, and that its answers are true."""

import io
import re
from itertools import pairwise

import numpy as np
import pytest
from pypdf import PdfReader

from hopfield_edu.classical import energy, hebbian, recall
from hopfield_edu.hetero.stories import cycles, walk
from hopfield_edu.modern.dense import DenseMemory
from tests.support.pages import AXE, FINDINGS
from tools.kit import browser as printer
from tools.kit import chapters, drawn, exercises, handouts, key, on_paper, room

FOUR, LETTERS, ALL = drawn.FOUR, drawn.letters(), ((np.arange(512)[:, None] >> np.arange(9)) & 1) * 2.0 - 1


def answers(title):
    """The numbered answers of an activity, in one line each."""
    (told,) = [each.answers for each in on_paper.activities() if each.title == title]
    return [" ".join(each.split()) for each in re.split(r"^\d\. ", told, flags=re.M)[1:]]


def asked(weights, state, order):
    """Where a network rests whose neurons are asked again and again in this order, from 1; ties stay."""
    order = np.array(order) - 1
    back = np.argsort(order)
    return recall(weights[np.ix_(order, order)], state[order], order="sequential").state[back]


def test_four_neurons_recall_by_hand_what_the_package_recalls():
    told = answers("Four neurons by hand")
    one, both = 4 * hebbian(FOUR[:1]).toarray(), 4 * hebbian(FOUR).toarray()
    cue = np.array([-1.0, 1, -1, -1])
    assert one[0, 1] == one[2, 3] == 1 and np.sum(one == -1) == 8
    heard, state = [], cue.copy()
    for k in range(4):
        heard.append(one[k] @ state)
        state[k] = np.sign(heard[-1])
    assert ", ".join(f"{value:+.0f}".replace("-", "−") for value in heard) in told[1] and drawn.signed(state) in told[1]
    assert f"{energy(one, cue):.0f} at the start and −{-energy(one, state):.0f} at A" in told[2]
    assert both[0, 3] == both[1, 2] == -2 and np.count_nonzero(both) == 4
    ends = [asked(both, cue, order) for order in ((1, 2, 3, 4), (4, 3, 2, 1))]
    assert all(drawn.signed(end) in told[4] for end in ends)
    assert np.array_equal(ends[0], FOUR[0]) and np.array_equal(ends[1], -FOUR[1])
    flicker = recall(both, cue, order="synchronous", keep=True)
    assert flicker.outcome == "two-cycle"
    assert told[5].startswith(", then ".join(map(drawn.signed, flicker.states[[1, 2, 1]])))


def test_nine_people_end_where_the_answers_say():
    told, weights = answers("People as neurons"), hebbian(LETTERS).toarray()
    first, second = drawn.ORDERS.values()
    ends = {name: asked(weights, drawn.state(rows), first) for name, rows in drawn.STARTS.items()}
    assert np.array_equal(ends["1"], LETTERS[0]) and "back to T" in told[0]
    assert np.array_equal(ends["2"], LETTERS[1]) and "back to L" in told[1]
    tug = drawn.state(drawn.STARTS["3 and 4"])
    assert recall(weights, tug, order="synchronous").outcome == "two-cycle"
    assert np.array_equal(ends["3 and 4"], LETTERS[0]) and np.array_equal(asked(weights, tug, second), LETTERS[1])
    others = np.arange(9) != drawn.LEAVES - 1
    left = recall(weights[np.ix_(others, others)], drawn.state(drawn.STARTS["1"])[others], rng=0).state
    assert np.array_equal(left, LETTERS[0][others])


def test_a_single_mistake_comes_back_in_any_order_and_512_starts_have_four_ends():
    weights = hebbian(LETTERS).toarray()
    wrong = LETTERS[:, None, :] * (1 - 2 * np.eye(9))
    for seed in range(20):
        assert np.array_equal(recall(weights, wrong.reshape(-1, 9), rng=seed).state, np.repeat(LETTERS, 9, axis=0))
        assert np.array_equal(recall(weights, drawn.state(drawn.STARTS["2"]), rng=seed).state, LETTERS[1])
    ends, counts = np.unique(recall(weights, ALL, order="sequential").state, axis=0, return_counts=True)
    assert {*map(tuple, ends)} == {*map(tuple, [*LETTERS, *-LETTERS])} and set(counts) == {128}


def test_wishes_that_are_not_granted_are_an_energy():
    weights = hebbian(LETTERS).toarray()

    def broken(state):
        pairs = [(k, who) for k, lists in enumerate(drawn.wishes()) for who in lists[0] if state[k] != state[who - 1]]
        pairs += [(k, who) for k, lists in enumerate(drawn.wishes()) for who in lists[1] if state[k] == state[who - 1]]
        return len(pairs) / 2

    differences = np.diff([broken(state) for state in ALL])
    assert np.allclose(np.diff(energy(weights, ALL)), differences * 4 / 9)


def test_pairs_do_not_hold_xor_and_threes_do():
    told = answers("What pairs cannot hold")
    assert not hebbian(drawn.XOR).toarray().any() and "All three sums are 0" in told[0]
    a, b, c = drawn.XOR.T
    helper = np.where((a > 0) & (b > 0), 1, -1)
    assert np.array_equal(np.sign(a + b - 2 * helper - 1), c)
    assert drawn.signed(helper)[1:-1] in told[2] and drawn.signed(c)[1:-1] in told[2]
    states = np.array([[i, j, k] for i in (-1.0, 1) for j in (-1.0, 1) for k in (-1.0, 1)])
    agree = states @ drawn.XOR.T
    assert set(-np.sum(agree**2, axis=1)) == {-12} and set(-np.sum(agree**3, axis=1)) == {-24, 24}
    kept = DenseMemory(drawn.XOR, degree=3).recall(states, rng=0).state
    assert {*map(tuple, kept)} == {*map(tuple, drawn.XOR)}


def test_the_rings_on_paper_are_those_of_the_shuffle():
    names, told, cards = list(drawn.BRICKS), answers("Follow the ring"), answers("A story from cards")
    rings = [[names[k] for k in ring] for ring in cycles(drawn.ARROWS)]
    assert ", ".join(rings[0]).capitalize() in told[0] and "6 steps" in told[0]
    assert [len(ring) for ring in rings] == [6, 3, 2, 1] and "6, 3, 2 and 1" in told[1] and rings[3] == ["rhinoceros"]
    story = walk(drawn.ARROWS, names.index("purse"), 19)
    assert len(set(story)) == 6 and names[story[-1]] == "train" and "The last one is the train" in told[2]
    changed = drawn.ARROWS.copy()
    changed[names.index("planet")] = names.index("doughnut")
    with pytest.raises(ValueError, match="each index from 0 to N - 1 once"):
        walk(changed, 0)  # "so this is no shuffle"
    after = [changed[names.index("jar")]]
    while changed[after[-1]] not in after:
        after.append(changed[after[-1]])
    assert len(after) == 5 and names.index("jar") not in after and "a ring of five" in told[4]
    assert "Six sentences" in cards[0] and "3, 2 and 1" in cards[1] and cards[3].startswith("At the purse")
    assert all(f"calls: {b}." in drawn.story_cards() for a, b in pairwise(rings[0]))


@pytest.mark.parametrize("activity", on_paper.activities(), ids=lambda each: each.name)
def test_a_sheet_asks_and_does_not_tell_and_the_key_does(activity, tmp_path):
    page = on_paper.write(activity, tmp_path).read_text(encoding="utf-8")
    path = chapters.paths([activity.chapter])[0]
    notebook = chapters.read(path)
    told = key.write(path, notebook, tmp_path).read_text(encoding="utf-8")
    assert not re.search("DRAWN|```|Answers", page) and re.search("<svg|<table", page)
    assert f"<h3>{activity.title}</h3>" in told and len(answers(activity.title)) >= 4
    assert activity.title in handouts.write(path, notebook, tmp_path).read_text(encoding="utf-8")


@pytest.mark.parametrize("activity", on_paper.activities(), ids=lambda each: each.name)
def test_the_notes_on_its_chapter_name_it(activity):
    place = activity.title.lower().replace(" ", "-")
    assert f"](on_paper.md#{place})" in room.chapter(activity.chapter)


LEAVES = {"People as neurons": 3}
"""Pages of a sheet that has not two: a text or questions, and cards or more questions."""


def test_sheets_are_read_aloud_and_fit_their_pages(tmp_path, browser):
    for activity in on_paper.activities():
        tab = browser.new_page(viewport={"width": 700, "height": 1000})
        printer.settle(tab, on_paper.write(activity, tmp_path).as_uri())
        tab.evaluate(AXE)
        assert not tab.evaluate(FINDINGS), activity.name
        tab.emulate_media(media="print")
        tab.set_viewport_size({"width": round(180 / 25.4 * 96), "height": 900})  # A4, the narrower one, less margins
        letter = tab.pdf(**printer.sheet("") | {"format": "Letter"})  # the shorter one; A4 is the narrower one
        assert len(PdfReader(io.BytesIO(letter)).pages) == LEAVES.get(activity.title, 2), activity.name
        tall = "leaves => leaves.map(leaf => leaf.getBoundingClientRect().height / 96 * 25.4)"
        assert all(height < 245 for height in tab.locator(".leaf").evaluate_all(tall)), (
            "Letter, the shorter one, less margins"
        )
        tab.close()


def test_an_exercise_says_whether_a_pen_is_enough():
    shown = {}
    for path in chapters.paths():
        for task in exercises.tasks(chapters.read(path)):
            shown.setdefault(task.paper, []).append(task.title)
    assert all("recall" in title or title.startswith("Exercise") for title in shown[True])
    assert not any("· recall:" in title for title in shown[False])
    assert len(shown[True]) > 20 < len(shown[False])
