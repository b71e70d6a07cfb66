"""How an answer is read: as numbers or as words, whatever it came as; and when two answers are the same."""

from collections.abc import Iterator, KeysView, Sequence, ValuesView

import numpy as np

SINGLE = 16 * float(np.finfo(np.float32).eps)
"""How far an answer may be off, as a share of its largest number, because it was computed in single precision."""


class Unreadable(TypeError):
    """Neither numbers nor words."""


def is_missing(answer):
    """Whether nothing was answered yet: None, or the dots of an empty cell, alone or in a list."""
    return answer is None or answer is ... or (isinstance(answer, list | tuple) and any(map(is_missing, answer)))


def read(answer):
    """The numbers of an answer as an array of float64, or its words as an array of text in small letters.

    answer: numbers of any type and precision, words, arrays, torch tensors with or without a gradient, weights that
    have a toarray(), and lists, tuples and generators of all these. Raises Unreadable for anything else.
    """
    plain = _plain(answer)
    try:
        found = np.asarray(plain)
        if found.dtype.kind in "OT" and all(isinstance(value, str) for value in found.flat):
            found = found.astype(str)
        if found.dtype.kind == "U":
            return np.char.lower(np.char.strip(found))
        if found.dtype.kind == "c" and not np.any(found.imag):
            found = found.real
        if found.dtype.kind in "biufO":
            return found.astype(float)
    except (TypeError, ValueError, OverflowError):
        pass
    raise Unreadable(f"neither numbers nor words: {type(answer).__name__}")


def same(answers, expected, tolerance):
    """Whether each of the answers, read, is the expected one, read: to within the tolerance and single precision.

    A number may come as a list of one. NaN is NaN, so that a mistake that makes it is known again.
    """
    scale = max((np.abs(e[np.isfinite(e)]).max(initial=0) for e in expected if e.dtype.kind == "f"), default=0)
    return all(_near(a, e, tolerance + SINGLE * scale) for a, e in zip(answers, expected, strict=True))


def _plain(answer):
    """The same numbers without a tensor's gradient, a low rank's factors or a generator's laziness."""
    if hasattr(answer, "detach"):
        tensor = answer.detach().cpu()
        return (tensor.double() if tensor.is_floating_point() else tensor).numpy()  # NumPy has no bfloat16
    if hasattr(answer, "toarray"):
        return answer.toarray()
    if isinstance(answer, Sequence | Iterator | KeysView | ValuesView) and not isinstance(answer, str | bytes):
        return [_plain(value) for value in answer]
    return answer


def _near(answer, expected, allowed):
    if answer.size == expected.size == 1:
        answer, expected = answer.reshape(()), expected.reshape(())
    if answer.shape != expected.shape or answer.dtype.kind != expected.dtype.kind:
        return False
    if expected.dtype.kind == "U":
        return np.array_equal(answer, expected)
    with np.errstate(invalid="ignore"):
        near = np.abs(answer - expected) <= allowed
    return bool(np.all(near | (answer == expected) | (np.isnan(answer) & np.isnan(expected))))
