"""Night school: what is forgotten without replay, what dreams and rows save, and what each takes for granted."""

import functools

import numpy as np
import pytest
import torch

from hopfield_edu.frontier import Cortex, Episodes, Task, live, split_digits
from hopfield_edu.modern import retrieve, softmax


@functools.cache
def tasks():
    return split_digits(rng=0)


@functools.cache
def life(replay, **how):
    return live(tasks(), replay, rng=0, progress=False, **how)


def end(replay, **how):
    """Mean accuracy over the five exams at the end."""
    return life(replay, **how).accuracy[-1].mean()


def shelf(beta=2.0, capacity=9):
    rng = np.random.default_rng(0)
    return Episodes(capacity, "neg-L2", softmax(beta), classes=3).store(rng.normal(size=(6, 4)), [0, 1, 2, 0, 1, 2])


def test_rows_are_drawn_as_they_are():
    kept = shelf()
    codes, labels = kept.replay(40, rng=1)
    for code, label in zip(codes, labels, strict=True):
        (row,) = np.flatnonzero(np.all(kept.codes == code, axis=1))
        assert label.tolist() == np.eye(3)[kept.labels[row]].tolist()
    assert len(np.unique(codes, axis=0)) == 6


def test_probes_are_answered_by_retrieve_codes_and_labels_alike():
    kept, probe = shelf(), np.random.default_rng(1).normal(size=(5, 4))
    codes, labels = kept.replay(5, probe=probe, rng=0)
    keys = kept.codes.astype(float)
    assert np.allclose(codes, retrieve(keys, probe, "neg-L2", softmax(2.0)))
    assert np.allclose(labels, retrieve(keys, probe, "neg-L2", softmax(2.0), np.eye(3)[kept.labels]))
    assert np.allclose(labels.sum(axis=1), 1)


def test_a_low_beta_replays_the_mean_row():
    kept, probe = shelf(beta=1e-6), np.random.default_rng(1).normal(size=(5, 4))
    assert np.allclose(kept.replay(5, probe=probe, rng=0)[0], kept.codes.astype(float).mean(axis=0), atol=1e-4)


def test_of_more_rows_than_fit_the_oldest_go():
    kept = shelf(capacity=9).store(np.full((5, 4), 7.0), [1] * 5)
    assert len(kept) == 9 and kept.nbytes == 9 * 4 * 2 and np.all(kept.codes[-5:] == 7)
    assert kept.labels.tolist() == [2, 0, 1, 2, 1, 1, 1, 1, 1]


def test_five_days_of_two_digits_each():
    assert [np.unique(task.labels).tolist() for task in tasks()] == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]]
    assert sum(len(task.labels) for task in tasks()) == 4000 and sum(len(t.exam_labels) for t in tasks()) == 1000
    assert all(task.pictures.min() >= 0 and task.pictures.max() <= 1 for task in tasks())


def test_without_replay_only_the_last_day_is_left():
    found = life(None)
    assert found.accuracy.shape == (5, 5) and found.accuracy[-1, -1] > 0.7 and found.accuracy[-1, :3].max() < 0.1
    assert end(None) < 0.25 and found.forgetting > 0.9 and found.bytes == 0


def test_dreams_save_much_and_rows_more():
    assert 0.62 < end("dreams") < 0.84 and 0.76 < end("rows") < 0.9
    assert life("rows").bytes == 1000 * 16 * 2 and len(life("rows").cortices) == 5


def test_pictures_of_the_same_bytes_do_as_well_as_rows_and_more_of_them_better():
    assert life("pictures").bytes == 160 * 196 < life("rows").bytes
    assert abs(end("pictures") - end("rows")) < 0.08
    assert end("pictures", per_class=100) > max(0.87, end("rows") + 0.02)


def test_one_for_one_is_not_balance():
    assert end("rows", ratio=1, refresh=False) < end("rows", refresh=False) - 0.01


def test_all_at_once_is_what_no_night_reaches():
    joint = Task(*(np.concatenate(parts) for parts in zip(*tasks(), strict=True)))
    found = live([joint], None, rng=0, progress=False)
    assert found.accuracy[0, 0] > 0.9 and found.accuracy[0, 0] - end("rows") > 0.05 and found.forgetting == 0


def test_the_same_seed_lives_the_same_life_and_changes_nothing_that_was_given():
    few = [Task(*(part[:20] for part in task)) for task in tasks()[:2]]
    cortex, kept = Cortex(rng=3), Episodes(30)
    weights = cortex.head[0].weight.detach().clone()
    lives = [live(few, "both", cortex=cortex, episodes=kept, epochs=2, rng=1, progress=False) for _ in range(2)]
    assert np.array_equal(lives[0].accuracy, lives[1].accuracy)
    assert torch.equal(lives[0].cortices[-1].head[0].weight, lives[1].cortices[-1].head[0].weight)
    assert torch.equal(cortex.head[0].weight, weights) and len(kept) == 0 and len(lives[0].episodes) == 30


def test_the_shipped_cortex_is_that_of_the_rows():
    shipped, ours = Cortex.load(), life("rows").cortices[-1]
    x = tasks()[0].exam_pictures
    assert np.mean(shipped.classify(x).argmax(axis=1) == tasks()[0].exam_labels) == pytest.approx(
        life("rows").accuracy[-1, 0], abs=0.1
    )
    assert shipped.nbytes == ours.nbytes == 4 * 27460


def test_one_picture_and_one_code_are_answered_without_their_axis():
    cortex = Cortex(rng=0)
    x = tasks()[0].pictures[:2]
    assert cortex.encode(x[0]).shape == (16,) and cortex.decode(cortex.encode(x)).shape == (2, 196)
    assert np.allclose(cortex.classify(x)[0], cortex.classify(x[0])) and cortex.classify(x[0]).sum() == pytest.approx(1)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: Episodes(0), "capacity must be at least 1"),
        (lambda: Episodes(5, "near"), "similarity must be one of"),
        (lambda: Episodes(5, separation=3), "separation must be a function"),
        (lambda: Episodes(5).replay(1, rng=0), "got an empty one: store some first"),
        (lambda: shelf().store(np.zeros((2, 3)), [0, 1]), r"codes must have shape \(k, 4\)"),
        (lambda: shelf().store(np.zeros((2, 4)), [0, 3]), "labels must be 2 whole numbers below 3"),
        (lambda: shelf().replay(2, probe=np.zeros((3, 4)), rng=0), r"probe must have shape \(2, 4\)"),
        (lambda: live([], rng=0), "tasks must be a list of Tasks"),
        (lambda: live(tasks(), "naps", rng=0), "replay must be one of"),
        (lambda: live(tasks(), ratio="fair", rng=0), "ratio must be a number"),
        (lambda: live(tasks(), cortex=Cortex(7), rng=0), "tasks must fit the cortex: 7 pixels"),
        (
            lambda: live([tasks()[0]._replace(labels=tasks()[0].labels + 0.5)], rng=0),
            "whole numbers 0 to 9; .* 0.5",
        ),
        (lambda: live(tasks(), episodes=shelf(), rng=0), "episodes must have codes of 16 numbers and 10 classes"),
        (lambda: Cortex().decode(np.zeros(3)), r"codes must have shape \(N, 16\)"),
    ],
)
def test_bad_input_is_named(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()
