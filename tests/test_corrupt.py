"""Corruptions of patterns and pictures: exact counts, right places, nothing mutated."""

from math import erfc, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu import corrupt, datasets
from hopfield_edu.patterns import hamming, random_patterns

EVERY = {
    "flip": lambda x: corrupt.flip(x, 0.2, rng=0),
    "salt_and_pepper": lambda x: corrupt.salt_and_pepper(x, 0.2, rng=0),
    "gaussian": lambda x: corrupt.gaussian(x, 0.8, rng=0),
    "mask": lambda x: corrupt.mask(x),
    "crop": lambda x: corrupt.crop(x, 0.5),
    "shift": lambda x: corrupt.shift(x, down=1, right=2),
    "rotate": lambda x: corrupt.rotate(x, 30),
}
INPUTS = {
    "one pattern": datasets.letters("R").patterns[0],
    "patterns": datasets.pictures(datasets.EIGHT, size=32).patterns,
    "grey picture": datasets.digits(1).pictures[0],
    "grey pictures": datasets.digits(4).pictures,
    "colour picture": datasets.emoji(1, size=32).pictures[0],
    "colour pictures": datasets.emoji(3, size=32).pictures,
}


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("kind", INPUTS)
def test_every_corruption_takes_every_kind_and_keeps_its_shape_and_range(name, kind):
    x = INPUTS[kind]
    before = x.copy()
    changed = EVERY[name](x)
    assert changed.shape == x.shape
    assert not np.array_equal(changed, x)
    assert np.array_equal(x, before)
    assert np.array_equal(changed, EVERY[name](x))
    if "pattern" in kind:
        assert set(np.unique(changed)) <= {-1, 1}
    else:
        assert 0 <= changed.min() <= changed.max() <= 1


@given(seed=st.integers(0, 10**6), n=st.integers(1, 60), share=st.floats(0, 1))
def test_flip_changes_exactly_as_many_as_it_says(seed, n, share):
    patterns = random_patterns(3, n, seed)
    assert set(hamming(corrupt.flip(patterns, share, rng=seed), patterns)) == {round(share * n)}
    count = int(share * n)
    assert set(hamming(corrupt.flip(patterns, count=count, rng=seed), patterns)) == {count}


def test_flip_of_a_picture_inverts_whole_pixels():
    picture = INPUTS["colour picture"]
    flipped = corrupt.flip(picture, count=30, rng=0)
    changed = np.any(flipped != picture, axis=-1)
    assert changed.sum() == 30
    assert np.allclose(flipped[changed], 1 - picture[changed])


def test_salt_and_pepper_changes_about_half_of_the_drawn_neurons():
    patterns = random_patterns(20, 1000, rng=0)
    changed = hamming(corrupt.salt_and_pepper(patterns, count=400, rng=0), patterns)
    assert changed.mean() == pytest.approx(200, abs=10)
    salted = corrupt.salt_and_pepper(np.full((40, 40), 0.5), 0.3, rng=0)
    assert np.sum(salted != 0.5) == 480
    assert np.mean(salted[salted != 0.5]) == pytest.approx(0.5, abs=0.1)


def test_gaussian_noise_flips_neurons_as_often_as_the_docstring_says():
    patterns = random_patterns(10, 5000, rng=0)
    wrong = np.mean(corrupt.gaussian(patterns, 0.8, rng=0) != patterns)
    assert wrong == pytest.approx(erfc(1 / (0.8 * sqrt(2))) / 2, abs=0.006)


def test_masks_cover_what_they_name():
    ink = np.ones(16)
    expected = {
        "left": "..## ..## ..## ..##",
        "right": "##.. ##.. ##.. ##..",
        "top": ".... .... #### ####",
        "bottom": "#### #### .... ....",
        "center": "#### #..# #..# ####",
    }
    for part, drawn in expected.items():
        marks = "".join("#" if value > 0 else "." for value in corrupt.mask(ink, part))
        assert marks == drawn.replace(" ", ""), part
    picture = np.zeros((4, 4))
    assert corrupt.mask(picture, "left").sum() == 8 * 0.5
    assert corrupt.mask(picture, "left", 0.25, fill=1).sum() == 4


def test_shift_and_rotation_move_ink_the_right_way():
    dot = -np.ones((5, 5))
    dot[2, 1] = 1
    moved = corrupt.shift(dot.ravel(), down=1, right=2).reshape(5, 5)
    assert np.argwhere(moved > 0).tolist() == [[3, 3]]
    turned = corrupt.rotate(dot.ravel(), 90).reshape(5, 5)  # counter-clockwise: left goes to the bottom
    assert np.argwhere(turned > 0).tolist() == [[3, 2]]
    assert np.array_equal(corrupt.rotate(INPUTS["patterns"], 0), INPUTS["patterns"])
    assert np.allclose(corrupt.rotate(INPUTS["grey picture"], 360), INPUTS["grey picture"])


def test_crop_enlarges_the_centre():
    picture = -np.ones((8, 8))
    picture[2:6, 2:6] = 1
    assert corrupt.crop(picture.ravel(), 0.5).min() == 1
    assert np.array_equal(corrupt.crop(picture.ravel(), 1.0), picture.ravel())


def test_patterns_that_are_no_square_need_a_shape():
    with pytest.raises(ValueError, match="shape must say how 12 neurons make a picture"):
        corrupt.mask(np.ones(12))
    assert corrupt.mask(np.ones(12), "left", shape=(3, 4)).sum() == 0


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: corrupt.flip([1, -1], rng=0), TypeError, "give either fraction or count"),
        (lambda: corrupt.flip([1, -1], 0.5, count=1, rng=0), TypeError, "give either fraction or count"),
        (lambda: corrupt.flip([1, -1], 1.2, rng=0), ValueError, r"fraction must lie in \[0, 1\]; got 1.2"),
        (
            lambda: corrupt.flip([1, -1], count=3, rng=0),
            ValueError,
            "count must be at most the number of pixels, 2; got 3",
        ),
        (lambda: corrupt.flip([1, -1], count=-1, rng=0), ValueError, "count must be at least 1; got -1"),
        (lambda: corrupt.flip([1, -1], 0.5, rng=None), TypeError, "rng must be a seed"),
        (lambda: corrupt.flip([0, 255], 0.5, rng=0), ValueError, "found 0 and 255"),
        (lambda: corrupt.flip([], 0.5, rng=0), ValueError, "x must hold at least one"),
        (lambda: corrupt.flip([1, np.nan], 0.5, rng=0), ValueError, "x must be finite"),
        (lambda: corrupt.mask(np.ones(4), "middle"), ValueError, "part must be one of 'left'"),
        (lambda: corrupt.mask(np.ones(4), fill=0.5), ValueError, "fill must be one of"),
        (lambda: corrupt.gaussian(np.ones(4), -1, rng=0), ValueError, "sigma must lie in"),
        (lambda: corrupt.crop(np.ones(4), 0), ValueError, "size must be above 0"),
        (lambda: corrupt.rotate(np.ones(4), "quarter"), TypeError, "degrees must be an array of numbers"),
    ],
)
def test_bad_arguments_are_named(call, error, message):
    with pytest.raises(error, match=message):
        call()
