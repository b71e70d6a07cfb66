"""Loops that Numba compiles where it is installed, and that run as they are where it is not."""

from functools import cache
from pickle import UnpicklingError


@cache
def compiled(loop, **options):
    """The loop as Numba compiles it, kept on disk for the next session where that can be; else the loop itself.

    options: those of numba.njit; fastmath as a tuple of what sums may do.
    """
    try:
        from numba import njit
    except Exception:  # not installed, or not made for this NumPy: the plain loop gives the same
        return loop
    options = {name: set(value) if isinstance(value, tuple) else value for name, value in options.items()}
    return _kept(loop, njit, options) or njit(loop, **options)


def _kept(loop, njit, options):
    """The loop, compiled once and then read from disk; None where no folder for that can be written."""
    try:
        kept, unkept = njit(cache=True, **options)(loop), njit(loop, **options)
    except RuntimeError:
        return None

    def call(*arguments):
        try:
            return kept(*arguments)
        except (OSError, EOFError, UnpicklingError):  # before it ran: the disk is full, or what it keeps is damaged
            return unkept(*arguments)

    return call


def keeps(loop):
    """Whether a compiled loop is kept on disk; ImportError, or whatever Numba raises, where it cannot be loaded."""
    from numba import njit

    return _kept(loop, njit, {}) is not None


def threads():
    """How many Numba would take: the processors that this process may use, or NUMBA_NUM_THREADS."""
    from numba import config

    return config.NUMBA_NUM_THREADS
