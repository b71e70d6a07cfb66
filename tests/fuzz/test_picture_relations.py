"""What must not change the answer about pictures, words and moments: a batch, and the order of storing."""

import numpy as np
import pytest

from hopfield_edu import corrupt
from hopfield_edu.hetero import HeteroEncoder, RecurrentNetwork, drop, lookup_story, shuffle
from hopfield_edu.hetero.senses import shrink, split
from hopfield_edu.modern import Autoencoder, ConstructiveMemory, SemanticMemory, WordMemory, curtain, encoders

PHOTOS = np.random.default_rng(0).random((4, 32, 32, 3)).astype(np.float32)
DIGITS = np.random.default_rng(1).random((4, 16, 16)).astype(np.float32)
MOMENTS = np.random.default_rng(2).random((4, 6)).astype(np.float32)
WORDS = ["piano", "river", "storm", "bread"]
TELLER = HeteroEncoder(rng=0, code=4, width=2)
PAINTER = Autoencoder((16, 16), code=3, width=2)
NETWORK = RecurrentNetwork(6, code=3, hidden=4)


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (TELLER.forward, PHOTOS),
        (TELLER.encode, PHOTOS),
        (lambda x: TELLER.story(x, 3), PHOTOS),
        (PAINTER.forward, DIGITS),
        (PAINTER.encode, DIGITS),
        (PAINTER.decode, MOMENTS[:, :3]),
        (lambda x: NETWORK.story(x, 3), MOMENTS),
        (lambda x: lookup_story(x, PHOTOS, shuffle(4, rng=0), 3), PHOTOS),
        (shrink, np.repeat(np.repeat(DIGITS, 2, 1), 2, 2)[:, :28, :28]),
        (lambda x: split(x)[0], np.random.default_rng(3).random((4, 436))),
        (lambda x: drop(x, 1.0, rng=0), PHOTOS),
        (lambda x: corrupt.mask(x, "left"), PHOTOS),
        (lambda x: corrupt.crop(x, 0.6), PHOTOS),
        (lambda x: corrupt.shift(x, down=2, right=-3), PHOTOS),
        (lambda x: corrupt.rotate(x, 30), PHOTOS),
        (lambda x: corrupt.mirror(x), PHOTOS),
        (lambda x: corrupt.blur(x, 1.0), PHOTOS),
        (lambda x: corrupt.dim(x, 0.5), PHOTOS),
    ],
)
def test_one_alone_is_answered_as_it_is_in_a_batch(answer, asked):
    batch = answer(asked)
    for k, one in enumerate(asked):
        assert np.allclose(answer(one), batch[k], atol=1e-5)


def test_cues_of_a_memory_are_answered_alone_as_they_are_in_a_batch():
    photos = SemanticMemory(encoders.load("pixels")).store(PHOTOS)
    digits = ConstructiveMemory(PAINTER).store(DIGITS)
    words = WordMemory().store(WORDS)
    seen, painted, read = photos.recall(PHOTOS, top=2), digits.recall(DIGITS), words.recall(WORDS, top=2)
    for k in range(4):
        alone = photos.recall(PHOTOS[k : k + 1], top=2)
        assert np.array_equal(alone.index[0], seen.index[k]) and np.allclose(alone.picture[0], seen.picture[k])
        assert np.allclose(digits.recall(DIGITS[k]).picture, painted.picture[k], atol=1e-5)
        assert np.array_equal(words.recall(WORDS[k : k + 1], top=2).word[0], read.word[k])


@pytest.mark.parametrize(
    ("memory", "items", "kept"),
    [
        (lambda: SemanticMemory(encoders.load("pixels")), PHOTOS, lambda m: m.features),
        (lambda: ConstructiveMemory(PAINTER), DIGITS, lambda m: m.codes),
        (lambda: WordMemory(), WORDS, lambda m: m.features),
    ],
)
def test_what_is_stored_in_turn_is_stored_as_at_once(memory, items, kept):
    turn = memory().store(items[:1]).store(items[1:3]).store(items[3:])
    assert len(turn) == 4
    assert np.allclose(kept(turn), kept(memory().store(items)), atol=1e-3)


def test_a_curtain_weighs_each_memory_alone_and_each_strip_alone():
    whole = curtain(PHOTOS[0], PHOTOS, strips=4)
    assert np.allclose(curtain(PHOTOS[0], PHOTOS[1:2], strips=4), whole[:, 1:2])
    assert np.allclose(curtain(PHOTOS[0], PHOTOS, strips=4, opens="right"), whole[::-1])
    assert np.allclose(whole.sum(axis=0), curtain(PHOTOS[0], PHOTOS, strips=1)[0])
