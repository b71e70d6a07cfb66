"""Corruptions of patterns and pictures: exact counts, right places, nothing mutated."""

import functools
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
    "crop anywhere": lambda x: corrupt.crop(x, 0.5, rng=0),
    "shrink": lambda x: corrupt.shrink(x, 0.6),
    "shift": lambda x: corrupt.shift(x, down=1, right=2),
    "rotate": lambda x: corrupt.rotate(x, 30),
    "half": lambda x: corrupt.half(x, "top"),
    "mirror": lambda x: corrupt.mirror(x),
    "blur": lambda x: corrupt.blur(x, 1.0),
}
PICTURES_ONLY = {
    "colour": lambda x: corrupt.colour(x, 0.3, rng=0),
    "dim": lambda x: corrupt.dim(x, 0.5),
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


@pytest.mark.parametrize("name", PICTURES_ONLY)
@pytest.mark.parametrize("kind", ["colour picture", "colour pictures"])
def test_colour_and_light_change_pictures_and_nothing_else(name, kind):
    x = INPUTS[kind]
    before = x.copy()
    changed = PICTURES_ONLY[name](x)
    assert changed.shape == x.shape and not np.array_equal(changed, x)
    assert 0 <= changed.min() <= changed.max() <= 1
    assert np.array_equal(x, before) and np.array_equal(changed, PICTURES_ONLY[name](x))
    with pytest.raises(ValueError, match=r"x must be (colour )?pictures"):
        PICTURES_ONLY[name](INPUTS["patterns"])


@pytest.mark.parametrize("name", corrupt.LEVELS)
def test_a_later_level_changes_a_picture_more(name):
    x = INPUTS["colour pictures"]
    changes = [np.abs(corrupt.by_level(x, name, level, rng=0) - x).mean() for level in corrupt.LEVELS[name]]
    assert min(changes) > 0
    if name != "half":
        assert np.all(np.diff(changes) > 0), changes


@given(seed=st.integers(0, 10**6), n=st.integers(1, 60), share=st.floats(0, 1))
def test_flip_changes_exactly_as_many_as_it_says(seed, n, share):
    patterns = random_patterns(3, n, seed)
    patterns[0, 0] = -1  # for nothing but 1 would be a white picture
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
    top = -np.ones((5, 5))
    top[1, 2] = 1
    turned = corrupt.rotate(top.ravel(), 90).reshape(5, 5)  # and the top goes to the left
    assert np.argwhere(turned > 0).tolist() == [[2, 1]]
    assert np.array_equal(corrupt.rotate(INPUTS["patterns"], 0), INPUTS["patterns"])
    assert np.allclose(corrupt.rotate(INPUTS["grey picture"], 360), INPUTS["grey picture"])


def test_a_mirror_exchanges_left_and_right_only():
    drawn = np.array([1.0, 1, -1, -1, 1, -1]).reshape(2, 3)
    assert np.array_equal(corrupt.mirror(drawn.ravel(), shape=(2, 3)).reshape(2, 3), drawn[:, ::-1])
    assert np.array_equal(corrupt.mirror(INPUTS["colour pictures"]), INPUTS["colour pictures"][:, :, ::-1])


def test_half_is_a_mask_of_one_half():
    picture = INPUTS["colour picture"]
    for part in ("left", "right", "top", "bottom"):
        assert np.array_equal(corrupt.half(picture, part), corrupt.mask(picture, part, 0.5))


def test_blur_spreads_a_dot_as_a_gaussian_and_keeps_a_plain_picture():
    dot = np.zeros((21, 21))
    dot[10, 10] = 1
    blurred = corrupt.blur(dot, 1.5)
    assert blurred.sum() == pytest.approx(1)
    i = np.arange(-10, 11)[:, None]
    assert np.sum(blurred * i**2) == pytest.approx(1.5**2, rel=0.05)  # cut at 3 sigma
    assert blurred[10, 11] / blurred[10, 10] == pytest.approx(np.exp(-1 / (2 * 1.5**2)))
    assert np.allclose(blurred, blurred.T)
    assert np.allclose(corrupt.blur(np.full((5, 7, 3), 0.3), 2), 0.3)
    assert np.array_equal(corrupt.blur(dot, 0), dot)


def test_blur_takes_away_a_lonely_neuron_and_keeps_a_balance():
    lonely = -np.ones((7, 7))
    lonely[3, 3] = 1
    assert corrupt.blur(lonely.ravel(), 1).max() == -1
    stripes = np.tile([1.0, -1, 1], (3, 1)).ravel()
    assert np.array_equal(corrupt.blur(stripes, 0.2), stripes)


def test_colour_draws_for_each_picture_and_dimming_scales():
    grey = np.full((2, 4, 4, 3), 0.5)
    changed = corrupt.colour(grey, 0.3, rng=0)
    assert np.all(np.abs(changed / 0.5 - 1) <= 0.3)
    assert not np.allclose(changed[0], changed[1])
    assert np.ptp(changed, axis=(1, 2)).max() == 0
    assert np.array_equal(corrupt.colour(grey, 0, rng=0), grey)
    assert np.array_equal(corrupt.dim(grey, 0.25), grey / 4)


def test_each_pixel_is_coloured_by_its_own_grey():
    dark = np.full((4, 4, 3), [0.1, 0.2, 0.3])
    mixed = dark.copy()
    mixed[2:] = [0.7, 0.8, 0.6]
    assert np.allclose(corrupt.colour(mixed, 0.3, rng=0)[:2], corrupt.colour(dark, 0.3, rng=0)[:2])


def test_a_cover_of_a_pattern_is_white_or_black():
    pattern = np.resize([1.0, -1.0], 16)
    for ink in (-1, 1):
        assert set(corrupt.mask(pattern, "left", fill=ink).reshape(4, 4)[:, :2].flat) == {ink}
        assert set(corrupt.half(pattern, "left", fill=ink).reshape(4, 4)[:, :2].flat) == {ink}


def test_a_level_of_shift_moves_down_and_right():
    picture = np.zeros((5, 5))
    picture[1, 1] = 1
    assert corrupt.by_level(picture, "shift", 2, rng=0)[3, 3] == 1


def test_crop_enlarges_the_centre():
    picture = -np.ones((8, 8))
    picture[2:6, 2:6] = 1
    assert corrupt.crop(picture.ravel(), 0.5).min() == 1
    assert np.array_equal(corrupt.crop(picture.ravel(), 1.0), picture.ravel())


def test_a_white_picture_is_damaged_as_a_nearly_white_one():
    white = np.ones((8, 8))
    for name in set(EVERY) | {"dim"}:
        damage = EVERY.get(name, PICTURES_ONLY.get(name))
        assert np.allclose(damage(white), damage(white - 1e-9), atol=1e-8), name
    assert np.array_equal(
        corrupt.mask(np.ones((2, 6)), "left", shape=(2, 3))[0], [-1, -1, 1, -1, -1, 1]
    )  # two patterns


def test_a_crop_anywhere_is_cut_out_of_a_place_of_its_own_within_each_picture():
    ramp = np.arange(32) / 31 * np.ones((200, 32, 1))  # each value says where it was
    cut = corrupt.crop(ramp, 0.5, rng=0)
    left, right = cut[:, 0, 0] * 31, cut[:, 0, -1] * 31
    assert np.allclose(right - left, 15.5, atol=0.51)  # half of the side; the border is repeated
    assert left.min() < 1 and right.max() > 30 and np.std(left) > 3
    assert np.array_equal(cut, corrupt.by_level(ramp, "crop_anywhere", 0.5, rng=0))
    assert np.allclose(corrupt.crop(ramp, 1.0, rng=0), ramp)


def test_a_corner_is_a_crop_at_one_end_of_all_places():
    picture = INPUTS["colour picture"]

    class Corner(np.random.Generator):
        def uniform(self, low, high, size):
            return np.full(size, low)

    corner = corrupt.crop(picture, 0.5, rng=Corner(np.random.PCG64()))
    assert np.allclose(corner, corrupt.crop(corrupt.shift(picture, down=8, right=8), 0.5))


def test_a_smaller_picture_lies_in_the_middle_of_paper():
    black = np.zeros((32, 32, 3))
    small = corrupt.shrink(black, 0.5)
    assert small[8:24, 8:24].max() == 0 and small.sum() == 3 * (32 * 32 - 16 * 16)
    assert corrupt.shrink(black, 0.5, fill=0.25)[0, 0, 0] == 0.25
    ink = np.ones(64)
    assert corrupt.shrink(ink, 0.5, shape=(8, 8)).sum() == 16 - 48  # paper of ±1 patterns is -1
    assert np.allclose(corrupt.shrink(INPUTS["colour picture"], 1.0), INPUTS["colour picture"])


def test_a_picture_made_as_small_as_can_be_is_paper_but_for_its_middle():
    small = corrupt.shrink(INPUTS["colour picture"], 5e-324)  # warnings are errors
    assert np.array_equal(small, np.ones_like(small))
    ink = np.ones(9)
    assert corrupt.shrink(ink, 5e-324, shape=(3, 3)).tolist() == [-1] * 4 + [1] + [-1] * 4


@pytest.mark.parametrize("name", ["mask", "crop", "shrink", "shift", "rotate", "half", "mirror", "blur"])
def test_a_picture_of_ink_and_paper_keeps_its_two_axes_where_shape_names_them(name):
    flat = random_patterns(2, 35, rng=1)
    arguments = {"crop": (0.5,), "shrink": (0.5,), "rotate": (30,), "blur": (1.0,)}.get(name, ())
    moved = {"down": 1, "right": 2} if name == "shift" else {}
    damage = functools.partial(getattr(corrupt, name), shape=(5, 7), **moved)
    expected = damage(flat, *arguments)
    assert not np.array_equal(expected, flat)
    assert np.array_equal(damage(flat.reshape(2, 5, 7), *arguments), expected.reshape(2, 5, 7))
    assert np.array_equal(damage(flat[0].reshape(5, 7), *arguments), expected[0].reshape(5, 7))
    grey = np.linspace(0, 1, 35).reshape(5, 7)
    assert np.array_equal(damage(grey, *arguments), getattr(corrupt, name)(grey, *arguments, **moved))
    with pytest.raises(
        ValueError, match=r"shape must be that of the pictures in x, \(7, 5\), or be left out; got \(5, 7\)"
    ):
        damage(grey.T, *arguments)
    for wrong in (35, (5.0, 7.0), "57", (5, 7, 1)):
        with pytest.raises(TypeError, match=r"shape must be two whole numbers, \(rows, columns\); got"):
            getattr(corrupt, name)(flat, *arguments, shape=wrong)
    with pytest.raises(ValueError, match=r"shape must say how 35 neurons of x make a picture, .* got \(6, 6\)"):
        getattr(corrupt, name)(flat, *arguments, shape=(6, 6))


def test_a_shift_that_is_not_asked_for_moves_nothing():
    grey = np.arange(12.0).reshape(3, 4) / 11
    assert np.array_equal(corrupt.shift(grey), grey)
    assert np.array_equal(corrupt.shift(grey, down=1), grey[[0, 0, 1]])
    assert np.array_equal(corrupt.shift(grey, right=-1), grey[:, [1, 2, 3, 3]])


def test_between_pixels_the_last_row_and_column_take_their_share():
    grey = np.array([[0.0, 0.1, 0.2], [0.0, 0.2, 0.6], [0.4, 0.8, 1.0]])
    assert np.allclose(corrupt.shift(grey, down=-0.25)[1:], [0.75 * grey[1] + 0.25 * grey[2], grey[2]])
    assert np.allclose(corrupt.shift(grey, right=-0.25)[:, 1:].T, [0.75 * grey[:, 1] + 0.25 * grey[:, 2], grey[:, 2]])


def test_blur_is_even_in_how_wide_it_gets():
    grey = np.linspace(0, 1, 9)[None].repeat(2, axis=0)
    assert np.array_equal(corrupt.blur(grey, 1e-300), grey)
    spread = [np.ptp(corrupt.blur(grey, sigma)) for sigma in (0, 0.5, 2, 10, 1000)]
    assert np.all(np.diff(spread) < 0) and spread[-1] < 0.01


def test_noise_beyond_every_number_leaves_only_the_extremes():
    assert set(np.unique(corrupt.gaussian(INPUTS["grey picture"], 1e308, rng=0))) == {0, 1}


@pytest.mark.parametrize("name", sorted(set(corrupt.LEVELS) - {"mirror"}))
def test_a_level_that_is_none_is_called_a_level(name):
    for wrong in ([1, 2], None, "much", np.inf):
        with pytest.raises((TypeError, ValueError), match=f"level of {name}: "):
            corrupt.by_level(INPUTS["colour picture"], name, wrong, rng=0)
    with pytest.raises(TypeError, match="rng must be a seed"):
        corrupt.by_level(INPUTS["colour picture"], "gaussian", 0.1, rng=None)


def test_patterns_that_are_no_square_need_a_shape():
    with pytest.raises(ValueError, match="shape must say how 12 neurons of x make a picture"):
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
            "count must be at most the number of pixels in x, 2; got 3",
        ),
        (lambda: corrupt.flip([1, -1], count=1.0, rng=0), TypeError, "count must be a whole number; got 1.0"),
        (lambda: corrupt.flip([1, -1], count=False, rng=0), TypeError, "count must be a whole number; got False"),
        (lambda: corrupt.flip([1, -1], count=-1, rng=0), ValueError, "count must be at least 0; got -1"),
        (lambda: corrupt.flip([1, -1], 0.5, rng=None), TypeError, "rng must be a seed"),
        (lambda: corrupt.flip([0, 255], 0.5, rng=0), ValueError, "found 0 and 255"),
        (lambda: corrupt.flip([1, 0, -1], 0.5, rng=0), ValueError, r"±1 patterns .* found -1, 0, 1, in shape \(3,\)"),
        (lambda: corrupt.flip(np.full((2, 2), 9), 0.5, rng=0), ValueError, "x must lie .* found 9 to 9: divide bytes"),
        (lambda: corrupt.flip(-np.ones((2, 3, 3)), 0.5, rng=0), ValueError, r"found -1, in shape \(2, 3, 3\)"),
        (
            lambda: corrupt.flip(1.0, 0.5, rng=0),
            ValueError,
            "x must hold at least one pattern or picture; got a number",
        ),
        (lambda: corrupt.flip([], 0.5, rng=0), ValueError, "x must hold at least one number"),
        (lambda: corrupt.flip([1, np.nan], 0.5, rng=0), ValueError, "x must be finite"),
        (lambda: corrupt.mask(np.ones(4), "middle"), ValueError, "part must be one of 'left'"),
        (lambda: corrupt.mask(np.ones(4), ["left"]), ValueError, "part must be one of 'left'"),
        (lambda: corrupt.mask(np.ones(4), size=np.nan), ValueError, "size must lie in"),
        (lambda: corrupt.mask(np.zeros((2, 2)), fill=255), ValueError, r"fill must lie in \[0, 1\]; got 255"),
        (lambda: corrupt.shift(np.ones(4), down=[1, 2]), TypeError, r"down must be a number; got \[1, 2\]"),
        (lambda: corrupt.shift(np.ones(4), right=np.inf), ValueError, "right must lie in .* got inf"),
        (lambda: corrupt.rotate(np.ones(4), np.nan), ValueError, "degrees must lie in .* got nan"),
        (lambda: corrupt.blur(np.ones(4), np.inf), ValueError, r"sigma must lie in \[0, 1000\]; got inf"),
        (lambda: corrupt.gaussian(np.ones(4), np.inf, rng=0), ValueError, "sigma must lie in"),
        (lambda: corrupt.mask(np.ones(4), fill=0.5), ValueError, "fill must be one of"),
        (lambda: corrupt.gaussian(np.ones(4), -1, rng=0), ValueError, "sigma must lie in"),
        (lambda: corrupt.crop(np.ones(4), 0), ValueError, "size must be above 0"),
        (lambda: corrupt.shrink(np.ones(4), 0), ValueError, "size must be above 0"),
        (lambda: corrupt.shrink(np.ones(4), 0.5, fill=0.5), ValueError, "fill must be one of"),
        (lambda: corrupt.crop(np.ones(4), 0.5, rng="0"), TypeError, "rng must be a seed"),
        (lambda: corrupt.crop(np.ones(4), 1.5), ValueError, r"size must lie in \[0, 1\]; got 1.5"),
        (lambda: corrupt.half(np.ones(4), "center"), ValueError, "part must be one of 'left'"),
        (lambda: corrupt.blur(np.ones(4), -1), ValueError, "sigma must lie in"),
        (lambda: corrupt.colour(np.ones((2, 2, 3)), 2, rng=0), ValueError, r"strength must lie in \[0, 1\]; got 2"),
        (lambda: corrupt.colour(np.zeros((4, 4)), 0.1, rng=0), ValueError, r"colour pictures .*got shape \(4, 4\)"),
        (lambda: corrupt.dim(np.zeros((4, 4)), 2), ValueError, "factor must lie in"),
        (lambda: corrupt.dim([1.0, -1.0], 0.5), ValueError, "^x must be pictures .* have no brightness$"),
        (lambda: corrupt.by_level(np.zeros((4, 4)), "fog", 1, rng=0), ValueError, "name must be one of 'gaussian'"),
        (lambda: corrupt.rotate(np.ones(4), "quarter"), TypeError, "degrees must be a number"),
    ],
)
def test_bad_arguments_are_named(call, error, message):
    with pytest.raises(error, match=message):
        call()
