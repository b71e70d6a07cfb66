"""Figures: they take and return axes, show the right colours, and are readable."""

import matplotlib
import numpy as np
import pytest

from hopfield_edu import datasets

matplotlib.use("agg")

import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb

from hopfield_edu import plots
from hopfield_edu.classical import hebbian

LETTERS = datasets.letters("HOPFIELD")
CALLS = {
    "picture": lambda ax: plots.picture(LETTERS.patterns[0], "H", ax=ax),
    "energy_trace": lambda ax: plots.energy_trace([0.0, -3.0, -4.0], "Hebb", ax=ax),
    "overlap_bars": lambda ax: plots.overlap_bars([1.0, -0.2], ["a", "b"], ax=ax),
    "weight_map": lambda ax: plots.weight_map(hebbian(LETTERS.patterns), ax=ax),
    "curves": lambda ax: plots.curves([1, 2], {"a": [0, 1], "b": [0, 2]}, errors={"a": [0, 0], "b": [1, 1]}, ax=ax),
}


@pytest.fixture(autouse=True)
def close():
    yield
    plt.close("all")


@pytest.mark.parametrize("name", CALLS)
def test_every_function_draws_on_the_axes_it_is_given_and_returns_it(name):
    _, (left, right) = plt.subplots(1, 2)
    assert CALLS[name](right) is right
    assert right.has_data()
    assert not left.has_data()


def test_importing_plots_changes_no_setting():
    assert matplotlib.rcParams["figure.facecolor"] != plots.STYLE["figure.facecolor"]
    with plt.style.context(plots.STYLE):
        assert matplotlib.rcParams["figure.facecolor"] == plots.TOKENS["paper"]


def test_ink_and_paper_have_their_two_colours():
    image = plots.picture(LETTERS.patterns[7]).images[0]
    shown = image.cmap(image.norm(image.get_array()))[..., :3]
    drawn = LETTERS.patterns[7].reshape(5, 5) > 0
    assert np.allclose(shown[drawn], to_rgb(plots.TOKENS["plus"]))
    assert np.allclose(shown[~drawn], to_rgb(plots.TOKENS["minus"]))


def test_a_gallery_reads_like_text_and_wraps_its_titles():
    axes = plots.gallery(datasets.pictures().patterns, datasets.pictures().names, columns=4)
    assert len(axes) == 24
    titles = [ax.get_title() for ax in axes]
    assert titles[3] == "smiling-face-\nwith-\nsunglasses"
    axes[0].figure.draw_without_rendering()
    boxes = [ax.title.get_window_extent() for ax in axes]
    assert not any(a.overlaps(b) for k, a in enumerate(boxes) for b in boxes[k + 1 :])


def test_labels_at_the_ends_of_lines_do_not_cover_each_other():
    ax = plots.curves(np.arange(5), {name: np.arange(5) + 0.01 * k for k, name in enumerate("abcd")})
    ax.figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in ax.texts]
    assert len(boxes) == 4
    assert not any(a.overlaps(b) for k, a in enumerate(boxes) for b in boxes[k + 1 :])


@pytest.mark.parametrize("count", [1, 4, 9, 20, 44])
def test_as_many_lines_as_labels_differ_by_dash_or_marker_without_colour(count):
    ax = plots.curves([0, 1], {f"_{k}": [0, k] for k in range(count)}, errors={f"_{k}": [1, 1] for k in range(count)})
    assert len(ax.lines) == len(ax.collections) == count
    assert len({(line.get_linestyle(), line.get_marker()) for line in ax.lines}) == count
    assert sorted(text.get_text() for text in ax.texts) == sorted(f"_{k}" for k in range(count))


def test_lines_that_could_not_be_told_apart_are_refused():
    with pytest.raises(ValueError, match="values must hold 1 to 44 rows, for no more can be told apart; got 45"):
        plots.curves([0], {k: [k] for k in range(45)})


def test_a_pattern_that_is_no_square_needs_a_shape():
    with pytest.raises(ValueError, match="shape must say how 12 neurons of pattern make a picture"):
        plots.picture(np.ones(12))
    assert plots.picture(np.ones(12), shape=(3, 4)).images[0].get_array().shape == (3, 4)


def test_a_pattern_of_ink_alone_is_ink_and_a_white_picture_is_white_paper_in_greys():
    assert plots.picture(np.ones(9)).images[0].cmap is plots.INK_AND_PAPER
    assert plots.picture(np.ones((3, 3))).images[-1].cmap.name == "gray_r"
    assert plots.picture(np.full((3, 3, 1), 0.5)).images[-1].get_array().shape == (3, 3)


FOUR = datasets.digits(4)
WORDS = ["seven", "two", "one", "four"]


@pytest.mark.parametrize(
    ("titles", "read"),
    [
        (FOUR.labels, [str(k) for k in FOUR.labels]),
        (FOUR.labels.tolist(), [str(k) for k in FOUR.labels]),
        (np.array(WORDS), WORDS),
        (np.array(WORDS).reshape(2, 2), WORDS),
        (dict.fromkeys(WORDS).keys(), WORDS),
        (iter(WORDS), WORDS),
        (np.float32([0.1, 0.2, 0.5, 1]), ["0.1", "0.2", "0.5", "1.0"]),
        ([None, 0, "", "four"], ["", "0", "", "four"]),
        (None, [""] * 4),
    ],
)
def test_titles_may_be_any_sequence_of_words_or_numbers(titles, read):
    assert [ax.get_title() for ax in plots.gallery(FOUR.pictures, titles)] == read


def test_titles_may_be_tensors_in_a_list():
    labels = pytest.importorskip("torch").tensor([7, 2, 1, 4])
    assert [ax.get_title() for ax in plots.gallery(FOUR.pictures, list(labels))] == list("7214")


def test_one_picture_may_have_one_title():
    for title, read in (("cat", "cat"), (7, "7"), (np.int64(7), "7"), (0.5, "0.5")):
        assert plots.gallery(FOUR.pictures[:1], title)[0].get_title() == read
        assert plots.picture(FOUR.pictures[0], title).get_title() == read


def test_axes_may_lie_in_a_row_a_grid_or_a_mosaic():
    fig = plt.figure()
    mosaic = fig.subplot_mosaic("ab;cd")
    grid = plt.figure().subplots(2, 2)
    for axes, flat in ((grid, list(grid.flat)), (grid.tolist(), list(grid.flat)), (mosaic, list(mosaic.values()))):
        assert plots.gallery(list(FOUR.pictures), WORDS, axes=axes).tolist() == flat
    assert [ax.get_title() for ax in mosaic.values()] == WORDS
    one = plt.figure().gca()
    assert plots.gallery(FOUR.pictures[:1], axes=one).tolist() == [one]


def test_ten_overlaps_are_ten_bars_with_their_names():
    ax = plots.overlap_bars(np.linspace(-0.1, 2, 10), np.arange(10))
    assert len(ax.patches) == 10
    assert [label.get_text() for label in ax.get_yticklabels()] == [str(k) for k in range(10)]
    assert ax.get_xlim()[1] > 2


def test_an_overlap_that_is_seen_as_zero_has_no_sign():
    ax = plots.overlap_bars([-0.001, -0.2, 0.3], ["a", "b", "c"])
    assert [text.get_text() for text in ax.texts] == ["0.00", "−0.20", "0.30"]


CURVE = {"a": [1.0, 2.0]}


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (
            lambda: plots.gallery(FOUR.pictures, ["a", "b"]),
            ValueError,
            "titles must have one for each of 4 patterns; got 2",
        ),
        (
            lambda: plots.gallery(FOUR.pictures, "abcd"),
            ValueError,
            "titles must have one for each of 4 patterns; got 1",
        ),
        (
            lambda: plots.gallery(FOUR.pictures, axes=plt.subplots(1, 2)[1]),
            ValueError,
            "axes must have one .* 4 patterns; got 2",
        ),
        (
            lambda: plots.gallery(FOUR.pictures, axes=plt.subplots(2, 3)[1]),
            ValueError,
            "axes must have one .* 4 patterns; got 6",
        ),
        (lambda: plots.gallery(FOUR.pictures, axes=[1, 2, 3, 4]), TypeError, "axes must be of matplotlib, .* got int"),
        (lambda: plots.gallery([]), ValueError, r"patterns must be several, .* got \[\]"),
        (lambda: plots.gallery(np.ones(16)), ValueError, "patterns must be several, .* got array"),
        (lambda: plots.gallery(7), ValueError, "patterns must be several, .* got 7"),
        (lambda: plots.gallery(255 * FOUR.pictures), ValueError, "patterns must lie in .* divide bytes by 255"),
        (lambda: plots.gallery(FOUR.pictures, columns=0), ValueError, "columns must be at least 1"),
        (lambda: plots.gallery(FOUR.pictures, columns=2.0), TypeError, "columns must be a whole number"),
        (
            lambda: plots.gallery(FOUR.pictures, shape=(7, 7)),
            ValueError,
            r"shape must be that .*\(28, 28\).* got \(7, 7\)",
        ),
        (lambda: plots.picture(np.uint8([[0, 200]])), ValueError, "pattern must lie in .* divide bytes by 255"),
        (lambda: plots.picture([[-3.0, 3.0]]), ValueError, r"pattern must be ±1, or a picture .* found -3 to 3"),
        (lambda: plots.picture(np.zeros((2, 2, 4))), ValueError, r"pattern must be .* got shape \(2, 2, 4\)"),
        (lambda: plots.picture(3.0), ValueError, r"pattern must be .* got shape \(\)"),
        (lambda: plots.picture(np.ones(12), shape=(3, 5)), ValueError, r"shape must say how 12 .* got \(3, 5\)"),
        (lambda: plots.picture(np.ones(12), shape=12), TypeError, "shape must be two whole numbers"),
        (
            lambda: plots.picture(np.ones(4), ax=plt.subplots(1, 2)[1]),
            TypeError,
            "ax must be of matplotlib, .* ndarray",
        ),
        (lambda: plots.energy_trace([]), ValueError, "energies must hold at least one number"),
        (
            lambda: plots.energy_trace(np.ones((2, 3))),
            ValueError,
            r"energies must have shape \(k,\); got shape \(2, 3\)",
        ),
        (lambda: plots.energy_trace([1, 0], color="inkish"), ValueError, "color must be a colour .* got 'inkish'"),
        (lambda: plots.overlap_bars([1, 0.5], ["a"]), ValueError, "names must have one for each of 2 overlaps; got 1"),
        (lambda: plots.overlap_bars([[1, 0.5]], ["a", "b"]), ValueError, r"overlaps must have .* got shape \(1, 2\)"),
        (lambda: plots.weight_map(np.ones(4)), ValueError, r"weights must be a matrix, .* got shape \(4,\)"),
        (lambda: plots.weight_map([[1, np.nan]]), ValueError, "weights must be finite"),
        (lambda: plots.curves([1, 2], [[1, 2]]), TypeError, "values must be a dict of labels .* got list"),
        (lambda: plots.curves([1, 2], {}), ValueError, "values must hold 1 to 44 rows, .* got 0"),
        (lambda: plots.curves([1, 2, 3], CURVE), ValueError, r"values\['a'\] must have as many numbers as x, 3; got 2"),
        (lambda: plots.curves([[1, 2]], CURVE), ValueError, r"x must have shape \(k,\); got shape \(1, 2\)"),
        (lambda: plots.curves([1, 2], CURVE, errors={"b": [1, 1]}), ValueError, "errors must have .* a; got b"),
        (
            lambda: plots.curves([1, 2], CURVE, errors={"a": [1]}),
            ValueError,
            r"errors\['a'\] must have as many numbers as x, 2; got 1",
        ),
    ],
)
def test_what_cannot_be_drawn_is_named(call, error, message):
    with pytest.raises(error, match=message):
        call()
