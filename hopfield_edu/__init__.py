"""Associative memory, from RAM to meaning: the package behind the course.

Light on purpose: importing it loads NumPy and nothing heavier. Matplotlib, Numba and torch load where first needed;
so do the rooms hetero, modern and frontier, and plots, sweep, check and widgets.
"""

import platform
import sys

import numpy as np

from hopfield_edu._lazy import attach

__version__ = "0.1.0"
__getattr__, __dir__, _rooms = attach(__name__, __file__)
__all__ = ["about", *_rooms]


def about():
    """Print the versions in use and the device that computes, one line, for the head of a notebook."""
    torch = sys.modules.get("torch")
    device = "GPU" if torch is not None and torch.cuda.is_available() else "CPU"
    versions = f"Python {platform.python_version()}, NumPy {np.__version__}"
    print(f"hopfield_edu {__version__} on {versions}; device: {device}")
