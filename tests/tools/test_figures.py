"""The forms of a figure can be read: on the dark theme, on a screen of 360 pixels, and on a wide one."""

import hashlib
import json
import pickle
from base64 import b64decode

import matplotlib.pyplot as plt
import numpy as np
import pytest
from IPython.core import pylabtools
from matplotlib.colors import to_hex
from PIL import Image

from hopfield_edu import plots
from tools.figures import dark, forms, kernel, measure, narrow, wide

COLUMN = 310  # CSS pixels that a figure has on a screen of 360, in a folded part of the page


def grid_of_pictures():
    titles = ["returned, no complaint", "25 % flipped", "salt, pepper", "smiling-face-with-sunglasses"] * 2
    plots.gallery(np.sign(np.random.default_rng(0).normal(size=(8, 256))), titles)


def two_plots():
    _, (left, right) = plt.subplots(1, 2, figsize=(5.2, 2.8), sharey=True)
    left.plot([0, 1, 2], [0, 2, 1])
    left.set(title="mean squared error", xlabel="numbers in the code", ylabel="error")
    right.plot([0, 1, 2], [2, 0, 1], label="confused")
    right.set(title="share of answers", xlabel="numbers in the code")
    right.legend()


def labels_in_a_plot():
    _, ax = plt.subplots()
    ax.plot([0, 10], [100, 100], "o-")
    ax.plot([0, 10], [100, 50], "s--")
    ax.text(1.6, 96, "in the content (RAM): passed on to you", fontsize=10)
    ax.text(1.6, 89, "in the address (RAM): something else", fontsize=10)
    ax.set(xlabel="flipped bits", ylabel="right pixels in the answer, %")


def numbers_on_a_map():
    _, axes = plt.subplots(1, 3, figsize=(5.2, 2.1))
    for ax in axes:
        plots.picture(np.ones((5, 5)), "local field $h$", ax=ax)
        for row, column in np.ndindex(5, 5):
            ax.text(column, row, "-0.8", ha="center", va="center", fontsize=7)


def labelled_curves():
    x = np.arange(8)
    plots.curves(x, {"pseudo-inverse": x * 0 + 1, "Storkey": x / 70, "Hebb": x / 80})


def names_under_pictures():
    _, axes = plt.subplots(2, 10, figsize=(5.2, 2.5))
    for ax in axes.flat:
        plots.picture(np.ones((4, 4)), ax=ax)
        ax.set_xlabel("Indonesia", rotation=45, ha="right", fontsize=9)
        ax.xaxis.set_label_coords(0.75, -0.06)


def pictures_over_many_small_ones():
    figure = plt.figure(figsize=(5.2, 2.75))
    steps, memories = figure.subfigures(2, 1, height_ratios=[2.5, 1])
    plots.gallery(np.ones((3, 16)), ["cue", "half a sweep later", "recalled"], columns=3, axes=steps.subplots(1, 3))
    plots.gallery(np.ones((8, 16)), axes=memories.subplots(1, 8))
    memories.suptitle("from eight memories", x=0.01, ha="left", fontsize=9)


def a_wide_legend():
    _, ax = plt.subplots()
    for k, name in enumerate(["the past itself", "8 numbers", "16 numbers", "32 numbers"]):
        ax.plot([0, 10], [k, k + 1], label=name)
    ax.legend(ncols=4, loc="upper center", fontsize=10)
    ax.set(ylabel="height")


FIGURES = [grid_of_pictures, two_plots, labels_in_a_plot, numbers_on_a_map, labelled_curves, names_under_pictures]


def made(draw):
    plt.close("all")  # what other tests left open would be drawn on
    with plt.rc_context(plots.STYLE):
        draw()
        figure = plt.gcf()
        figure.canvas.manager = None
        plt.close(figure)
        return figure


@pytest.fixture(scope="module", params=FIGURES, ids=lambda draw: draw.__name__)
def drawn(request, tmp_path_factory):
    """The folder of a figure's forms, and their facts."""
    folder = tmp_path_factory.mktemp("figures")
    figure = made(request.param)
    figure.savefig(folder / "name.png", dpi=200)
    (folder / "name.pickle").write_bytes(pickle.dumps(figure))
    before, opened = dict(plt.rcParams), plt.get_fignums()
    forms.draw(folder / "name.png", folder)
    assert dict(plt.rcParams) == before and plt.get_fignums() == opened
    return folder / "name", json.loads((folder / "name" / "facts.json").read_text())["forms"]


def test_narrow_figures_fit_a_phone_and_have_no_text_under_11_pixels(drawn):
    for form in ("narrow", "narrow-dark"):
        facts = drawn[1][form]
        assert facts["smallest"] >= 11 and facts["size"][0] <= COLUMN


def test_a_legend_in_columns_leaves_its_panel_the_width_of_a_phone():
    figure = made(a_wide_legend)
    narrow.narrow(figure)
    (ax,) = figure.axes
    legend = ax.get_legend()
    panel, box = ax.get_window_extent(), legend.get_window_extent()
    assert panel.width > 0.7 * figure.bbox.width and box.x1 <= figure.bbox.width
    assert [text.get_text() for text in legend.get_texts()] == [line.get_label() for line in ax.lines]


def test_many_pictures_side_by_side_grow_on_a_wide_screen_and_their_words_do_not(drawn, request):
    folder, facts = drawn
    if request.node.callspec.params["drawn"] is not names_under_pictures:
        assert {form for form in facts if "wide" in form} == set()
        return
    for form, light in (("wide", "light"), ("wide-dark", "dark")):
        assert facts[form]["smallest"] == facts[light]["smallest"]
        assert facts[form]["size"][0] == pytest.approx(1.5 * facts[light]["size"][0], rel=0.06)
        with Image.open(folder / f"{form}.webp") as image:
            assert image.width == forms.DENSITY * facts[form]["size"][0]


def test_a_name_that_leans_out_of_its_figure_is_not_cut(drawn):
    for form in ("light", "dark"):
        with Image.open(drawn[0] / f"{form}.webp") as image:
            edge = np.asarray(image.convert("L"), dtype=int)
        assert max(np.ptp(edge[:, 0]), np.ptp(edge[:, -1])) < 40


def test_texts_of_narrow_figures_do_not_overlap(drawn):
    for form in ("narrow", "narrow-dark"):
        overlap = drawn[1][form]["overlap"]
        assert overlap is None or overlap[0] < 0.05, overlap


def test_texts_of_dark_figures_stand_out(drawn):
    for form in ("dark", "narrow-dark"):
        contrast = drawn[1][form]["contrast"]
        assert contrast is None or contrast[0] >= 4.5, contrast
        with Image.open(drawn[0] / f"{form}.webp") as image:
            assert image.width == forms.DENSITY * drawn[1][form]["size"][0]
            assert max(image.convert("RGB").getpixel((1, 1))) < 60


def test_overlaps_and_pale_texts_are_found():
    figure, ax = plt.subplots()
    ax.set(xticks=[], yticks=[])
    ax.text(0.5, 0.5, "one", color="0.8", fontsize=6)
    ax.text(0.5, 0.5, "another")
    facts = measure.facts(figure)
    plt.close(figure)
    assert facts["overlap"][0] > 0.9 and facts["contrast"][0] < 2 and facts["contrast"][1] == "one"
    assert facts["smallest"] == pytest.approx(6 * 100 / 72, abs=0.01)


def test_dark_figures_take_the_dark_themes_colours_and_leave_what_lies_on_pictures():
    figure = made(numbers_on_a_map)
    dark.darken(figure)
    tokens = dark.dark_tokens()
    ax = figure.axes[0]
    assert to_hex(figure.get_facecolor()) == tokens["paper"] != plots.TOKENS["paper"]
    assert to_hex(ax.title.get_color()) == tokens["ink"] and to_hex(ax.texts[0].get_color()) == plots.TOKENS["ink"]
    curves = made(labelled_curves)
    dark.darken(curves)
    assert [to_hex(line.get_color()) for line in curves.axes[0].lines] == [tokens[f"memory-{k}"] for k in (1, 2, 3)]


def test_bars_without_an_outline_get_none_in_the_dark():
    figure, ax = plt.subplots()
    bars = ax.bar([0, 1], [1, 2], color=plots.MEMORY[0], alpha=0.75)
    dark.darken(figure)
    plt.close(figure)
    assert [bar.get_edgecolor()[3] for bar in bars] == [0, 0]
    assert to_hex(bars[0].get_facecolor()) == dark.dark_tokens()["memory-1"]


def test_plots_side_by_side_stand_below_each_other_on_narrow_screens_each_with_its_numbers():
    figure = made(two_plots)
    narrow.narrow(figure)
    left, right = figure.axes
    assert right.get_position().y1 < left.get_position().y0 and right.get_ylabel() == "error"
    assert any(tick.get_visible() for tick in right.get_yticklabels())


def test_a_label_moves_off_the_line_that_it_would_cover():
    figure = made(labels_in_a_plot)
    narrow.narrow(figure)
    ink = narrow.place.ink_of(figure)
    covered = [narrow.place.covered(ink, *narrow.place.corners(text)) for text in figure.axes[0].texts]
    assert max(covered) < 0.005


def test_a_label_between_two_pixels_covers_no_less_than_its_ink():
    ink = np.zeros((40, 40), dtype=bool)
    ink[10, 10:20] = True
    share = narrow.place.covered(narrow.place.sums(ink), 9.6, 9.6, 19.6, 19.6)
    assert share == pytest.approx(10 / 100)
    assert narrow.place.covered(narrow.place.sums(ink), 20.3, 20.3, 30.7, 30.7) == 0


def test_names_of_narrow_pictures_stand_in_the_middle_under_them():
    figure = made(names_under_pictures)
    narrow.narrow(figure)
    for ax in figure.axes:
        name, picture = ax.xaxis.label.get_window_extent(), ax.get_window_extent()
        assert (name.x0 + name.x1) / 2 == pytest.approx((picture.x0 + picture.x1) / 2, abs=2)


def test_each_part_of_a_narrow_figure_is_as_high_as_its_pictures_need():
    figure = made(pictures_over_many_small_ones)
    narrow.narrow(figure)
    sides = [ax.get_window_extent().width for ax in figure.axes]
    assert min(sides[:3]) > 80 and min(sides[3:]) > 20


def many_pictures_without_names():
    plots.gallery(np.ones((20, 16)), columns=10)


def rows_with_names_beside_them():
    _, axes = plt.subplots(4, 6, figsize=(5.2, 4.6))
    plots.gallery(np.ones((24, 16)), axes=axes)
    for ax, name in zip(axes[:, 0], ("shown", "4", "8", "16"), strict=True):
        ax.set_ylabel(name, rotation=0, ha="right", va="center")


@pytest.mark.parametrize(
    ("draw", "lay_out", "columns", "most"),
    [
        (names_under_pictures, wide.widen, 10, 1.1),
        (rows_with_names_beside_them, narrow.narrow, 6, 0.25),
        (rows_with_names_beside_them, wide.widen, 6, 0.25),
    ],
)
def test_nothing_is_empty_between_rows_of_pictures(draw, lay_out, columns, most):
    """most: inches from a picture to the one below it."""
    figure = made(draw)
    lay_out(figure)
    figure.draw_without_rendering()
    upper, lower = (figure.axes[k].get_window_extent() for k in (0, columns))
    assert upper.width > 0.5 * figure.bbox.width / columns
    assert 0 < (upper.y0 - lower.y1) / figure.dpi < most


def test_many_pictures_without_names_stand_in_half_as_many_columns_on_narrow_screens():
    figure = made(many_pictures_without_names)
    narrow.narrow(figure)
    assert figure.axes[0].get_subplotspec().get_gridspec().ncols == 5
    assert figure.axes[0].get_window_extent().width > 40


def test_steps_stay_whole_numbers_on_narrow_screens():
    figure = made(lambda: plt.plot(np.arange(15), np.linspace(0, 1, 15)))
    narrow.narrow(figure)
    (ax,) = figure.axes
    assert all(float(tick).is_integer() for tick in ax.get_xticks())
    assert not all(float(tick).is_integer() for tick in ax.get_yticks())


def test_bars_below_a_legend_keep_room_for_their_words():
    def draw():
        _, ax = plt.subplots(figsize=(5.2, 2.4))
        for offset in (0.2, -0.2):
            ax.bar_label(ax.barh(np.arange(2) + offset, [0.8, 0.2], 0.36, label=f"rule {offset}"), ["80 %", "20 %"])
        ax.set(yticks=[0, 1], yticklabels=["clean start", "10 % flipped"])
        ax.set_xlabel("share recalled exactly,\nn = 200, p = 80", loc="left")
        ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1))

    figure = made(draw)
    narrow.narrow(figure)
    assert figure.axes[0].get_window_extent().height / figure.dpi >= 4 * narrow.LINE


def test_a_kernel_keeps_the_figure_that_it_shows_and_changes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(pylabtools, "print_figure", pylabtools.print_figure)  # is put back afterwards
    monkeypatch.setenv("IPYTHONDIR", "")
    kernel.keep_figures(tmp_path)
    plain = pylabtools.print_figure(made(two_plots), base64=True)
    exec((tmp_path / "ipython" / "profile_default" / "startup" / "keep_figures.py").read_text(), {})
    shown = pylabtools.print_figure(made(two_plots), base64=True)
    assert shown == plain
    kept = pickle.loads((tmp_path / f"{hashlib.sha256(b64decode(shown)).hexdigest()}.pickle").read_bytes())
    assert [ax.get_title("left") for ax in kept.axes] == ["mean squared error", "share of answers"]


def test_a_figure_that_no_kernel_kept_is_told(tmp_path):
    assert forms.draw_missing([tmp_path / "unknown.png"], tmp_path, processes=1) == [tmp_path / "unknown.png"]
