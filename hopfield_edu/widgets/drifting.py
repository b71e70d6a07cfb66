"""DriftingContext: items learned while a context drifts, and how often each comes to mind around the one meant."""

import traitlets

from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, number


class DriftingContext(CourseWidget):
    """How often the context of a moment brings up its own item, and how often one learned before or after it.

    Sixty lists of ten random items of 50 neurons, each beside a context of 50 that drifts, as hetero.context has them.
    share: 0 for Hebb's rule to 1 for the projection. drift: 0.02 to 0.3, the share of the context that changes a step.
    seed: of all lists, by the page's own random numbers.
    All can be set at any time and read what is on the screen. `shown` reads the shares of lags -1, 0 and 1 as "before",
    "same" and "after".
    Raises ValueError or TypeError that names the argument.
    """

    _name = "drifting"
    share = Setting(0.0, number(0, 1))
    drift = Setting(0.1, number(0.02, 0.3))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, share=0.0, drift=0.1, seed=0, *, language="en"):
        super().__init__(language=language, share=share, drift=drift, seed=seed)
