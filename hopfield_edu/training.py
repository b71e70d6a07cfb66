"""What every training run shares: how its rate rises and falls, and what its log says of time and machine."""

import math
import os
import platform
import time


def warm_up_then_cosine(steps, warm_up):
    """A factor for torch's LambdaLR: rises for warm_up steps, at most half of all, then falls along a cosine to 0."""
    warm_up = min(warm_up, steps // 2)

    def factor(step):
        if step < warm_up:
            return (step + 1) / warm_up
        return (1 + math.cos(math.pi * (step - warm_up) / (steps - warm_up))) / 2

    return factor


def as_device(device):
    """The torch.device of that name, where this machine can compute on it; ValueError that names device elsewhere."""
    import torch

    try:
        torch.zeros(1, device=device).item()
        return torch.device(device)
    except Exception as error:  # torch has many, of many kinds
        said = f"{error}".splitlines()[0]
        raise ValueError(f"device must be one that this machine has, such as cpu; got {device!r:.60}: {said}") from None


def finite(number, step, rate):
    """What a step measured, a tensor of one number, as a float; ValueError that names rate where it is not finite."""
    value = number.item()
    if not math.isfinite(value):
        raise ValueError(f"rate must be smaller: at {rate:g}, step {step + 1} came to {value}; make the network anew")
    return value


class Stopwatch:
    """Runs from the moment it is made."""

    def __init__(self):
        self.wall, self.processor = time.perf_counter(), time.process_time()

    def stop(self, options, digits=2):
        """The entries of a log: minutes by the clock and of the processor, and the machine, with what options used."""
        import torch

        wall, processor = time.perf_counter() - self.wall, time.process_time() - self.processor
        return {
            "minutes": round(wall / 60, digits),
            "minutes of processor time": round(processor / 60, digits),
            "machine": f"{os.cpu_count()} cores, {options.threads} used, {platform.machine()}, "
            f"device {options.device}, Python {platform.python_version()}, torch {torch.__version__}",
        }
