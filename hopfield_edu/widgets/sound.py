"""Sound: a player that also works where a page may load no audio file."""

import numpy as np
import traitlets

from hopfield_edu._validation import finite_array, word
from hopfield_edu.widgets.base import CourseWidget, Setting, whole


class Sound(CourseWidget):
    """A sound as a picture of its loudness and a button that plays it, computed in the browser.

    samples: (t,) array of numbers, scaled to their own loudest moment. rate: samples a second, 3,000 to 96,000.
    label: what is heard, in words; the button's name.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "sound"
    samples = traitlets.Any(b"").tag(sync=True)  # little-endian 16-bit integers
    rate = Setting(8000, whole(3000, 96000))
    label = Setting("the sound", word)

    def __init__(self, samples, rate=8000, label="the sound", *, language="en"):
        samples = finite_array(samples, "samples")
        if samples.ndim != 1 or samples.size == 0:
            raise ValueError(f"samples must have shape (t,) with t ≥ 1; got shape {samples.shape}")
        loudest = np.abs(samples).max() or 1.0
        super().__init__(
            language=language, samples=(samples / loudest * 32767).astype("<i2").tobytes(), rate=rate, label=label
        )
