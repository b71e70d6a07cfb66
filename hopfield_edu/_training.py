"""What every training run shares: how its rate rises and falls, and what its log says of time and machine."""

import math
import os
import platform
import time

import numpy as np

from hopfield_edu._validation import finite_array


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


def finite_tensor(values, name):
    """Real numbers as a float32 tensor: a tensor where it is, with its gradient, anything else copied to the CPU.

    Raises TypeError or ValueError that names the argument where they are none, or none that 32 bits can hold.
    """
    import torch

    if not isinstance(values, torch.Tensor):
        values = torch.tensor(np.ascontiguousarray(finite_array(values, name)))
    if values.layout != torch.strided or values.is_meta:
        raise TypeError(f"{name} must be a dense tensor with numbers; got {values.layout} on {values.device}")
    if values.is_complex():
        raise TypeError(f"{name} must be of real numbers; got {values.dtype}: take x.real, or x.abs()")
    if not values.numel():
        raise ValueError(f"{name} must hold at least one number; got shape {tuple(values.shape)}")
    floats = values.float()
    if not torch.isfinite(floats).all():
        raise ValueError(f"{name} must be finite; found NaN or infinity, or more than 32 bits hold")
    return floats


def adam(network, steps, warm_up, rate):
    """update(error, extra=0): one step of Adam down error + extra, after which network.losses holds the error too.

    The rate rises for warm_up steps to `rate`, then falls along a cosine to 0 after `steps`. Raises ValueError that
    names rate where the error is not finite.
    """
    import torch

    optimizer = torch.optim.Adam(network.parameters(), lr=rate, betas=(0.9, 0.99))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, warm_up_then_cosine(steps, warm_up))
    before = len(network.losses)

    def update(error, extra=0):
        optimizer.zero_grad()
        (error + extra).backward()
        optimizer.step()
        schedule.step()
        network.losses.append(finite(error, len(network.losses) - before, rate))

    return update


def arrays_of(network, kind=np.float32):
    """The weights of a network, name -> array of this type of number, as _shipped.save takes them."""
    return {name: tensor.cpu().numpy().astype(kind) for name, tensor in network.state_dict().items()}


def put_arrays(network, weights):
    """Give a network the weights that arrays_of took, in 32 bits; RuntimeError where they are another network's."""
    import torch

    network.load_state_dict({name: torch.from_numpy(np.array(w, np.float32)) for name, w in weights.items()})


def finite(number, step, rate):
    """What a step measured, a tensor of one number, as a float; ValueError that names rate where it is not finite."""
    value = number.item()
    if not math.isfinite(value):
        raise ValueError(
            f"rate must be smaller; got {rate:g}, at which step {step + 1} came to {value}: make the network anew"
        )
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
