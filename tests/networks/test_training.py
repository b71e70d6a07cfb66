"""What every network that trains promises: a rate that it can climb by, and a second fit that does what it says."""

import copy
import math

import numpy as np
import pytest
import torch

from hopfield_edu.frontier import RedundancyMemory
from hopfield_edu.hetero import HeteroEncoder, RecurrentNetwork
from hopfield_edu.modern import Autoencoder, contrastive
from hopfield_edu.networks.checkpoint import EVERY, Checkpoint
from hopfield_edu.patterns import random_patterns

PATTERNS = random_patterns(4, 12, rng=0)
GREY = np.random.default_rng(0).random((3, 16, 16))
COLOUR = np.random.default_rng(0).random((3, 32, 32, 3))
MOMENTS = np.random.default_rng(0).random((3, 4, 6))


def autoencoder(steps=2, **how):
    network = Autoencoder((16, 16), code=2, width=2, hidden=0)
    return network.fit(GREY, steps=steps, progress=False, **how)


FITS = {
    "autoencoder": autoencoder,
    "hetero-encoder": lambda **how: HeteroEncoder(code=4, width=4).fit(
        COLOUR, COLOUR[::-1].copy(), steps=2, progress=False, **how
    ),
    "recurrent network": lambda **how: RecurrentNetwork(6, code=4, hidden=4).fit(
        MOMENTS, steps=2, progress=False, **how
    ),
    "redundancy memory": lambda **how: RedundancyMemory(12).fit(PATTERNS, 2, progress=False, **how),
    "contrastive network": lambda **how: contrastive.train(COLOUR, pairs=4, batch=2, progress=False, **how),
}


@pytest.mark.parametrize("rate", [0, -0.1, 1e38, 1.7e308, math.inf, math.nan, "fast", None, [0.1]])
@pytest.mark.parametrize("name", FITS)
def test_a_rate_that_is_no_number_above_0_or_fits_into_no_32_bits_is_refused(name, rate):
    with pytest.raises((ValueError, TypeError), match=r"rate must (be|lie)"):
        FITS[name](rate=rate)


@pytest.mark.parametrize("name", ["autoencoder", "hetero-encoder", "recurrent network"])
def test_a_rate_that_loses_the_weights_is_told(name):
    with pytest.raises(ValueError, match=r"rate must be smaller; got 1e\+30, at which step 2 came to (nan|inf)"):
        FITS[name](rate=1e30)


def test_sixty_epochs_are_thirty_and_thirty_more():
    once, twice = (RedundancyMemory(12, rng=0) for _ in range(2))
    once.fit(PATTERNS, 60, progress=False)
    halfway = copy.deepcopy(twice.fit(PATTERNS, 30, progress=False))
    twice.fit(PATTERNS, 30, progress=False)
    assert np.array_equal(once.weights, twice.weights)
    assert once.history == twice.history
    assert np.array_equal(halfway.fit(PATTERNS, 30, progress=False).weights, once.weights)


def test_a_second_fit_goes_on_from_the_weights_of_the_first():
    once = autoencoder(steps=40)
    before = [weight.detach().clone() for weight in once.parameters()]
    once.fit(GREY, steps=1, rate=1e-9, progress=False)
    assert len(once.losses) == 41
    assert all(torch.allclose(a, b, atol=1e-6) for a, b in zip(before, once.parameters(), strict=True))


def test_a_checkpoint_that_does_not_fit_the_disk_leaves_the_one_before(tmp_path, monkeypatch):
    network, generator, file = torch.nn.Linear(2, 2), torch.Generator().manual_seed(0), tmp_path / "run"
    run = Checkpoint(file, {"network": network}, generator, {"seed": 0})
    run.record(EVERY, [1.0])
    before = file.read_bytes()

    def full(state, place):
        place.write_bytes(b"half of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(OSError, match="No space left"):
        run.record(2 * EVERY, [1.0, 0.5])
    assert file.read_bytes() == before and list(tmp_path.iterdir()) == [file]
