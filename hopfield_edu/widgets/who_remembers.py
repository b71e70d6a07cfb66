"""WhoRemembers: two blocks of memory while a story is read and asked for; cut the memory, or the way around it."""

import numpy as np
import traitlets

from hopfield_edu import _shipped
from hopfield_edu._validation import one_of, whole_number
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, whole
from hopfield_edu.widgets.rng import SharedRng

CUTS = (None, "memory", "direct path")
TASKS = {"copy": (6, 3, 8), "recall": (3, 2, 4)}
"""Task -> bits of a vector, and how many vectors or items its network has learned, at least and at most."""


class WhoRemembers(CourseWidget):
    """frontier.DistributedMemory in the browser: what its two blocks hold, and who answers when one way is cut.

    task: "copy", 3 to 8 vectors of 6 bits, or "recall", 2 to 4 items of two vectors of 3 bits. count: how many.
    cut: None, "memory" or "direct path". seed: of the bits, by the page's own random numbers.
    All can be set at any time and read what is on the screen. `shown` reads the share of wrong bits in the "answer",
    and in the "story" said again at once.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "who_remembers"
    copy_network = traitlets.Any(b"").tag(sync=True)  # the shipped weights, as their file
    recall_network = traitlets.Any(b"").tag(sync=True)
    task = Setting("copy", choice(tuple(TASKS)))
    count = Setting(4, whole(2, 8))
    cut = Setting(None, lambda value, name: one_of(value, name, CUTS))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, task="copy", count=4, cut=None, seed=0, *, language="en"):
        _, low, high = TASKS[choice(tuple(TASKS))(task, "task")]
        count = whole_number(count, "count", low, high)
        files = {f"{name}_network": _shipped.raw(f"blocks-{name}") for name in TASKS}
        super().__init__(language=language, task=task, count=count, cut=cut, seed=seed, **files)


def drawn(task, count, seed):
    """The frontier.Lesson of one sequence that the page draws for these settings."""
    from hopfield_edu.frontier import Lesson

    bits, rng = TASKS[task][0], SharedRng(seed)
    flags = np.zeros((2, bits + 2))
    flags[0, -2] = flags[1, -1] = 1
    story = np.zeros((count, 1 if task == "copy" else 2, bits + 2))
    story[..., :bits] = rng.coins(story[..., :bits].size).reshape(story[..., :bits].shape) > 0
    if task == "copy":
        told, answer = [flags[0], *story[:, 0], flags[1]], story[:, 0]
        is_story = [1, *(2,) * count, 1]
    else:
        asked = int(rng.below([count - 1])[0])
        told = [row for item in story for row in (flags[0], *item)] + [flags[1], *story[asked], flags[1]]
        answer, is_story = story[asked + 1], [1, 2, 2] * count + [1] * 4
    parts = np.array([*is_story, *(3,) * len(answer)])[:, None]
    x, y = (np.array([*told, *end])[:, None] for end in (0 * answer, answer))
    return Lesson(x, y, parts == 2, parts == 3)
