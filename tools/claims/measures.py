"""What the claims of claims.yml are measured by: each function returns one number, seeded, within seconds.

Networks are of random patterns and have a zero diagonal, unless said otherwise.
"""

from functools import cache

import numpy as np

from hopfield_edu import corrupt, datasets
from hopfield_edu.classical import capacity, hebbian, local_field, perceptron, puzzles, recall, storkey
from hopfield_edu.classical.rules import RULES
from hopfield_edu.patterns import overlap, random_patterns

# Chapters 2 and 5: Hebb


def bit_error(load, n=1000, networks=3):
    """Share of neurons that leave a clean pattern at the first step under Hebb's rule."""
    errors = []
    for seed in range(networks):
        patterns = random_patterns(round(load * n), n, seed)
        errors.append(np.mean(local_field(hebbian(patterns), patterns) * patterns <= 0))
    return np.mean(errors)


def critical_load():
    """alpha_c: the last load of the curve of Amit, Gutfreund & Sompolinsky."""
    return capacity.amit_curve()[0][-1]


def critical_overlap():
    """m_c: the overlap there."""
    return capacity.amit_curve()[1][-1]


def retrieval_overlap(load):
    """The overlap of the curve at this load."""
    return float(capacity.retrieval_overlap(load))


@cache
def _overlaps_at_rest(p, n, networks):
    overlaps = []
    for seed in range(networks):
        patterns = random_patterns(p, n, seed)
        state = recall(hebbian(patterns), patterns[:40]).state
        overlaps.extend(np.sum(state * patterns[:40], axis=1) / n)
    return np.array(overlaps)


def median_overlap_at_rest(p, n=1000, networks=3):
    """Of 40 patterns a network under Hebb's rule, each recalled from itself."""
    return np.median(_overlaps_at_rest(p, n, networks))


def share_recalled(p, n=1000, networks=3):
    """Share of the same recalls that end with an overlap above 0.9."""
    return np.mean(_overlaps_at_rest(p, n, networks) > 0.9)


def share_fixed(rule, p, n, networks=20):
    """Share of patterns that are exact fixed points."""
    shares = [_fixed(RULES[rule], p, n, seed).mean() for seed in range(networks)]
    return np.mean(shares)


def share_of_networks_all_fixed(rule, p, n, networks=20):
    """Share of networks in which every pattern is an exact fixed point."""
    return np.mean([_fixed(RULES[rule], p, n, seed).all() for seed in range(networks)])


def _fixed(rule, p, n, seed):
    patterns = random_patterns(p, n, seed)
    return np.all(local_field(rule(patterns), patterns) * patterns > 0, axis=1)


def pictures_recalled(rule, flips, eight=False, passes=1):
    """How many of the 24 pictures (or the eight), 128x128, come back exactly from this share of flips."""
    patterns = datasets.pictures(datasets.EIGHT if eight else None).patterns
    weights = RULES[rule](patterns)
    for _ in range(passes - 1):
        weights = RULES[rule](patterns, weights)
    states = recall(weights, corrupt.flip(patterns, flips, rng=0), rng=0).state
    return np.sum(np.all(states == patterns, axis=1))


def share_of_two_cycles(p, n=200, networks=30):
    """From random starts, synchronous, ties keep the old state, Hebb's rule."""
    return np.mean(_synchronous_ends(p, n, networks) == "two-cycle")


def share_settled(p, n=200, networks=30):
    """The same starts: share that ends in a fixed point or a two-cycle."""
    return np.mean(_synchronous_ends(p, n, networks) != "not settled")


@cache
def _synchronous_ends(p, n, networks):
    found = []
    for seed in range(networks):
        rng = np.random.default_rng(seed)
        weights = hebbian(random_patterns(p, n, rng))
        found.extend(recall(weights, random_patterns(60, n, rng), order="synchronous").outcome)
    return np.array(found)


def share_never_visited():
    """Of 16,384 neurons, by 50,000 random draws."""
    visited = np.unique(np.random.default_rng(0).integers(16_384, size=50_000)).size
    return 1 - visited / 16_384


def flips_by_draws_with_replacement():
    """Different ones of 128 pixels among 30 draws, on average."""
    rng = np.random.default_rng(0)
    return np.mean([np.unique(rng.integers(128, size=30)).size for _ in range(4000)])


# Chapters 3 and 5: Storkey, the perceptron, Gardner


def storkey_limit(n):
    """n / sqrt(2 ln n)."""
    return capacity.storkey_limit(n)


def storkey_golden():
    """Largest difference from the worked example of three patterns of four neurons, diagonal kept."""
    patterns = np.array([[1, 1, -1, -1], [1, 1, -1, 1], [-1, 1, -1, 1]])
    golden = np.array([[9, 2, -2, -4], [2, 5, -8, 2], [-2, -8, 5, -2], [-4, 2, -2, 9]]) / 8
    return np.abs(storkey(patterns, zero_diagonal=False).toarray() - golden).max()


def share_fixed_untransposed(p, n=200, networks=8):
    """Storkey's rule with the classic missing transpose: share of patterns that are exact fixed points."""
    return np.mean([_fixed(_untransposed, p, n, seed).mean() for seed in range(networks)])


def _untransposed(patterns):
    n = patterns.shape[1]
    weights = np.zeros((n, n))
    for x in patterns:
        h = weights @ x
        tiled = np.tile(h, (n, 1))  # rows, where columns are meant: h_ij is taken for h_j
        field = tiled - np.diag(weights)[:, None] * x[:, None] - weights * x[None, :]
        np.fill_diagonal(field, h - np.diag(weights) * x)
        weights = weights + (np.outer(x, x) - x[:, None] * field.T - field * x[None, :]) / n
    np.fill_diagonal(weights, 0)
    return weights


def perceptron_holds(p, n=100):
    """Share of patterns that are fixed points after the perceptron rule, margin 0, directed weights, one network."""
    patterns = random_patterns(p, n, rng=0)
    weights = perceptron(patterns, margin=0, max_epochs=5000)
    return np.mean(np.all(local_field(weights, patterns) * patterns > 0, axis=1))


def gardner(kappa):
    """The largest load at margin kappa."""
    return float(capacity.gardner(kappa))


def swept(rule, n, p, flips):
    """Share that comes back close, from the recorded sweep: python -m tools.record.capacity."""
    rows = capacity.recorded(rule)
    (row,) = rows[(rows.n == n) & (rows.p == p) & (rows.flips == flips)]
    return float(row.close)


# Chapter 4: spurious states


def share_of_random_starts_lost(p, n=200, networks=30):
    """From random starts, asynchronous, Hebb's rule: ends that are no stored pattern and no inverse, exactly."""
    found = []
    for seed in range(networks):
        rng = np.random.default_rng(seed)
        patterns = random_patterns(p, n, rng)
        m = overlap(patterns, recall(hebbian(patterns), random_patterns(60, n, rng)).state)
        found.append(np.mean(np.all(np.abs(m) < 1, axis=1)))
    return np.mean(found)


def share_of_three_mixtures_fixed(p, n=1000, networks=12):
    """Networks under Hebb's rule in which the majority of the first three patterns is a fixed point."""
    fixed = []
    for seed in range(networks):
        patterns = random_patterns(p, n, seed)
        mixture = np.sign(patterns[:3].sum(axis=0))
        fixed.append(np.all(local_field(hebbian(patterns), mixture) * mixture > 0))
    return np.mean(fixed)


# Chapter 7: stories


def queens_solved(runs=20_000):
    """Share of random boards from which eight queens come to rest, without temperature; 20 share their orders."""
    W, threshold = puzzles.network(puzzles.queens(8))
    rng, solved = np.random.default_rng(0), 0
    for _ in range(runs // 20):
        ends = recall(W, random_patterns(20, 64, rng), threshold=threshold, rng=rng).state
        solved += np.sum(np.sum(ends > 0, axis=1) == 8)
    return solved / runs


def boards_at_rest(queens=None, side=8):
    """Boards on which no queen attacks another and none can be added, all, or those with so many queens."""
    attacks = puzzles.queens(side) + np.eye(side**2)
    covers = [sum(1 << int(square) for square in np.flatnonzero(row)) for row in attacks]

    def count(row, covered, placed):
        if row == side:
            return int(covered == 2 ** (side**2) - 1 and queens in (None, placed))
        free = [square for square in range(row * side, (row + 1) * side) if not covered >> square & 1]
        held = sum(count(row + 1, covered | covers[square], placed + 1) for square in free)
        return held + count(row + 1, covered, placed)

    return count(0, 0, 0)


def stories_beside_a_list(damage):
    """Share of right stories of the shipped network less that of a list of nearest neighbours, each brick a start.

    The damages are of kinds that are not in its training, in several directions or sizes.
    """
    from hopfield_edu.hetero import HeteroEncoder, judge, nearest, shuffle

    bricks, permutation, starts = _bricks(), shuffle(50, rng=1), np.arange(50)
    cues = {
        "moved": [corrupt.shift(bricks, down=a, right=b) for a in (-2, 2) for b in (-2, 2)],
        "turned": [corrupt.rotate(bricks, sign * degrees) for sign in (-1, 1) for degrees in (15, 20, 25)],
        "channels": [bricks[..., order] for order in ([0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0])],
    }[damage]
    model = HeteroEncoder.load("stories")
    right = [judge(model.story(seen), bricks, permutation, starts).right.mean() for seen in cues]
    return np.mean(right) - np.mean([np.mean(nearest(seen, bricks) == starts) for seen in cues])


def bricks_in_noise(count, seeds=5):
    """Share of bricks that noise of sigma 0.5 moves further than the nearest other one is away, or are mistaken."""
    bricks = _bricks().reshape(50, -1)
    apart = np.linalg.norm(bricks[:, None] - bricks, axis=2) + np.diag(np.full(50, np.inf))
    shares = []
    for seed in range(seeds):
        noisy = corrupt.gaussian(_bricks(), 0.5, rng=seed).reshape(50, -1)
        distances = np.linalg.norm(noisy[:, None] - bricks, axis=2)
        moved, mistaken = distances.diagonal() > apart.min(axis=1), distances.argmin(axis=1) != np.arange(50)
        shares.append({"moved": moved, "mistaken": mistaken}[count].mean())
    return np.mean(shares)


@cache
def _bricks():
    return datasets.emoji(count=50, size=32, rng=0).pictures


# Chapters 6 and 9: sequences, dense memories, attention, similarities


def dense_bound(n, degree):
    """n^(d-1) / (2 (2d-3)!! ln n), Krotov & Hopfield (2016)."""
    return n ** (degree - 1) / (2 * np.prod(np.arange(1, 2 * degree - 2, 2)) * np.log(n))


def dense_exact(p, degree, flips, n=50):
    """Share of random patterns that a dense memory brings back exactly from so many flips."""
    from hopfield_edu.modern import DenseMemory

    shares = []
    for seed in range(max(1, 400 // p)):
        patterns = random_patterns(p, n, rng=seed)
        tried = patterns[:200]
        cues = corrupt.flip(tried, count=flips, rng=1)
        ends = DenseMemory(patterns, degree).recall(cues, rng=seed, max_sweeps=10).state
        shares.append(np.mean(np.all(ends == tried, axis=1)))
    return np.mean(shares)


def attention_difference():
    """Largest difference of retrieve with softmax from torch's scaled dot-product attention."""
    import torch

    from hopfield_edu.modern import retrieve, softmax

    generator = torch.Generator().manual_seed(0)
    q, k, v = (torch.randn(shape, generator=generator) for shape in ((5, 64), (12, 64), (12, 32)))
    head = torch.nn.functional.scaled_dot_product_attention(q[None], k[None], v[None])[0]
    return torch.max(torch.abs(head - retrieve(k, q, "dot", softmax(64**-0.5), v))).item()


def covered_digits_found(norms):
    """Share of 1,000 digits, right half covered, whose nearest memory is the right one by a cosine.

    norms: of each row, or of the whole matrices.
    """
    grey = datasets.digits(1000).pictures
    stored, cues = (x.reshape(1000, 784) for x in (grey, corrupt.mask(grey, "right", 0.5, fill=0)))
    axis = {"rows": 1, "whole": None}[norms]
    lengths = [np.linalg.norm(x, axis=axis, keepdims=True) for x in (cues, stored)]
    similarity = cues @ stored.T / (lengths[0] * lengths[1].T)
    return np.mean(similarity.argmax(axis=1) == np.arange(1000))


# Chapter 10: semantic memory


def experiment(encoder, corruption, level, similarity, stored=1000):
    """% recalled, from the recorded experiment on CIFAR-10's test pictures: python -m tools.record.semantic."""
    case = (encoder, corruption, level, similarity, stored)
    found = [row for row in datasets.experiment("semantic") if tuple(row)[:5] == case]
    return float(found[0]["percent"])


def levels_won(one, other, stored=1000):
    """At how many corruptions and levels one encoder recalls more than another, each by its best similarity.

    More: the 95 % intervals do not meet.
    """
    best = {}
    for row in datasets.experiment("semantic"):
        key = (row["encoder"], row["corruption"], row["level"])
        if row["stored"] == stored and row["corruption"] != "none":
            best[key] = max(best.get(key, row), row, key=lambda r: r["percent"])
    cases = {key[1:] for key in best}
    return sum(bool(best[one, *case]["low"] > best[other, *case]["high"]) for case in cases)


# Chapter 14: memory along a line


def _waves(count=5, length=512, cycles=8):
    """The chapter's random sums of waves of 1 to 8 cycles, (count, length)."""
    angle, signals = 2 * np.pi * np.arange(length) / length, []
    for seed in range(count):
        up, down = np.random.default_rng(seed).normal(size=(2, cycles))
        turns = np.arange(1, cycles + 1)[:, None] * angle
        signal = up @ np.cos(turns) + down @ np.sin(turns)
        signals.append(signal / signal.std())
    return np.stack(signals)


def recurrence_off(n=64):
    """Largest difference of the exact recurrence's end from the projection of the whole past."""
    from hopfield_edu.frontier import projection, remember

    return np.abs(remember(_waves(), n)[:, -1] - projection(_waves(), n)).max()


def step_off(rule, n=32):
    """How far a rule ends from the best coefficients, as a share of their size; mean of five signals."""
    from hopfield_edu.frontier import projection, remember

    best = projection(_waves(), n)
    missed = np.linalg.norm(remember(_waves(), n, rule=rule)[:, -1] - best, axis=1)
    return np.mean(missed / np.linalg.norm(best, axis=1))


def euler_digits(n):
    """The decimal logarithm of the largest number that Euler's steps reach on the way, first signal."""
    from hopfield_edu.frontier import remember

    return np.log10(np.abs(remember(_waves(1)[0], n, rule="euler")).max())


def film_likeness(memory, shuffled=False):
    """Mean cosine of recalled frames, five films of 64 frames in 16 pictures, lower half unseen; 5 shuffles.

    memory: "curve", "frames" or "mean picture".
    """
    from hopfield_edu.frontier import fit_curve, pan, recall_curve
    from hopfield_edu.modern import modern_recall

    half, few, found = np.arange(48 * 48) < 48 * 24, np.rint(np.linspace(0, 63, 16)).astype(int), []
    for name in ("astronaut", "cameraman", "chelsea the cat", "grace hopper", "rocket"):
        film = pan(datasets.pictures([name]).patterns.reshape(128, 128)) / 48
        for seed in range(5 if shuffled else 1):
            frames = film[np.random.default_rng(seed).permutation(64)] if shuffled else film
            answers = {
                "curve": lambda f: recall_curve(fit_curve(f, 16), f * half, 50.0).state,
                "frames": lambda f: modern_recall(f[few], f * half, 50.0, max_steps=1).state,
                "mean picture": lambda f: 0 * f + f.mean(axis=0),
            }[memory](frames)
            found.append(np.mean(np.sum(answers * frames, axis=1) / np.linalg.norm(answers, axis=1)))
    return np.mean(found)


# Chapter 15: remembering is denoising


def denoiser_off(unlike=False):
    """Largest difference between one step of the denoiser and one of softmax recall; 30 patterns of 100 numbers."""
    from hopfield_edu.frontier import denoise
    from hopfield_edu.modern import modern_recall

    rng = np.random.default_rng(0)
    Y = rng.choice([-1.0, 1.0], (30, 100)) * (rng.uniform(0.5, 2, (30, 1)) if unlike else 1)
    x = 2 * rng.normal(size=(5, 100))
    return np.abs(denoise(Y, x, 3.0) - modern_recall(Y, x, 1 / 9, max_steps=1).state).max()


def dug_out(noise=16.0):
    """How many of the 24 pictures come back without a wrong pixel after one step."""
    from hopfield_edu.frontier import denoise

    X = datasets.pictures().patterns
    buried = X + noise * np.random.default_rng(0).normal(size=X.shape)
    return np.all(np.sign(denoise(X, buried, noise)) == X, axis=1).sum()


def parted(noise):
    """How far from the middle a state between two memories at ±1 comes to rest."""
    from hopfield_edu.frontier import valleys

    return np.abs(valleys([[1.0, 0.0], [-1.0, 0.0]], noise, [1e-3, 0.0])).max()


def of_one_mind(noise, pairs=200):
    """Share of clones of a noisy pattern that end at the same one; 100 patterns of 64 numbers."""
    from functools import partial

    from hopfield_edu.frontier import denoise, noise_ladder, reverse_process

    rng = np.random.default_rng(0)
    Y = rng.choice([-1.0, 1.0], (100, 64))
    x = Y[rng.integers(100, size=pairs)] + noise * rng.normal(size=(pairs, 64))
    ends = [reverse_process(partial(denoise, Y), x, noise_ladder(noise), rng=k).state @ Y.T for k in (1, 2)]
    return np.mean(ends[0].argmax(axis=1) == ends[1].argmax(axis=1))


def valleys_above(times=1.05):
    """Valleys found from all 100 patterns of 64 numbers, at so many times the noise where their middle becomes one."""
    from hopfield_edu.frontier import valleys

    Y = np.random.default_rng(0).choice([-1.0, 1.0], (100, 64))
    return len(valleys(Y, times * np.sqrt(np.linalg.eigvalsh(np.cov(Y.T, bias=True))[-1]), Y))


def weight_at_load(noise, n=20):
    """Mean weight of the true pattern at the load of condensation, five draws of 40 states."""
    from hopfield_edu.frontier import condensation_load
    from hopfield_edu.modern import compare, softmax

    told, count = [], round(condensation_load(n, noise))
    for seed in range(5):
        rng = np.random.default_rng(seed)
        Y, true = rng.normal(size=(count, n)), rng.integers(count, size=40)
        near = compare(Y, Y[true] + noise * rng.normal(size=(40, n)), "neg-L2")
        told.append(softmax(1 / (2 * noise**2))(near)[np.arange(40), true].mean())
    return np.mean(told)


def _strip(features, beta, count=20, seed=0):
    """Random patterns of 64 numbers and of length 1, and a memory of random features with them in it."""
    from hopfield_edu.frontier import FeatureMemory

    patterns = random_patterns(count, 64, seed) / 8
    return patterns, FeatureMemory(64, features, beta, rng=seed + 100).add(patterns)


def feature_exponent():
    """Slope of log error of dE/dv against log features; five draws of 20 patterns, beta 5, a little beside them."""
    from hopfield_edu.modern import retrieve, softmax

    sizes, errors = (256, 1024, 4096, 16384), []
    for features in sizes:
        row = []
        for seed in range(5):
            patterns, memory = _strip(features, 5.0, seed=seed)
            v = patterns + 0.05 * np.random.default_rng(seed).normal(size=patterns.shape)
            slope = (v - memory.recall(v, rate=1e-3, max_steps=1).state) / 1e-3
            row.append(np.abs(slope - v + retrieve(patterns, v, "neg-L2", softmax(2.5))).mean())
        errors.append(np.mean(row))
    return np.polyfit(np.log(sizes), np.log(errors), 1)[0]


def forgetting_off():
    """Largest difference between a strip that forgot one of 20 patterns and one that never had it."""
    from hopfield_edu.frontier import FeatureMemory

    patterns, memory = _strip(2048, 8.0)
    never = FeatureMemory(64, 2048, 8.0, rng=100).add(np.delete(patterns, 7, axis=0))
    return np.abs(memory.forget(patterns[7]).vector - never.vector).max()


def never_moving(beta):
    """Share of random starts of length about 1 where the energy of 2,048 features is flat."""
    lost = np.random.default_rng(5).normal(size=(400, 64)) / 8
    found = _strip(2048, beta)[1].recall(lost, max_steps=1)
    return np.mean((found.outcome == "stuck") & (found.steps == 0))


# Chapter 16: networks that move


def left_of_state(seconds=5):
    """What is left of a state so many seconds after the input ends, as a share."""
    from hopfield_edu.frontier import flow

    rocket, coffee = datasets.pictures(["rocket", "coffee"], size=16).patterns
    heard = [np.stack([rocket, coffee]), coffee + 0.05 * rocket, 2 * rocket]
    later = flow(*heard, slope=4, time=5 + seconds, pulse=5, every=10**6).state
    return later @ rocket / (flow(*heard, slope=4, time=5, every=10**6).state @ rocket)


def thresholds_right():
    """Of 18 cases of memories without overlap, those in which the flow ends where stable says."""
    from hopfield_edu.frontier import flow, stable

    H = np.ones((1, 1))
    while len(H) < 1024:
        H = np.block([[H, H], [H, -H]])
    X, right = H[1:7], 0
    beside = X + 0.05 * np.random.default_rng(0).normal(size=X.shape)
    for alpha in ([1, 0.8, 0.6, 0.4, 0.3, 0.2], [2, 0.6, 0.45, 0.35, 0.3, 0.26], [0.24, 0.2, 0.2, 0.1, 0.1, 0.05]):
        found = flow(X, beside, alpha @ X, slope=4, time=200, dt=0.05, every=4000)
        right += np.sum((np.diag(found.overlaps[-1]) > 0.5) == stable(alpha, 4))
    return int(right)


def moved(rule, noise=0.0, pulse=None):
    """Share of 100 recalls above 0.9, sign left out: two inputs after each other, 5 networks of 256, 10 starts each."""
    from hopfield_edu.frontier import flow

    found = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        X, x = random_patterns(10, 256, rng), rng.normal(size=(10, 256))
        loud, before = rng.permutation(10)[:2]
        for target, old in ((loud, None), (before, loud)):
            gains = rng.uniform(0.8, 1.5, 10)
            if old is not None:
                gains[old] = rng.uniform(0.05, 0.2)
            gains[target] = rng.uniform(2, 3.5)
            end = flow(X, x, gains @ X, rule, noise=noise, pulse=pulse, every=1000, rng=rng)
            x = end.state
            found += [*(np.abs(end.overlaps[-1, :, target]) > 0.9)]
    return np.mean(found)


def upside_down(push):
    """Share of fifty recalls that end in the inverse of the loud memory."""
    from hopfield_edu.frontier import flow

    found = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        X, x = random_patterns(10, 256, rng), rng.normal(size=(10, 256))
        gains = rng.uniform(0.8, 1.5, 10)
        gains[0] = rng.uniform(2, 3.5)
        found += [*(flow(X, x, gains @ X, "both", push=push, every=1000).overlaps[-1, :, 0] < -0.9)]
    return np.mean(found)


def _phases_wrong(load, levels, n=256, seeds=5):
    """Wrong shares of 8 patterns in each of 5 networks, a tenth of each cue thrown anew."""
    from hopfield_edu.frontier import phasor_hebbian, phasor_patterns, phasor_recall, scramble, wrong_phases

    found = []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        Z = phasor_patterns(round(load * n), n, levels, rng=rng)
        cues = scramble(Z[:8], 0.1, levels, rng=rng)
        found += [*wrong_phases(Z[:8], phasor_recall(phasor_hebbian(Z), cues, levels, 30).state, levels)]
    return np.array(found)


def phases_exact(load, levels):
    """Share of patterns recalled without one wrong phase."""
    return np.mean(_phases_wrong(load, levels) == 0)


def phase_bits(levels):
    """Most bits per real weight over nine loads."""
    from hopfield_edu.frontier import information

    loads = (0.02, 0.04, 0.06, 0.08, 0.10, 0.12, 0.14, 0.16, 0.20)
    real = 2 if levels == 2 else 1
    return max(load * real * information(levels, _phases_wrong(load, levels).mean()) for load in loads)


# Chapter 8: a context that drifts, and a word that nobody showed


@cache
def _lag_shares(share, lists=150):
    from hopfield_edu.hetero import context

    rng, minds = np.random.default_rng(0), []
    for _ in range(lists):
        items, moments = random_patterns(10, 50, rng), context.drifting(10, 50, rng=rng)
        minds.append(context.remind(context.blend(np.hstack([items, moments]), share), items, moments, rng=rng))
    return context.lag_shares(minds)


def at_lag(share, lag):
    """How often the item at this lag from the cued moment comes to mind; share: 0 for Hebb, 1 for the projection."""
    return _lag_shares(share)[9 + lag]


def beside(share):
    """The mean of lags -1 and 1."""
    return _lag_shares(share)[[8, 10]].mean()


def leaning():
    """Lags 1 to 3 less lags -1 to -3 under Hebb's rule."""
    shares = _lag_shares(0)
    return shares[10:13].sum() - shares[6:9].sum()


def lured(share, what, sets=10, n=200):
    """Twelve patterns with a quarter of a lure's neurons flipped: "overlap" of ends with it, "stays", or "noise"."""
    from hopfield_edu.hetero import context

    found = []
    for seed in range(sets):
        rng = np.random.default_rng(seed)
        lure = random_patterns(1, n, rng)[0]
        words = corrupt.flip(np.repeat(lure[None], 12, axis=0), 0.25, rng=rng)
        cues = random_patterns(20, n, rng) if what == "noise" else words
        end = recall(context.blend(words, share), cues, rng=rng).state
        nearer = np.abs(overlap(lure, end)) > np.abs(overlap(words, end)).max(axis=1)
        same = np.all(end == cues, axis=1)
        found.append({"overlap": overlap(lure, end), "stays": same, "noise": nearer}[what])
    return np.mean(found)


# Chapter 17: night school


def untrained_digits(count=100):
    """Share of the exams that a softmax memory of so many pictures of each digit names rightly."""
    from hopfield_edu.frontier import split_digits
    from hopfield_edu.modern import maximum, retrieve

    x, y, exam, right = (np.concatenate(parts) for parts in zip(*split_digits(rng=0), strict=True))
    kept = np.concatenate([np.flatnonzero(y == c)[:count] for c in range(10)])
    said = retrieve(x[kept], exam, "cosine", maximum, np.eye(10)[y[kept]])
    return np.mean(said.argmax(axis=1) == right)


def forgotten_auc(rule, score, networks=20, p=12, n=100):
    """AUC of a pattern that was subtracted against 300 strangers; score: "familiarity" or "silence"."""
    from hopfield_edu import frontier
    from hopfield_edu.classical import forget, pseudo_inverse

    learn, found = {"storkey": storkey, "projection": pseudo_inverse}[rule], []
    for seed in range(networks):
        X, k = random_patterns(p, n, rng=seed), seed % p
        strangers, attack = random_patterns(300, n, rng=9000 + seed), getattr(frontier, score)
        W = forget(learn(X).toarray(), X[k])
        found.append(frontier.auc(attack(W, X[k]), attack(W, strangers)))
    return np.mean(found)


def residue_place(networks=5):
    """The worst place of a forgotten pattern among 1,001 by the residue of rounding, 1 for the highest."""
    from hopfield_edu.classical import forget
    from hopfield_edu.frontier import residue

    places = []
    for seed in range(networks):
        X, strangers = random_patterns(12, 100, rng=seed), random_patterns(1000, 100, rng=5000 + seed)
        W = forget(hebbian(X).toarray(), X[3])
        places.append(1 + np.sum(residue(W, strangers) >= residue(W, X[3])))
    return max(places)


def undo_error():
    """Largest error of a weight where the last of 12 patterns is undone, 3 networks."""
    from hopfield_edu.classical import forget_last_storkey

    sets = [random_patterns(12, 100, rng=seed) for seed in range(3)]
    return max(np.abs(forget_last_storkey(storkey(X), X[-1]) - storkey(X[:-1]).toarray()).max() for X in sets)


def ridge_error(penalty):
    """Largest error of a weight where one of 30 patterns is forgotten by forget_ridge, 5 sets."""
    from hopfield_edu.classical import forget_ridge

    def ridge(X):
        S = X.T @ X / 100
        return S @ np.linalg.inv(S + penalty * np.eye(100))

    sets = [random_patterns(30, 100, rng=seed) for seed in range(5)]
    return max(np.abs(forget_ridge(ridge(X), X[7], penalty) - ridge(np.delete(X, 7, 0))).max() for X in sets)
