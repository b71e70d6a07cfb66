"""Chapter 18's checks of blocks of memory: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np
import torch

from hopfield_edu.check import distributed as check
from hopfield_edu.check.verdict import EXPECTED, Expected
from hopfield_edu.frontier.distributed import allocate


def allocation(usage, back=True, own=0, product=np.prod):
    order, shares = np.argsort(usage), np.zeros(len(usage))
    for j, n in enumerate(order):
        shares[n if back else j] = (1 - usage[n]) * product(usage[order[: j + own]])
    return shares


def turned(usage):
    order, shares = np.argsort(-usage), np.zeros(len(usage))
    for j, n in enumerate(order):
        shares[n] = (1 - usage[n]) * np.prod(usage[order[:j]])
    return shares


def masked(drawn, task, weigh=lambda d, t: max(1, d / t)):
    return drawn + weigh(drawn.sum(), task.sum()) * task


def error(logits, targets, task, columns=slice(None, -2), at=None, above=0):
    wrong = (logits > above) != (targets > 0.5)
    return np.mean(wrong[task if at is None else at][..., columns])


RIGHT = [
    (check.allocation, allocation),
    (check.allocation, lambda usage: allocate(torch.tensor(usage)).numpy()),
    (check.alpha, 1),
    (check.alpha, max(1, 9.6 / 96)),
    (check.mask, masked),
    (check.error, error),
]
WRONG = [
    (check.allocation, lambda usage: allocation(usage, back=False), "The shares are right, and in the order of use"),
    (check.allocation, lambda usage: allocation(usage, own=1), "The product is over the slots *before* it"),
    (check.allocation, lambda usage: 1 - usage, "That is how free each slot is"),
    (
        check.allocation,
        lambda usage: allocation(usage, product=lambda used: np.prod(1 - used)),
        "The product is of the *usages*",
    ),
    (check.allocation, turned, "The order is turned round"),
    (check.allocation, lambda usage: 1.0 * (np.arange(len(usage)) == usage.argmin()), "All goes to the least used"),
    (check.allocation, lambda usage: usage, "order = np.argsort(usage)"),
    (check.alpha, 0.1, "That is the quotient"),
    (check.alpha, 10, "The quotient is drawn by task"),
    (check.alpha, 9.6, "That is how many story steps are drawn. Divide"),
    (check.alpha, 96, "That is how many task steps there are"),
    (check.alpha, 0.6, "That is how many steps of one story"),
    (check.alpha, 7, "Drawn: 16 · 6 · 0.1"),
    (check.mask, lambda drawn, task: masked(drawn, task, lambda d, t: 1), "Task steps count 1 here"),
    (check.mask, lambda drawn, task: masked(drawn, task, lambda d, t: d / t), "Where few are drawn, the task would"),
    (check.mask, lambda drawn, task: masked(drawn, task, lambda d, t: max(1, t / d)), "The quotient is drawn by"),
    (check.mask, lambda drawn, task: masked(drawn, task, lambda d, t: d), "This is the number of drawn steps"),
    (check.mask, lambda drawn, task: task + max(1, drawn.sum() / task.sum()) * drawn, "It is the other way round"),
    (check.mask, lambda drawn, task: masked(drawn, task) + ~(drawn | task), "Steps that are neither must count 0"),
    (check.mask, lambda drawn, task: 1 * drawn, "alpha = max(1, drawn.sum()"),
    (check.error, lambda logits, targets, task: np.mean((logits > 0) != (targets > 0.5)), "That counts flags, and"),
    (check.error, lambda *lesson: error(*lesson, columns=slice(None)), "The flags still count"),
    (check.error, lambda *lesson: error(*lesson, at=slice(None)), "Steps where nothing is asked still count"),
    (check.error, lambda *lesson: error(*lesson, columns=slice(0, -1)), "There are two columns of flags"),
    (check.error, lambda *lesson: error(*lesson, columns=slice(-2, None)), "These are the flags"),
    (check.error, lambda *lesson: error(*lesson, above=0.5), "Logits are asked whether they are above 0"),
    (check.error, lambda *lesson: 1 - error(*lesson), "That is the share of right bits"),
    (check.error, lambda *lesson: 2.0, "wrong[task] leaves the task steps"),
]


def test_the_page_can_ask_for_alpha():
    assert isinstance(check.alpha(EXPECTED), Expected)
