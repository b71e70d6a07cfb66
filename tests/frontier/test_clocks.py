"""A linear memory in closed form, what it tells again and lets go; clocks that wake without a change; bad input."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.frontier import MultiScaleMemory, SuffixWords, linear_autoencoder, unroll, unwind

torch.set_num_threads(1)


def sequences(count=3, length=6, d=2, seed=0):
    return list(np.random.default_rng(seed).standard_normal((count, length, d)))


def tiny(**how):
    return MultiScaleMemory(2, 5, 3, 3, outputs=4, **how)


def words(count=4, length=11, d=2, seed=0):
    return np.random.default_rng(seed).standard_normal((count, length, d)).astype(np.float32)


def told_apart(network, task):
    asked, labels = task.draw(512, rng=12345)
    with torch.no_grad():
        return np.mean(network(asked).argmax(1).numpy() == labels)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 4), st.integers(1, 7), st.integers(1, 3))
def test_with_numbers_enough_it_tells_everything_again(count, length, d):
    heard = sequences(count, length, d)
    A, B = linear_autoencoder(heard, count * length)
    for x in heard:
        assert np.allclose(unwind(A, B, unroll(A, B, x)[-1], length)[::-1], x, atol=1e-8)


def test_its_states_are_the_principal_parts_of_what_lies_behind_each_moment():
    heard = sequences(2, 5)
    behind = np.zeros((10, 5, 2))
    for s, x in enumerate(heard):
        for t in range(5):
            behind[5 * s + t, : t + 1] = x[t::-1]
    Xi = behind.reshape(10, 10)
    A, B = linear_autoencoder(heard, 10)
    states = np.concatenate([unroll(A, B, x) for x in heard])
    assert np.allclose(states @ states.T, Xi @ Xi.T)  # y = Xi U^T, and no two rows come nearer or farther
    short = linear_autoencoder(heard, 3)
    assert np.allclose(np.abs(short[0]), np.abs(A[:3])) and np.allclose(np.abs(short[1]), np.abs(B[:3, :3]))


def test_what_it_hears_often_it_keeps_and_the_rest_goes():
    """A loud beat in one direction, a whisper in another: two numbers keep the beat."""
    rng = np.random.default_rng(0)
    x = np.column_stack([np.cos(np.pi * np.arange(40) / 5), 0.01 * rng.standard_normal(40)])
    A, B = linear_autoencoder([x], 2)
    told = unwind(A, B, unroll(A, B, x)[-1], 10)[::-1]
    assert np.corrcoef(told[:, 0], x[-10:, 0])[0, 1] > 0.99
    assert np.abs(told[:, 1]).max() < 0.01


def test_numbers_beyond_the_rank_stay_0():
    A, B = linear_autoencoder([[[1.0]], [[2.0]]], 3)
    assert A.shape == (3, 1) and B.shape == (3, 3)
    assert not A[1:].any() and not B.any() and abs(A[0, 0]) == pytest.approx(1)
    assert not np.any(linear_autoencoder(np.zeros((2, 3, 1)), 2)[0])


def test_sequences_need_not_be_of_one_length():
    heard = [np.ones((2, 1)), np.arange(5.0)[:, None]]
    A, B = linear_autoencoder(heard, 7)
    assert np.allclose(unwind(A, B, unroll(A, B, heard[1])[-1], 5)[::-1], heard[1])


def test_words_share_their_end_and_differ_in_their_beginning():
    task = SuffixWords(5, classes=3, prefix=2, size=2, noise=0)
    drawn, which = task.draw(40, rng=0)
    assert drawn.shape == (40, 7, 2) and set(which) == {0, 1, 2}
    assert np.array_equal(drawn[:, 2:], np.broadcast_to(task.end, (40, 5, 2)))
    assert np.array_equal(drawn[:, :2], task.beginnings[which])
    noisy, same = SuffixWords(5, classes=3, prefix=2, size=2).draw(400, rng=0)
    assert np.std(noisy[:, 2:] - task.end) == pytest.approx(0.3, rel=0.05) and len(same) == 400


def untrained(kind, suffix, seed):
    """Accuracy of a ridge read-out of the last of 24 memory numbers that hear 16 fixed tanh units, no gradient."""
    rng, task = np.random.default_rng(seed), SuffixWords(suffix, rng=seed)
    W = rng.standard_normal((16, 4)) / 2
    (heard, which), (asked, right) = (task.draw(count, rng=rng) for count in (300, 300))
    heard, asked = np.tanh(heard @ W.T), np.tanh(asked @ W.T)
    if kind == "autoencoder":
        A, B = linear_autoencoder(heard[:6], 24)
    else:
        A, B = rng.standard_normal((24, 16)) / 4, rng.standard_normal((24, 24))
        B = np.linalg.qr(B)[0] if kind == "orthogonal" else 0.95 * B / np.abs(np.linalg.eigvals(B)).max()

    def last(h):
        y = np.zeros((len(h), 24))
        for t in range(h.shape[1]):
            y = h[:, t] @ A.T + y @ B.T
        return np.column_stack([y, np.ones(len(y))])

    Y = last(heard)
    read = np.linalg.solve(Y.T @ Y + 1e-3 * np.eye(25), Y.T @ np.eye(8)[which])
    return np.mean((last(asked) @ read).argmax(1) == right)


def test_what_has_most_variance_is_not_what_is_useful():
    found = {
        kind: np.mean([untrained(kind, 24, s) for s in range(4)]) for kind in ("orthogonal", "autoencoder", "random")
    }
    assert found["orthogonal"] > 0.9
    assert 0.35 < found["autoencoder"] < 0.75
    assert found["random"] < 0.35


def test_clock_g_ticks_when_two_to_the_g_divides_the_time():
    network = tiny()
    assert [network._ticking(t) for t in range(9)] == [3, 1, 2, 1, 3, 1, 2, 1, 3]
    m = network.states(words())[1].detach().numpy().reshape(4, 11, 3, 3)
    for g in range(3):
        moved = np.abs(np.diff(m[:, :, g], axis=1)).max(axis=(0, 2)) > 0
        assert moved.tolist() == [t % 2**g == 0 for t in range(1, 11)]


def test_the_states_follow_the_equations_of_the_docstring():
    network, x = tiny(rng=1), words()
    W = {name: getattr(network, name).detach().numpy() for name in ("W_xh", "W_mh", "W_hm", "W_mm", "b_h", "b_m")}
    m = np.zeros((4, 9))
    h_told, m_told = (kept.detach().numpy() for kept in network.states(x))
    for t in range(11):
        before = m.copy()
        h = np.tanh(x[:, t] @ W["W_xh"].T + before @ W["W_mh"].T + W["b_h"])
        for g in range(3):
            if t % 2**g == 0:
                own, slower = slice(3 * g, 3 * g + 3), slice(3 * g, 9)
                m[:, own] = h @ W["W_hm"][own].T + before[:, slower] @ W["W_mm"][own, slower].T + W["b_m"][own]
        assert np.allclose(h_told[:, t], h, atol=1e-5) and np.allclose(m_told[:, t], m, atol=1e-5)


def test_a_clock_that_wakes_changes_no_answer():
    network, x = tiny(asleep=3), words(8, 20)
    for awake in (1, 2, 3):
        before = network(x)
        assert network.grow(x).awake == awake
        assert torch.allclose(network(x), before, atol=1e-6)
        torch.nn.init.normal_(network.answer.weight[:, 3 * awake - 3 : 3 * awake].detach())
    assert not torch.allclose(network(x), before, atol=1e-2)


def test_a_new_clock_is_the_linear_autoencoder_of_what_it_will_hear():
    network, x = tiny(asleep=2), words(8, 20)
    heard = network.states(x)[0][:, ::2].detach().numpy()
    A, B = linear_autoencoder(heard, 3)
    network.grow(x)
    assert np.allclose(network.W_hm[3:6].detach(), A, atol=1e-6)
    assert np.allclose(network.W_mm[3:6, 3:6].detach(), B, atol=1e-6)


def test_an_orthogonal_memory_begins_as_one():
    W = tiny(start="orthogonal").W_mm.detach()
    assert torch.allclose(W @ W.T, torch.eye(9), atol=1e-5)


def test_it_learns_words_whose_beginning_is_long_ago():
    task = SuffixWords(12, rng=0)
    network = MultiScaleMemory(asleep=4).fit(task.draw, steps=120, grow_every=30, progress=False)
    assert network.awake == 4 and len(network.losses) == 120
    assert told_apart(network, task) > 0.9


def test_same_seed_same_network(tmp_path):
    task = SuffixWords(3, rng=0)
    first, second = (
        MultiScaleMemory(asleep=3, rng=4).fit(task.draw, steps=3, grow_every=2, progress=False) for _ in "ab"
    )
    assert first.losses == second.losses
    first.save(tmp_path / "net.safetensors")
    again, asked = MultiScaleMemory.load(tmp_path / "net.safetensors"), task.draw(5, rng=1)[0]
    assert again.awake == 3 and torch.equal(again(asked), first(asked))


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: linear_autoencoder([], 2), r"sequences must be \(N, T, d\), or a list of arrays \(T, d\); got \[\]"),
        (lambda: linear_autoencoder(np.ones((2, 3)), 2), r"sequences must be .* of one d; got shapes \(3,\)"),
        (lambda: linear_autoencoder([[[np.nan]]], 2), "sequences must be finite; found nan"),
        (lambda: linear_autoencoder(sequences(), 0), "size must be at least 1; got 0"),
        (lambda: unroll(np.ones((3, 2)), np.eye(3), np.ones((4, 3))), r"sequence must have shape \(T, 2\), as A asks"),
        (lambda: unroll(np.ones((3, 2)), np.eye(2), np.ones((4, 2))), r"A and B must have shapes .*got \(3, 2\) and"),
        (lambda: unroll([[1.0]], [[1e90]], np.ones((9, 1))), "A, B and sequence must keep the memory finite"),
        (lambda: unwind(np.ones((3, 2)), np.eye(3), np.ones(2), 4), r"state must have shape \(3,\), as B has; got"),
        (lambda: unwind([[1.0]], [[1e90]], [1.0], 9), "A, B and state must keep what is told finite"),
        (lambda: SuffixWords(0), "suffix must be at least 1; got 0"),
        (lambda: SuffixWords(noise=-1), "noise must lie in"),
        (lambda: tiny(asleep=4), r"asleep must lie in \[0, 3\]; got 4"),
        (lambda: tiny(start="zeros"), "start must be one of 'xavier', 'orthogonal'; got 'zeros'"),
        (lambda: tiny().states(np.ones((2, 5, 3))), r"words must have shape \(b, T, 2\); got \(2, 5, 3\)"),
        (lambda: tiny().grow(words()), "words must come while a clock sleeps; got all 3 awake"),
        (
            lambda: tiny().fit(SuffixWords(2).draw, progress=False),
            r"draw must be a function .*got words must have shape",
        ),
        (
            lambda: tiny().fit(lambda count, rng: (words(), [9] * count), batch=4),
            "draw must be .*whole numbers below 4",
        ),
        (lambda: tiny().fit(3), "draw must be a function .*; got 'int' object is not callable"),
        (lambda: tiny().fit(SuffixWords(2, size=2, classes=4).draw, grow_every=0), "grow_every must be at least 1"),
    ],
)
def test_what_makes_no_memory_is_refused_by_name(call, told):
    with pytest.raises((TypeError, ValueError), match=told):
        call()
