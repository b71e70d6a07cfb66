"""One formula, many memories: each similarity and each separation does what its name says, in NumPy and in torch."""

import subprocess
import sys
import tracemalloc

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.classical import hebbian
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import EIGHT, digits, pictures
from hopfield_edu.modern import compare, identity, maximum, polynomial, retrieve, softmax, within
from hopfield_edu.modern.universal import SIMILARITIES, nearest_first
from hopfield_edu.patterns import random_patterns

SEPARATIONS = [identity, maximum, polynomial(3), softmax(8.0), within(0.5)]
BY_HAND = {
    "dot": lambda q, k: q @ k,
    "cosine": lambda q, k: q @ k / np.sqrt((q @ q) * (k @ k)),
    "neg-L1": lambda q, k: -np.sum(np.abs(q - k)),
    "neg-L2": lambda q, k: -np.sum((q - k) ** 2),
    "neg-KL": lambda q, k: -np.sum(q * np.log(q / k)),
}


def rows(p, n, seed=0):
    found = np.random.default_rng(seed).random((p, n)) + 0.1
    return found / found.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("similarity", SIMILARITIES)
def test_a_similarity_is_what_its_formula_says(similarity):
    memories, queries = rows(7, 5), rows(4, 5, seed=1)
    by_hand = [[BY_HAND[similarity](q, k) for k in memories] for q in queries]
    assert np.allclose(compare(memories, queries, similarity), by_hand, rtol=0, atol=1e-12)
    assert np.allclose(compare(memories, queries[0], similarity), by_hand[0], rtol=0, atol=1e-12)


@pytest.mark.parametrize("similarity", SIMILARITIES)
@pytest.mark.parametrize("kind", [torch.float32, torch.float64])
def test_torch_answers_as_numpy_does(similarity, kind):
    memories, queries = torch.tensor(rows(9, 6), dtype=kind), torch.tensor(rows(3, 6, seed=1), dtype=kind)
    for separation in SEPARATIONS:
        found = retrieve(memories, queries, similarity, separation)
        assert found.dtype == kind and found.device == memories.device
        expected = retrieve(memories.numpy().astype(float), queries.numpy(), similarity, separation)
        assert np.allclose(found, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU here")
@pytest.mark.parametrize("similarity", SIMILARITIES)
def test_a_gpu_answers_as_the_processor_does(similarity):
    memories, queries = torch.tensor(rows(300, 60)), torch.tensor(rows(30, 60, seed=1))
    found = retrieve(memories.cuda(), queries.cuda(), similarity, softmax(8.0))
    assert found.device.type == "cuda"
    assert torch.allclose(found.cpu(), retrieve(memories, queries, similarity, softmax(8.0)))


@pytest.mark.parametrize("similarity", SIMILARITIES)
def test_a_clean_query_gives_numbers_and_its_own_memory(similarity):
    memories = rows(20, 30).astype(np.float32)
    for separation in SEPARATIONS:
        assert np.all(np.isfinite(retrieve(memories, memories, similarity, separation)))
    if similarity != "dot":
        assert np.array_equal(retrieve(memories, memories, similarity, maximum), memories)


def test_zeros_in_probabilities_give_numbers():
    memories = np.eye(4)
    assert np.array_equal(retrieve(memories, memories, "neg-KL", softmax(1.0)).argmax(axis=1), np.arange(4))
    assert np.all(np.isfinite(compare(memories.astype(np.float32), memories, "neg-KL")))


def test_dot_and_identity_are_one_step_of_hebb():
    patterns = random_patterns(5, 40, rng=0)
    queries = flip(patterns, 0.2, rng=1)
    field = (hebbian(patterns, zero_diagonal=False).toarray() @ queries.T).T
    assert np.allclose(retrieve(patterns, queries, "dot", identity) / 40, field)


def test_dot_and_softmax_are_an_attention_head():
    keys, queries, values = (torch.randn(shape, dtype=torch.float64) for shape in ((12, 16), (5, 16), (12, 7)))
    attention = torch.nn.functional.scaled_dot_product_attention(queries, keys, values)
    assert torch.allclose(retrieve(keys, queries, "dot", softmax(16**-0.5), values), attention, rtol=0, atol=1e-6)


def test_a_sharp_softmax_is_the_nearest_neighbour_and_a_flat_one_the_mean():
    memories, queries = rows(9, 6), rows(4, 6, seed=1)
    for beta in (1e9, np.inf):
        sharp = retrieve(memories, queries, "neg-L2", softmax(beta))
        assert np.allclose(sharp, retrieve(memories, queries, "neg-L2", maximum))
    assert np.allclose(retrieve(memories, queries, "neg-L2", softmax(0)), memories.mean(axis=0))


def test_equals_share_what_the_maximum_says():
    assert np.array_equal(retrieve([[1.0, 0], [0, 1], [-1, -1]], [1.0, 1], "dot", maximum), [0.5, 0.5])


@pytest.mark.parametrize("kind", [np.float64, np.float32, torch.float64, torch.float32])
def test_what_only_rounding_tells_apart_is_equal(kind):
    """On one processor the second is larger by the last bit, on another the first."""
    xp = torch if isinstance(kind, torch.dtype) else np
    last_bit = float(xp.finfo(kind).eps)
    alike = [0.3, 0.9, 0.9 * (1 + last_bit), 0.9 * (1 - last_bit), 0.9 - 1e-4, -2.0]
    rows = xp.asarray([alike, alike[::-1]], dtype=kind)
    third = 1 / 3
    shares = [[0, third, third, third, 0, 0], [0, 0, third, third, third, 0]]
    np.testing.assert_allclose(np.asarray(maximum(rows)), shares, rtol=1e-6)
    assert nearest_first(rows, 5).tolist() == [[1, 2, 3, 4, 0], [2, 3, 4, 1, 5]]


@pytest.mark.parametrize("kind", [np.float64, torch.float32])
def test_what_is_ruled_out_by_minus_infinity_has_no_share(kind):
    xp = torch if isinstance(kind, torch.dtype) else np
    row = xp.asarray([[1.0, -np.inf, 1.0]], dtype=kind)
    for separate in (maximum, softmax(2.0)):
        assert separate(row).tolist() == [[0.5, 0.0, 0.5]]


@pytest.mark.parametrize("separate", [identity, maximum, softmax(2.0), polynomial(2)])
def test_a_separation_refuses_nan_and_answers_in_an_array_of_its_own(separate):
    similarities = np.array([[0.5, 0.25]])
    assert not np.shares_memory(separate(similarities), similarities)
    with pytest.raises(ValueError, match=r"found nan|degree must be smaller"):
        separate(np.array([[0.5, np.nan]]))


def test_softmax_does_not_overflow():
    patterns = pictures(EIGHT).patterns
    assert np.array_equal(retrieve(patterns, patterns, "dot", softmax(10.0)), patterns)


def test_within_no_distance_only_the_pattern_itself_speaks():
    patterns = random_patterns(3, 20, rng=0)
    assert np.array_equal(retrieve(patterns, patterns, "neg-L1", within(0)), patterns)


def test_what_counts_as_equal_in_a_row_hangs_on_no_other_row():
    near = np.array([[1.0, 1 + 1e-9, 0]])
    both = np.vstack([near, [[1e12, 0, 0]]])
    assert np.array_equal(maximum(both)[:1], maximum(near))
    assert np.array_equal(nearest_first(both, 2)[:1], [[1, 0]])


def test_within_counts_the_near_ones_only():
    patterns = random_patterns(3, 20, rng=0)
    cue = flip(patterns, count=4, rng=1)
    assert np.array_equal(retrieve(patterns, cue, "neg-L1", within(8)), patterns)  # 4 flips: L1 is 8
    assert np.array_equal(retrieve(patterns, cue, "neg-L1", within(7.9)), np.zeros((3, 20)))


def test_a_projection_answers_with_something_else():
    memories, names = random_patterns(4, 30, rng=0), np.eye(4)
    assert np.array_equal(retrieve(memories, flip(memories, 0.1, rng=0), "dot", maximum, names), names)


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_cosine_knows_no_scale_and_each_row_has_its_own_norm(seed):
    rng = np.random.default_rng(seed)
    memories, queries = rng.standard_normal((6, 5)), rng.standard_normal((3, 5))
    scaled = compare(memories * rng.uniform(0.1, 10, (6, 1)), queries * rng.uniform(0.1, 10, (3, 1)), "cosine")
    assert np.allclose(scaled, compare(memories, queries, "cosine"))
    assert np.max(np.abs(scaled)) <= 1 + 1e-12


def test_cosine_of_a_blank_row_is_zero():
    assert np.array_equal(compare([[0.0, 0], [1, 0]], [1.0, 0], "cosine"), [0, 1])


@pytest.mark.parametrize(("p", "n"), [(1, 1), (500, 700), (3, 200_000)])
def test_l1_in_blocks_is_l1(p, n):
    memories, queries = np.random.default_rng(0).random((2, p, n))
    expected = [[-np.abs(q - k).sum() for k in memories] for q in queries[:4]]
    assert np.allclose(compare(memories, queries[:4], "neg-L1"), expected)


def test_l1_needs_no_array_of_all_differences():
    memories, queries = np.random.default_rng(0).random((2, 400, 3072), dtype=np.float32)
    tracemalloc.start()
    compare(memories, queries, "neg-L1")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8e6 < queries.nbytes * 400 / 100


def test_a_thousand_digits_come_back_from_a_tenth_flipped():
    patterns = np.where(digits(1000).pictures.reshape(1000, -1) > 0.5, 1.0, -1.0)
    found = retrieve(patterns, flip(patterns, 0.1, rng=0), "dot", softmax(0.5))
    assert np.array_equal(np.sign(found), patterns)


def test_nothing_that_comes_in_is_changed():
    memories, queries = rows(5, 4), rows(2, 4, seed=1)
    copies = memories.copy(), queries.copy()
    for similarity in SIMILARITIES:
        for separation in SEPARATIONS:
            retrieve(memories, queries, similarity, separation)
    assert np.array_equal(memories, copies[0]) and np.array_equal(queries, copies[1])


def test_the_type_of_number_is_the_memories():
    memories = rows(5, 4).astype(np.float32)
    assert retrieve(memories, rows(2, 4), "dot", softmax(1.0)).dtype == np.float32
    assert retrieve([[1, -1], [1, 1]], [1, -1], "dot", identity).dtype == np.float64
    assert retrieve(torch.eye(3), [1, 0, 0], "dot", maximum).tolist() == [1, 0, 0]


GOOD = np.eye(3)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((GOOD, GOOD, "L3", identity), ValueError, "similarity must be one of 'dot', 'cosine'"),
        ((GOOD, GOOD, "dot", "softmax"), TypeError, "separation must be a function"),
        ((GOOD, np.ones(4), "dot", identity), ValueError, "cues must have 3 numbers a row"),
        ((np.zeros((0, 3)), GOOD, "dot", identity), ValueError, "patterns must have shape"),
        ((GOOD * np.nan, GOOD, "dot", identity), ValueError, "patterns must be finite"),
        ((GOOD, np.full(3, np.inf), "dot", identity), ValueError, "cues must be finite"),
        ((GOOD, torch.eye(3), "dot", identity), TypeError, "cues must be numpy on cpu"),
        ((GOOD, GOOD, "dot", identity, np.eye(2)), ValueError, "projection must have a row for each of 3"),
        ((2 * GOOD - 1, GOOD, "neg-KL", identity), ValueError, "patterns must be probabilities"),
        ((GOOD, 2 * GOOD, "neg-KL", identity), ValueError, "cues must be probabilities"),
        (("words", GOOD, "dot", identity), TypeError, "patterns must be an array of numbers"),
    ],
)
@pytest.mark.filterwarnings("ignore:invalid value")
def test_bad_input_is_named(arguments, error, message):
    with pytest.raises(error, match=message):
        retrieve(*arguments)


@pytest.mark.parametrize(("make", "value"), [(polynomial, 0), (polynomial, 1.5), (softmax, -1), (within, -1)])
def test_a_bad_separation_is_told(make, value):
    with pytest.raises((ValueError, TypeError), match=r"degree|beta|distance"):
        make(value)


def test_it_needs_no_torch():
    code = "import sys; from hopfield_edu.modern import retrieve, softmax, DenseMemory; import numpy as np; "
    code += "retrieve(np.eye(3), np.eye(3), 'neg-L1', softmax(2.0)); assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
