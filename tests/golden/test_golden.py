"""The Python side of the golden trajectories: made anew they are the committed ones, and they are what recall does."""

import json

import numpy as np
import pytest

from hopfield_edu.classical.sweeps import LowRankSweeper
from hopfield_edu.widgets.rng import SharedRng
from tools.golden import MADE, file_of
from tools.golden.recalls import RULES, cases, logistic_table, patterns_of, trajectory


def both(name):
    """What is committed, and what Python computes now."""
    return json.loads(file_of(name).read_text()), MADE[name]()


def test_the_committed_trajectories_are_what_python_computes():
    committed, computed = both("trajectories")
    assert len(computed["cases"]) == len(committed["cases"]) >= 20
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        assert np.allclose(old.pop("energies"), new.pop("energies"), rtol=1e-12, atol=1e-8)
        assert np.allclose(
            [old.pop("first"), old.pop("last")], [new.pop("first"), new.pop("last")], rtol=1e-12, atol=1e-8
        )
        assert old == new
    assert (committed["pictures"], committed["letters"]) == (computed["pictures"], computed["letters"])


def test_the_committed_histories_are_what_python_remembers():
    committed, computed = both("histories")
    assert committed["curve"] == computed["curve"]
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("largest", "numbers", "told"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=1e-7, atol=1e-9)
        assert old == new


def test_the_committed_films_are_what_python_recalls():
    committed, computed = both("films")
    assert len(committed["cases"]) == len(computed["cases"]) == 40
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("curve", "frames", "mean", "row"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-9)
        assert old == new


def test_the_committed_flows_are_what_python_flows():
    committed, computed = both("flows")
    assert len(committed["cases"]) == len(computed["cases"]) == 24
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("overlaps", "row"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-6)
        assert old == new


def test_the_committed_fogs_are_where_python_sees_the_grains():
    committed, computed = both("fogs")
    assert len(committed["cases"]) == len(computed["cases"]) == 6
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("at 1", "at 30", "at 60", "energies"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-7)
        assert old == new


def test_the_committed_marbles_are_where_python_rolls_them():
    committed, computed = both("marbles")
    assert len(committed["cases"]) == len(computed["cases"]) == 18
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("way", "energies"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-8)
        assert old == new


def test_the_committed_strips_are_what_python_keeps_and_recalls():
    committed, computed = both("strips")
    assert [case["outcome"] for case in committed["cases"]].count("stuck") >= 1
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("strip", "state", "energy"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-6)
        assert old == new


def test_the_committed_blocks_are_what_python_writes_and_reads():
    committed, computed = both("blocks")
    assert len(committed["cases"]) == len(computed["cases"]) == 4
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("logits", "gates", "reads", "writes"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-3)
        assert old == new


def test_the_committed_hands_are_where_python_turns_them():
    committed, computed = both("hands")
    assert len(committed["cases"]) == len(computed["cases"]) == 22
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        apart = np.subtract(old.pop("turns"), new.pop("turns"))
        assert np.abs(apart - np.round(apart)).max() < 1e-5
        assert old == new


def test_the_committed_reminders_are_what_python_recalls():
    committed, computed = both("contexts")
    assert committed == computed


def test_the_committed_dreams_are_what_python_learns():
    committed, computed = both("dreams")
    computed = json.loads(json.dumps(computed))
    assert len(committed["cases"]) == len(computed["cases"]) == 5
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("divergences", "weights", "threshold", "logs"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-7)
        assert old == new


def test_the_committed_holes_are_what_python_reads():
    committed, computed = both("holes")
    assert len(committed["cases"]) == len(computed["cases"]) == 24
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for score in ("familiarity", "loudness", "residue"):
            assert np.allclose(
                old.pop(score, 0), new.pop(score, 0), rtol=1e-9, atol=1e-9 if score != "residue" else 1e-20
            )
        assert old == new


def test_the_committed_bars_are_what_python_recalls():
    committed, computed = both("bars")
    assert len(committed["cases"]) == len(computed["cases"]) == 12
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("code", "tenth", "painted", "plain"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-4)
        assert old == new


def test_the_committed_schools_are_what_python_recalls():
    committed, computed = both("schools")
    assert committed["shelf"] == computed["shelf"]
    for old, new in zip(committed["cases"], computed["cases"], strict=True):
        for numbers in ("codes", "row", "spread"):
            assert np.allclose(old.pop(numbers), new.pop(numbers), rtol=0, atol=1e-8)
        assert old == new


def test_a_trajectory_is_what_the_package_sweeps():
    for case in cases():
        if case["order"] != "random" or case.get("temperature") or case["patterns"] == "pictures":
            continue
        weights, cue, flips, state, _, outcome = trajectory(case)
        network, rng, s = LowRankSweeper(weights), SharedRng(8), cue[None].copy()
        for _ in range(100):
            network.sweep(s, network.sums(s), rng.permutation(cue.size), np.zeros((1, cue.size)))
        assert outcome == "fixed point"
        assert np.array_equal(s[0], state)
        assert np.array_equal(np.bincount(flips, minlength=cue.size) % 2 == 1, state != cue)


def test_a_cue_has_exactly_the_flips_it_names():
    for case in cases():
        patterns, cue = patterns_of(case, SharedRng(7))
        assert np.sum(cue != patterns[0]) == case["flips"]
        assert set(np.unique(patterns)) == {-1, 1}
    assert set(RULES) == {case["rule"] for case in cases()}


def test_the_logistic_table_holds_the_quantiles():
    u = (np.arange(1024) + 0.5) / 1024
    assert np.allclose(logistic_table(), np.log(u / (1 - u)), rtol=1e-13, atol=1e-13)


def test_the_shared_stream_is_fair_and_its_seeds_are_unrelated():
    draws = np.array([SharedRng(seed).u32(4000) for seed in range(8)])
    assert np.allclose(np.mean(draws / 2**32, axis=1), 0.5, atol=0.025)
    assert np.abs(np.corrcoef(draws) - np.eye(8)).max() < 0.07
    assert not any(np.isin(draws[0], draws[k]).sum() > 2 for k in range(1, 8))
    order = SharedRng(1).permutation(1000)
    assert sorted(order) == list(range(1000))
    assert SharedRng(2).below([3] * 3000).tolist().count(2) in range(900, 1100)


@pytest.mark.parametrize("seed", [0.5, -1, 2**32, None])
def test_a_seed_of_the_shared_stream_that_is_none_is_refused(seed):
    with pytest.raises((TypeError, ValueError), match="seed must "):
        SharedRng(seed)
