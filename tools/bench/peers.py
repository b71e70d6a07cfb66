"""Other packages, installed for the bench alone: three from PyPI that recall asynchronously, none of them with
Storkey's rule, and the layers of the authors of the modern network, from their repository."""

import subprocess
import sys

from tools import ROOT

FOLDER = ROOT / "_build" / "bench" / "peers"
VERSIONS = {"hopfieldnetwork": "1.0.1", "hopfieldkit": "0.1.0", "dhnn": "0.1.12", "hopfield_layers": "1.0.2"}
ELSEWHERE = {
    "hopfield_layers": "https://github.com/ml-jku/hopfield-layers/archive/f56f929c95b77a070ae675ea4f56b6d54d36e730.zip"
}


def install(name):
    """Install one peer into FOLDER unless it is there. Raises ModuleNotFoundError that says why it could not."""
    version = VERSIONS[name]
    if (FOLDER / f"{name}-{version}.dist-info").is_dir():
        return
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    done = subprocess.run(
        [*pip, "--target", str(FOLDER), ELSEWHERE.get(name, f"{name}=={version}")],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise ModuleNotFoundError((errors or ["pip failed"])[-1])


def hopfieldnetwork(patterns, cues):
    """Hebb's weights; whole random sweeps. The state goes in as floats, which its products take fastest."""
    import numpy as np
    from hopfieldnetwork import HopfieldNetwork

    network = HopfieldNetwork(patterns.shape[1])
    for pattern in patterns:
        network.train_pattern(pattern)

    def recall():
        states = cues.copy()
        for state in states:  # updated in place
            network.set_initial_neurons_state(state)
            network.update_neurons(0, "async", run_max=True)
        return states

    np.random.seed(0)  # noqa: NPY002 (the package draws from NumPy's global generator)
    return recall


def hopfieldkit(patterns, cues, order):
    """Hebb's weights; whole sweeps, order "random" or "sequential"."""
    import numpy as np
    from hopfieldkit import HopfieldNetwork

    network = HopfieldNetwork(patterns.shape[1]).fit(patterns)
    return lambda: np.array([network.recall(cue, order=order, seed=k) for k, cue in enumerate(cues)])


def dhnn(patterns, cues, draws):
    """Hebb's weights times n; `draws` single neurons a cue, all cues in step. It draws from randint(0, n - 1)."""
    import numpy as np
    from dhnn import DHNN

    network = DHNN(pflag=1, nflag=-1)
    network.train(patterns)
    np.random.seed(0)  # noqa: NPY002 (the package draws from NumPy's global generator)
    return lambda: network.predict(cues.copy(), theta=0, epochs=draws)


def hopfield_layers(cues, keys, steps):
    """All patterns static, so that nothing is learned, and scaling 1: update_steps_max = k is k + 1 steps."""
    import torch
    from hflayers import Hopfield

    parts = ("stored_pattern", "state_pattern", "pattern_projection")
    static = dict.fromkeys((f"{part}_as_static" for part in parts), True)
    plain = dict.fromkeys((f"normalize_{part}{affine}" for part in parts for affine in ("", "_affine")), False)
    layer = Hopfield(
        scaling=1.0,
        update_steps_max=steps - 1,
        update_steps_eps=1e-12,
        disable_out_projection=True,
        **static,
        **plain,
    )

    def recall():
        with torch.no_grad():
            return layer((keys, cues, keys))

    return recall
