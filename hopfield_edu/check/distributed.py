"""Checks for the second half of chapter 18, a memory in blocks that is written and read."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value

__all__ = ["allocation", "alpha", "error", "mask"]


def allocation(answer):
    """Where something new is written: a[phi_j] = (1 - u[phi_j]) times the product of u over all less used slots."""
    cases = [(np.array(u),) for u in ([0.5, 0.25, 0.9], [0.3, 0.8, 0.1, 0.6], [0.95, 0.9])]
    return judge_function(
        answer,
        _shares,
        "The free slot takes most, and what it cannot take goes on to the next.",
        cases=cases,
        wrong=[
            (
                lambda u: _shares(u, back=False),
                "The shares are right, and in the order of use. Put each back to its own slot: "
                "`shares[order[j]] = ...`, or `shares[order] = ...`",
            ),
            (
                lambda u: _shares(u, before=lambda used, j: np.prod(used[: j + 1])),
                "The product is over the slots *before* it in the order, without its own usage: `used[:j]`.",
            ),
            (
                lambda u: _shares(u, before=lambda used, j: 1.0),
                "That is how free each slot is. Two free slots would be written to at once: the product is missing.",
            ),
            (
                lambda u: _shares(u, before=lambda used, j: np.prod(1 - used[:j])),
                "The product is of the *usages* of the slots before it: what they cannot take.",
            ),
            (
                lambda u: _shares(-u, before=lambda used, j: np.prod(-used[:j]), free=lambda u: 1 + u),
                "The order is turned round: the least used slot comes first.",
            ),
            (
                lambda u: np.eye(len(u))[np.argmin(u)],
                "All goes to the least used slot, however used that is. What it cannot take goes on to the next.",
            ),
        ],
        hint="`order = np.argsort(usage)`; then `for j, n in enumerate(order)`: `(1 - usage[n])` times the product of "
        "`usage[order[:j]]`.",
    )


def _shares(usage, before=lambda used, j: np.prod(used[:j]), free=lambda u: 1 - u, back=True):
    """free(u) times before(used, j) for each slot in the order of use; put back to its own slot, or not."""
    order = np.argsort(usage)
    used = usage[order]
    shares = np.array([free(used[j]) * before(used, j) for j in range(len(used))])
    if not back:
        return shares
    placed = np.empty(len(usage))
    placed[order] = shares
    return placed


def alpha(answer):
    """How much a task step counts: batch 16, 6 vectors to copy, p = 0.1."""
    return judge_value(
        answer,
        1,
        "About 10 story steps are drawn, and 96 task steps are there: the quotient is 0.1, and 1 is the least.",
        wrong=[
            (0.1, "That is the quotient. Look at the equation again: what is the least that alpha can be?"),
            (10, "The quotient is drawn by task, not task by drawn."),
            (9.6, "That is how many story steps are drawn. Divide it by the task steps, and look at the least."),
            (96, "That is how many task steps there are."),
            (0.6, "That is how many steps of one story are drawn. Its task has 6 steps, too."),
        ],
        hint="Drawn: 16 · 6 · 0.1. Task steps: 16 · 6. Then the larger of 1 and the quotient.",
        tolerance=1e-6,
    )


def mask(answer):
    """What counts in the loss: 1 at drawn story steps, alpha at task steps, nothing elsewhere."""

    def right(drawn, task, alpha=lambda d, t: max(1.0, d / t), least=0.0):
        weight = alpha(drawn.sum(), task.sum())
        return np.where(task, weight, np.where(drawn, 1.0, least))

    def of(alpha):
        return lambda drawn, task: right(drawn, task, alpha)

    rng = np.random.default_rng(0)
    cases = []
    for steps, due, share in ((12, 1, 0.9), (8, 3, 0.2), (9, 2, 0.8)):
        task = np.repeat(np.arange(steps)[:, None] >= steps - due, 4, axis=1)
        cases.append((~task & (rng.random(task.shape) < share), task))
    return judge_function(
        answer,
        right,
        "However long the story, the answers weigh at least as much as all that is said again.",
        cases=cases,
        wrong=[
            (of(lambda d, t: 1.0), "Task steps count 1 here. Where many story steps are drawn, they must count more."),
            (of(lambda d, t: d / t), "Where few are drawn, the task would count less than 1: take the larger of both."),
            (of(lambda d, t: max(1.0, t / d)), "The quotient is drawn by task, not task by drawn."),
            (
                of(lambda d, t: max(1.0, d)),
                "This is the number of drawn steps. It is shared among the task steps: divide by their number.",
            ),
            (
                lambda drawn, task: right(task, drawn, alpha=lambda t, d: max(1.0, d / t)),
                "It is the other way round: drawn story steps count 1, task steps alpha.",
            ),
            (lambda drawn, task: right(drawn, task, least=1.0), "Steps that are neither must count 0."),
        ],
        hint="`alpha = max(1, drawn.sum() / task.sum())`, and `alpha * task + drawn`.",
    )


def error(answer):
    """The share of wrong bits in the answers: at task steps, without the two columns of flags."""

    def right(logits, targets, task, columns=slice(0, -2), everywhere=False, above=0.0):
        wrong = ((logits > above) != (targets > 0.5))[..., columns]
        return np.mean(wrong if everywhere else wrong[task])

    def of(**change):
        return lambda logits, targets, task: right(logits, targets, task, **change)

    cases = [_said(seed, bits) for seed, bits in ((0, 3), (1, 2))]
    return judge_function(
        answer,
        right,
        "Flags are told for nothing, and story steps have the right answer in front of them: neither may count.",
        cases=cases,
        wrong=[
            (of(columns=slice(None), everywhere=True), "That counts flags, and steps where nothing is asked."),
            (of(columns=slice(None)), "The flags still count. They are always right, and make the error look smaller."),
            (of(everywhere=True), "Steps where nothing is asked still count: take `wrong[task]`."),
            (of(columns=slice(0, -1)), "There are two columns of flags, the last two."),
            (of(columns=slice(-2, None)), "These are the flags. The bits are all columns before."),
            (of(above=0.5), "Logits are asked whether they are above 0: p is 1/2 there."),
            (lambda logits, targets, task: 1 - right(logits, targets, task), "That is the share of right bits."),
        ],
        hint="`wrong[task]` leaves the task steps, [..., :-2] the bits; then the mean.",
    )


def _said(seed, bits):
    """Logits, targets and task of a lesson in which flags are right, and bits of answers often wrong."""
    rng = np.random.default_rng(seed)
    targets = (rng.random((7, 5, bits + 2)) < 0.5).astype(float)
    targets[4:, :, -2:] = 0
    task = np.repeat(np.arange(7)[:, None] >= 4, 5, axis=1)
    logits = (2 * targets - 1) * rng.uniform(0.1, 2, targets.shape)
    flip = rng.random(targets.shape) < np.where(task[..., None], 0.45, 0.1)
    flip[..., -2:] = False
    return np.where(flip, -logits, logits), targets, task
