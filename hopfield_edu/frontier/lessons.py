"""Lessons for a network with a memory: a story is told, and then asked for; and what of it counts.

The copy task and associative recall of Graves, Wayne & Danihelka (2014), Neural Turing machines, arXiv 1410.5401, as
Park, Choi & Lee (2021) give them, with the mask of their loss.
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import LARGEST, as_generator, finite_array, number_between, whole_number

__all__ = ["BitErrors", "Lesson", "bit_errors", "copy_task", "recall_task", "refreshing_mask"]

MOST = 1000
"""Bits, vectors and items of a lesson, at most."""


class Lesson(NamedTuple):
    """Sequences that tell a story and then ask for it.

    inputs, targets: x and y, (T, b, bits + 2) of 0 and 1; the last two columns are flags. story, task: (T, b), True
    where the story is told, and where the answer is due; the target of a story step is its own input.
    """

    inputs: np.ndarray
    targets: np.ndarray
    story: np.ndarray
    task: np.ndarray


class BitErrors(NamedTuple):
    """The share of wrong bits, flags left out. task: in the answers. story: of story steps said again at once."""

    task: float
    story: float


def copy_task(batch, length, bits, *, rng):
    """A flag, vectors of random bits, a second flag; then the vectors are to be said in their order, from nothing.

    batch: sequences. length: vectors. bits: of a vector. rng: seed or Generator.
    Returns a Lesson of 2 length + 2 steps.
    """
    b, n, bits, rng = *_counts(batch=batch, length=length, bits=bits), as_generator(rng)
    x = np.zeros((2 * n + 2, b, bits + 2))
    x[0, :, -2] = x[n + 1, :, -1] = 1
    x[1 : n + 1, :, :bits] = rng.integers(2, size=(n, b, bits))
    y = x.copy()
    y[n + 2 :] = x[1 : n + 1]
    t = np.arange(len(x))
    return _lesson(x, y, (t >= 1) & (t <= n), t >= n + 2)


def recall_task(batch, items, bits, *, size=2, rng):
    """Items one after the other; then one is shown again, but the last, and what followed it is to be said.

    Before each item stands a flag; before and after the one that is asked, another.
    batch: sequences. items: at least 2. bits: of a vector. size: vectors of an item. rng: seed or Generator.
    Returns a Lesson of (items + 2) (size + 1) steps.
    """
    items = whole_number(items, "items", 2, MOST)
    b, bits, size, rng = *_counts(batch=batch, bits=bits, size=size), as_generator(rng)
    s, told = size + 1, rng.integers(2, size=(items, size, b, bits))
    x = np.zeros((items + 2, s, b, bits + 2))
    x[:items, 1:, :, :bits] = told
    x[:items, 0, :, -2] = x[items:, 0, :, -1] = 1
    asked, each = rng.integers(items - 1, size=b), np.arange(b)
    x[items, 1:, :, :bits] = told[asked, :, each].swapaxes(0, 1)
    y = x.copy()
    y[-1, 1:, :, :bits] = told[asked + 1, :, each].swapaxes(0, 1)
    t = np.arange((items + 2) * s)
    flat = (-1, b, bits + 2)
    return _lesson(x.reshape(flat), y.reshape(flat), (t < items * s) & (t % s > 0), t >= (items + 1) * s + 1)


def refreshing_mask(story, task, p, *, rng):
    """What counts in the loss: story steps drawn with probability p, 1 each, and task steps, alpha each.

        alpha = max(1, drawn story steps / task steps)

    story, task: (T, b) truth values, as in a Lesson. p: 0 to 1; 0 leaves the task alone. rng: seed or Generator.
    Returns (T, b).
    """
    story, task = _truths(story, "story"), _truths(task, "task")
    if story.shape != task.shape or not task.any():
        raise ValueError(
            f"task must have the shape of story, {story.shape}, and be True at one step at least; got {task.shape}"
        )
    drawn = (as_generator(rng).random(story.shape) < number_between(p, "p", 0, 1)) & story
    alpha = max(1.0, drawn.sum() / task.sum())
    return np.where(task, alpha, drawn)


def bit_errors(logits, lesson):
    """Wrong bits of what was said, flags left out: the share in the answers, and in the story steps: BitErrors.

    NaN where a lesson has no such steps.
    logits: (T, b, bits + 2), as in a Trace. lesson: the Lesson that was asked with.
    """
    lesson = as_lesson(lesson, "lesson")
    said = finite_array(logits.detach().cpu() if hasattr(logits, "detach") else logits, "logits")
    if said.shape != lesson.targets.shape:
        raise ValueError(f"logits must have shape {lesson.targets.shape}, as lesson has; got {said.shape}")
    wrong = ((said > 0) != (lesson.targets > 0.5))[..., :-2]
    return BitErrors(*(float(wrong[part].mean()) if part.any() else np.nan for part in (lesson.task, lesson.story)))


def _counts(**counts):
    return [whole_number(count, name, 1, LARGEST if name == "batch" else MOST) for name, count in counts.items()]


def _lesson(x, y, story, task):
    return Lesson(x, y, *(np.repeat(part[:, None], x.shape[1], axis=1) for part in (story, task)))


def _truths(values, name):
    found = np.asarray(values)
    if found.dtype != bool or found.ndim != 2:
        raise TypeError(f"{name} must be truth values of shape (T, b); got {found.dtype} of shape {found.shape}")
    return found


def as_lesson(lesson, name="it"):
    """A Lesson whose parts fit each other, or an error that begins with its name."""
    if not isinstance(lesson, Lesson):
        raise TypeError(f"{name} must be a Lesson, as copy_task gives one; got {lesson!r:.60}")
    x, y, story, task = (
        check(part, f"{name}'s {which}")
        for check, part, which in zip((finite_array,) * 2 + (_truths,) * 2, lesson, Lesson._fields, strict=True)
    )
    if x.ndim != 3 or y.shape != x.shape or x.shape[2] < 3 or story.shape != x.shape[:2] or task.shape != x.shape[:2]:
        shapes = ", ".join(str(part.shape) for part in (x, y, story, task))
        raise ValueError(f"{name} must have shapes (T, b, bits + 2) twice and (T, b) twice; got {shapes}")
    return Lesson(x, y, story, task)
