"""Semantic memory: recall by features, answers in pixels, and clear words where something does not fit."""

import json
import subprocess
import sys

import numpy as np
import pytest
import torch

from hopfield_edu import _shipped, corrupt, datasets
from hopfield_edu.modern import SemanticMemory, encoders, identity, maximum, polynomial, softmax, universal

NAMES = ("pixels", "untrained", "contrastive-emoji", "efficientnet-lite0")


@pytest.fixture(scope="module")
def emoji():
    return datasets.emoji(60, size=32).pictures


@pytest.fixture(scope="module", params=NAMES)
def encoder(request):
    return encoders.load(request.param)


@pytest.fixture
def memory(emoji):
    return SemanticMemory(encoders.load("pixels")).store(emoji)


def test_the_calls_of_the_course_work(emoji):
    memory = SemanticMemory(encoders.load("contrastive-emoji"), similarity="cosine")
    memory.store(emoji)
    answer = memory.recall(corrupt.rotate(emoji[:7], 15), top=5)
    assert answer.index.shape == answer.similarity.shape == (7, 5)
    assert answer.picture.shape == (7, 32, 32, 3)
    assert np.array_equal(answer.index[:, 0], np.arange(7))
    assert np.all(np.diff(answer.similarity, axis=1) <= 0)
    assert np.array_equal(answer.picture, emoji[:7].astype(np.float32))


@pytest.mark.parametrize("similarity", ["cosine", "neg-L1", "neg-L2"])
def test_a_clean_cue_recalls_itself_with_every_encoder(encoder, similarity, emoji):
    memory = SemanticMemory(encoder, similarity).store(emoji[:20])
    assert np.array_equal(memory.recall(emoji[:20], top=1).index[:, 0], np.arange(20))


def test_the_answer_is_the_universal_formula_with_features_for_keys_and_pixels_for_values(encoder, emoji):
    cues = corrupt.gaussian(emoji[:4], 0.2, rng=0)
    for separation in (softmax(9.0), maximum, polynomial(4)):
        answer = SemanticMemory(encoder, "cosine", separation).store(emoji).recall(cues)
        keys, queries = encoder.features(emoji), encoder.features(cues)
        expected = universal.retrieve(keys, queries, "cosine", separation, emoji.reshape(60, -1))
        assert np.allclose(answer.picture, np.clip(expected, 0, 1).reshape(4, 32, 32, 3), atol=1e-4)


def test_features_bring_back_what_pixels_lose(emoji):
    cues = corrupt.crop(emoji, 0.6)

    def recalled(name):
        answer = SemanticMemory(encoders.load(name)).store(emoji).recall(cues, top=1)
        return np.mean(answer.index[:, 0] == np.arange(60))

    assert recalled("contrastive-emoji") > recalled("pixels") + 0.3


def test_storing_again_adds(emoji):
    at_once = SemanticMemory(encoders.load("untrained")).store(emoji)
    bit_by_bit = SemanticMemory(encoders.load("untrained"))
    for part in (emoji[:1], emoji[1:30], emoji[30:]):
        bit_by_bit.store(part)
    assert len(bit_by_bit) == len(at_once) == 60
    for one, other in zip(bit_by_bit.recall(emoji[:9]), at_once.recall(emoji[:9]), strict=True):
        assert np.allclose(one, other, atol=1e-4)


def test_nothing_that_comes_in_is_changed_and_what_is_stored_is_a_copy(emoji):
    pictures, cues = emoji.astype(np.float32), emoji[:3].astype(np.float32)
    memory = SemanticMemory(encoders.load("pixels")).store(pictures)
    memory.recall(cues)
    assert np.array_equal(pictures, emoji.astype(np.float32)) and np.array_equal(cues, emoji[:3].astype(np.float32))
    tensor = torch.tensor(pictures)
    of_tensors = SemanticMemory(encoders.load("pixels")).store(tensor)
    pictures[:], tensor[:] = 0, 0
    assert memory.recall(cues, top=1).index[:, 0].tolist() == [0, 1, 2]
    assert np.array_equal(memory.recall(cues).picture, cues)
    assert np.array_equal(of_tensors.recall(torch.tensor(cues)).picture, cues)


def test_tensors_come_back_as_tensors_with_the_same_answer(encoder, emoji):
    cues = corrupt.mask(emoji[:5], "left", 0.3)
    for similarity in ("cosine", "neg-L1"):
        array = SemanticMemory(encoder, similarity).store(emoji).recall(cues, top=3)
        tensor = SemanticMemory(encoder, similarity).store(torch.tensor(emoji)).recall(torch.tensor(cues), top=3)
        assert all(isinstance(part, torch.Tensor) for part in tensor)
        assert np.array_equal(array.index, tensor.index.numpy())
        assert np.allclose(array.similarity, tensor.similarity.numpy(), rtol=1e-4)
        assert np.allclose(array.picture, tensor.picture.numpy(), atol=1e-4)


def test_of_equals_the_one_stored_first_leads(emoji):
    memory = SemanticMemory(encoders.load("pixels")).store(emoji[[3, 1, 1, 1, 2]])
    assert memory.recall(emoji[[1]], top=3).index.tolist() == [[1, 2, 3]]


def test_a_separation_for_one_recall_goes_from_the_instance_to_the_mean_of_all(memory, emoji):
    cue = corrupt.gaussian(emoji[[8]], 0.1, rng=0)
    assert np.array_equal(memory.recall(cue).picture[0], emoji[8].astype(np.float32))
    assert np.allclose(memory.recall(cue, separation=softmax(0.0)).picture[0], emoji.mean(axis=0), atol=1e-4)
    away = [np.abs(memory.recall(cue, separation=softmax(b)).picture[0] - emoji[8]).mean() for b in (1, 30, 900)]
    assert away[0] > away[1] > away[2]


def test_an_answer_can_be_a_cue_again(memory, emoji):
    for separation in (softmax(3.0), identity):
        answer = memory.recall(emoji[:2], separation=separation)
        assert 0 <= answer.picture.min() <= answer.picture.max() <= 1
        memory.recall(answer.picture)


def test_an_empty_memory_is_named(emoji):
    memory = SemanticMemory(encoders.load("pixels"))
    assert len(memory) == 0 and repr(memory) == "SemanticMemory(0 pictures, pixels, cosine)"
    with pytest.raises(ValueError, match=r"the memory is empty: store pictures first, memory.store\(pictures\)"):
        memory.recall(emoji)


@pytest.mark.parametrize(
    ("bad", "error", "words"),
    [
        (lambda m, x: m.store(x[..., :1]), ValueError, r"pictures must have shape .*got \(60, 32, 32, 1\)"),
        (lambda m, x: m.store(x[0, 0]), ValueError, r"pictures must have shape .*got \(32, 3\)"),
        (lambda m, x: m.store(255 * x), ValueError, r"pictures must lie in \[0, 1\]; .*divide bytes by 255"),
        (lambda m, x: m.recall(x[:, :16, :16]), ValueError, r"cues must have shape .*got \(60, 16, 16, 3\)"),
        (lambda m, x: m.recall(np.full_like(x, np.nan)), ValueError, "cues must be finite"),
        (lambda m, x: m.recall("a cat"), TypeError, "^cues must be an array of numbers; got text"),
        (lambda m, x: m.recall(x, separation=lambda s: None), TypeError, "^what separation returns must be an array"),
        (lambda m, x: m.recall(x[:2], top=61), ValueError, "top must be at most 60, the pictures stored; got 61"),
        (lambda m, x: m.recall(x[:2], top=0), ValueError, "top must be at least 1"),
        (
            lambda m, x: m.recall(torch.tensor(x)),
            TypeError,
            "cues must be of the kind that is stored, numpy; got torch",
        ),
        (lambda m, x: m.recall(x, separation=8.0), TypeError, r"separation must be a function such as .*got 8.0"),
        (lambda m, x: SemanticMemory("pixels"), TypeError, r"encoder must be one of encoders.load\(name\).*'pixels'"),
        (lambda m, x: SemanticMemory(m.encoder, "euclid"), ValueError, "similarity must be one of 'dot', 'cosine'"),
        (lambda m, x: SemanticMemory(m.encoder, separation=8.0), TypeError, "separation must be a function"),
    ],
)
def test_what_does_not_fit_is_named(bad, error, words, memory, emoji):
    with pytest.raises(error, match=words):
        bad(memory, emoji)


@pytest.mark.parametrize("kind", [np.asarray, torch.tensor, np.ndarray.tolist])
def test_one_picture_is_stored_and_recalled_as_a_batch_of_one_is(kind, emoji):
    memory = SemanticMemory(encoders.load("pixels")).store(kind(emoji[0])).store(kind(emoji[1:6]))
    assert len(memory) == 6 and np.allclose(memory.pictures, emoji[:6])
    one, several = memory.recall(kind(emoji[2]), top=3), memory.recall(kind(emoji[2:3]), top=3)
    assert one.index.shape == (3,) and one.index[0] == 2 and one.picture.shape == (32, 32, 3)
    assert all(np.array_equal(a, b[0]) for a, b in zip(one, several, strict=True))
    assert np.array_equal(memory.compare(kind(emoji[2])), memory.compare(kind(emoji[2:3]))[0])


def test_a_failed_store_leaves_the_memory_as_it_was(memory, emoji):
    with pytest.raises(ValueError):
        memory.store(emoji[..., 0])
    assert len(memory) == 60


def test_pixels_need_no_torch_and_other_encoders_say_so():
    code = """
import sys
sys.modules["torch"] = None
import numpy as np
from hopfield_edu.modern import SemanticMemory, encoders
pictures = np.random.default_rng(0).random((9, 32, 32, 3))
print(SemanticMemory(encoders.load("pixels"), "neg-L1").store(pictures).recall(pictures[4:5]).index[0, 0])
try:
    encoders.load("untrained")
except ImportError as error:
    print(error)
from hopfield_edu import modern
try:
    modern.ContrastiveNetwork
except ImportError as error:
    print(error)
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()
    assert found == [
        "4",
        "the encoder 'untrained' needs torch: pip install 'hopfield_edu[models]'",
        "ContrastiveNetwork needs torch: pip install 'hopfield_edu[models]'",
    ]


@pytest.fixture(scope="module")
def table():
    """% recalled of 1,000 stored pictures of CIFAR-10, by (encoder, corruption, level, similarity)."""
    rows = datasets.experiment("semantic")
    return {(r.encoder, r.corruption, r.level, r.similarity): r.percent for r in rows[rows.stored == 1000]}


def test_the_recorded_table_is_whole():
    rows = datasets.experiment("semantic")
    cases = 1 + sum(map(len, corrupt.LEVELS.values()))
    assert len(rows) == len(set(rows[["encoder", "corruption", "level", "similarity", "stored"]].tolist()))
    assert len(rows) == len(encoders.NAMES) * cases * 4 * 4
    assert set(rows.stored) == {10, 100, 1000, 10_000}
    assert np.all((rows.low <= rows.percent) & (rows.percent <= rows.high))


def test_the_recorded_table_is_of_the_shipped_weights(table):
    """Both records store the same 1,000 pictures; corruptions that draw nothing must agree to the last digit."""
    log = json.loads(_shipped.MODELS.joinpath("contrastive-cifar10.json").read_text(encoding="utf-8"))
    measured = log["recalled, %, of 1,000 pictures of CIFAR-10's test file"]
    for name, case in {
        "mirror": ("mirror", "1"),
        "rotation 30°": ("rotate", "30"),
        "crop 75 %": ("crop", "0.75"),
        "crop 50 %": ("crop", "0.5"),
        "half masked": ("half", "right"),
        "left half masked": ("half", "left"),
        "shift 4": ("shift", "4"),
        "small, 60 %": ("shrink", "0.6"),
    }.items():
        assert table["contrastive-cifar10", *case, "cosine"] == pytest.approx(measured[name], abs=0.11), name


def test_features_win_where_they_were_trained_to_and_pixels_where_nothing_moves(table):
    """Each by its best similarity."""

    def best(encoder, *case):
        return max(table[encoder, *case, similarity] for similarity in ("cosine", "neg-L1", "neg-L2"))

    for case in (("crop", "0.75"), ("crop", "0.5"), ("shift", "4"), ("rotate", "30"), ("mirror", "1")):
        assert best("contrastive-cifar10", *case) > best("pixels", *case) + 15, case
    for case in (("salt_and_pepper", "0.4"), ("mask", "0.5"), ("blur", "2")):
        assert best("pixels", *case) > best("contrastive-cifar10", *case) + 5, case
    assert best("pixels", "gaussian", "0.5") == 100 > best("contrastive-cifar10", "gaussian", "0.5")


def test_L1_is_best_on_covered_pixels_and_not_on_features(table):
    for case in (("half", "right"), ("mask", "0.75"), ("salt_and_pepper", "0.4"), ("rotate", "30")):
        assert table["pixels", *case, "neg-L1"] > table["pixels", *case, "cosine"] + 10, case
        assert table["contrastive-cifar10", *case, "neg-L1"] < table["contrastive-cifar10", *case, "cosine"] + 1, case
    assert table["pixels", "dim", "0.5", "neg-L1"] < 5 < 95 < table["pixels", "dim", "0.5", "cosine"]
    dots = [percent for key, percent in table.items() if (key[0], key[3]) == ("pixels", "dot")]
    assert max(dots) < 2


def test_a_larger_network_trained_for_something_else_is_not_better(table):
    """EfficientNet-Lite0 has three times the weights; it was never shown noise."""
    ours, larger = ("contrastive-cifar10", "efficientnet-lite0")
    for case in (("gaussian", "0.2"), ("salt_and_pepper", "0.2"), ("crop", "0.5"), ("rotate", "30")):
        assert table[ours, *case, "cosine"] > table[larger, *case, "cosine"] + 10, case
