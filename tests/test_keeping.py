"""What was learned stays: a memory keeps nothing of the caller's, who may edit an array in place afterwards."""

import importlib
import inspect

import numpy as np
import pytest

from hopfield_edu.classical import LowRankWeights, forget, hebbian, recall, storkey, unlearn
from hopfield_edu.patterns import random_patterns

PARTS = [importlib.import_module(f"hopfield_edu.{part}") for part in ("classical", "hetero", "modern", "frontier")]
PUBLIC = {name: getattr(part, name) for part in PARTS for name in part.__all__}


def patterns(seed=0, n=60):
    return random_patterns(4, n, rng=seed)


def pictures(kind=np.float64, seed=0):
    return np.random.default_rng(seed).random((4, 32, 32, 3)).astype(kind)


def learned(rule):
    """Weights that a rule learned, as an array and as what recall makes of cues."""

    def learn(x):
        weights, cues = PUBLIC[rule](x), patterns(seed=1)
        return lambda: np.vstack([weights.toarray(), recall(weights, cues, rng=0).state])

    return learn


def bam(x, y):
    memory, cues = PUBLIC["BAM"](x, y), patterns(seed=2)
    return lambda: np.vstack([memory.toarray(), memory.recall(x=cues).x, memory.recall(y=cues).y])


def dense(x):
    memory, cues = PUBLIC["DenseMemory"](x), patterns(seed=1)
    return lambda: np.append(memory.recall(cues).state, memory.energy(cues))


def redundant(x, goal):
    memory, cues = PUBLIC["RedundancyMemory"](60, goal=goal).fit(x, epochs=2, progress=False), patterns(seed=1)
    return lambda: np.append(memory.recall(cues).state, list(memory.goal.values()))


def semantic(x):
    memory = PUBLIC["SemanticMemory"](PUBLIC["encoders"].load("pixels")).store(x)
    return lambda: memory.recall(pictures(seed=1), top=2).picture


def words(x):
    memory = PUBLIC["WordMemory"]().store(x)
    return lambda: memory.recall(["pianno"], top=2).word


def hetero_encoder(x, y):
    network = PUBLIC["HeteroEncoder"]().fit(x, y, steps=2, progress=False)
    return lambda: network(pictures(seed=1))


def autoencoder(x):
    network = PUBLIC["Autoencoder"]((32, 32, 3)).fit(x, steps=2, progress=False)
    return lambda: network(pictures(seed=1))


def constructive(x):
    memory = PUBLIC["ConstructiveMemory"](PUBLIC["Autoencoder"]((32, 32, 3))).store(x)
    return lambda: memory.recall(pictures(seed=1)).picture


def recurrent(x):
    network = PUBLIC["RecurrentNetwork"](5).fit(x, steps=2)
    return lambda: network.story(np.full(5, 0.5))


def clocks(words, labels):
    memory = PUBLIC["MultiScaleMemory"](4, 3, 3, 2, outputs=2)
    memory.fit(lambda count, rng: (words[:count], labels[:count]), steps=2, batch=4, progress=False)
    return lambda: memory(pictures()[:, :7, :4, 0]).detach()


def school(codes, labels):
    shelf = PUBLIC["Episodes"](9).store(codes, labels)
    return lambda: np.hstack(shelf.replay(5, rng=0))


def strip(x):
    memory = PUBLIC["FeatureMemory"](60).add(x)
    return lambda: np.append(memory.vector, memory.energy(patterns(seed=1)))


def phasors(x):
    weights = PUBLIC["phasor_hebbian"](x)
    return lambda: weights


def denoiser(x):
    network = PUBLIC["CircleDenoiser"]().fit(x, steps=2, progress=False)
    return lambda: network(pictures(seed=1)[0, 0, :, :2], 0.5)


def inside(x):
    network = PUBLIC["fit_latent"](
        PUBLIC["LatentHopfield"](784, 8), x, lambda a, rng: a, steps=2, progress=False, rng=0
    )
    return lambda: network.recall(pictures(seed=1)[:, :28, :28, 0]).state


def blocks(x):
    time = np.arange(len(x))[:, None] + np.zeros(x.shape[1])
    lesson = PUBLIC["copy_task"](x.shape[1], 1, x.shape[2] - 2, rng=0)._replace(
        inputs=x, targets=x, story=time < 2, task=time >= 2
    )
    network = PUBLIC["DistributedMemory"](x.shape[2], 4, 1, 3, 2)
    network.fit(lambda batch, rng: lesson, steps=2, progress=False)
    cue = (pictures(seed=1)[0, :4, :4, :3] > 0.5).astype(float)
    return lambda: network(cue).logits


MEMORIES = {
    **{
        rule: (learned(rule), patterns) for rule in ("hebbian", "storkey", "pseudo_inverse", "perceptron", "asymmetric")
    },
    "BAM": (bam, patterns, lambda: patterns(seed=1)),
    "DenseMemory": (dense, patterns),
    "RedundancyMemory": (redundant, patterns, lambda: np.array([0.0, 0, 1, 0, 0])),
    "SemanticMemory": (semantic, lambda: pictures(np.float32)),
    "WordMemory": (words, lambda: ["piano", "violin", "apple"]),
    "HeteroEncoder": (hetero_encoder, lambda: pictures(np.float32), lambda: pictures(np.float32, seed=3)),
    "Autoencoder": (autoencoder, lambda: pictures(np.float32)),
    "ConstructiveMemory": (constructive, lambda: pictures(np.float32)),
    "RecurrentNetwork": (recurrent, lambda: pictures()[:, :5, :5, 0]),
    "Episodes": (school, lambda: pictures()[:, 0, :6, 0], lambda: np.array([0, 1, 0, 1])),
    "FeatureMemory": (strip, patterns),
    "phasor_hebbian": (phasors, lambda: patterns().astype(complex)),
    "CircleDenoiser": (denoiser, lambda: pictures(np.float32)[0, 0, :8, :2]),
    "LatentHopfield": (inside, lambda: pictures()[:, :28, :28, 0].copy()),
    "DistributedMemory": (blocks, lambda: (patterns()[:, :12] > 0).reshape(4, 4, 3).astype(float)),
    "MultiScaleMemory": (clocks, lambda: pictures()[:, :6, :4, 0], lambda: np.array([0, 1, 0, 1])),
}


def is_memory(thing):
    """A class that stores, fits or recalls, or a function of patterns alone."""
    if inspect.isclass(thing):
        return any(hasattr(thing, verb) for verb in ("store", "fit", "recall"))
    if not callable(thing):
        return False
    parameters = inspect.signature(thing).parameters
    return [name for name, parameter in parameters.items() if parameter.default is parameter.empty] == ["patterns"]


def spoil(given):
    if isinstance(given, np.ndarray):
        given[...] = 1 - given if given.min().real >= 0 else -given
    else:
        given[:] = reversed(given)


def test_every_memory_and_every_learning_rule_is_tried_here():
    assert {name for name, thing in PUBLIC.items() if is_memory(thing)} == MEMORIES.keys()


@pytest.mark.parametrize("name", MEMORIES)
def test_editing_what_was_learned_from_changes_nothing_that_was_learned(name):
    learn, *given = MEMORIES[name]
    given = [make() for make in given]
    ask = learn(*given)
    before = ask()
    for argument in given:
        spoil(argument)
    assert np.array_equal(ask(), before)


@pytest.mark.parametrize(
    "change",
    [
        lambda weights: storkey(patterns(), weights),
        lambda weights: forget(weights, patterns()),
        lambda weights: unlearn(weights, dreams=1, rate=0.1, rng=0),
    ],
    ids=["storkey", "forget", "unlearn"],
)
def test_learning_that_goes_on_from_an_array_keeps_its_own(change):
    weights = hebbian(patterns(seed=1)).toarray()
    changed = change(weights)
    before = changed.copy()
    weights[...] = 0
    assert np.array_equal(changed, before)


def test_a_cue_that_is_a_row_of_what_was_learned_may_be_damaged_in_place():
    x = patterns()
    weights, stored = hebbian(x), x[0].copy()
    cue = x[0]
    cue[:12] *= -1
    assert np.array_equal(recall(weights, cue, rng=0).state, stored)


def test_low_rank_weights_keep_their_own_factors():
    factors = patterns()
    weights = LowRankWeights(factors, np.ones(4), np.zeros(60))
    kept = weights.toarray()
    factors[:] = 1
    assert np.array_equal(weights.toarray(), kept)
