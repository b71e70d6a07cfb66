"""One of each widget, as a chapter shows it, and what a reader does with it first."""

import numpy as np

from hopfield_edu import widgets
from tools import embed

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


SPECIAL = {
    "Mood": embed.mood,
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
