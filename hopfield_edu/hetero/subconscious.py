"""A slow state under the stories: a hidden mood that drifts by itself and decides which memory a cue elicits.

An episode is one remembered step: this picture, in this mood, was followed by that picture. NumPy only.
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import (
    as_generator,
    finite_array,
    in_reach,
    number_between,
    positive_count,
    summary,
    true_or_false,
)

__all__ = ["Episodes", "Wandering", "drift", "elicit", "expected_mood", "lay_down", "runs", "wander"]

SHARPNESS, SWAY = 100.0, 12.0
LARGEST = 1e6  # of sharpness, sway and moods: far beyond what decides, far below what overflows
LEAK, PULL, NOISE = 0.005, 0.1, 0.08


class Episodes(NamedTuple):
    """p episodes over N pictures: cue and answer (p,) are indices of pictures, mood (p,) numbers, story (p,) indices.

    pictures: (N, n), each with mean 0 and length 1.
    """

    pictures: np.ndarray
    cue: np.ndarray
    answer: np.ndarray
    mood: np.ndarray
    story: np.ndarray


class Wandering(NamedTuple):
    """told: (steps + 1,) indices of pictures. moods: (steps + 1,). recalled: (steps,) indices of episodes."""

    told: np.ndarray
    moods: np.ndarray
    recalled: np.ndarray


def lay_down(stories, moods, pictures):
    """Episodes of stories, each a loop lived in one mood: every picture leads to the next, the last to the first.

    stories: lists of indices of pictures, at least two of each. moods: one number for each story, -1e6 to 1e6.
    pictures: (N, …) arrays of numbers, such as datasets.emoji(size=16).pictures.
    """
    units = _as_units(pictures, "pictures")
    loops = [_as_loop(story, len(units)) for story in (stories if np.iterable(stories) else [stories])]
    moods = _as_moods(moods, "moods")
    if moods.shape != (len(loops),):
        raise ValueError(f"moods must have one number for each of {len(loops)} stories; got shape {moods.shape}")
    story = np.repeat(np.arange(len(loops)), [len(loop) for loop in loops])
    answer = np.concatenate([np.roll(loop, -1) for loop in loops])
    return Episodes(units, np.concatenate(loops), answer, moods[story], story)


def elicit(cue, mood, episodes, *, sharpness=SHARPNESS, sway=SWAY):
    """The chance of each episode to be recalled.

        P_mu = softmax_mu ( sharpness · cue · x^mu - sway · (mood - mood^mu)² / 2 )

    cue: a picture, of as many numbers as each that was stored, or the index of a stored one. mood: a number.
    sharpness: how much likeness counts. sway: how much the mood counts; 0 for a memory without one. Both to 1e6.
    episodes: of lay_down. Returns (p,) chances that sum to 1.
    """
    sharpness, sway = _as_weight(sharpness, "sharpness"), _as_weight(sway, "sway")
    likeness = (_as_episodes(episodes).pictures @ _as_cue(cue, episodes))[episodes.cue]
    return _softmax(sharpness * likeness - sway * (_as_mood(mood) - episodes.mood) ** 2 / 2)


def drift(mood, recalled, *, leak=LEAK, pull=PULL, noise=NOISE, rng):
    """The mood one step later.

        mood <- mood + pull · (recalled - mood) - leak · mood + noise · N(0, 1)

    recalled: the mood of the recalled episode.
    leak: towards 0. pull: towards the recalled mood. noise: its own. All three in [0, 1]. rng: seed or Generator.
    """
    mood, recalled, rng = _as_mood(mood), _as_mood(recalled, "recalled"), as_generator(rng)
    return _drifted(mood, recalled, rng, **_as_rates(leak=leak, pull=pull, noise=noise))


def _drifted(mood, recalled, rng, leak, pull, noise):
    return mood + pull * (recalled - mood) - leak * mood + noise * rng.standard_normal()


def wander(
    episodes, cue, mood, steps, *, hold=False, sharpness=SHARPNESS, sway=SWAY, leak=LEAK, pull=PULL, noise=NOISE, rng
):
    """Recall, answer, let the mood move, and take the answer as the next cue, `steps` times. Returns Wandering.

    cue: a picture, or the index of a stored one. mood: where the slow state starts. hold: True keeps it there.
    rng: seed or Generator, for the draw of an episode by its chance and for the drift. The rest: see elicit and drift.
    """
    rng, rates = as_generator(rng), _as_rates(leak=leak, pull=pull, noise=noise)
    hold, sharpness, sway = true_or_false(hold, "hold"), _as_weight(sharpness, "sharpness"), _as_weight(sway, "sway")
    chances = elicit(cue, mood, episodes, sharpness=sharpness, sway=sway)
    likeness = sharpness * (episodes.pictures @ episodes.pictures.T)[:, episodes.cue]
    told, moods, recalled = [int((episodes.pictures @ _as_cue(cue, episodes)).argmax())], [_as_mood(mood)], []
    for _ in range(positive_count(steps, "steps")):
        episode = min(int(np.searchsorted(np.cumsum(chances), rng.random())), len(chances) - 1)
        recalled.append(episode)
        told.append(int(episodes.answer[episode]))
        moods.append(moods[-1] if hold else _drifted(moods[-1], episodes.mood[episode], rng, **rates))
        chances = _softmax(likeness[told[-1]] - sway * (moods[-1] - episodes.mood) ** 2 / 2)
    return Wandering(np.array(told), np.array(moods), np.array(recalled))


def expected_mood(mood, moods, *, sway=SWAY):
    """The mean mood of what a shared cue elicits: sum_k c_k softmax_k(-sway (mood - c_k)² / 2).

    mood: a number or (m,) numbers. moods: (k,), of the stories that share the cue. Returns the shape of mood.
    """
    mood, moods, sway = _as_moods(mood, "mood"), _as_moods(moods, "moods"), _as_weight(sway, "sway")
    if moods.ndim != 1:
        raise ValueError(f"moods must be (k,), one of each story; got shape {moods.shape}")
    return _softmax(-sway * (mood[..., None] - moods) ** 2 / 2) @ moods


def runs(labels):
    """How long each label lasts: (labels of the runs, their lengths), of a sequence of labels."""
    try:
        labels = np.asarray(labels)
    except ValueError:
        raise ValueError("labels must be one label for each step, (steps,); got rows of unequal length") from None
    if labels.ndim != 1 or not len(labels):
        raise ValueError(f"labels must be one label for each step, (steps,); got shape {labels.shape}")
    if np.any(labels != labels):  # NaN is not even itself
        raise ValueError("labels must be one label for each step; found NaN")
    starts = np.concatenate([[0], np.flatnonzero(labels[1:] != labels[:-1]) + 1])
    return labels[starts], np.diff(np.append(starts, len(labels)))


def _softmax(scores):
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True)


def _as_units(pictures, name):
    pictures = finite_array(pictures, name)
    if pictures.ndim < 2:
        raise ValueError(f"{name} must be (N, …), one picture after the other; got shape {pictures.shape}")
    flat = pictures.reshape(len(pictures), -1)
    plain = flat.min(axis=1) == flat.max(axis=1)
    if np.any(plain):
        which = f"number {int(np.argmax(plain))}, of " if len(plain) > 1 else ""
        raise ValueError(f"{name} must show something; got {which}one colour: give it a shape")
    flat = in_reach(flat)
    flat = flat - flat.mean(axis=1, keepdims=True)
    return flat / np.linalg.norm(flat, axis=1, keepdims=True)


def _as_cue(cue, episodes):
    """A cue as a vector of mean 0 and length 1."""
    if isinstance(cue, int | np.integer) and not isinstance(cue, bool):
        if not 0 <= cue < len(episodes.pictures):
            raise ValueError(f"cue must be an index from 0 to {len(episodes.pictures) - 1} or a picture; got {cue}")
        return episodes.pictures[cue]
    cue = finite_array(cue, "cue")
    if cue.size != episodes.pictures.shape[1]:
        raise ValueError(f"cue must have {episodes.pictures.shape[1]} numbers, as the stored pictures; got {cue.size}")
    return _as_units(cue.reshape(1, -1), "cue")[0]


def _as_loop(story, count):
    """The indices of a story, at least two of count pictures."""
    loop = finite_array(story, "stories")
    if loop.ndim != 1 or len(loop) < 2 or np.asarray(story).dtype.kind not in "iu":
        raise ValueError(f"stories must be lists of at least two indices of pictures; got {story!r:.60}")
    if loop.min() < 0 or loop.max() >= count:
        raise ValueError(f"stories must hold indices from 0 to {count - 1}, of pictures; got {story!r:.60}")
    return loop.astype(int)


def _as_episodes(episodes):
    if not isinstance(episodes, Episodes):
        raise TypeError(f"episodes must come from lay_down; got {type(episodes).__name__}")
    return episodes


def _as_mood(mood, name="mood"):
    return number_between(mood, name, -LARGEST, LARGEST)


def _as_moods(moods, name):
    moods = finite_array(moods, name)
    if np.abs(moods).max() > LARGEST:
        raise ValueError(f"{name} must lie in [{-LARGEST:g}, {LARGEST:g}]; found {summary(moods)}")
    return moods


def _as_weight(value, name):
    return number_between(value, name, 0, LARGEST)


def _as_rates(**rates):
    return {name: number_between(rate, name, 0, 1) for name, rate in rates.items()}
