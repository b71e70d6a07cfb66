"""A learning rule of the classical networks: a module with one function, and a test beside the others."""

from tools.new import file_name, listed

MODULE = '''"""The {name} rule: what it does, in one sentence."""

from hopfield_edu.classical.hebbian import hebbian
from hopfield_edu.patterns import as_patterns


def {name}(patterns):
    """The {name} rule: its equation.

    patterns: (p, n) array of ±1, one pattern a row.
    Returns LowRankWeights of n neurons.
    Raises ValueError if a value other than ±1 is found.
    """
    return hebbian(as_patterns(patterns))
'''
TEST = '''"""The {name} rule keeps what it promises."""

import numpy as np
import pytest

from hopfield_edu.classical import recall
from hopfield_edu.classical.{name} import {name}
from hopfield_edu.patterns import random_patterns


def test_{name}_holds_a_few_random_patterns():
    patterns = random_patterns(3, 100, rng=0)
    assert np.array_equal(recall({name}(patterns), patterns).state, patterns)


def test_{name}_refuses_what_is_no_pattern():
    with pytest.raises(ValueError, match="patterns must be ±1"):
        {name}([[0, 1]])
'''


def write(root, name):
    """Write module and test, and name the rule in its room; what is left to do, as (path, words) pairs.

    Raises ValueError where the name is none.
    """
    file_name(name, "covariance")
    room, test = root / "hopfield_edu" / "classical", root / "tests" / "classical" / f"test_{name}.py"
    (room / f"{name}.py").write_text(MODULE.format(name=name), encoding="utf-8")
    test.write_text(TEST.format(name=name), encoding="utf-8")
    listing = room / "__init__.py"
    listing.write_text(
        listed(listing.read_text(encoding="utf-8"), f"hopfield_edu.classical.{name}", name), encoding="utf-8"
    )
    return [
        (room / f"{name}.py", "write the rule, with its source"),
        (test, "add a textbook version, a golden value with its source, its capacity with its criterion"),
        (listing, f"names {name}"),
    ]
