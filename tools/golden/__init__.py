"""What Python flips and answers, JavaScript must, too. `python -m tools.golden` writes all of it anew."""

from tools import ROOT
from tools.golden.landscapes import flows, fogs, hands, marbles
from tools.golden.memories import contexts, dreams, films, histories, schools
from tools.golden.networks import bars, blocks, holes, strips
from tools.golden.recalls import golden

MADE = {
    "trajectories": golden,
    "contexts": contexts,
    "dreams": dreams,
    "histories": histories,
    "films": films,
    "bars": bars,
    "holes": holes,
    "schools": schools,
    "flows": flows,
    "hands": hands,
    "fogs": fogs,
    "marbles": marbles,
    "strips": strips,
    "blocks": blocks,
}
"""name of a file of tests/golden -> what makes it."""


def file_of(name):
    return ROOT / "tests" / "golden" / f"{name}.json"
