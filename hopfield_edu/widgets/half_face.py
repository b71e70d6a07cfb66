"""HalfFace: show a network a part of a picture, and it recalls the rest."""

import traitlets

from hopfield_edu import datasets
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, number, packed


class HalfFace(CourseWidget):
    """Eight pictures of 128x128 in one network, by the Storkey rule; the right part of one is missing, and comes back.

    picture: name of the picture that is shown, one of datasets.EIGHT. missing: share of its columns that is covered,
    from the right, in [0.1, 0.9]; these neurons start as paper, -1. seed: the order in which neurons are visited.
    All three can be set at any time. `wrong` reads how many pixels the recall on the screen got wrong; -1 until it has
    come to rest.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "half_face"
    picture_bits = traitlets.Any(b"").tag(sync=True)
    names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    picture = Setting("grace hopper", choice(datasets.EIGHT))
    missing = Setting(0.5, number(0.1, 0.9))
    seed = Setting(0, SEED)
    wrong = traitlets.Int(-1).tag(sync=True)

    def __init__(self, picture="grace hopper", missing=0.5, seed=0, *, language="en"):
        stored = datasets.pictures(datasets.EIGHT)
        super().__init__(
            language=language,
            picture_bits=packed(stored.patterns),
            names=list(stored.names),
            picture=picture,
            missing=missing,
            seed=seed,
        )
