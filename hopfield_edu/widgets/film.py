"""FilmMemory: a film kept as the means of its pieces or as some of its frames, in order or shuffled."""

import traitlets

from hopfield_edu import datasets
from hopfield_edu._validation import true_or_false
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, packed

FILMED = ("astronaut", "cameraman", "chelsea the cat", "grace hopper", "rocket")
PIECES = (4, 8, 16, 32)


class FilmMemory(CourseWidget):
    """A film of 64 frames in 4 to 32 numbers per pixel: frontier.fit_curve against single frames, in the browser.

    The film is frontier.pan over a picture of 128x128. Of each frame the upper half is shown, and two memories say what
    the frame was: the curve of `pieces` rectangles, and as many of the frames themselves.
    picture: "astronaut", "cameraman", "chelsea the cat", "grace hopper" or "rocket". pieces: 4, 8, 16 or 32.
    shuffled: True stores the frames in an order that seed draws.
    All can be set at any time and read what is on the screen. `shown` reads the mean likeness (cosine) of a recalled
    frame to the true one: "curve", "frames", and "mean", where every answer is the mean picture.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "film"
    picture_bits = traitlets.Any(b"").tag(sync=True)
    names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    picture = Setting("astronaut", choice(FILMED))
    pieces = Setting(16, choice(PIECES))
    shuffled = Setting(False, true_or_false)
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, picture="astronaut", pieces=16, shuffled=False, seed=0, *, language="en"):
        stored = datasets.pictures(FILMED)
        super().__init__(
            language=language,
            picture_bits=packed(stored.patterns),
            names=list(stored.names),
            picture=picture,
            pieces=pieces,
            shuffled=shuffled,
            seed=seed,
        )
