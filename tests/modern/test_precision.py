"""Numbers as they come: half precision and bytes give what 64 bits give, and what leaves a type's range is named."""

import numpy as np
import pytest
import torch

from hopfield_edu import datasets
from hopfield_edu.modern import compare, identity, maximum, modern_recall, polynomial, retrieve, softmax, within
from hopfield_edu.modern.universal import SIMILARITIES

BYTES = np.rint(255 * datasets.digits(6).pictures.reshape(6, -1))
NARROW = {
    "float16": lambda x: x.astype(np.float16),
    "bytes": lambda x: x.astype(np.uint8),
    "int16": lambda x: x.astype(np.int16),
    "the other byte order": lambda x: x.astype(">f4"),
    "a tensor of float16": lambda x: torch.tensor(x).half(),
    "a tensor of bfloat16": lambda x: torch.tensor(x).bfloat16(),  # 8 bits hold each byte
    "a tensor of bytes": lambda x: torch.tensor(x).to(torch.uint8),
}
SEPARATIONS = [identity, maximum, polynomial(3), softmax(0.5), within(1e6)]


@pytest.mark.parametrize("kind", NARROW)
@pytest.mark.parametrize("similarity", [s for s in SIMILARITIES if s != "neg-KL"])
def test_a_narrow_type_gives_the_numbers_of_64_bits(similarity, kind):
    narrow = NARROW[kind](BYTES)
    wide = compare(BYTES, BYTES[3], similarity)
    assert np.array_equal(np.asarray(compare(narrow, narrow[3], similarity)), wide)
    for separation in SEPARATIONS:
        answer = np.asarray(retrieve(narrow, narrow[:2], similarity, separation))
        assert np.allclose(answer, retrieve(BYTES, BYTES[:2], similarity, separation), rtol=1e-12)


@pytest.mark.parametrize("kind", [*NARROW, "float32"])
def test_modern_recall_steps_in_64_bits_whatever_comes(kind):
    narrow = NARROW.get(kind, lambda x: x.astype(np.float32))(BYTES)
    for beta in (1e-6, 1e-3, 1.0):
        found, wide = modern_recall(narrow, narrow[:3], beta), modern_recall(BYTES, BYTES[:3], beta)
        assert np.allclose(np.asarray(found.state), wide.state, rtol=1e-6)
        assert np.allclose(np.asarray(found.energies), wide.energies, rtol=1e-9, atol=1e-6)
        assert np.array_equal(found.steps, wide.steps)
    assert (np.asarray(found.state).dtype == np.float32) == (kind == "float32")


def test_probabilities_in_half_precision_are_compared_as_they_are():
    rows = np.array([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125], [1, 0, 0]])
    assert np.array_equal(compare(rows.astype(np.float16), rows[1], "neg-KL"), compare(rows, rows[1], "neg-KL"))


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
@pytest.mark.parametrize(("similarities", "degree"), [([784.0, -452], 20), ([1e-3, 1e-4], 20), ([-3.0, 2.0], 500)])
def test_powers_beyond_32_bits_are_refused_by_their_degree(make, similarities, degree):
    with pytest.raises(ValueError, match=rf"degree must be smaller: .* to the power {degree} leave the range of .*32"):
        polynomial(degree)(make(np.array(similarities, np.float32)))


def test_powers_beyond_64_bits_are_refused_too_and_those_within_are_right():
    for similarities in ([784.0, -452], [1e-3, 1e-4]):
        with pytest.raises(ValueError, match="degree must be smaller"):
            polynomial(200)(np.array(similarities))
        assert np.array_equal(polynomial(20)(np.array(similarities)), np.array(similarities) ** 20)
    assert np.array_equal(polynomial(200)(np.array([[1.0, 1e-3], [0, 0]])), [[1, 0], [0, 0]])


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("beta", [0, 1e-300, 1.0, 1e30, 1e40, 1e300])
def test_a_softmax_of_any_steepness_is_that_of_64_bits(beta, kind, make):
    similarities = np.array([[1.0, 0.5, 1.0, -3.0], [6e4, 6e4, -6e4, 0], [0, 0, 0, 0]])
    weights = np.asarray(softmax(beta)(make(similarities.astype(kind))))
    exponents = np.clip(beta * (similarities - similarities.max(axis=1, keepdims=True)), -700, 0)
    expected = np.exp(exponents) / np.exp(exponents).sum(axis=1, keepdims=True)
    assert np.allclose(weights, expected, rtol=1e-5, atol=1e-200)


def test_seventy_thousand_equals_in_half_precision_share():
    assert np.allclose(softmax(1.0)(np.ones(70_000, np.float16)), 1 / 70_000, rtol=1e-9)
    assert np.allclose(maximum(np.ones(70_000, np.float16)), 1 / 70_000, rtol=1e-9)


@pytest.mark.parametrize("distance", [0, 2.0, 1e300, np.inf])
@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_any_distance_can_be_asked_for(kind, distance):
    assert np.array_equal(within(distance)(np.array([-3, -2, 0], kind)), [distance >= 3, distance >= 2, 1])


def test_a_log_chance_of_zero_has_no_weight_and_a_row_of_them_is_refused():
    assert np.allclose(softmax(1.0)(np.array([-np.inf, 0, 0])), [0, 0.5, 0.5])
    for row in ([-np.inf, -np.inf], [np.nan, 0], [np.inf, 0]):
        with pytest.raises(ValueError, match="similarities must have a finite largest one"):
            softmax(1.0)(np.array(row))


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("scale", [1e-30, 1e-20, 1.0, 1e20, 1e37])
def test_cosine_knows_no_scale_however_large(scale, kind):
    rows = np.random.default_rng(0).standard_normal((5, 8))
    found = compare((scale * rows).astype(kind), (rows[:2] / scale).astype(kind), "cosine")
    assert np.allclose(found, compare(rows, rows[:2], "cosine"), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
def test_a_small_distance_between_large_numbers_survives_32_bits(make):
    rows = (3e4 + 10 * np.random.default_rng(0).standard_normal((400, 500))).astype(np.float32)
    found = np.asarray(compare(make(rows), make(rows[:3]), "neg-L2"))
    direct = -np.sum((rows[:3, None].astype(float) - rows[None]) ** 2, axis=2)
    assert np.allclose(found, direct, rtol=1e-5, atol=1)
    assert found.dtype == np.float32


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
@pytest.mark.parametrize(
    ("kind", "size"), [(np.float32, 1e25), (np.float32, 1e-25), (np.float64, 1e200), (np.float64, 1e-200)]
)
@pytest.mark.parametrize("similarity", ["dot", "neg-L2"])
def test_products_that_leave_the_range_are_refused(similarity, kind, size, make):
    rows = make(np.array([[1, 2.0], [2, -1]], kind) * kind(size))
    with pytest.raises(
        ValueError, match=r"patterns and cues must not leave the range of .*; got numbers up to .*: divide both"
    ):
        compare(rows, rows, similarity)


def test_sums_of_absolute_differences_that_leave_the_range_are_refused():
    rows = np.full((2, 4), 3e38, np.float32)
    with pytest.raises(ValueError, match="patterns and cues"):
        compare(rows, -rows, "neg-L1")


def test_a_cue_that_the_type_of_memories_cannot_hold_is_refused():
    memories = np.eye(3, dtype=np.float32)
    for size in (1e60, 1e-60):
        with pytest.raises(ValueError, match="cues must be numbers that float32, the type of patterns, can hold"):
            compare(memories, size * np.ones(3), "dot")
    with pytest.raises(ValueError, match="patterns must hold numbers of at most 1e\\+150"):
        modern_recall(1e200 * np.eye(3), np.ones(3), 1.0)


@pytest.mark.parametrize(
    ("memories", "says"),
    [
        (np.eye(3) + 1j, "complex128"),
        (torch.eye(3) * 1j, "complex64: take x.real"),
        (np.ma.masked_equal(np.eye(3), 1), "mask"),
        (torch.eye(3).to_sparse(), "dense tensor"),
        (torch.empty(3, 3, device="meta"), "meta"),
        (np.array([["1", "2"]]), "text"),
    ],
)
def test_what_would_lose_a_part_of_its_numbers_is_refused(memories, says):
    with pytest.raises((ValueError, TypeError), match=f"patterns must .*{says}"):
        compare(memories, np.ones(3), "dot")


@pytest.mark.parametrize(
    ("separation", "says"),
    [
        (lambda s: s[:, :2], r"separation must return weights \(3, 6\); got \(3, 2\)"),
        (lambda s: s * np.nan, "what separation returns must be finite"),
        (lambda s: "loud", "what separation returns must be an array of numbers"),
        (lambda s: 1e308 * np.ones_like(s), "separation must give weights whose sums float64 can hold; got 1e"),
    ],
)
def test_weights_that_are_none_are_refused_by_their_separation(separation, says):
    with pytest.raises((ValueError, TypeError), match=says):
        retrieve(BYTES, BYTES[:3], "dot", separation)
