"""One of each widget, as a chapter shows it, and what a reader does with it first."""

import numpy as np

from hopfield_edu import datasets, widgets
from hopfield_edu.hetero import subconscious

LOOPS = [[0, 1, 2, 3], [0, 4, 2, 5], [0, 6, 2, 7]]  # they cross at 0 and at 2
QUESTION = """## Quiz

### Question 1

How many stories are there?

<details><summary>A. One</summary>

No. There are more.

</details>
<details><summary>B. Three</summary>

Right. They cross.

</details>
"""


def _mood():
    bricks = datasets.emoji(8, size=32, rng=0)
    episodes = subconscious.lay_down(LOOPS, [-1.0, 0.0, 1.0], bricks.pictures)
    return widgets.Mood(episodes, bricks.pictures, bricks.names, ["gloomy", "everyday", "bright"])


SPECIAL = {
    "Mood": _mood,
    "Quiz": lambda: widgets.Quiz.from_markdown(QUESTION),
    "Sound": lambda: widgets.Sound(np.sin(np.arange(8000) / 3), 8000, "a tone"),
}
MAKE = {name: SPECIAL.get(name, getattr(widgets, name)) for name in widgets.__all__}
"""name -> a function that makes the widget."""
FIRST = dict.fromkeys(MAKE, "button:text-is('Play')") | {
    "HalfFace": "button[aria-label^=Play]",
    "Quiz": "input[type=radio]",
    "Sound": "button",
    "WordList": "button:text-is('Start')",
}
"""name -> the selector of what a reader does first: Play, or the first answer of a quiz."""
