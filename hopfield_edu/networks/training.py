"""The one loop by which everything here is trained: an optimizer goes down a loss, with bar, log and checkpoint."""

import math
from typing import NamedTuple

import numpy as np
import torch
from tqdm.auto import tqdm

from hopfield_edu._validation import positive_count, positive_number, true_or_false
from hopfield_edu.networks.checkpoint import Checkpoint
from hopfield_edu.networks.tensors import as_device

HIGHEST = 1e30
"""Of rates: what an optimizer makes of one must fit into 32 bits, up to 3.4e38, or torch stops in words of its own."""
PATIENCE = 50
"""Steps over which the error is averaged, on the bar and where it decides that there have been enough."""


class Plan(NamedTuple):
    """How a fit goes. steps: updates. batch: examples of one step. rate: the highest. device: where; None to stay."""

    steps: int
    batch: int
    rate: float
    device: torch.device | None
    progress: bool


def as_plan(*, steps, rate, batch=1, device=None, progress=True):
    """The arguments of a fit as a Plan; ValueError or TypeError that names the one that is wrong."""
    steps, batch = positive_count(steps, "steps"), positive_count(batch, "batch")
    rate, progress = positive_number(rate, "rate", HIGHEST), true_or_false(progress, "progress")
    return Plan(steps, batch, rate, None if device is None else as_device(device), progress)


def descend(loss, optimizer, steps, losses, *, factor=None, enough=-math.inf, progress=True, run=None, unit="step"):
    """Take steps down a loss, and append the error of each to losses, a list.

    loss: a function of the step that returns (error, extra): what losses hold, a tensor, and what is added to it.
    optimizer: of torch, or Muon. factor: a function of the step by which rates are multiplied; None to keep them.
    enough: stop once the error, averaged over 50 steps, is below it. progress: show a bar.
    run: the Checkpoint of a run that can be stopped; None to keep nothing.
    Raises ValueError that names rate where an error is not finite.
    """
    rates, before = [group["lr"] for group in optimizer.param_groups], len(losses)
    run, factor = run or Checkpoint(None, {}, None, {}), factor or (lambda step: 1.0)
    losses += run.resume(optimizer=optimizer)
    with tqdm(total=steps, initial=run.step, disable=not progress, desc="fit", unit=unit, mininterval=0.5) as bar:
        for step in range(run.step, steps):
            error, extra = loss(step)
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor(step)
            optimizer.zero_grad()
            (error + extra).backward()
            optimizer.step()
            losses.append(finite(error, step, rates[0]))
            run.record(step + 1, losses[before:])
            bar.update()
            if step % PATIENCE == PATIENCE - 1:
                bar.set_postfix(error=f"{np.mean(losses[-PATIENCE:]):.4f}", refresh=False)
            if step + 1 >= PATIENCE and np.mean(losses[-PATIENCE:]) < enough:
                break
    run.finish()


def warm_up_then_cosine(steps, warm_up, *, at_once=False):
    """A factor of the rate for each step: it rises for warm_up steps, at most half of all, then falls to 0 as a cosine.

    at_once: the cosine begins with the first step, and the rise, which may last longer than half, is a second factor.
    """
    start = 0 if at_once else min(warm_up, steps // 2)
    rise = max(1, warm_up if at_once else start)

    def factor(step):
        fall = (1 + math.cos(math.pi * max(0, step - start) / (steps - start))) / 2
        return min(1, (step + 1) / rise) * fall

    return factor


def finite(number, step, rate):
    """What a step measured, a tensor of one number, as a float; ValueError that names rate where it is not finite."""
    value = number.item()
    if not math.isfinite(value):
        raise ValueError(
            f"rate must be smaller; got {rate:g}, at which step {step + 1} came to {value}: make the network anew"
        )
    return value
