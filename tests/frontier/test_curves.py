"""A memory as a curve: rectangles are shrunk means, the integral a sum, order in time what it lives on; bad input."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.datasets import pictures
from hopfield_edu.frontier import Curve, fit_curve, pan, recall_curve
from hopfield_edu.frontier.curves import BASES
from hopfield_edu.modern import modern_recall, retrieve, softmax


def random(frames=32, n=6, seed=0):
    return np.random.default_rng(seed).normal(size=(frames, n))


def film(name="chelsea the cat"):
    """64 frames of unit length over a picture, and the same with the lower half unseen."""
    frames = pan(pictures([name]).patterns.reshape(128, 128))
    frames = frames / np.linalg.norm(frames, axis=1, keepdims=True)
    return frames, np.where(np.arange(48 * 48) < 48 * 24, frames, 0)


def likeness(answers, frames):
    return np.mean((answers * frames).sum(1) / np.linalg.norm(answers, axis=1) / np.linalg.norm(frames, axis=1))


@given(st.integers(1, 8), st.integers(1, 6), st.floats(0, 4))
def test_rectangles_are_means_shrunk_by_the_ridge(pieces, c, ridge):
    X = random(pieces * c)
    means = X.reshape(pieces, c, -1).mean(axis=1)
    assert np.allclose(fit_curve(X, pieces, ridge=ridge).coefficients, means * c / (c + ridge), atol=1e-12)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("ridge", [0.01, 0.5])
def test_the_coefficients_solve_the_equation_of_the_docstring(basis, ridge):
    X, t = random(), (np.arange(32) + 0.5) / 32
    curve = fit_curve(X, 7, basis, ridge)
    psi = Curve(np.eye(7), basis).at(t)
    assert np.allclose((psi.T @ psi + ridge * np.eye(7)) @ curve.coefficients, psi.T @ X, atol=1e-10)


def test_the_functions_are_those_that_their_names_say():
    t = np.array([0.0, 0.1, 0.25, 0.6, 1.0])
    psi = {basis: Curve(np.eye(4), basis).at(t) for basis in BASES}
    assert psi["rectangle"].argmax(axis=1).tolist() == [0, 0, 1, 2, 3] and np.all(psi["rectangle"].sum(axis=1) == 1)
    assert psi["gauss"][1, 0] == pytest.approx(np.exp(-(0.1**2) / 2), abs=1e-12)  # 0.1 is 0.1 pieces off 1/8
    assert np.allclose(psi["cosine"][3], np.cos(np.pi * 0.6 * np.arange(4)))


def test_as_many_pieces_as_frames_and_no_ridge_are_the_frames():
    X, t = random(), (np.arange(32) + 0.5) / 32
    assert np.allclose(fit_curve(X, 32, ridge=0).at(t), X)
    assert np.allclose(fit_curve(X, 32, "cosine", 0).at(t), X)


def test_more_pieces_than_frames_without_a_ridge_still_go_through_them():
    X, t = random(5), (np.arange(5) + 0.5) / 5
    for basis in ("gauss", "cosine"):
        assert np.allclose(fit_curve(X, 9, basis, 0).at(t), X)


def test_one_time_is_one_place():
    curve = fit_curve(random(), 4, "cosine")
    assert curve.at(0.3).shape == (6,) and np.array_equal(curve.at([0.3])[0], curve.at(0.3))


def test_with_rectangles_no_integral_is_needed():
    X, cues = random(), random(5, seed=1)
    curve = fit_curve(X, 8)
    exact = recall_curve(curve, cues, 2.0).state
    assert np.allclose(exact, recall_curve(curve, cues, 2.0, points=800).state, atol=1e-12)
    assert np.allclose(exact, retrieve(curve.coefficients, cues, "dot", softmax(2.0)), atol=1e-12)
    uneven = recall_curve(curve, cues, 2.0, points=500).state  # 62 points in some pieces, 63 in others
    assert 1e-6 < np.abs(uneven - exact).max() < 0.02


@pytest.mark.parametrize("basis", ["gauss", "cosine"])
def test_four_points_a_piece_are_enough_for_smooth_curves(basis):
    X, cues = film()
    curve = fit_curve(X, 16, basis, 0.01)
    few, many = (recall_curve(curve, cues, 50.0, points=points).state for points in (None, 2000))
    assert likeness(few, X) == pytest.approx(likeness(many, X), abs=0.005)


def test_it_is_the_recall_of_chapter_nine_on_the_places_of_the_curve():
    curve, cue = fit_curve(random(), 5, "gauss"), random(1, seed=2)[0]
    places = curve.at((np.arange(20) + 0.5) / 20)
    asked, told = recall_curve(curve, cue, 3.0, max_steps=4, keep=True), modern_recall(places, cue, 3.0, max_steps=4)
    assert np.array_equal(asked.state, told.state) and np.array_equal(asked.energies, told.energies)
    assert asked.states.shape == (asked.steps + 1, 6) and np.all(np.diff(asked.energies) <= 1e-12)


def test_in_order_a_curve_wins_and_shuffled_it_loses():
    X, cues = film()
    few = np.rint(np.linspace(0, 63, 16)).astype(int)

    def told(order):
        sampled = modern_recall(X[order][few], cues, 50.0, max_steps=1).state
        return likeness(recall_curve(fit_curve(X[order], 16), cues, 50.0).state, X), likeness(sampled, X)

    in_order, shuffled = (
        told(np.arange(64)),
        np.mean([told(np.random.default_rng(s).permutation(64)) for s in range(5)], 0),
    )
    assert in_order[0] > in_order[1] + 0.03
    assert shuffled[0] < shuffled[1] - 0.03
    whole = modern_recall(X, cues, 50.0, max_steps=1).state
    assert likeness(whole, X) > 0.98


def test_a_film_goes_from_corner_to_corner():
    picture = np.arange(30.0).reshape(5, 6)
    frames = pan(picture, frames=4, side=3)
    assert frames.shape == (4, 9)
    assert np.array_equal(frames[0].reshape(3, 3), picture[:3, :3])
    assert np.array_equal(frames[-1].reshape(3, 3), picture[2:, 3:])
    assert np.array_equal(frames[1].reshape(3, 3), picture[1:4, 1:4])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"patterns": np.ones(5)}, r"patterns must have shape \(L, n\), one frame a row; got shape \(5,\)"),
        ({"patterns": []}, "patterns must hold at least one number"),
        ({"patterns": [[np.nan]]}, "patterns must be finite; found nan"),
        ({"pieces": 0}, "pieces must be at least 1; got 0"),
        ({"basis": "spline"}, "basis must be one of 'rectangle', 'gauss', 'cosine'; got 'spline'"),
        ({"ridge": -1}, r"ridge must lie in \[0, 1e\+100\]; got -1"),
    ],
)
def test_what_no_curve_goes_through_is_refused_by_name(change, told):
    with pytest.raises((TypeError, ValueError), match=told):
        fit_curve(**{"patterns": random(), "pieces": 3} | change)


def test_times_cues_and_curves_are_checked():
    curve = fit_curve(random(), 4)
    with pytest.raises(ValueError, match=r"times must lie in \[0, 1\]; found 0 to 3: frame l of L has"):
        curve.at([0, 3])
    with pytest.raises(ValueError, match=r"times must be a number or have shape \(m,\); got shape \(1, 1\)"):
        curve.at([[0.5]])
    with pytest.raises(ValueError, match="cues must have 6 numbers a row"):
        recall_curve(curve, np.ones(5), 1.0)
    with pytest.raises(TypeError, match="curve must be a Curve, such as"):
        recall_curve(random(), np.ones(6), 1.0)
    with pytest.raises(ValueError, match="points must be at least 1; got 0"):
        recall_curve(curve, np.ones(6), 1.0, points=0)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"picture": np.ones(9)}, r"picture must have shape \(h, w\); got shape \(9,\)"),
        ({"frames": 1}, "frames must be at least 2; got 1"),
        ({"side": 6}, r"picture must have at least 6 rows and columns, as side has; got \(5, 6\)"),
    ],
)
def test_what_cannot_be_filmed_is_refused_by_name(change, told):
    with pytest.raises(ValueError, match=told):
        pan(**{"picture": np.ones((5, 6)), "frames": 4, "side": 3} | change)
