"""The rows of the bench. Each is a function that returns run() -> answer and judge(answer) -> {result, …}.

`python -m tools.bench.rows REPEATS ROW [ARGUMENT …]` measures one in this process and prints one line of JSON.
judge may also give fields (weights agree where these do), trace (the same trajectory where equal) and
exact (False is a wrong answer).
"""

import hashlib
import importlib.util
import json
import statistics
import subprocess
import sys

from tools.bench import peers
from tools.bench.measure import clock, measure, pin

STORED = ("smiling-face-with-sunglasses", "grace hopper", "astronaut")
HEAVY = {"torch", "matplotlib", "numba", "anywidget", "ipywidgets", "PIL", "pandas", "scipy"}


def storkey_factored(side):
    from hopfield_edu.classical import storkey

    patterns = _pictures(side)
    return lambda: storkey(patterns), _judge_weights


def storkey_in_place(side):
    from tools.bench.textbook import storkey_in_place

    patterns = _pictures(side)
    return lambda: storkey_in_place(patterns), _judge_weights


def storkey_with_temporaries(side):
    from tools.bench.textbook import storkey_with_temporaries

    patterns = _pictures(side)
    return lambda: storkey_with_temporaries(patterns), _judge_weights


def picture_recall(loop):
    from hopfield_edu.classical import recall, storkey

    _choose(loop)
    patterns = _pictures(128)
    weights, cue = storkey(patterns), _flipped(patterns[0])
    return lambda: recall(weights, cue, rng=0), lambda found: _judge_trace(found, patterns[0])


def picture_recall_by_draws(steps):
    import numpy as np

    from hopfield_edu.classical import storkey
    from tools.bench.textbook import recall_by_draws

    patterns = _pictures(128)
    weights, cue = storkey(patterns).toarray(), _flipped(patterns[0])

    def judge(state):
        return {
            "result": f"{100 * np.mean(state != patterns[0]):.1f} % wrong; weights of {weights.nbytes / 2**30:.1f} GiB"
        }

    return lambda: recall_by_draws(weights, cue, steps, np.random.default_rng(0)), judge


def many_recalls(loop):
    from hopfield_edu.classical import hebbian, recall

    _choose(loop)
    patterns, cues = _many()
    weights = hebbian(patterns)
    return lambda: recall(weights, cues, rng=0), lambda found: _judge_trace(found, patterns)


def many_recalls_dense():
    import numpy as np

    from hopfield_edu.classical import hebbian
    from tools.bench.textbook import recall_by_sweeps

    patterns, cues = _many()
    weights, rng = hebbian(patterns).toarray(), np.random.default_rng(0)
    return lambda: np.array([recall_by_sweeps(weights, cue, rng) for cue in cues]), _judge_states(patterns)


def many_recalls_peer(name, *arguments):
    peers.install(name)
    sys.path.append(str(peers.FOLDER))
    patterns, cues = _many()
    return getattr(peers, name)(patterns, cues, *arguments), _judge_states(patterns)


def layer(steps):
    """What the layer answers to 4 cues of each of 256 bags of 10 digits, as numbers of 32 bits."""
    import torch

    from hopfield_edu.modern import HopfieldLayer

    torch.set_num_threads(1)
    cues, bags = _bags()
    layer = HopfieldLayer(784, beta=1.0, steps=steps)
    with torch.no_grad():
        ours = layer(cues, bags)
    return lambda: layer(cues, bags).detach(), _judge_apart(ours)


def layer_peer(steps):
    peers.install("hopfield_layers")
    sys.path.append(str(peers.FOLDER))
    import torch

    from hopfield_edu.modern import HopfieldLayer

    torch.set_num_threads(1)
    cues, bags = _bags()
    ours = HopfieldLayer(784, beta=1.0, steps=steps)(cues, bags).detach()
    return peers.hopfield_layers(cues, bags, steps), _judge_apart(ours)


def comparison(similarity, stored, asked):
    """Noisy queries compared with stored 32x32x3 pictures; "product" is the matrix product alone."""
    import numpy as np

    from hopfield_edu.modern.universal import compare

    rng = np.random.default_rng(0)
    memories = rng.random((stored, 32 * 32 * 3), dtype=np.float32)
    queries = np.clip(memories[:asked] + 0.1 * rng.standard_normal((asked, 32 * 32 * 3), dtype=np.float32), 0, 1)
    if similarity == "neg-KL":
        memories, queries = (rows / rows.sum(axis=1, keepdims=True) for rows in (memories, queries))

    def judge(found):
        right = np.count_nonzero(found.argmax(axis=1) == np.arange(asked))
        return {"result": f"{right}/{asked} nearest", "exact": bool(right == asked)}

    if similarity == "neg-L1":
        compare(memories, queries[:64], similarity)  # compiles once, where Numba is
    if similarity == "product":
        return lambda: queries @ memories.T, judge
    return lambda: compare(memories, queries, similarity), judge


def redundancy(n, p, epochs):
    from hopfield_edu.frontier import RedundancyMemory
    from hopfield_edu.patterns import random_patterns

    patterns = random_patterns(p, n, rng=0)
    RedundancyMemory(n, rng=0).fit(patterns, 1, progress=False)  # compiles once, where Numba is
    judge = lambda memory: {"result": f"{memory.history[-1].redundancy:.3f} bits"}  # noqa: E731
    return lambda: RedundancyMemory(n, rng=0).fit(patterns, epochs, progress=False), judge


def redundancy_by_autograd(n, p, epochs):
    from hopfield_edu.patterns import random_patterns
    from tools.bench.textbook import redundancy_by_autograd

    patterns = random_patterns(p, n, rng=0)
    judge = lambda reached: {"result": f"{reached:.3f} bits"}  # noqa: E731
    return lambda: redundancy_by_autograd(patterns, epochs), judge


def stories(count):
    """The hetero-encoder from scratch, one core, with its usual steps; an older build has its own."""
    import torch

    from hopfield_edu.datasets import emoji
    from hopfield_edu.hetero import HeteroEncoder, judge, shuffle

    torch.set_num_threads(1)
    bricks, follows = emoji(count, size=32).pictures, shuffle(count, rng=1)

    def told(model):
        right = judge(model.story(bricks), bricks, follows, range(count)).right.sum()
        return {"result": f"{right}/{count} stories"}

    return lambda: HeteroEncoder(rng=0).fit(bricks, bricks[follows], progress=False), told


def _pictures(side):
    from hopfield_edu.datasets import pictures

    return pictures(STORED, size=side).patterns


def _bags():
    """256 bags of 10 digits and 4 more for each to ask with, rows of length 3, as tensors of 32 bits."""
    import torch

    from hopfield_edu.datasets import digits

    rows = torch.tensor(digits(3584).pictures.reshape(256, 14, 784), dtype=torch.float32)
    rows = 3 * torch.nn.functional.normalize(rows - rows.mean(2, keepdim=True), dim=2)
    return rows[:, 10:], rows[:, :10]


def _judge_apart(ours):
    def judge(theirs):
        apart = (ours - theirs).abs().max().item()
        return {"result": f"at most {apart:.0e} from ours", "exact": apart < 1e-6}

    return judge


def _many():
    """50 random patterns of 1,000 neurons, and each with 200 flips."""
    from hopfield_edu.patterns import random_patterns

    patterns = random_patterns(50, 1000, rng=0)
    return patterns, _flipped(patterns)


def _flipped(patterns):
    from hopfield_edu.corrupt import flip

    return flip(patterns, 0.2, rng=0)


def _choose(loop):
    """Which loop recall will use: "plain", "numba" not loaded yet, or "compiled", loaded and used before."""
    if loop == "plain":
        sys.modules["numba"] = None  # importing it now fails, as where it is not installed
        return
    if importlib.util.find_spec("numba") is None:
        raise ModuleNotFoundError("Numba is not installed")
    if loop == "compiled":
        from hopfield_edu.classical import hebbian, recall

        recall(hebbian([1, 1, -1]), [1, -1, -1])


def _judge_weights(weights):
    """64 local fields of one random state stand for the weights."""
    from hopfield_edu.patterns import random_patterns

    n = weights.shape[0]
    fields = weights @ random_patterns(1, n, rng=0)[0]
    return {"result": "", "fields": fields[:: n // 64].tolist()}


def _judge_states(patterns):
    def judge(states):
        return {"result": f"{(states == patterns).all(axis=1).sum()}/{len(patterns)} exact"}

    return judge


def _judge_trace(found, patterns):
    import numpy as np

    exact = np.atleast_2d(found.state == patterns).all(axis=1)
    trace = hashlib.sha256(found.state.tobytes() + found.energies.tobytes() + str(found.sweeps).encode())
    return {"result": f"{exact.sum()}/{exact.size} exact", "exact": bool(exact.all()), "trace": trace.hexdigest()}


def fresh_import(repeats, module):
    """Import a module in new processes: the median time, and which heavy packages came with it."""
    now = f"time.{clock.__name__}()"
    code = f"import sys, time; begun = {now}; import {module}; print({now} - begun, *sys.modules)"
    times, loaded = [], set()
    for _ in range(repeats):
        seconds, *modules = subprocess.check_output([sys.executable, "-c", code], text=True).split()
        times.append(float(seconds))
        loaded = HEAVY & set(modules)
    result = "loads " + ", ".join(sorted(loaded)) if loaded else "loads nothing heavy"
    return {"seconds": statistics.median(times), "repeats": repeats, "result": result, "exact": not loaded}


def main(repeats, row, *arguments):
    pin()
    try:
        if row == "fresh_import":
            found = fresh_import(repeats, *arguments)
        else:
            run, judge = globals()[row](*arguments)
            answer, found = measure(run, repeats)
            found |= judge(answer)
    except Exception as error:  # a row that fails says so, and the others go on
        found = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(found))


if __name__ == "__main__":
    main(*(json.loads(argument) for argument in sys.argv[1:]))
