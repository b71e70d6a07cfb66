"""The past in n numbers: the best polynomial there is, step by step; what other steps cost; bad input by name."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.polynomial.legendre import Legendre

from hopfield_edu.frontier import legs, legt, projection, recollect, remember
from hopfield_edu.frontier.history import IMPLICIT, RULES

SIGNALS = arrays(float, st.integers(1, 40), elements=st.floats(-10, 10))


def smooth(length=512, cycles=8, seed=0):
    """A sum of waves of 1 to `cycles` cycles, random in size and phase, of variance 1."""
    rng, t = np.random.default_rng(seed), np.arange(length) / length
    waves = 2 * np.pi * np.outer(np.arange(1, cycles + 1), t)
    f = rng.standard_normal(cycles) @ np.cos(waves) + rng.standard_normal(cycles) @ np.sin(waves)
    return f / f.std()


FIVE = np.stack([smooth(seed=seed) for seed in range(5)])


def error(coefficients, signals=FIVE):
    """The mean over signals of |recollected - signal| / |signal|."""
    missed = np.linalg.norm(recollect(coefficients, signals.shape[-1]) - signals, axis=-1)
    return np.mean(missed / np.linalg.norm(signals, axis=-1))


def from_best(rule, n=32):
    """How far a rule ends from the best coefficients, relative, mean of five signals."""
    best = projection(FIVE, n)
    missed = np.linalg.norm(remember(FIVE, n, rule=rule)[:, -1] - best, axis=1)
    return np.mean(missed / np.linalg.norm(best, axis=1))


@settings(max_examples=30, deadline=None)
@given(SIGNALS, st.integers(1, 24))
def test_the_exact_step_is_the_best_polynomial_of_what_came(signal, n):
    kept = remember(signal, n)
    for k in {1, (len(signal) + 1) // 2, len(signal)}:
        assert np.allclose(kept[k - 1], projection(signal[:k], n), rtol=0, atol=1e-11)


@pytest.mark.parametrize("n", [1, 2, 16, 32, 64, 100])
def test_it_stays_so_to_twelve_digits_for_long(n):
    signals = np.stack([*FIVE, np.ones(512), np.sign(FIVE[0])])
    assert np.abs(remember(signals, n)[:, -1] - projection(signals, n)).max() < 1e-12


def test_the_projection_is_the_integral_that_its_equation_says():
    signal, n = smooth(50), 6
    ends, shares = np.arange(51) / 50, []
    for i in range(n):
        area = (Legendre.basis(i, domain=[0, 1]) * np.sqrt(2 * i + 1)).integ()
        shares.append(signal @ np.diff(area(ends)))
    assert np.allclose(projection(signal, n), shares, atol=1e-13)


def test_no_other_coefficients_come_nearer():
    signal, rng = smooth(), np.random.default_rng(1)
    fine = np.repeat(signal, 20)  # the signal is held between samples: the integral, not its middles, is what is least
    best = projection(signal, 16)

    def missed(c):
        return np.linalg.norm(recollect(c, len(fine)) - fine)

    assert all(missed(best) < missed(best + rng.normal(0, 1e-3, 16)) for _ in range(20))


def test_a_polynomial_comes_back_as_it_was():
    x = (np.arange(4000) + 0.5) / 4000
    signal = 3 * x**3 - x + 0.5
    assert np.abs(recollect(projection(signal, 4), 4000) - signal).max() < 1e-6
    assert np.abs(projection(signal, 8)[4:]).max() < 1e-6


def test_the_first_number_is_the_mean_of_all_the_past():
    kept = remember(FIVE[0], 16)
    assert np.allclose(kept[:, 0], np.cumsum(FIVE[0]) / np.arange(1, 513))


def test_five_signals_at_once_are_five_signals():
    together = remember(FIVE, 8)
    assert together.shape == (5, 512, 8)
    assert np.allclose(together[3], remember(FIVE[3], 8), atol=1e-13)
    assert recollect(together[:, -1], 100).shape == (5, 100) and projection(FIVE, 8).shape == (5, 8)


def test_the_sum_of_two_signals_is_remembered_as_the_sum_of_memories():
    a, b = FIVE[:2]
    for rule in RULES:
        both = remember(2 * a - b, 6, rule=rule)
        assert np.allclose(both, 2 * remember(a, 6, rule=rule) - remember(b, 6, rule=rule), atol=1e-9)


@pytest.mark.parametrize("equation", [legs, legt])
def test_a_constant_needs_only_the_first_number(equation):
    A, b = equation(12)
    assert np.allclose(np.linalg.solve(A, b), np.eye(12)[0], atol=1e-9)


def test_the_exact_step_solves_the_equation():
    """One step of r = 1 - 1/k, against 20,000 small ones of dc/dt = (b f - A c) / t."""
    (A, b), n, k = legs(5), 5, 7
    c = begun = projection(smooth(k - 1), n)
    times = np.linspace(k - 1, k, 20_001)
    for t, h in zip((times[1:] + times[:-1]) / 2, np.diff(times), strict=True):
        half = c + h / 2 * (b * 0.8 - A @ c) / t
        c = c + h * (b * 0.8 - A @ half) / t
    signal = np.append(smooth(k - 1), 0.8)
    assert np.allclose(remember(signal, n)[-2], begun, atol=1e-12)
    assert np.allclose(remember(signal, n)[-1], c, atol=1e-7)


def textbook(signal, n, rule):
    """The published steps, one after the other, by whole matrices; `late` steps by a sum of powers of the logarithm."""
    (A, b), c, one = legs(n), np.zeros(n), np.eye(n)
    for k, f in enumerate(signal, 1):
        if rule == "euler":
            c = c + (b * f - A @ c) / k
        elif rule == "backward":
            c = np.linalg.solve(one + A / k, c + b * f / k)
        elif rule == "bilinear":
            c = np.linalg.solve(one + A / (2 * k), (one - A / (2 * k)) @ c + b * f / k)
        else:
            h, M, term = np.log((k + 1) / k) / 64, one, one
            for power in range(1, 20):
                term = -h * term @ A / power
                M = M + term
            M = np.linalg.matrix_power(M, 64)
            c = M @ c + np.linalg.solve(A, b - M @ b) * f
    return c


@pytest.mark.parametrize("rule", ["euler", "backward", "bilinear", "zoh"])
def test_every_published_rule_is_its_textbook_form(rule):
    signal = smooth(40)
    assert np.allclose(remember(signal, 7, rule=rule)[-1], textbook(signal, 7, rule), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("rule", RULES)
def test_a_window_steps_as_its_equation_says(rule):
    (A, b), signal, c = legt(5), smooth(60), np.zeros(5)
    steps = 4000 if rule in ("exact", "zoh") else 1
    share = IMPLICIT.get(rule, 0.5)
    h = 1 / (20 * steps)
    for f in signal:
        for _ in range(steps):
            c = np.linalg.solve(np.eye(5) + share * h * A, c + h * (b * f - (1 - share) * A @ c))
    assert np.allclose(remember(signal, 5, measure="legt", window=20, rule=rule)[-1], c, atol=1e-6)


def test_a_window_holds_the_end_and_lets_the_rest_go():
    signal = smooth(512, 4)
    kept = remember(signal, 32, measure="legt", window=128)[-1]
    assert np.linalg.norm(recollect(kept, 128) - signal[-128:]) < 0.02 * np.linalg.norm(signal[-128:])
    other = np.concatenate([-signal[:256], signal[256:]])
    assert np.abs(kept - remember(other, 32, measure="legt", window=128)[-1]).max() < 0.02


def test_more_numbers_help_a_smooth_signal_all_at_once():
    assert error(projection(FIVE, 16)) == pytest.approx(0.432, abs=0.02)
    assert error(projection(FIVE, 32)) == pytest.approx(0.0013, abs=2e-4)


def test_half_a_step_earlier_comes_ten_times_nearer():
    assert from_best("midpoint") < 0.004
    assert from_best("bilinear") > 0.015 and from_best("zoh") > 0.015
    assert from_best("bilinear") > 10 * from_best("midpoint")


@pytest.mark.parametrize(("n", "digits"), [(16, 9), (32, 20), (64, 44)])
def test_eulers_numbers_rise_beyond_all_bounds_and_come_back(n, digits):
    kept = np.abs(remember(FIVE, n, rule="euler"))
    assert kept.max() > 10.0**digits and kept[:, -1].max() < 10


def test_the_same_curve_twice_as_slowly_is_the_same_memory():
    def played(length):
        t = (np.arange(length) + 0.5) / length
        return np.sin(2 * np.pi * 4 * t) + 0.5 * np.cos(2 * np.pi * 3 * t)

    once, slowly = (remember(played(length), 16)[-1] for length in (512, 1024))
    windows = [remember(played(length), 16, measure="legt", window=256)[-1] for length in (512, 1024)]
    assert np.linalg.norm(once - slowly) < 0.01 * np.linalg.norm(slowly)
    assert np.linalg.norm(windows[0] - windows[1]) > np.linalg.norm(windows[1])


def test_a_moment_fades_as_one_over_the_time_that_passes():
    lasting = []
    for length in (128, 256, 512):
        touched = np.zeros(length)
        touched[length // 4] = 1
        lasting.append(length * np.linalg.norm(remember(touched, 16)[-1]))
    assert np.ptp(lasting) < 2e-3 * lasting[0]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"signal": []}, "signal must hold at least one number"),
        ({"signal": [1.0, np.nan]}, "signal must be finite; found nan"),
        ({"signal": 3.0}, r"signal must have shape \(L,\), or \(b, L\) for several; got shape \(\)"),
        ({"signal": np.zeros((2, 2, 2))}, r"signal must have shape .*got shape \(2, 2, 2\)"),
        ({"n": 0}, "n must be at least 1; got 0"),
        ({"n": 2.0}, "n must be a whole number"),
        ({"measure": "lmu"}, "measure must be one of 'legs', 'legt'; got 'lmu'"),
        ({"rule": "forward"}, "rule must be one of 'exact', 'zoh'"),
        ({"window": 20}, "window must be None for 'legs', which remembers everything; got 20"),
        ({"measure": "legt"}, "window must be a number; got None"),
        ({"measure": "legt", "window": 0.5}, r"window must lie in \[1, inf\); got 0.5"),
        ({"measure": "legt", "window": 1, "rule": "euler", "n": 60}, "found infinity after sample .*rule='exact'"),
    ],
)
def test_what_cannot_be_remembered_is_refused_by_name(change, told):
    given = {"signal": np.ones(300), "n": 4} | change
    with pytest.raises((TypeError, ValueError), match=told):
        remember(given.pop("signal"), given.pop("n"), **given)


def test_coefficients_and_lengths_are_checked():
    with pytest.raises(ValueError, match=r"coefficients must have shape \(n,\) or \(..., n\); got a single number"):
        recollect(1.0, 5)
    with pytest.raises(ValueError, match="length must be at least 1; got 0"):
        recollect([1.0], 0)
    with pytest.raises(ValueError, match="signal must be finite"):
        projection([np.inf], 3)


def test_the_signal_is_left_as_it_is():
    signal = np.array([1.0, -2.0, 3.0])
    kept = remember(signal, 3)
    kept[:] = 9
    assert signal.tolist() == [1.0, -2.0, 3.0]
