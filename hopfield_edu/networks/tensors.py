"""What comes into a network and goes out of it: tensors of 32 bits, and the kind that was asked with."""

import numpy as np
import torch

from hopfield_edu._validation import finite_array


def as_device(device):
    """The torch.device of that name, where this machine can compute on it; ValueError that names device elsewhere."""
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


def like(asked, answer):
    """The answer, a tensor, as the kind that was asked with: on its device where that is a tensor, else an array."""
    return answer.to(asked.device) if isinstance(asked, torch.Tensor) else answer.cpu().numpy()
