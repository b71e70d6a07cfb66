"""Stories: a shuffle says which picture follows which; a story walks along one of its cycles.

A shuffle is a permutation pi of N pictures, an array of N indices: picture i leads to picture pi[i]. No network here.
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu import corrupt
from hopfield_edu._validation import (
    as_generator,
    finite_array,
    number_between,
    positive_count,
    summary,
    unit_interval,
    whole_number,
)


class Judgement(NamedTuple):
    """What judge returns, for M stories of k + 1 pictures; for one story without the axis M.

    right: (M,) booleans: the nearest brick is the associated one at every step after the start.
    told: (M, k + 1) indices of the nearest bricks. expected: (M, k + 1) indices of the associated ones.
    error: (M, k + 1) root mean squared distance of each picture from the associated brick.
    """

    right: np.ndarray
    told: np.ndarray
    expected: np.ndarray
    error: np.ndarray


def shuffle(count, *, rng=0):
    """A random permutation of `count` pictures: (count,) indices, picture i leads to picture pi[i]."""
    return as_generator(rng).permutation(positive_count(count, "count"))


def cycles(permutation):
    """The cycles of a permutation, longest first, each a list of indices in the order in which a story meets them."""
    permutation = _as_permutation(permutation)
    seen, found = set(), []
    for start in range(len(permutation)):
        cycle = []
        while start not in seen:
            seen.add(start)
            cycle.append(start)
            start = int(permutation[start])
        found += [cycle] if cycle else []
    return sorted(found, key=len, reverse=True)


def walk(permutation, start, steps=19):
    """The indices i, pi[i], pi[pi[i]], … of a right story: (steps + 1,), or (M, steps + 1) for M starts."""
    permutation, steps = _as_permutation(permutation), whole_number(steps, "steps")
    start = _as_starts(start, len(permutation), "start")
    path = [start]
    for _ in range(steps):
        path.append(permutation[path[-1]])
    return np.stack(path, axis=-1)


def nearest(pictures, bricks):
    """The index of the stored brick with the least squared distance in pixels from each picture.

    pictures: (…, h, w, 3). bricks: (N, h, w, 3). Both in [0, 1]. Returns integers of shape (…).
    """
    bricks = _as_bricks(bricks)
    return _nearest(_like(pictures, bricks, "pictures"), bricks)


def _nearest(pictures, bricks):
    cues, stored = pictures.reshape(-1, bricks[0].size), bricks.reshape(len(bricks), -1)
    # |cue - brick|² = |brick|² - 2 cue · brick + |cue|²; the last term is the same for every brick
    # |x - q|² less |q|², which is the same for every x
    distance = (stored**2).sum(axis=1) - 2 * cues @ stored.T
    return distance.argmin(axis=1).reshape(pictures.shape[:-3])


def judge(stories, bricks, permutation, starts):
    """Whether stories are right: the nearest stored brick is the associated one at every step after the start.

    stories: (M, k + 1, h, w, 3) in [0, 1], or one of them. bricks: (N, h, w, 3) in [0, 1]. permutation: (N,).
    starts: (M,) indices of the bricks that the stories began with, or one index. Returns Judgement.
    """
    bricks = _as_bricks(bricks)
    stories = np.ascontiguousarray(_like(stories, bricks, "stories"))  # those of a network have another order
    permutation, starts = _as_permutation(permutation, len(bricks)), _as_starts(starts, len(bricks), "starts")
    if stories.ndim not in (4, 5):
        raise ValueError(f"stories must be (M, k + 1, h, w, 3), or one of them; got shape {stories.shape}")
    if stories.shape[:-4] != starts.shape:
        raise ValueError(
            f"starts must have one index for each story; got shape {starts.shape} for stories {stories.shape}"
        )
    told = _nearest(stories, bricks)
    expected = walk(permutation, starts, stories.shape[-4] - 1)
    right = np.all(told[..., 1:] == expected[..., 1:], axis=-1)
    return Judgement(right, told, expected, _error(stories, bricks, expected))


def lookup_story(cues, bricks, permutation, steps=19):
    """The baseline that no network tells: find the nearest brick in pixels once, then follow the shuffle in a list.

    cues: (h, w, 3), or (M, h, w, 3), in [0, 1]. bricks: (N, h, w, 3) in [0, 1]. permutation: (N,).
    Returns (steps + 1, h, w, 3), or (M, steps + 1, h, w, 3), the start first.
    """
    bricks = _as_bricks(bricks)
    cues = _like(cues, bricks, "cues")
    story = bricks[walk(_as_permutation(permutation, len(bricks)), _nearest(cues, bricks), steps)]
    story[..., 0, :, :, :] = cues
    return story


def drop(pictures, fraction, *, fill=0.5, rng):
    """Replace exactly round(fraction · h · w) pixels of each picture, drawn without replacement, by grey.

    pictures: (…, h, w, 3) in [0, 1]. fraction: in [0, 1]. fill: the grey. rng: seed or Generator. Returns a copy.
    """
    pictures, rng = _as_colours(pictures, "pictures"), as_generator(rng)
    height, width, channels = pictures.shape[-3:]
    pixels = pictures.reshape(-1, height * width, channels).copy()
    count = round(number_between(fraction, "fraction", 0, 1) * height * width)
    fill = number_between(fill, "fill", 0, 1)
    for picture in pixels:
        picture[rng.choice(height * width, count, replace=False)] = fill
    return pixels.reshape(pictures.shape)


DAMAGES = {
    "clean": lambda pictures, rng: pictures,
    "noise of sigma 0.3": lambda pictures, rng: corrupt.gaussian(pictures, 0.3, rng=rng),
    "noise of sigma 0.5": lambda pictures, rng: corrupt.gaussian(pictures, 0.5, rng=rng),
    "noise of sigma 0.8": lambda pictures, rng: corrupt.gaussian(pictures, 0.8, rng=rng),
    "25 % of pixels grey": lambda pictures, rng: drop(pictures, 0.25, rng=rng),
    "50 % of pixels grey": lambda pictures, rng: drop(pictures, 0.5, rng=rng),
    "25 % of pixels black": lambda pictures, rng: drop(pictures, 0.25, fill=0, rng=rng),
    "50 % of pixels black": lambda pictures, rng: drop(pictures, 0.5, fill=0, rng=rng),
    "centre of half the side grey": lambda pictures, rng: corrupt.mask(pictures, "center"),
    "left half grey": lambda pictures, rng: corrupt.mask(pictures, "left"),
    "right half grey": lambda pictures, rng: corrupt.mask(pictures, "right"),
    "top half grey": lambda pictures, rng: corrupt.mask(pictures, "top"),
    "bottom half grey": lambda pictures, rng: corrupt.mask(pictures, "bottom"),
}
"""The damages of chapter 7: what each is called -> a function of pictures and a Generator that does it."""


def exam(model, bricks, permutation, *, draws=4, steps=19):
    """How many stories a model tells right from damaged starts, beside the nearest neighbour in pixels.

    model: has story(cues, steps). bricks: (N, h, w, 3) in [0, 1]. permutation: (N,). steps: at least 1.
    draws: how many of the damage; every brick starts a story in each.
    Returns a dict: name of the damage, as in DAMAGES -> (share of the model, share of lookup_story), each in [0, 1].
    """
    if not callable(getattr(model, "story", None)):
        raise TypeError(f"model must tell stories, as HeteroEncoder.load() does; got {type(model).__name__}")
    bricks, draws, steps = _as_bricks(bricks), positive_count(draws, "draws"), positive_count(steps, "steps")
    permutation, starts = _as_permutation(permutation, len(bricks)), np.arange(len(bricks))
    shares = {}
    for name, damage in DAMAGES.items():
        drawn = [damage(bricks, as_generator(draw)) for draw in range(draws)]
        drawn = drawn[:1] if all(np.array_equal(drawn[0], cues) for cues in drawn) else drawn
        told = [judge(model.story(cues, steps), bricks, permutation, starts).right.mean() for cues in drawn]
        # the list that lookup_story follows is right wherever its first look is
        found = [np.mean(_nearest(cues, bricks) == starts) for cues in drawn]
        shares[name] = float(np.mean(told)), float(np.mean(found))
    return shares


def _error(stories, bricks, expected):
    """Story by story: one array of all differences would take longer and a lot of memory."""
    paths = expected.reshape(-1, expected.shape[-1])
    pairs = zip(stories.reshape(-1, *stories.shape[-4:]), paths, strict=True)
    error = [np.mean((story - bricks[path]) ** 2, axis=(1, 2, 3)) for story, path in pairs]
    return np.sqrt(np.reshape(error, expected.shape))


def _as_colours(pictures, name):
    pictures = finite_array(pictures, name)
    if pictures.ndim < 3 or pictures.shape[-1] != 3:
        raise ValueError(f"{name} must be in colour, (…, h, w, 3); got shape {pictures.shape}")
    return unit_interval(pictures, name)


def _as_bricks(bricks):
    bricks = _as_colours(bricks, "bricks")
    if bricks.ndim != 4:
        raise ValueError(f"bricks must be several pictures, (N, h, w, 3); got shape {bricks.shape}")
    return bricks


def _like(pictures, bricks, name):
    """Pictures (…, h, w, 3) of the height and width of the bricks."""
    pictures = _as_colours(pictures, name)
    if pictures.shape[-3:] != bricks.shape[1:]:
        raise ValueError(f"{name} must have the shape of a brick; got {pictures.shape} for bricks {bricks.shape}")
    return pictures


def _as_permutation(permutation, count=None):
    """A permutation as integers, of `count` pictures where that is known."""
    permutation = finite_array(permutation, "permutation")
    if permutation.ndim != 1 or not np.array_equal(np.sort(permutation), np.arange(len(permutation))):
        found = summary(permutation)
        raise ValueError(f"permutation must hold each index from 0 to N - 1 once; found {found}: use shuffle(N, rng=0)")
    if count not in (None, len(permutation)):
        raise ValueError(f"permutation must have one index for each brick; got {len(permutation)} for {count} bricks")
    return permutation.astype(int)


def _as_starts(start, count, name):
    """An index, or an array of indices."""
    found = finite_array(start, name)
    if np.asarray(start).dtype.kind not in "iu":
        raise TypeError(f"{name} must be the index of a picture, or several; got {np.asarray(start).dtype}")
    if not 0 <= found.min() <= found.max() < count:
        wrong = found[(found < 0) | (found >= count)]
        raise ValueError(f"{name} must lie in 0 to {count - 1}; found {summary(wrong)}")
    return found.astype(int)
