"""StateGraph: the sixteen states of four neurons, the lower the less their energy, and arrows that lead downhill."""

import traitlets

from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, marks


def _four(value, name):
    """The check of a picture of 2x2 pixels, as "#..#"."""
    check = marks("#.", 4)
    if not check(value, name):
        raise ValueError(f"{name} must be 4 marks out of '#', '.', row by row; got ''")
    return check(value, name)


class StateGraph(CourseWidget):
    """All states of a Hebb network of four neurons that holds one picture of 2x2 pixels.

    An arrow is a neuron that would turn there. picture: the stored one, four marks row by row, "#" ink and "." paper.
    state: the state at which the ball starts, as four marks. seed: the order in which the neurons are asked.
    All three can be set at any time and read what is on the screen; `end` reads where the ball comes to rest.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "state_graph"
    picture = Setting("#..#", _four)
    state = Setting("##..", _four)
    seed = Setting(0, SEED)
    end = traitlets.Unicode("").tag(sync=True)

    def __init__(self, picture="#..#", state="##..", seed=0, *, language="en"):
        super().__init__(language=language, picture=picture, state=state, seed=seed)
