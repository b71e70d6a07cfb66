"""The Playground knows the course's own pictures again, and refuses settings that it does not have."""

import numpy as np
import pytest

from hopfield_edu import datasets
from hopfield_edu.patterns import random_patterns
from hopfield_edu.widgets import Playground


@pytest.mark.parametrize(
    ("stored", "source"),
    [(datasets.letters("HOT"), "letters"), (datasets.pictures(["rocket", "robot"], size=32), "pictures")],
)
def test_the_courses_own_pictures_are_known_again(stored, source):
    assert Playground(stored.patterns, stored.names).source == source
    assert Playground(-stored.patterns, stored.names).source == "own"


def test_settings_go_to_the_page():
    assert Playground(rule="Hebb", share=0.2).settings == {"rule": "Hebb", "share": 0.2}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"patterns": random_patterns(2, 50, rng=0)},
            "patterns must be square pictures of 2x2 to 128x128; got 50 neurons",
        ),
        ({"patterns": random_patterns(25, 25, rng=0)}, "patterns must hold at most 24 memories; got 25"),
        ({"patterns": [[0, 1, 1, 0]]}, "patterns must be ±1; found 0"),
        ({"patterns": random_patterns(2, 25, rng=0), "names": ["one"]}, "one name for each of the 2 patterns; got 1"),
        (
            {"rule": "hebbian"},
            "rule must be one of 'Hebb', 'Storkey', 'pseudo-inverse', 'Storkey twice'; got 'hebbian'",
        ),
        ({"share": 1.5}, r"share must lie in \[0, 1\]; got 1.5"),
        ({"colour": "red"}, "settings may hold rule, kind, share, order, seed, temperature, rival; got colour"),
    ],
)
def test_bad_settings_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        Playground(**arguments)


def test_memories_that_cannot_be_stored_change_nothing():
    widget = Playground()
    before = widget.patterns
    with pytest.raises(ValueError, match="got 50 neurons"):
        widget.patterns = random_patterns(2, 50, rng=0)
    assert np.array_equal(widget.patterns, before)
