"""Which part of a set is wanted: by names, or so many drawn by chance, and of what size."""

import numpy as np

from hopfield_edu._validation import as_generator, positive_count

LARGEST = 4096  # the side of a picture of one's own: more would fill a laptop's memory


def known_names(names, known, argument="names"):
    if isinstance(names, str):
        raise TypeError(f"{argument} must be a list of names; got one string: write {argument}=[{names!r}]")
    names = as_words(names, argument, "a list of names")
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise ValueError(f"{argument} must be among {', '.join(known)}; got {', '.join(unknown) or 'none'}")
    return names


def as_words(values, argument, kind):
    if not np.iterable(values):
        raise TypeError(f"{argument} must be {kind}; got {values!r}")
    return [str(value) for value in values]


def as_size(size, of=None):
    """A side in pixels: up to 4,096, or a divisor of that which is stored."""
    size = positive_count(size, "size")
    if of is None and size > LARGEST:
        raise ValueError(f"size must be at most {LARGEST}; got {size}")
    if of is not None and of % size:
        raise ValueError(f"size must divide {of}: {of}, {of // 2}, {of // 4} or {of // 8}; got {size}")
    return size


def draw(total, count, rng):
    if positive_count(count, "count") > total:
        raise ValueError(f"count must be at most {total}; got {count}")
    return as_generator(rng).permutation(total)[:count]
