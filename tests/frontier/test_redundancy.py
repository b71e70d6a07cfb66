"""A memory that climbs its neurons' redundancy: the source's numbers, what else does as well, and what is lost."""

import subprocess
import sys

import numpy as np
import pytest
import torch

from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import experiment
from hopfield_edu.frontier import PID, RedundancyMemory, neuron_joint, pid
from hopfield_edu.frontier.decomposition import EXTERNAL, climb, decompose
from hopfield_edu.frontier.redundancy import _chances, _climb, _counted
from hopfield_edu.patterns import random_patterns

pytestmark = pytest.mark.filterwarnings("ignore:.*IProgress")


def joint_of(weights, x, external=EXTERNAL):
    """neuron_joint as the memory counts it, of tensors, with a gradient through P(y)."""
    return _counted(*_chances(weights, x, external))


def grown(load, epochs, **settings):
    X = random_patterns(round(load * 100), 100, rng=1)
    return RedundancyMemory(100, rng=0, **settings).fit(X, epochs, progress=False), X


def left(memory, X, flips=0):
    return np.mean(memory.recall(flip(X, count=flips, rng=0) if flips else X).state * X)


def test_hundred_epochs_at_a_load_of_a_fifth_give_the_replicas_redundancy():
    totals = []
    for seed in range(4):
        X = random_patterns(20, 100, rng=seed)
        memory = RedundancyMemory(n=100, rng=seed, goal=(0, 0, 1, 0, 0)).fit(X, epochs=100, progress=False)
        totals.append(pid(neuron_joint(memory.weights, X)).redundancy.sum())
        assert left(memory, X) == 1
    assert 96.2 <= np.mean(totals) <= 96.9, totals


def test_what_is_kept_leads_from_the_cue_to_the_state():
    memory, X = grown(0.1, 30)
    found = memory.recall(flip(X[0], count=3, rng=0), keep=True)
    assert found.states.shape == (found.sweeps + 1, 100) and np.array_equal(found.states[-1], found.state)


def test_it_keeps_one_and_a_half_patterns_a_neuron_and_hardly_forgives_a_flip():
    memory, X = grown(1.5, 300)
    assert left(memory, X) > 0.95
    assert left(memory, X, flips=1) < 0.1
    assert left(memory, X, flips=5) < 0.1


def test_the_recorded_runs_hold_what_the_chapter_says():
    log = experiment("redundancy")
    capacity = {rule: np.mean(list(seeds.values())) for rule, seeds in log["capacity"].items()}
    scale = {"Hebb": 0.163, "Storkey": 0.452, "pseudo-inverse": 0.98, "perceptron": 1.6, "logistic regression": 1.63}
    for rule, published in scale.items():
        assert capacity[rule] == pytest.approx(published, abs=0.05), rule
    assert 1.59 <= capacity["redundancy"] < 2 and 1.59 <= capacity["I(Y;T)"] < 2
    curves = {rule: {int(p): look["left"] for p, look in seen.items() if look} for rule, seen in log["curves"].items()}
    assert all(curves["redundancy"][p][0] > 0.95 > 0.1 > curves["redundancy"][p][1] for p in (80, 100, 120, 150))
    assert {len(seeds) for seeds in log["capacity"].values()} == {4} and log["flips"][1] == 5
    assert capacity["redundancy, T = ±1"] < capacity["redundancy"] / 2
    assert capacity["the authors' searched goal"] < capacity["redundancy"] - 0.2
    kept = {name: list(seeds.values()) for name, seeds in log["bins"].items()}
    assert {len(overlaps) for overlaps in kept.values()} == {3}
    assert min(kept["redundancy, 60 counted"]) > 0.95 > max(kept["searched, 60 counted"])
    assert min(kept["searched, 10 soft"]) > 0.95 > 0.5 > max(kept["redundancy, 10 soft"])
    assert all(run["command"].startswith("python -m tools.record.") for run in log["runs"].values())


def test_at_a_small_load_cues_come_back():
    memory, X = grown(0.2, 100)
    assert left(memory, X, flips=15) > 0.97


def test_information_about_the_pattern_does_as_well():
    memory, X = grown(1.2, 80, goal=(1, 0, 1, 0, 0))
    assert left(memory, X) > 0.95


@pytest.mark.parametrize("goal", [(0, 1, 1, 0, 0), (1, 1, 1, 1, 0)])
def test_information_about_the_others_or_both_climbs_and_stores_little(goal):
    memory, X = grown(1.2, 80, goal=goal)
    assert sum(getattr(memory.history[-1], part) for part, weight in memory.goal.items() if weight) > 0.9
    assert left(memory, X) < 0.5


def test_the_third_weight_of_a_goal_is_the_third_part_of_pid_the_redundancy():
    assert PID._fields.index("redundancy") == 2
    assert "goal +1 redundancy," in repr(RedundancyMemory(5, goal=(0, 0, 1, 0, 0)))
    assert "+1 unique_t -0.5 synergy" in repr(RedundancyMemory(5, goal=(1, 0, 0, -0.5, 0)))


def test_most_of_the_load_is_the_strength_of_the_pattern():
    """At T = ±1 the same goal, optimizer and epochs keep far fewer patterns than at the authors' 2.3."""
    weak, X = grown(1.2, 80, external=1)
    strong, _ = grown(1.2, 80)
    assert left(weak, X) < 0.5 < 0.99 < left(strong, X)


@pytest.mark.parametrize("part", ["redundancy", "unique_r", "residual"])
def test_each_goal_climbs(part):
    goal = [float(name == part) for name in PID._fields]
    memory, _ = grown(0.2, 30, goal=goal)
    assert getattr(memory.history[-1], part) > getattr(memory.history[0], part)


def test_torch_and_numpy_count_the_same_tables():
    memory, X = grown(0.2, 5)
    tables = joint_of(torch.tensor(memory.weights), torch.tensor(X))
    assert np.allclose(tables, neuron_joint(memory.weights, X), atol=1e-15)
    quiet = joint_of(torch.tensor(memory.weights), torch.tensor(X), 1)
    assert np.allclose(quiet, neuron_joint(memory.weights, X, 1), atol=1e-15) and not np.allclose(quiet, tables)
    loud = 1000 * memory.weights
    assert np.abs(X @ loud.T).max() > 21, "no sum lay a bin beyond 20, so that the last bins were not tested"
    assert np.allclose(joint_of(torch.tensor(loud), torch.tensor(X)), neuron_joint(loud, X), atol=1e-15)
    assert np.allclose([float(part.mean()) for part in decompose(tables)], np.mean(pid(tables.numpy()), axis=1))


def test_the_gradient_is_that_of_the_chances_with_the_bins_held_still():
    X = torch.tensor(random_patterns(8, 6, rng=0))
    W = torch.tensor(np.random.default_rng(0).normal(0, 0.01, (6, 6)), requires_grad=True)  # far from every edge but 0
    decompose(joint_of(W, X)).redundancy.sum().backward()
    step = torch.zeros_like(W)
    step[2, 3] = 1e-6
    with torch.no_grad():
        moved = torch.equal((W + step) @ X.T > 0, W @ X.T > 0)
        rise = decompose(joint_of(W + step, X)).redundancy.sum() - decompose(joint_of(W - step, X)).redundancy.sum()
    assert moved and W.grad[2, 3].item() == pytest.approx(rise.item() / 2e-6, rel=1e-4, abs=1e-8)


@pytest.mark.parametrize("goal", [(0, 0, 1, 0, 0), (1, 0.3, -0.4, 0.7, 0.2)])
def test_the_gradient_in_closed_form_is_that_of_autograd(goal):
    X = random_patterns(30, 20, rng=0)
    W = torch.tensor(np.random.default_rng(0).normal(0, 1, (20, 20))).fill_diagonal_(0).requires_grad_()
    parts = decompose(joint_of(W, torch.tensor(X)))
    sum(weight * part.sum() for weight, part in zip(goal, parts, strict=True)).backward()
    reached, means, gradient = _climb(W.detach().numpy(), X, goal, EXTERNAL)
    assert np.allclose(gradient, W.grad.fill_diagonal_(0), rtol=0, atol=1e-14) and np.abs(gradient).max() > 0.01
    assert np.allclose(means, [part.mean().item() for part in parts], rtol=0, atol=1e-14)
    assert reached == pytest.approx(20 * np.dot(goal, means))
    beside = _climb(W.detach(), torch.tensor(X), goal, EXTERNAL)  # as where a GPU is
    assert all(np.allclose(a, b, rtol=0, atol=1e-14) for a, b in zip(beside, (reached, means, gradient), strict=True))


@pytest.mark.parametrize("goal", [(0, 0, 1, 0, 0), (1, 0.3, -0.4, 0.7, 0.2)])
def test_the_compiled_loop_climbs_as_arrays_do(goal, monkeypatch):
    pytest.importorskip("numba")
    rng = np.random.default_rng(0)
    joint = rng.random((7, 3, 5, 2)) * (rng.random((7, 3, 5, 1)) < 0.6)
    joint /= joint.sum(axis=(1, 2, 3), keepdims=True)
    met, found = joint.sum(axis=-1) > 0, []
    for many in (joint.size, joint.size + 1):
        monkeypatch.setattr("hopfield_edu.frontier.decomposition.MANY", many)
        parts, slopes = climb(joint, goal)
        found.append((*parts, slopes[met]))
    assert all(np.allclose(a, b, rtol=0, atol=1e-13) for a, b in zip(*found, strict=True))
    assert not np.array_equal(found[0][-1], found[1][-1]), "both went the same way"


def test_same_seed_same_weights_and_another_seed_others():
    first, second = (grown(0.3, 20)[0].weights for _ in range(2))
    assert np.array_equal(first, second)
    assert not np.array_equal(first, RedundancyMemory(100, rng=1).fit(random_patterns(30, 100, 1), 20).weights)


def test_weights_are_directed_and_no_neuron_hears_itself():
    memory, _ = grown(0.2, 50)
    assert np.all(np.diag(memory.weights) == 0) and memory.weights.shape == (100, 100)
    assert np.abs(memory.weights - memory.weights.T).max() > 0.1


def test_a_second_fit_goes_on_and_nothing_that_comes_in_is_changed():
    X = random_patterns(10, 20, rng=0)
    before = X.copy()
    memory = RedundancyMemory(20).fit(X, 30, progress=False)
    once = memory.history[-1].redundancy
    assert memory.fit(X, 30, progress=False).history[-1].redundancy > once and len(memory.history) == 60
    cue = X[0].copy()
    assert memory.recall(cue).state.shape == (20,)
    assert np.array_equal(X, before) and np.array_equal(cue, X[0])


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device")
def test_a_gpu_gives_the_same_memory_twice():
    X = random_patterns(150, 100, rng=0)
    first, second = (RedundancyMemory(100, device="cuda").fit(X, 200, progress=False) for _ in range(2))
    assert np.array_equal(first.weights, second.weights)
    cpu = RedundancyMemory(100).fit(X, 200, progress=False)
    assert abs(cpu.history[-1].redundancy - first.history[-1].redundancy) < 0.02


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: RedundancyMemory(1), "n must be at least 2"),
        (lambda: RedundancyMemory(10, goal=(0, 0, 1)), "goal must be five weights"),
        (lambda: RedundancyMemory(10, goal=(0, 0, 0, 0, 0)), "not all 0"),
        (lambda: RedundancyMemory(10, goal=(0, 0, np.nan, 0, 0)), "goal must be finite"),
        (lambda: RedundancyMemory(10, external=-1), "external must"),
        (lambda: RedundancyMemory(10, device="abacus"), "device must be"),
        (lambda: RedundancyMemory(10).fit(random_patterns(3, 11, 0)), "patterns must have 10 neurons"),
        (lambda: RedundancyMemory(10).fit(np.zeros((3, 10))), "patterns must be ±1"),
        (lambda: RedundancyMemory(10).fit(random_patterns(1, 10, 0)), "patterns must hold at least 2"),
        (lambda: RedundancyMemory(10).fit(random_patterns(3, 10, 0), epochs=0), "epochs must"),
        (lambda: RedundancyMemory(10).fit(random_patterns(3, 10, 0), rate=0), "rate must"),
        (lambda: experiment("nonsense"), "name must be one of .*'redundancy'"),
    ],
)
def test_errors_name_the_argument(make, says):
    with pytest.raises(ValueError, match=says):
        make()


def test_decomposing_needs_no_torch_and_a_memory_says_so():
    code = """
import sys
sys.modules["torch"] = None
from hopfield_edu import frontier
import numpy as np
print(frontier.pid(np.full((2, 2, 2), 1 / 8)).residual)
try:
    frontier.RedundancyMemory
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["1.0", "RedundancyMemory needs torch: pip install 'hopfield_edu[models]'"]
