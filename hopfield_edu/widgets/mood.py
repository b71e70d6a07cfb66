"""Mood: stories that a slow hidden state steers, walked through in the browser."""

import numpy as np
import traitlets

from hopfield_edu._validation import finite_array, true_or_false, unit_interval, whole_number, words
from hopfield_edu.hetero.subconscious import LEAK, NOISE, PULL, SHARPNESS, SWAY, Episodes
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, number

LIMIT = 1.5
LEVELS = 63  # of a colour, above none: nobody sees more here, and a page is 6 kB lighter


class Mood(CourseWidget):
    """Episodes of hetero.subconscious to walk through: the same cue, and a mood that decides what it elicits.

    episodes: Episodes. pictures: (N, s, s, 3) floats in [0, 1], those of the episodes, in colour. names: N strings.
    stories: the name of each story. cue: index of the first picture. mood: in [-1.5, 1.5], where it stays if hold,
        and else begins to drift. seed: of the episodes drawn by their chances, and of the drift.
    `cue`, `mood`, `hold` and `seed` can be set at any time and read what is on the screen; `told` reads the indices of
    the pictures of the story there.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "mood"
    picture_bytes = traitlets.Any(b"").tag(sync=True)
    names = Setting((), words)
    stories = Setting((), words)
    episodes = traitlets.Dict().tag(sync=True)
    likeness = traitlets.List().tag(sync=True)
    rates = traitlets.Dict().tag(sync=True)
    cue = Setting(0, whole_number)
    mood = Setting(0.0, number(-LIMIT, LIMIT))
    hold = Setting(True, true_or_false)
    seed = Setting(0, SEED)
    told = traitlets.List(traitlets.Int()).tag(sync=True)

    def __init__(self, episodes, pictures, names, stories, cue=0, mood=0.0, hold=True, seed=0, *, language="en"):
        if not isinstance(episodes, Episodes):
            raise TypeError(f"episodes must be Episodes, such as subconscious.lay_down gives; got {episodes!r:.60}")
        pictures = finite_array(pictures, "pictures")
        count, size = len(episodes.pictures), pictures.shape[1] if pictures.ndim == 4 else 0
        if pictures.shape != (count, size, size, 3):
            raise ValueError(f"pictures must be ({count}, s, s, 3), floats in [0, 1]; got shape {pictures.shape}")
        unit_interval(pictures, "pictures")
        super().__init__(
            language=language,
            picture_bytes=np.round(np.round(pictures * LEVELS) * 255 / LEVELS).astype(np.uint8).tobytes(),
            names=words(names, "names", count, "pictures"),
            stories=words(stories, "stories", len(set(episodes.story.tolist())), "stories of the episodes"),
            episodes={name: getattr(episodes, name).tolist() for name in ("cue", "answer", "mood", "story")},
            likeness=np.round(episodes.pictures @ episodes.pictures.T, 9).tolist(),
            rates={"sharpness": SHARPNESS, "sway": SWAY, "leak": LEAK, "pull": PULL, "noise": NOISE},
        )
        self.cue, self.mood, self.hold, self.seed = cue, mood, hold, seed

    @traitlets.validate("cue")
    def _cue(self, proposal):
        return whole_number(proposal["value"], "cue", 0, len(self.names) - 1)
