"""Bytes from 0 to 255 where [0, 1] is meant: refused by every function that takes pictures, with the remedy."""

import numpy as np
import pytest

from hopfield_edu import corrupt, datasets
from hopfield_edu.hetero import subconscious
from hopfield_edu.validation import grid_shape, unit_interval

EMOJI = datasets.emoji(3, size=32).pictures
BYTES = np.rint(255 * EMOJI).astype(np.uint8)


def hetero(name):
    from hopfield_edu import hetero

    return getattr(hetero, name)


def modern(name):
    from hopfield_edu import modern

    return getattr(modern, name)


def mood(pictures):
    from hopfield_edu.widgets import Mood

    return Mood(subconscious.lay_down([[0, 1, 2]], [0], EMOJI), pictures, list("abc"), ["one"])


def contrastive(pictures):
    from hopfield_edu.modern.contrastive import train

    return train(pictures.astype(float), pairs=2, batch=2)  # as whole numbers of 8 bits they are known for bytes


CALLS = {
    "corrupt": ("x", lambda b: corrupt.gaussian(b, 0.1, rng=0)),
    "HeteroEncoder": ("pictures", lambda b: hetero("HeteroEncoder")(rng=0, code=2, width=2)(b)),
    "HeteroEncoder.fit": ("targets", lambda b: hetero("HeteroEncoder")(rng=0, code=2, width=2).fit(EMOJI, b, steps=1)),
    "Autoencoder": ("pictures", lambda b: modern("Autoencoder")((32, 32, 3), width=2)(b)),
    "contrastive.train": ("pictures", contrastive),
    "curtain": ("picture", lambda b: modern("curtain")(b[0], EMOJI)),
    "curtain, memories": ("memories", lambda b: modern("curtain")(EMOJI[0], b)),
    "intrusions": ("lures", lambda b: modern("intrusions")(EMOJI, EMOJI, b)),
    "Mood": ("pictures", mood),
}


@pytest.mark.parametrize("name", CALLS)
def test_bytes_are_refused_by_name_with_the_remedy(name):
    argument, call = CALLS[name]
    for given in (BYTES, BYTES.astype(float), 255 * EMOJI):
        with pytest.raises(ValueError, match=rf"^{argument} must .*: divide bytes by 255"):
            call(given)
    call(BYTES / 255)


def test_the_interval_takes_rounding_and_says_what_else_it_found():
    mean = np.array([1 + 2e-7, -1e-8])
    assert unit_interval(mean, "x") is mean
    with pytest.raises(
        ValueError, match=r"x must lie in \[0, 1\]; found -0.5 to 0.5: take np.clip\(x, 0, 1\) of noise"
    ):
        unit_interval(np.array([-0.5, 0.5]), "x")
    noisy = np.array([-2.0, 3.0])
    assert unit_interval(noisy, "cue", noise=5) is noisy
    with pytest.raises(ValueError, match=r"cue must lie in \[0, 1\]; found 0 to 255: divide bytes by 255"):
        unit_interval(np.array([0.0, 255.0]), "cue", noise=5)


def test_a_shape_is_two_whole_numbers_above_nothing():
    assert grid_shape([np.int64(3), 4]) == (3, 4) == grid_shape(np.array([3, 4]))
    for wrong in (10, "12", (3.0, 4), (3,), (1, 2, 3), None, (True, 2), np.array([3.0, 4.0])):
        with pytest.raises(TypeError, match=r"shape must be two whole numbers, \(rows, columns\); got"):
            grid_shape(wrong)
    for wrong in ((0, 4), (-9, -13)):
        with pytest.raises(
            ValueError, match=r"sheet must be two whole numbers of at least 1, .*; got \(-?\d+, -?\d+\)"
        ):
            grid_shape(wrong, "sheet")
