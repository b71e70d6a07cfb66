"""Two memories that learn together: a cortex that learns slowly and paints, and a shelf of episodes that keeps rows.

At night the cortex learns again what it might lose, from dreams of its own or from rows of the shelf. After the model
of Jun, Marupudi, Shah & Varma (2025), arXiv 2507.11393: a variational autoencoder and a modern Hopfield network; sizes,
times and what is counted are ours.
"""

import copy
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional as F

from hopfield_edu import datasets
from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    as_list,
    classes_of,
    finite_array,
    one_of,
    positive_count,
    positive_number,
    summary,
    true_or_false,
    unit_interval,
)
from hopfield_edu.frontier.cortex import Cortex
from hopfield_edu.modern.universal import as_separation, compare, maximum, retrieve
from hopfield_edu.networks.training import descend

__all__ = ["Episodes", "Life", "Task", "live", "split_digits"]

KINDS = ("rows", "dreams", "both", "pictures", None)
NEW, RATE = 64, 2e-3
"""New pictures of a step, and its rate."""


class Task(NamedTuple):
    """A day at school. pictures: (N, pixels) in [0, 1]; labels: (N,); the same of what the exam shows."""

    pictures: np.ndarray
    labels: np.ndarray
    exam_pictures: np.ndarray
    exam_labels: np.ndarray


class Life(NamedTuple):
    """What live returns. accuracy: (T, T), of the exam of task s after task t. forgetting: the mean fall of tasks from
    their best to the end. bytes: of the shelf: 2 a number of a code, 1 a pixel. cortices: as each night left them.
    episodes: the shelf.
    """

    accuracy: np.ndarray
    forgetting: float
    bytes: int
    cortices: list
    episodes: object


class Episodes:
    """A shelf of rows, code and label: what a hippocampus is here. Recall is retrieve: compare, separate, add up.

        (z, label) = sep(sim(keys, probe)) [keys, labels]

    capacity: rows at most; of more, the oldest go. similarity, separation: as for modern.retrieve. classes: labels.
    codes, labels: what is on the shelf, (k, z) rounded to 16 bits and (k,).
    """

    def __init__(self, capacity, similarity="neg-L2", separation=maximum, *, classes=10):
        self.capacity, self.classes = positive_count(capacity, "capacity"), positive_count(classes, "classes")
        compare(np.ones((1, 1)), np.ones((1, 1)), similarity)  # an unknown name is told before anything is stored
        self.similarity, self.separation = similarity, as_separation(separation)
        self.codes, self.labels = None, np.zeros(0, int)

    def __repr__(self):
        return f"Episodes({len(self)} of {self.capacity} rows, {self.nbytes:,} bytes)"

    def __len__(self):
        return len(self.labels)

    @property
    def nbytes(self):
        """Bytes of the codes, 2 a number."""
        return 0 if self.codes is None else 2 * self.codes.size

    def store(self, codes, labels):
        """Put rows on the shelf, behind those that are there.

        codes: (k, z) numbers. labels: (k,) whole numbers below classes. Returns the shelf.
        """
        rows = finite_array(codes, "codes", within=6e4)
        width = rows.shape[-1] if self.codes is None else self.codes.shape[1]
        if rows.ndim != 2 or rows.shape[1] != width:
            raise ValueError(f"codes must have shape (k, {width}); got {rows.shape}")
        labels = classes_of(labels, len(rows), self.classes, "codes")
        rows = rows.astype(np.float16)
        here = rows[:0] if self.codes is None else self.codes
        self.codes = np.concatenate([here, rows])[-self.capacity :]
        self.labels = np.concatenate([self.labels, labels])[-self.capacity :]
        return self

    def replay(self, count, *, probe=None, rng):
        """Rows of the shelf: drawn by chance, each as it is, or recalled from probes.

        count: how many. probe: (count, z) cues, such as noise; None to draw rows. rng: seed or Generator, for the draw.
        Returns (codes (count, z), labels (count, classes)), the labels as shares of each class.
        """
        count, rng = positive_count(count, "count"), as_generator(rng)
        if not len(self):
            raise ValueError("count must be asked of a shelf with rows; got an empty one: store some first")
        keys, names = self.codes.astype(float), np.eye(self.classes)[self.labels]
        if probe is None:
            drawn = rng.integers(len(self), size=count)
            return keys[drawn], names[drawn]
        cues = finite_array(probe, "probe", within=LARGEST)
        if cues.shape != (count, keys.shape[1]):
            raise ValueError(
                f"probe must have shape ({count}, {keys.shape[1]}), a row for each of count; got {cues.shape}"
            )
        found = retrieve(keys, cues, self.similarity, self.separation, np.concatenate([keys, names], axis=1))
        return found[:, : keys.shape[1]], found[:, keys.shape[1] :]


def split_digits(*, rng):
    """Five days at school: the digits 0 and 1, then 2 and 3, to 8 and 9; 14x14, about 800 to learn and 200 of the exam.

    rng: seed or Generator, for which digits are for the exam. Returns a list of five Tasks.
    """
    stored = datasets.digits(5000, rng=rng)
    small = stored.pictures.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)).reshape(-1, 196)
    learn, exam = (small[:4000], stored.labels[:4000]), (small[4000:], stored.labels[4000:])
    return [Task(*(a[y // 2 == t] for x, y in (learn, exam) for a in (x, y))) for t in range(5)]


def live(
    tasks,
    replay="rows",
    ratio="balanced",
    *,
    per_class=None,
    refresh=True,
    episodes=None,
    probes=False,
    cortex=None,
    epochs=12,
    progress=True,
    rng,
):
    """A life: learn task after task, and at each step also what is replayed of the tasks before; exams after each task.

    tasks: list of Tasks, such as split_digits(rng=0), with labels that no two tasks share.
    replay: what is learned again: "rows" of the shelf, painted by the cortex of the night before; "dreams", N(0, 1)
        painted and named by it; "both", half of each; "pictures", kept as they are; None for nothing.
    ratio: replayed pictures for each new one; "balanced" for as many as there were tasks before, so that all classes
        weigh the same.
    per_class: rows or pictures kept of each class; None for 100 rows, or 16 pictures, which take the same bytes.
    refresh: after each night the shelf is painted by the old cortex and encoded by the new one, so that it follows.
    episodes: the shelf; None for Episodes(per_class · classes). probes: recall rows from N(0, 1), not draw them.
    cortex: what learns; None for a new Cortex. epochs: how often each new picture is seen. progress: show a bar.
    rng: seed or Generator of all that is drawn. Returns Life; a cortex or a shelf that was given stays as it was.
    """
    tasks, replay, rng = _as_tasks(tasks), one_of(replay, "replay", KINDS), as_generator(rng)
    flags = {"refresh": refresh, "probes": probes, "progress": progress}
    refresh, probes, progress = (true_or_false(value, name) for name, value in flags.items())
    epochs, ratio = positive_count(epochs, "epochs"), _as_ratio(ratio)
    kept = positive_count((16 if replay == "pictures" else 100) if per_class is None else per_class, "per_class")
    cortex, tasks = _fitted(cortex, tasks, rng)
    shelf = _as_shelf(episodes, cortex, kept)
    school = _School(cortex, shelf, replay, probes, rng)
    accuracy, cortices = [], []
    for t, task in enumerate(tasks):
        share = t if ratio is None else ratio * (t > 0)
        school.learn(task, share, epochs, progress)
        school.keep(task, kept, refresh)
        accuracy.append([school.exam(each) for each in tasks])
        cortices.append(copy.deepcopy(cortex))
    accuracy = np.array(accuracy)
    fallen = (accuracy.max(axis=0) - accuracy[-1])[:-1]
    return Life(accuracy, float(fallen.mean()) if len(fallen) else 0.0, school.nbytes, cortices, shelf)


class _School:
    """A cortex, its shelf, pictures that are kept, and the cortex as the night before left it."""

    def __init__(self, cortex, shelf, replay, probes, rng):
        self.cortex, self.shelf, self.replay, self.probes, self.rng = cortex, shelf, replay, probes, rng
        self.optimizer = torch.optim.Adam(
            cortex.parameters(), lr=RATE
        )  # one for life: a new one each day leaps at first
        self.random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        self.old, self.pictures, self.names = None, torch.empty(0, cortex.pixels), torch.empty(0, cortex.classes)

    @property
    def nbytes(self):
        if self.replay == "pictures":
            return self.pictures.numel()
        return self.shelf.nbytes if self.replay in ("rows", "both") else 0

    def learn(self, task, share, epochs, progress):
        """Go through the task's pictures so many times, NEW at a step, with `share` times as many replayed ones."""
        x, y = (
            torch.tensor(task.pictures, dtype=torch.float32),
            F.one_hot(torch.tensor(task.labels), self.cortex.classes),
        )
        self.old, y = copy.deepcopy(self.cortex), y.float()
        batches = [i for _ in range(epochs) for i in torch.randperm(len(x), generator=self.random).split(NEW)]

        def loss(step):
            some, names = x[batches[step]], y[batches[step]]
            if self.replay and (count := int(share * len(some))):
                again = self.again(count)
                some, names = torch.cat([some, again[0]]), torch.cat([names, again[1]])
            return self.cortex._loss(some, names, self.random), 0

        descend(loss, self.optimizer, len(batches), self.cortex.losses, progress=progress)

    @torch.no_grad()
    def again(self, count):
        """So many replayed pictures and their names, as tensors."""
        if self.replay == "both" and count > 1:
            parts = self.rows(count // 2), self.dreams(count - count // 2)
            return tuple(torch.cat(pair) for pair in zip(*parts, strict=True))
        if self.replay == "pictures":
            drawn = torch.randint(len(self.pictures), (count,), generator=self.random)
            return self.pictures[drawn], self.names[drawn]
        return self.dreams(count) if self.replay == "dreams" else self.rows(count)

    def dreams(self, count):
        """z ~ N(0, 1), painted and named by the cortex of the night before."""
        x = self.old.decode(torch.randn(count, self.cortex.code, generator=self.random))
        return x, self.old.classify(x)

    def rows(self, count):
        """Rows of the shelf, painted by the cortex of the night before, with the names on the shelf."""
        probe = self.rng.standard_normal((count, self.cortex.code)) if self.probes else None
        codes, names = self.shelf.replay(count, probe=probe, rng=self.rng)
        return self.old.decode(torch.tensor(codes).float()), torch.tensor(names).float()

    @torch.no_grad()
    def keep(self, task, per_class, refresh):
        """Put the first pictures of each class on the shelf, and the shelf itself into the new cortex's codes."""
        first = [np.flatnonzero(task.labels == label)[:per_class] for label in np.unique(task.labels)]
        x = torch.tensor(task.pictures[np.concatenate(first)], dtype=torch.float32)
        labels = task.labels[np.concatenate(first)]
        if refresh and len(self.shelf):
            seen = self.old.decode(torch.tensor(self.shelf.codes.astype(np.float32)))
            self.shelf.codes = self.cortex.encode(seen).numpy().astype(np.float16)
        self.shelf.store(self.cortex.encode(x).numpy(), labels)
        self.pictures = torch.cat([self.pictures, x])
        self.names = torch.cat([self.names, F.one_hot(torch.tensor(labels), self.cortex.classes).float()])

    def exam(self, task):
        """The share of the exam's pictures that get their own name."""
        return float(np.mean(self.cortex.classify(task.exam_pictures).argmax(axis=1) == task.exam_labels))


def _as_tasks(tasks):
    """A list of Tasks whose pictures are as wide and lie in [0, 1]."""
    found = as_list(tasks)
    if not found or not all(isinstance(task, tuple) and len(task) == 4 for task in found):
        raise TypeError(f"tasks must be a list of Tasks, such as split_digits(rng=0); got {tasks!r:.60}")
    tasks = [Task(*(finite_array(part, "tasks") for part in task)) for task in found]
    for x, y, xt, yt in tasks:
        for pictures, labels in ((x, y), (xt, yt)):
            if (
                pictures.ndim != 2
                or labels.shape != (len(pictures),)
                or pictures.shape[1] != tasks[0].pictures.shape[1]
            ):
                raise ValueError(
                    f"tasks must have pictures (N, pixels) and labels (N,); got {pictures.shape} and {labels.shape}"
                )
            unit_interval(pictures, "tasks")
    return tasks


def _as_ratio(ratio):
    """None for "balanced", else a number above 0."""
    if isinstance(ratio, str) and ratio == "balanced":
        return None
    return positive_number(ratio, "ratio", 100)


def _fitted(cortex, tasks, rng):
    """A copy of the cortex, or a new one, and the tasks that fit it, their labels as whole numbers."""
    if cortex is not None and not isinstance(cortex, Cortex):
        raise TypeError(f"cortex must be a Cortex, or None for a new one; got {cortex!r:.60}")
    cortex = Cortex(tasks[0].pictures.shape[1], rng=rng) if cortex is None else copy.deepcopy(cortex)
    labels = np.concatenate([y for _, x, _, z in tasks for y in (x, z)])
    if cortex.pixels != tasks[0].pictures.shape[1] or not np.isin(labels, np.arange(cortex.classes)).all():
        raise ValueError(
            f"tasks must fit the cortex: {cortex.pixels} pixels, labels the whole numbers 0 to {cortex.classes - 1}; "
            f"got {tasks[0].pictures.shape[1]} pixels, labels {summary(labels)}"
        )
    return cortex, [Task(x, y.astype(int), xt, yt.astype(int)) for x, y, xt, yt in tasks]


def _as_shelf(episodes, cortex, per_class):
    """A copy of the shelf, or a new one, whose rows fit the cortex."""
    if episodes is None:
        return Episodes(per_class * cortex.classes, classes=cortex.classes)
    if not isinstance(episodes, Episodes):
        raise TypeError(f"episodes must be Episodes, or None for a new shelf; got {episodes!r:.60}")
    width = cortex.code if episodes.codes is None else episodes.codes.shape[1]
    if (width, episodes.classes) != (cortex.code, cortex.classes):
        raise ValueError(
            f"episodes must have codes of {cortex.code} numbers and {cortex.classes} classes; got {episodes!r}"
        )
    return copy.deepcopy(episodes)
