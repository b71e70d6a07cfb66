"""A learning rule has one name, in Python and in JavaScript."""

import json
import subprocess

import pytest

from hopfield_edu import widgets
from hopfield_edu.classical import capacity
from hopfield_edu.classical.rules import RULES, SYMMETRIC
from hopfield_edu.widgets.playground import TWICE
from tests.support.node import node
from tools import ROOT

SCRIPT = 'import("file://" + process.argv[1]).then(({ RULES }) => console.log(JSON.stringify(Object.keys(RULES))))'


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("capacity_dial/rules.js", {*RULES}),
        ("microscope/map.js", {*SYMMETRIC}),
        ("playground/recall.js", {*SYMMETRIC, TWICE}),
    ],
)
def test_the_rules_of_a_widget_are_spelled_as_in_python(module, names):
    file = ROOT / "hopfield_edu" / "widgets" / "js" / module
    done = subprocess.run([node(), "-e", SCRIPT, str(file)], capture_output=True, text=True)
    assert set(json.loads(done.stdout)) == names, done.stderr


@pytest.mark.parametrize("name", SYMMETRIC)
def test_every_symmetric_rule_can_be_chosen_by_its_name(name):
    assert widgets.Playground(rule=name).settings == {"rule": name}
    assert widgets.SpuriousMicroscope(rule=name).rule == widgets.CapacityDial(rule=name).rule == name


def test_there_is_one_registry():
    assert capacity.RULES is RULES and set(SYMMETRIC) < set(RULES)
