"""Memory blocks: their equations, what each cut takes away, lessons and the mask of a loss; bad input by name."""

import json

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu import _shipped, datasets
from hopfield_edu.frontier import (
    DistributedMemory,
    bit_errors,
    copy_task,
    recall_task,
    refreshing_mask,
)
from hopfield_edu.frontier.distributed import address, allocate

torch.set_num_threads(1)


def tiny(**how):
    return DistributedMemory(4, 5, 2, 3, 2, **how)


def copies(batch, rng):
    return copy_task(batch, 2, 2, rng=rng)


def steps(lesson, part):
    return np.flatnonzero(getattr(lesson, part)[:, 0]).tolist()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_new_things_are_allocated_at_most_once_and_to_free_slots_first(usage):
    told = allocate(torch.tensor([usage], dtype=torch.float64))[0].numpy()
    assert (told >= 0).all() and told.sum() == pytest.approx(1 - np.prod(usage), abs=1e-9)
    if 0 in usage:
        assert told.max() > 0.999 and usage[told.argmax()] < 1e-4


def test_allocation_goes_on_to_the_next_slot_as_far_as_the_first_is_used():
    assert np.allclose(allocate(torch.tensor([0.5, 0.25, 1.0])), [0.25 * 0.5, 0.75, 0])


def test_an_address_is_a_share_of_each_slot_and_sharper_the_stronger_it_is_asked():
    memory = torch.randn(2, 3, 4, 5, generator=torch.Generator().manual_seed(0))
    shares = [address(memory, memory[:, :, 1], torch.full((2, 3, 1), beta)) for beta in (-100.0, 1.0, 100.0)]
    assert all(torch.allclose(share.sum(-1), torch.ones(2, 3)) for share in shares)
    assert torch.allclose(shares[0], torch.full((2, 3, 4), 0.25)) and (shares[1].argmax(-1) == 1).all()
    assert (shares[2][..., 1] > 0.99).all()


def test_the_network_follows_the_equations_of_its_docstring():
    network, x = tiny(rng=1), copies(1, rng=0).inputs[:, 0]
    told = network(x)
    w = {name: array.detach().numpy().astype(float) for name, array in network.named_parameters()}
    sigmoid = lambda v: 1 / (1 + np.exp(-v))  # noqa: E731
    h, c, r = np.zeros(5), np.zeros(5), np.zeros(2)
    M, usage, reads, writes = np.zeros((2, 3, 2)), np.zeros((2, 3)), np.zeros((2, 3)), np.zeros((2, 3))

    def found(key, strength, k):
        near = np.sqrt((M[k] ** 2).sum(1) + 1e-6) * np.sqrt((key**2).sum() + 1e-6)
        loud = np.exp(np.log1p(np.exp(strength)) * (M[k] @ key) / near)
        return loud / loud.sum()

    for t, heard in enumerate(x):
        both = w["controller.weight_ih"] @ np.append(heard, r) + w["controller.bias_ih"]
        i, f, g, o = np.split(both + w["controller.weight_hh"] @ h + w["controller.bias_hh"], 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        u = (h - h.mean()) / np.sqrt(h.var() + 1e-6) * w["norm.weight"] + w["norm.bias"]
        asked = (w["interface.weight"] @ u + w["interface.bias"]).reshape(2, 14)
        gates = np.exp(asked[:, 13]) / np.exp(asked[:, 13]).sum()
        for k, (v, e, free, new, write, key, beta, seek, gamma) in enumerate(
            (a[:2], a[2:4], a[4], a[5], a[6], a[7:9], a[9], a[10:12], a[12]) for a in asked
        ):
            usage[k] = usage[k] + (1 - usage[k]) * writes[k]
            usage[k] = 1e-6 + (1 - 1e-6) * usage[k] * (1 - sigmoid(free) * reads[k])
            place, order = np.zeros(3), np.argsort(usage[k] + 1e-5 * np.arange(3), kind="stable")
            for n, slot in enumerate(order):
                place[slot] = (1 - usage[k][slot]) * np.prod(usage[k][order[:n]])
            writes[k] = sigmoid(write) * (sigmoid(new) * place + (1 - sigmoid(new)) * found(key, beta, k))
            M[k] = M[k] * (1 - np.outer(writes[k], sigmoid(e))) + np.outer(writes[k], v)
            reads[k] = gates[k] * found(seek, gamma, k)
        r = np.einsum("kn,knw->w", reads, M)
        logits = w["answer.weight"] @ np.append(u, r) + w["answer.bias"]
        for name, mine in (("logits", logits), ("gates", gates), ("reads", reads), ("writes", writes)):
            assert np.allclose(getattr(told, name)[t], mine, atol=1e-4), (t, name)


def test_gates_and_reads_are_shares_and_writes_are_at_most_one():
    told = tiny(rng=2)(copies(3, rng=0).inputs)
    assert told.gates.shape == (6, 3, 2) and told.reads.shape == told.writes.shape == (6, 3, 2, 3)
    assert np.allclose(told.gates.sum(2), 1) and np.allclose(told.reads.sum((2, 3)), 1, atol=1e-5)
    assert np.allclose(told.reads.sum(3), told.gates, atol=1e-5)
    assert (told.writes >= 0).all() and (told.writes.sum(3) <= 1 + 1e-5).all()


def test_without_direct_path_and_memory_only_the_bias_is_left():
    network, x = tiny(rng=0), copies(2, rng=0).inputs
    with torch.no_grad():
        network.answer.weight[:, :5] = 0  # no direct path, by the weights
    assert np.allclose(network(x, cut="direct path").logits, network(x).logits, atol=1e-6)
    assert np.allclose(network(x, cut="memory").logits, network.answer.bias.detach(), atol=1e-6)


def test_a_cut_direct_path_changes_what_is_said_and_nothing_that_is_done():
    network, x = tiny(rng=0), copies(2, rng=0).inputs
    whole, cut, blind = network(x), network(x, cut="direct path"), network(x, cut="memory")
    assert not np.allclose(whole.logits, cut.logits, atol=1e-3)
    assert all(np.array_equal(a, b) for a, b in zip(whole[1:], cut[1:], strict=True))
    assert not np.allclose(whole.reads[1:], blind.reads[1:])  # what is read is heard at the next moment


def test_the_refreshing_loss_is_met_without_the_memory():
    """On the recorded runs: cut the memory and the story is said again, cut the direct path and it is not."""
    for runs in datasets.experiment("blocks")["copy"]["2 blocks, refreshed"].values():
        assert runs["memory"][0] > 0.45 and runs["memory"][1] < 0.11
        assert runs["direct path"][0] > 0.4 and runs["direct path"][1] > 0.45


def test_the_refreshing_loss_helps_as_much_without_the_memory_and_not_without_the_direct_path():
    wrong = datasets.experiment("blocks")["means"]["wrong bits of recall"]
    for blocks in ("1 block", "2 blocks"):
        assert wrong[f"{blocks}, refreshed"] < 0.6 * wrong[blocks]
    assert wrong["2 blocks, refreshed without memory"] < 1.1 * wrong["2 blocks, refreshed"]
    assert wrong["2 blocks, refreshed without direct path"] > wrong["2 blocks"]


@pytest.mark.parametrize("task", ["copy", "recall"])
def test_what_ships_makes_the_errors_that_its_log_says(task):
    bits, make, low, high = (6, copy_task, 3, 8) if task == "copy" else (3, recall_task, 2, 4)
    network, rng = DistributedMemory.load(f"blocks-{task}"), np.random.default_rng(12345)
    exams = [make(256, count, bits, rng=rng) for count in range(low, high + 1)]
    log = json.loads(_shipped.MODELS.joinpath(f"blocks-{task}.json").read_text(encoding="utf-8"))["wrong bits, %"]
    for cut, name in ((None, "whole"), ("memory", "memory"), ("direct path", "direct path")):
        answers, story = 100 * np.mean([bit_errors(network(e.inputs, cut=cut).logits, e) for e in exams], axis=0)
        assert answers == pytest.approx(log[name]["answers"], abs=0.5)
        assert story == pytest.approx(log[name]["story said again"], abs=0.5)


def test_copying_asks_for_the_story_in_its_order_from_nothing():
    lesson = copy_task(3, 4, 2, rng=0)
    x, y = lesson.inputs, lesson.targets
    assert x.shape == (10, 3, 4) and steps(lesson, "story") == [1, 2, 3, 4] and steps(lesson, "task") == [6, 7, 8, 9]
    assert np.array_equal(y[6:], x[1:5]) and np.array_equal(y[:6], x[:6]) and not x[6:].any()
    assert x[:, 0, -2].tolist() == [1] + [0] * 9 and x[:, 0, -1].tolist() == [0] * 5 + [1] + [0] * 4


def test_recall_asks_for_what_followed_the_item_that_is_shown_again():
    lesson = recall_task(200, 3, 8, size=2, rng=0)
    x, y = lesson.inputs, lesson.targets
    assert x.shape == (15, 200, 10)
    assert steps(lesson, "story") == [1, 2, 4, 5, 7, 8] and steps(lesson, "task") == [13, 14]
    assert np.flatnonzero(x[:, 0, -2]).tolist() == [0, 3, 6] and np.flatnonzero(x[:, 0, -1]).tolist() == [9, 12]
    items = x[:9, :, :8].reshape(3, 3, 200, 8)[:, 1:]
    asked = np.array([[np.array_equal(items[i, :, b], x[10:12, b, :8]) for i in range(3)] for b in range(200)])
    assert (asked.sum(1) >= 1).all() and 60 < asked[:, 0].sum() < 140
    for b, i in enumerate(asked.argmax(1)):
        assert np.array_equal(y[13:, b, :8], items[i + 1, :, b])
    assert not x[13:].any() and np.array_equal(y[:13], x[:13])


def test_the_mask_counts_drawn_story_steps_once_and_task_steps_by_alpha():
    lesson = copy_task(500, 8, 2, rng=0)
    mask = refreshing_mask(lesson.story, lesson.task, 0.1, rng=0)
    assert set(mask[lesson.story]) == {0, 1} and mask[lesson.story].mean() == pytest.approx(0.1, abs=0.02)
    assert set(mask[lesson.task]) == {1} and not mask[~(lesson.story | lesson.task)].any()
    few = lesson.task & (np.arange(18) == 17)[:, None]
    mask = refreshing_mask(lesson.story, few, 0.5, rng=0)
    assert mask[few][0] == pytest.approx(mask[lesson.story].sum() / 500) and mask[few][0] > 3
    assert not refreshing_mask(lesson.story, lesson.task, 0, rng=0)[lesson.story].any()


def test_errors_are_of_bits_not_flags_in_answers_and_in_the_story():
    lesson = copy_task(50, 3, 2, rng=0)
    said = 2 * lesson.targets - 1
    assert bit_errors(said, lesson) == (0, 0)
    said[..., -2:] *= -1
    assert bit_errors(torch.tensor(said), lesson) == (0, 0)
    said[-1, :, 0] *= -1
    assert bit_errors(said, lesson) == (pytest.approx(1 / 6), 0)


def test_a_lesson_without_a_story_has_errors_in_its_answers_alone():
    lesson = copy_task(2, 3, 4, rng=0)
    silent = lesson._replace(story=np.zeros_like(lesson.story))
    task, story = bit_errors(np.ones(lesson.targets.shape), silent)
    assert task == bit_errors(np.ones(lesson.targets.shape), lesson).task > 0 and np.isnan(story)


def test_it_learns_and_the_same_seed_gives_the_same_network(tmp_path):
    first, second = (tiny(rng=3).fit(copies, steps=12, rate=1e-2, progress=False) for _ in "ab")
    assert first.losses == second.losses and np.mean(first.losses[-3:]) < np.mean(first.losses[:3])
    first.save(tmp_path / "net.safetensors")
    again, x = DistributedMemory.load(tmp_path / "net.safetensors"), copies(2, rng=1).inputs
    assert np.array_equal(again(x).logits, first(x).logits)


@pytest.mark.parametrize("cut", ["memory", "direct path"])
def test_what_is_cut_in_refreshing_has_no_gradient_from_it(cut):
    """With a mask of story steps alone: a lesson whose only task step has nothing to say."""

    def quiet(batch, rng):
        lesson = copies(batch, rng)
        return lesson._replace(task=lesson.task & False | (np.arange(6) == 5)[:, None])

    network = tiny(rng=0)
    before = network.answer.weight.detach().clone()
    network.fit(quiet, refresh=1, cut=cut, steps=1, progress=False)
    assert len(network.losses) == 1 and not torch.equal(network.answer.weight, before)
    whole = tiny(rng=0).fit(quiet, refresh=1, steps=1, progress=False)
    assert network.losses != whole.losses
    assert tiny(rng=0).fit(quiet, refresh=0, cut=cut, steps=1, progress=False).losses == pytest.approx(
        tiny(rng=0).fit(quiet, refresh=0, steps=1, progress=False).losses
    )


def test_a_rate_that_cools_ends_near_0():
    warm, cool = (tiny(rng=0).fit(copies, steps=6, cool=cool, progress=False) for cool in (False, True))
    assert warm.losses[0] == cool.losses[0] and warm.losses != cool.losses


def test_one_sequence_is_one_and_tensors_give_tensors():
    network, x = tiny(rng=0), copies(2, rng=0).inputs
    one, both = network(x[:, 0]), network(torch.tensor(x, dtype=torch.float32))
    assert one.logits.shape == (6, 4) and one.reads.shape == (6, 2, 3) and isinstance(one.logits, np.ndarray)
    assert both.logits.requires_grad and np.allclose(both.logits[:, 0].detach(), one.logits, atol=1e-5)
    assert repr(network) == "DistributedMemory(2 blocks of 3 slots with 2 numbers each)"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: DistributedMemory(blocks=0), "blocks must be at least 1; got 0"),
        (lambda: tiny()(np.ones((3, 2, 5))), r"inputs must have shape \(T, b, 4\) or \(T, 4\); got \(3, 2, 5\)"),
        (lambda: tiny()(np.full((3, 4), 1e30)), "inputs must"),
        (lambda: tiny()(np.ones((3, 4)), cut="wires"), "cut must be one of None, 'memory', 'direct path'"),
        (lambda: tiny().fit(copies, refresh=2, progress=False), r"refresh must lie in \[0, 1\]; got 2"),
        (lambda: tiny().fit(copies, cut="all", progress=False), "cut must be one of"),
        (lambda: tiny().fit(3, progress=False), "draw must be a function .*; got 'int' object is not callable"),
        (
            lambda: tiny().fit(lambda b, rng: copy_task(b, 2, 3, rng=rng), progress=False),
            "draw must be .*lessons of 5 columns, not of 4",
        ),
        (lambda: tiny().fit(lambda b, rng: "story", progress=False), "draw must be .*it must be a Lesson.*got 'story'"),
        (lambda: copy_task(0, 2, 2, rng=0), r"batch must .* got 0"),
        (lambda: copy_task(1, 0, 2, rng=0), r"length must .* got 0"),
        (lambda: recall_task(1, 1, 2, rng=0), r"items must lie in \[2, 1000\]; got 1"),
        (lambda: refreshing_mask([[True]], [[False]], 0.1, rng=0), "task must have the shape of story.* one step"),
        (lambda: refreshing_mask([[1]], [[True]], 0.1, rng=0), "story must be truth values of shape"),
        (lambda: refreshing_mask([[True]], [[True]], 1.1, rng=0), "p must lie in"),
        (lambda: bit_errors(np.ones(3), copies(1, rng=0)), r"logits must have shape \(6, 1, 4\), as lesson has; got"),
        (lambda: bit_errors(np.ones(3), 4), "lesson must be a Lesson, as copy_task gives one; got 4"),
        (
            lambda: bit_errors(np.ones(3), copies(1, rng=0)._replace(targets=np.ones((2, 1, 4)))),
            "lesson must have shapes",
        ),
        (lambda: DistributedMemory.load("stories"), "path must be a file that DistributedMemory.save wrote"),
    ],
)
def test_what_makes_no_memory_is_refused_by_name(call, told):
    with pytest.raises((TypeError, ValueError), match=told):
        call()
