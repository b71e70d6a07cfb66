"""Shuffles as permutations, walks along their cycles, and the judging of stories."""

import re
import subprocess
import sys
from math import erf, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu import datasets
from hopfield_edu.hetero import DAMAGES, cycles, drop, exam, judge, lookup_story, nearest, shuffle, walk

BRICKS = datasets.emoji(count=50, size=32, rng=0).pictures
PI = shuffle(50, rng=1)
TWO = BRICKS[walk(PI, [1, 2])]


@pytest.fixture(scope="module")
def lengths():
    """The cycle lengths of 10,000 shuffles of 50 pictures, and the length of picture 0's cycle in each."""
    rng = np.random.default_rng(0)
    found = [cycles(shuffle(50, rng=rng)) for _ in range(10_000)]
    return [[len(cycle) for cycle in one] for one in found], [
        next(len(cycle) for cycle in one if 0 in cycle) for one in found
    ]


def test_facts_of_ten_thousand_shuffles(lengths):
    every, of_picture_0 = lengths
    fixed = np.array([one.count(1) for one in every])
    assert np.mean([len(one) for one in every]) == pytest.approx(4.499, abs=0.06)
    assert sum(1 / k for k in range(1, 51)) == pytest.approx(4.499, abs=0.001)  # the theorem beside the count
    assert fixed.mean() == pytest.approx(1, abs=0.04)
    assert (fixed == 0).mean() == pytest.approx(0.368, abs=0.015)
    assert np.mean([one[0] for one in every]) == pytest.approx(31.4, abs=0.4)
    assert np.mean(of_picture_0) == pytest.approx(25.5, abs=0.5)


@given(count=st.integers(1, 60), seed=st.integers(0, 2**32))
def test_cycles_part_the_pictures_and_follow_the_shuffle(count, seed):
    permutation = shuffle(count, rng=seed)
    found = cycles(permutation)
    assert sorted(index for cycle in found for index in cycle) == list(range(count))
    assert [len(cycle) for cycle in found] == sorted(map(len, found), reverse=True)
    for cycle in found:
        assert [permutation[index] for index in cycle] == [*cycle[1:], cycle[0]]
        assert walk(permutation, cycle[0], len(cycle))[-1] == cycle[0]


def test_the_shipped_shuffle_is_a_typical_one():
    assert [len(cycle) for cycle in cycles(PI)] == [28, 12, 6, 3, 1]


def test_walks_of_one_start_and_of_many():
    assert walk([1, 2, 0, 3], 0, 4).tolist() == [0, 1, 2, 0, 1]
    assert walk([1, 2, 0, 3], [0, 3], 2).tolist() == [[0, 1, 2], [3, 3, 3]]
    assert walk([1, 0], 1, 0).tolist() == [1]
    assert walk(PI, 7).shape == (20,)


def test_nearest_is_the_least_squared_distance():
    cues = np.random.default_rng(0).random((2, 3, 32, 32, 3))
    distances = ((cues[:, :, None] - BRICKS) ** 2).sum(axis=(-3, -2, -1))
    assert np.array_equal(nearest(cues, BRICKS), distances.argmin(axis=-1))
    assert np.array_equal(nearest(BRICKS, BRICKS), np.arange(50))


def test_a_story_is_right_only_if_every_step_is():
    story = BRICKS[walk(PI, 3)]
    right = judge(story, BRICKS, PI, 3)
    assert right.right
    assert right.error.max() == 0
    assert np.array_equal(right.told, right.expected)
    wrong = story.copy()
    wrong[11] = BRICKS[(right.expected[11] + 1) % 50]
    assert not judge(wrong, BRICKS, PI, 3).right
    damaged = story.copy()
    damaged[0] = BRICKS[(right.expected[0] + 1) % 50]  # the start is the cue: it may be unrecognisable
    assert judge(damaged, BRICKS, PI, 3).right
    both = judge(np.stack([story, wrong]), BRICKS, PI, [3, 3])
    assert both.right.tolist() == [True, False]
    assert both.error.shape == both.told.shape == (2, 20)
    assert both.error[1, 11] == pytest.approx(np.sqrt(np.mean((wrong[11] - story[11]) ** 2)))


def test_the_baseline_is_right_where_the_nearest_brick_is_the_start():
    cues = drop(BRICKS, 0.5, rng=0)
    found = judge(lookup_story(cues, BRICKS, PI), BRICKS, PI, np.arange(50))
    assert np.array_equal(found.right, PI[nearest(cues, BRICKS)] == PI)
    assert np.array_equal(lookup_story(cues, BRICKS, PI)[:, 0], cues)
    assert lookup_story(cues[4], BRICKS, PI, 3).shape == (4, 32, 32, 3)


def test_drop_replaces_exactly_so_many_pixels_of_a_copy():
    before = BRICKS.copy()
    dropped = drop(BRICKS, 0.25, fill=0.1234, rng=5)
    changed = np.all(dropped == 0.1234, axis=-1)
    assert np.all(changed.sum(axis=(1, 2)) == 256)
    assert np.array_equal(dropped[~changed], BRICKS[~changed])
    assert np.array_equal(BRICKS, before)
    assert np.array_equal(drop(BRICKS, 0.25, fill=0.1234, rng=5), dropped)


LIGHT = np.random.default_rng(1).uniform(0.6, 1, (3, 32, 32, 3))
COVERED = {
    "centre of half the side": np.s_[:, 8:24, 8:24],
    "left half": np.s_[:, :, :16],
    "right half": np.s_[:, :, 16:],
    "top half": np.s_[:, :16],
    "bottom half": np.s_[:, 16:],
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damage_is_as_strong_as_its_name_says(name):
    damage, number = DAMAGES[name], re.search(r"\d+(?:\.\d+)?", name)
    if name.startswith("noise"):
        noisy = damage(np.full((20, 32, 32, 3), 0.5), np.random.default_rng(0))
        inside = erf(0.5 / (float(number.group()) * sqrt(2)))
        assert np.mean((noisy > 0) & (noisy < 1)) == pytest.approx(inside, abs=0.01)
        return
    damaged = damage(LIGHT, np.random.default_rng(0))
    changed = np.any(damaged != LIGHT, axis=-1)
    assert np.all(damaged[changed] == (0 if name.endswith("black") else 0.5))
    if name == "clean":
        assert not changed.any()
    elif number:
        assert np.all(changed.mean(axis=(1, 2)) == float(number.group()) / 100)
    else:
        covered = np.zeros_like(changed)
        covered[COVERED[name.removesuffix(" grey")]] = True
        assert np.array_equal(changed, covered)


def test_exam_of_a_teller_that_looks_up_is_the_baseline():
    class Lookup:
        def story(self, pictures, steps):
            return lookup_story(pictures, BRICKS, PI, steps)

    shares = exam(Lookup(), BRICKS, PI, draws=1, steps=3)
    assert all(told == baseline for told, baseline in shares.values())
    assert shares["clean"] == (1, 1)
    assert shares["50 % of pixels black"][1] < 0.3
    with pytest.raises(ValueError, match=r"permutation must have one .* got 3 for 50 bricks"):
        exam(Lookup(), BRICKS, [1, 2, 0])


def test_an_exam_asks_for_nineteen_steps_from_four_draws_of_each_damage_that_is_drawn():
    asked = []

    class Silent:
        def story(self, pictures, steps):
            asked.append((pictures, steps))
            return lookup_story(pictures, BRICKS[:3], [1, 2, 0], steps)

    exam(Silent(), BRICKS[:3], [1, 2, 0])
    drawn = [name for name in DAMAGES if "noise" in name or "pixels" in name]
    assert {steps for _, steps in asked} == {19}
    assert len(asked) == 4 * len(drawn) + (len(DAMAGES) - len(drawn))


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: cycles([0, 0, 2]), ValueError, r"permutation must hold each index .* use shuffle\(N, rng=0\)"),
        (lambda: cycles([[0, 1]]), ValueError, "permutation must hold each index"),
        (lambda: cycles([0, np.nan]), ValueError, "permutation must be finite"),
        (lambda: cycles(["a", "b"]), TypeError, "permutation must be an array of numbers"),
        (lambda: cycles([[0], [1, 2]]), TypeError, "permutation must be an array of numbers with rows of equal length"),
        (lambda: cycles([]), ValueError, "permutation must hold at least one number"),
        (lambda: walk(PI, [3, 50]), ValueError, "start must lie in 0 to 49; found 50"),
        (lambda: walk(PI, 1.5), TypeError, "start must be the index of a picture"),
        (lambda: walk(PI, [[1], [2, 3]]), TypeError, "start must be an array of numbers"),
        (lambda: walk(PI, 0, -1), ValueError, "steps must be at least 0; got -1"),
        (lambda: walk(PI, 0, 2.0), TypeError, "steps must be a whole number; got 2.0"),
        (lambda: nearest(BRICKS[:, ::2, ::2], BRICKS), ValueError, "pictures must have the shape of a brick"),
        (lambda: nearest(BRICKS, BRICKS * np.nan), ValueError, "bricks must be finite; found nan"),
        (lambda: nearest(BRICKS[0], BRICKS[0]), ValueError, r"bricks must be several .* got shape \(32, 32, 3\)"),
        (
            lambda: nearest(BRICKS[..., 0], BRICKS),
            ValueError,
            r"pictures must be in colour, .* got shape \(50, 32, 32\)",
        ),
        (
            lambda: judge(TWO, BRICKS, PI, [1, 2, 3]),
            ValueError,
            r"starts must have one .* got shape \(3,\) for stories",
        ),
        (lambda: judge(TWO, BRICKS, PI, [1, 50]), ValueError, "starts must lie in 0 to 49; found 50"),
        (lambda: judge(TWO, BRICKS, [2, 1, 0], [1, 2]), ValueError, "permutation must have one .* got 3 for 50 bricks"),
        (lambda: judge(BRICKS[0], BRICKS, PI, 0), ValueError, r"stories must be \(M, k \+ 1, h, w, 3\)"),
        (
            lambda: lookup_story(BRICKS[0], BRICKS, [2, 1, 0]),
            ValueError,
            "permutation must have one .* got 3 for 50 bricks",
        ),
        (
            lambda: drop(np.zeros((28, 28)), 0.5, rng=0),
            ValueError,
            r"pictures must be in colour, .* got shape \(28, 28\)",
        ),
        (lambda: drop(BRICKS, 1.5, rng=0), ValueError, r"^fraction must lie in \[0, 1\]; got 1.5"),
        (lambda: drop(BRICKS * 255, 0.5, rng=0), ValueError, "^pictures must lie in"),
        (lambda: drop(BRICKS, 0.5, fill=127, rng=0), ValueError, r"fill must lie in \[0, 1\]; got 127"),
        (lambda: exam(None, BRICKS, PI), TypeError, "model must tell stories, .* got NoneType"),
    ],
)
def test_errors_say_what_to_do(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_stories_need_no_torch_and_the_package_imports_none():
    code = (
        "import sys, hopfield_edu, hopfield_edu.hetero as h; h.shuffle(5); h.cycles([0]); h.BAM;"
        "heavy = {'torch', 'matplotlib', 'anywidget', 'safetensors', 'pooch', 'tqdm'} & set(sys.modules);"
        "print(heavy, callable(h.som), sorted(dir(h)) == sorted(h.__all__))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["set()", "True", "True"]
    with pytest.raises(ImportError):
        from hopfield_edu.hetero import nothing_of_the_kind  # noqa: F401


def test_without_torch_the_error_says_what_to_install():
    code = "import sys; sys.modules['torch'] = None; {}"
    for line in (
        "from hopfield_edu.hetero import HeteroEncoder",
        "from hopfield_edu.__main__ import main; main(['train', 'stories'])",
    ):
        ran = subprocess.run([sys.executable, "-c", code.format(line)], capture_output=True, text=True)
        assert ran.returncode != 0
        assert "torch" in ran.stderr
        assert "pip install 'hopfield_edu[models]'" in ran.stderr
