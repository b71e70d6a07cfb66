"""How the networks that ship were trained, and any like them: each function trains one and writes its weights.

Each returns the log of its run, which measures what was written. `out` is the file; what is not told here are
arguments of fit, or of train.
"""

import numpy as np

from hopfield_edu import corrupt, datasets
from hopfield_edu._options import naming
from hopfield_edu.datasets import cifar
from hopfield_edu.frontier import (
    CircleDenoiser,
    DistributedMemory,
    bit_errors,
    copy_task,
    noise_ladder,
    on_circle,
    recall_task,
    reverse_flow,
)
from hopfield_edu.hetero import HeteroEncoder, RecurrentNetwork, exam_senses, recurrent, stories
from hopfield_edu.modern import constructive, contrastive
from hopfield_edu.networks.log import Stopwatch, last_error

DAMAGES = {
    "clean": {},
    "noise of sigma 0.2": {"sigma": 0.2},
    "noise of sigma 0.4": {"sigma": 0.4},
    "half of the values lost": {"lost": 0.5},
}
"""What the log of the recurrent network says, name -> arguments of exam_senses."""


def train_stories(out, *, pictures="emoji", count=50, seed=0, shuffle=1, code=64, width=32, **fit):
    """The hetero-encoder of chapter Stories, 16 bits a weight.

    pictures: "emoji", "cifar10", or a folder, of which so many lead to one another. shuffle: seed of what follows what.
    """
    with naming("--pictures, --count"):
        bricks = _bricks(pictures, count)
    permutation = stories.shuffle(len(bricks), rng=shuffle)
    model, watch = HeteroEncoder(rng=seed, code=code, width=width), Stopwatch()
    ran = watch.stop(model.fit(bricks, bricks[permutation], **fit))
    model.save(out, half=True)
    shares = stories.exam(HeteroEncoder.load(out), bricks, permutation)
    return {
        **ran,
        "squared error of the last 50 steps": last_error(model),
        "complete right stories, %": {name: round(100 * told, 1) for name, (told, _) in shares.items()},
        "nearest neighbour in pixels, %": {name: round(100 * found, 1) for name, (_, found) in shares.items()},
    }


def train_senses(out, *, seed=0, **fit):
    """The recurrent network of chapter Stories in time; its log tells of five more seeds, with and without a state."""
    watch = Stopwatch()
    network = recurrent.train_senses(rng=seed, **fit)
    ran = watch.stop(network)
    network.save(out)
    return {
        **ran,
        "squared error of the last 50 steps": last_error(network),
        "complete right stories, % (by sight: unseen hands)": _shares(RecurrentNetwork.load(out), DAMAGES),
        "the same, clean, of five seeds each": {
            "with memory": [_clean(seed, memory=True, **fit) for seed in range(5)],
            "memory emptied at each step": [_clean(seed, memory=False, **fit) for seed in range(5)],
        },
    }


def train_encoder(out, *, data="cifar10", seed=0, start=None, **train):
    """The contrastive encoder of chapter Semantic memory, 16 bits a weight.

    data: "cifar10", all emoji but the last 320 of emoji(), held out, by "emoji", or a folder. start: weights to go on
    from, a file or a shipped name. A run that is stopped goes on from the checkpoint that it leaves beside `out`.
    """
    with naming("--data"):
        pictures = _photographs(data)
    watch = Stopwatch()
    start = start and contrastive.load(start)
    network = contrastive.train(pictures, seed=seed, start=start, checkpoint=out.with_suffix(".checkpoint"), **train)
    ran = watch.stop(network)
    contrastive.save(network, out)
    return {"pictures": len(pictures), **ran, "loss of the last 50 steps": last_error(network)}


def train_school(out, *, seed=0, replay="rows", **how):
    """The cortex of chapter Night school, as five days and nights have left it, 16 bits a weight.

    replay: what it learns again at night, as for frontier.live; how: further arguments of it.
    """
    from hopfield_edu.frontier import live, split_digits

    watch = Stopwatch()
    replay = None if replay == "nothing" else replay
    life = live(split_digits(rng=seed), replay, rng=seed, **how)
    cortex = life.cortices[-1]
    ran = watch.stop(cortex)
    cortex.save(out, half=True)
    return {
        **ran,
        "loss of the last 50 steps": last_error(cortex),
        "right in each exam at the end, %": [round(100 * share, 1) for share in life.accuracy[-1]],
        "bytes of the shelf": life.bytes,
    }


def train_dreams(out, *, data="mnist", seed=0, code=16, width=32, hidden=32, **fit):
    """The autoencoder of chapter Constructive memory, 16 bits a weight.

    data: "mnist", the digits that train, or "emoji", those that train and their mirror images.
    """
    pictures = constructive.split()[0] if data == "mnist" else _mirrored(constructive.emoji_parts()["seen"])
    model = constructive.Autoencoder(pictures.shape[1:], code=code, width=width, hidden=hidden, rng=seed)
    watch = Stopwatch()
    model.fit(pictures, **fit)
    ran = watch.stop(model)
    model.save(out, half=True)
    return {
        "pictures": len(pictures),
        **ran,
        "squared error of the last 50 steps": last_error(model),
        **constructive.exam(constructive.Autoencoder.load(out)),
    }


def train_circle(out, *, count=9, seed=0, width=64, **fit):
    """A denoiser of chapter Remembering is denoising; its log tells of five more seeds.

    count: points on the circle that it sees, drawn by the seed.
    """
    watch = Stopwatch()
    network = _circle(count, seed, width, **fit)
    ran = watch.stop(network)
    network.save(out)
    return {
        **ran,
        "error of the last 50 steps": last_error(network),
        "of 400 grains of fog, mean distance to": _from_fog(CircleDenoiser.load(out), count, seed),
        "the same, of five seeds each": [
            _from_fog(_circle(count, other, width, **fit), count, other) for other in range(1, 6)
        ],
    }


def train_blocks(out, *, task="recall", blocks=2, seed=0, **fit):
    """The memory blocks of chapter A memory inside a network, 16 bits a weight.

    task: "copy" of 3 to 8 vectors of 6 bits, or associative "recall" of 2 to 4 items of two vectors of 3 bits.
    """
    low, high, bits = (3, 8, 6) if task == "copy" else (2, 4, 3)
    make = copy_task if task == "copy" else recall_task
    network, watch = DistributedMemory(bits + 2, blocks=blocks, rng=seed), Stopwatch()
    draw = lambda batch, rng: make(batch, rng.integers(low, high + 1), bits, rng=rng)  # noqa: E731
    ran = watch.stop(network.fit(draw, cool=True, **fit)) | {"loss of the last 50 steps": last_error(network)}
    network.save(out, half=True)
    network, rng = DistributedMemory.load(out), np.random.default_rng(seed + 12345)
    exams = [make(256, count, bits, rng=rng) for count in range(low, high + 1)]
    return {
        **ran,
        "wrong bits, %": {cut or "whole": _wrong(network, exams, cut) for cut in (None, "memory", "direct path")},
    }


def _wrong(network, exams, cut):
    told = [bit_errors(network(exam.inputs, cut=cut).logits, exam) for exam in exams]
    task, story = np.mean(told, axis=0)
    return {"answers": round(100 * float(task), 2), "story said again": round(100 * float(story), 2)}


def _circle(count, seed, width, **fit):
    return CircleDenoiser(width, rng=seed).fit(on_circle(count, rng=seed), **fit)


def _from_fog(network, count, seed):
    """How far what comes out of fog is from the points it saw, from as many new ones, and from the circle."""
    seen, fresh = on_circle(count, rng=seed), on_circle(count, rng=seed + 100)
    fog = 3 * np.random.default_rng(seed).standard_normal((400, 2))
    clean = reverse_flow(network, fog, noise_ladder(3.0, 0.02)).state
    near = [np.linalg.norm(clean[:, None] - points, axis=2).min(axis=1) for points in (seen, fresh)]
    off = np.abs(np.linalg.norm(clean, axis=1) - 1)
    names = ("points seen", "as many new ones", "the circle")
    return {name: round(float(np.mean(far)), 4) for name, far in zip(names, (*near, off), strict=True)}


def train_latent(out, *, count=30, latent=64, seed=0, denoiser=False, **fit):
    """The network of chapter A memory inside a network, or its denoiser of the same layers, 16 bits a weight.

    count: digits, drawn by the seed; it learns them with their lower half grey, and grainy. denoiser: True leaves the
    attractor out. Its log says what it makes of cues that it learned and of one that it did not.
    """
    from hopfield_edu.frontier import LatentHopfield, fit_denoiser, fit_latent, latent_scores

    x, watch = datasets.digits(count, rng=seed).pictures, Stopwatch()
    net, push = LatentHopfield(latent=latent, rng=seed), fit.pop("push", 20.0)
    how = {"corrupt": [lower_half, grainy], "rng": seed} | fit
    ran = watch.stop(fit_denoiser(net, x, **how) if denoiser else fit_latent(net, x, push=push, **how))
    net.save(out, half=True)
    kept, asked = LatentHopfield.load(out), {"max_steps": 0, "binary": False} if denoiser else {}
    codes, rng = np.where(kept.encode(x) < 0, -1, 1), np.random.default_rng(seed)
    cues = {"lower half covered": lower_half(x, rng), "upper half covered": corrupt.half(x, "top")}
    cues |= {f"noise of sigma {s:g}": np.abs(x + s * rng.standard_normal(x.shape)).clip(0, 1) for s in (0.1, 0.5)}
    return {
        **ran,
        "error of the last 50 steps": last_error(net),
        "distinct codes": len(np.unique(codes, axis=0)),
        "share within 5, nearest to the own, mean error": {
            name: [round(n, 4) for n in latent_scores(kept.recall(cue, **asked).state, x)] for name, cue in cues.items()
        },
    }


def lower_half(pictures, rng):
    """Pictures (N, h, w) whose lower half is grey."""
    return corrupt.half(pictures, "bottom")


def grainy(pictures, rng):
    """Pictures with Gaussian noise of another sigma for every pixel, 0 to 1, folded at black: as the paper has them."""
    sigma = rng.random(pictures.shape)
    return np.abs(pictures + sigma * rng.standard_normal(pictures.shape)).clip(0, 1)


def _bricks(source, count):
    """Pictures (count, 32, 32, 3): emoji, CIFAR-10, or those of a folder."""
    if source == "emoji":
        return datasets.emoji(count, size=32).pictures
    if source == "cifar10":
        return datasets.cifar10(count).pictures
    return datasets.folder(source, count=count, size=32).pictures


def _photographs(source):
    """All pictures that train: CIFAR-10's 50,000 as bytes, the emoji that are not held out, or those of a folder."""
    if source == "cifar10":
        return cifar.records("train")[0]
    return (
        datasets.emoji(size=32).pictures[: contrastive.EMOJI] if source == "emoji" else datasets.folder(source).pictures
    )


def _mirrored(pictures):
    """Pictures (N, s, s, 3), then each of them with left and right exchanged."""
    return np.concatenate([pictures, pictures[:, :, ::-1]])


def _shares(network, damages):
    """Sense -> damage -> complete right stories in per cent."""
    told = {name: exam_senses(network, **how) for name, how in damages.items()}
    senses = enumerate(("by sight", "by hearing"))
    return {sense: {name: round(100 * float(both[k]), 1) for name, both in told.items()} for k, sense in senses}


def _clean(seed, **how):
    shares = _shares(recurrent.train_senses(rng=seed, **how), {"clean": {}})
    return {sense: by["clean"] for sense, by in shares.items()}
