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


def test_lines_differ_by_dash_and_marker_too():
    lines = [
        line
        for line in plots.curves([0, 1], {n: [0, k] for k, n in enumerate("abcd")}).lines
        if line.get_label()[0] != "_"
    ]
    assert len({line.get_linestyle() for line in lines}) == 4
    assert len({line.get_marker() for line in lines}) == 4


def test_a_pattern_that_is_no_square_needs_a_shape():
    with pytest.raises(ValueError, match="is needed to draw 12 neurons"):
        plots.picture(np.ones(12))
    assert plots.picture(np.ones(12), shape=(3, 4)).images[0].get_array().shape == (3, 4)
