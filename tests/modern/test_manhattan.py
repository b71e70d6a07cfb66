"""The compiled kernel of neg-L1 gives what the blocks of NumPy give, whatever is asked beside and with every thread."""

import sys

import numpy as np
import pytest

from hopfield_edu._compiled import compiled
from hopfield_edu.modern import compare, manhattan

pytest.importorskip("numba")
SIZES = [(1, 1, 1), (3, 5, 7), (2, 4, 512), (5, 9, 1030), (131, 6, 1030)]


def rows(kind, b, p, n):
    rng = np.random.default_rng(b)
    return rng.normal(size=(b, n)).astype(kind), rng.normal(size=(p, n)).astype(kind)


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize(("b", "p", "n"), SIZES)
def test_sums_are_those_of_the_differences(kind, b, p, n):
    cues, patterns = rows(kind, b, p, n)
    found = manhattan.neg_l1(cues, patterns)
    exact = -np.abs(cues[:, None].astype(float) - patterns).sum(axis=-1)
    assert found.shape == (b, p) and found.dtype == kind
    assert np.abs(found / exact - 1).max() < 8 * np.finfo(kind).eps


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_sum_is_the_same_alone_and_with_every_number_of_threads(count, monkeypatch):
    cues, patterns = rows(np.float32, 5, 9, 1030)
    together = manhattan.neg_l1(cues, patterns)
    monkeypatch.setattr(manhattan, "threads", lambda: count)
    assert np.array_equal(manhattan.neg_l1(cues, patterns), together)
    alone = [[manhattan.neg_l1(q[None], k[None]).item() for k in patterns] for q in cues]
    assert np.array_equal(np.array(alone, np.float32), together)


def test_compare_takes_the_kernel_where_there_is_much_to_compare(monkeypatch):
    cues, patterns = rows(np.float64, 4, 6, 50)
    in_blocks = compare(patterns, cues, "neg-L1")
    monkeypatch.setattr(manhattan, "MANY", 4 * 6 * 50)
    monkeypatch.setattr(manhattan, "neg_l1", lambda *_: np.full((4, 6), -7.0))
    assert np.all(compare(patterns, cues, "neg-L1") == -7)
    assert np.array_equal(compare(patterns, cues[:3], "neg-L1"), in_blocks[:3])  # less than many


def test_without_numba_the_blocks_answer(monkeypatch):
    cues, patterns = rows(np.float32, 4, 6, 50)
    monkeypatch.setattr(manhattan, "MANY", 1)
    fast = compare(patterns, cues, "neg-L1")
    monkeypatch.setitem(sys.modules, "numba", None)
    compiled.cache_clear()
    assert np.allclose(compare(patterns, cues, "neg-L1"), fast, rtol=1e-6)
    compiled.cache_clear()


def test_what_is_asked_is_not_changed_and_may_be_read_only():
    cues, patterns = rows(np.float32, 3, 5, 20)
    cues.flags.writeable = patterns.flags.writeable = False
    found = manhattan.neg_l1(cues, patterns[:, ::-1])
    assert np.allclose(found, manhattan.neg_l1(cues[:, ::-1], patterns), rtol=1e-6)
