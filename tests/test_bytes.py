"""Bytes from 0 to 255 where [0, 1] is meant: refused by every function that takes pictures, with the remedy."""

import matplotlib
import numpy as np
import pytest

matplotlib.use("agg")

import matplotlib.pyplot as plt

from hopfield_edu import corrupt, datasets, plots
from hopfield_edu._validation import grid_shape, unit_interval
from hopfield_edu.hetero import senses, subconscious

EMOJI = datasets.emoji(3, size=32).pictures
BYTES = np.rint(255 * EMOJI).astype(np.uint8)


def hetero(name):
    from hopfield_edu import hetero

    return getattr(hetero, name)


def modern(name):
    from hopfield_edu import modern

    return getattr(modern, name)


class Teller:
    """Repeats the picture."""

    @staticmethod
    def story(cues, steps):
        return np.stack([cues] * (steps + 1), axis=1)


def network():
    return hetero("RecurrentNetwork")(code=2, hidden=2)


def mood(pictures):
    from hopfield_edu.widgets import Mood

    return Mood(subconscious.lay_down([[0, 1, 2]], [0], EMOJI), pictures, list("abc"), ["one"])


def contrastive(pictures):
    from hopfield_edu.modern.contrastive import train

    return train(pictures.astype(float), pairs=2, batch=2)  # as whole numbers of 8 bits they are known for bytes


CALLS = {
    "corrupt": ("x", lambda b: corrupt.gaussian(b, 0.1, rng=0)),
    "plots.picture": ("pattern", lambda b: plots.picture(b[0])),
    "plots.gallery": ("patterns", lambda b: plots.gallery(b[..., 0])),
    "HeteroEncoder": ("pictures", lambda b: hetero("HeteroEncoder")(rng=0, code=2, width=2)(b)),
    "HeteroEncoder.fit": ("targets", lambda b: hetero("HeteroEncoder")(rng=0, code=2, width=2).fit(EMOJI, b, steps=1)),
    "nearest": ("pictures", lambda b: hetero("nearest")(b, EMOJI)),
    "nearest, bricks": ("bricks", lambda b: hetero("nearest")(EMOJI, b)),
    "judge": ("stories", lambda b: hetero("judge")(b, EMOJI, [1, 2, 0], 0)),
    "lookup_story": ("cues", lambda b: hetero("lookup_story")(b[0], EMOJI, [1, 2, 0])),
    "drop": ("pictures", lambda b: hetero("drop")(b, 0.5, rng=0)),
    "exam": ("bricks", lambda b: hetero("exam")(Teller, b, [1, 2, 0], draws=1, steps=1)),
    "join": ("picture", lambda b: hetero("join")(picture=b[0, :14, :14, 0])),
    "join, sound": ("sound", lambda b: hetero("join")(sound=b[0, :12, :20, 0])),
    "resound": ("spectrogram", lambda b: hetero("resound")(b[0, :12, :20, 0], rng=0)),
    "shrink": ("pictures", lambda b: senses.shrink(b[0, :28, :28, 0])),
    "split": ("moments", lambda b: hetero("split")(b.reshape(-1)[:436])),
    "RecurrentNetwork.story": ("cues", lambda b: network().story(b.reshape(-1)[:436])),
    "RecurrentNetwork.step": ("moments", lambda b: network().step(b.reshape(-1)[None, :436])),
    "RecurrentNetwork.fit": ("sequences", lambda b: network().fit(b.reshape(-1)[:1744].reshape(2, 2, 436), steps=1)),
    "Autoencoder": ("pictures", lambda b: modern("Autoencoder")((32, 32, 3), width=2)(b)),
    "contrastive.train": ("pictures", contrastive),
    "curtain": ("cue", lambda b: modern("curtain")(b[0], EMOJI)),
    "curtain, pictures": ("pictures", lambda b: modern("curtain")(EMOJI[0], b)),
    "intrusions": ("lures", lambda b: modern("intrusions")(EMOJI, EMOJI, b)),
    "Mood": ("pictures", mood),
}


@pytest.fixture(autouse=True)
def close():
    yield
    plt.close("all")


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
