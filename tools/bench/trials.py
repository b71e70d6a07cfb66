"""Trials per second: the same sweep of networks on one core, on two, and as one batch of torch tensors; and how much
sooner two cores end the sweep of Hebb's curve, and comparing by neg-L1.

A trial is a Hebb network of 500 neurons with 50 random patterns, asked synchronously for 20 of them from 10 % flips.
`python -m tools.bench.trials` prints the table; it holds no promise, since machines differ.
"""

import importlib.util
import os
import platform
import statistics
import time
from functools import partial

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import joblib  # noqa: E402
import numpy as np  # noqa: E402
from joblib.externals.loky import get_reusable_executor  # noqa: E402

from hopfield_edu.classical import capacity  # noqa: E402
from hopfield_edu.classical.batch import hebbian_batch, recall_batch  # noqa: E402
from hopfield_edu.modern import manhattan  # noqa: E402
from hopfield_edu.sweep import sweep  # noqa: E402

N, P, CUES, FLIPS, BATCH = 500, 50, 20, 50, 10
SECONDS = 2.0


def draw(seed, networks=BATCH):
    """Patterns (k, p, n) and damaged cues (k, c, n) of a batch."""
    rng = np.random.default_rng([seed, 0])
    patterns = rng.choice(np.array([-1, 1], np.float32), (networks, P, N))
    cues = patterns[:, :CUES].copy()
    flipped = rng.permuted(np.broadcast_to(np.arange(N) < FLIPS, cues.shape), axis=-1)
    return patterns, np.where(flipped, -cues, cues)


def batch_on_numpy(seed):
    """The share of a batch's cues that come back exactly."""
    patterns, cues = draw(seed)
    return float(np.mean(np.all(recall_batch(hebbian_batch(patterns), cues).state == patterns[:, :CUES], axis=-1)))


def batch_on_torch(seed, device, networks):
    """The same on a device."""
    import torch

    patterns, cues = (torch.from_numpy(values).to(device) for values in draw(seed, networks))
    ends = recall_batch(hebbian_batch(patterns), cues).state
    return float((ends == patterns[:, :CUES]).all(dim=-1).float().mean())


def on_cores(cores):
    """(trials per second, share exact) of NumPy on so many cores."""
    with joblib.Parallel(n_jobs=cores) as parallel:
        return _rate(lambda seeds: parallel(joblib.delayed(batch_on_numpy)(seed) for seed in seeds), 2 * cores, BATCH)


def on_torch():
    """(device, trials per second, share exact) of torch on the best device there is."""
    import torch

    torch.set_num_threads(1)
    device = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    networks = BATCH if device == "cpu" else 50 * BATCH
    rate, exact = _rate(lambda seeds: [batch_on_torch(seed, device, networks) for seed in seeds], 2, networks)
    return torch.cuda.get_device_name() if device == "cuda" else device, rate, exact


def curve(cores, backend="loky"):
    """Seconds of chapter 5's sweep: 20 loads, 20 networks of 1,000 neurons each; the workers are started anew."""
    trial, grid = partial(capacity.trial, rule="Hebb", n=1000, flips=(0.1,), asked=5), {"load": np.arange(1, 21) / 100}
    get_reusable_executor().shutdown()
    begun = time.perf_counter()
    with joblib.parallel_config(n_jobs=cores, backend=backend):
        sweep(trial, grid, repeats=20, progress=False)
    return time.perf_counter() - begun


def comparing(cores):
    """Seconds of comparing 1,000 cues with 5,000 pictures of 3,072 numbers, in so many threads."""
    rows = np.random.default_rng(0).random((6000, 3072), np.float32)
    usual, manhattan.threads = manhattan.threads, lambda: cores
    begun = time.perf_counter()
    manhattan.neg_l1(rows[:1000], rows[1000:])
    manhattan.threads = usual
    return time.perf_counter() - begun


def _sooner(name, run):
    """Print the median seconds of three runs on one core and on two, taken in turns, and their ratio."""
    run(1)
    one, two = map(statistics.median, zip(*((run(1), run(2)) for _ in range(3)), strict=True))
    print(f"{name:42}{one:>8.2f} s{two:>8.2f} s{one / two:>8.2f}x")


def _rate(run, batches, networks):
    """Trials per second of run(seeds), after one warm call, and the mean of what it returns."""
    exact, done, begun = list(run(range(batches))), 0, time.perf_counter()
    while time.perf_counter() - begun < SECONDS:
        run(range(done, done + batches))
        done += batches
    return done * networks / (time.perf_counter() - begun), float(np.mean(exact))


def main():
    print(f"\nTrials per second: Hebb, n = {N}, p = {P}, {CUES} cues with 10 % flips, synchronous, 32-bit floats")
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    for cores in (1, 2):
        rate, exact = on_cores(cores)
        print(f"{f'NumPy, {cores} core' + 's' * (cores > 1):28}{rate:>10,.0f}   {100 * exact:.1f} % exact")
    if importlib.util.find_spec("torch") is None:
        print("torch                       not installed")
    else:
        device, rate, exact = on_torch()
        print(f"{f'torch, {device}':28}{rate:>10,.0f}   {100 * exact:.1f} % exact")
    print(f"\nWall clock, on a quiet machine\n{'':42}{'1 core':>10}{'2 cores':>10}   sooner")
    _sooner("Hebb's curve, 400 networks, processes", curve)
    _sooner("Hebb's curve, threads", partial(curve, backend="threading"))
    _sooner("neg-L1, 1,000 by 5,000 pictures", comparing)


if __name__ == "__main__":
    main()
