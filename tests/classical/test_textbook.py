"""What the fast forms give is what a textbook's loops give."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu import classical
from hopfield_edu.classical import textbook
from hopfield_edu.patterns import random_patterns

SIZES = {"seed": st.integers(0, 10**6), "p": st.integers(1, 4), "n": st.integers(2, 12)}


@given(**SIZES)
@settings(max_examples=25)
def test_the_rules_of_the_package_are_those_of_the_textbook(seed, p, n):
    patterns = random_patterns(p, n, rng=seed)
    assert np.allclose(classical.hebbian(patterns).toarray(), textbook.hebbian(patterns), atol=1e-13)
    assert np.allclose(classical.storkey(patterns).toarray(), textbook.storkey(patterns), atol=1e-12)


@given(**SIZES)
@settings(max_examples=25)
def test_recall_and_energy_of_the_package_are_those_of_the_textbook(seed, p, n):
    W = np.rint(8 * n * textbook.hebbian(random_patterns(p, n, rng=seed))) / 8  # whole eighths: a tie is one in both
    cue = random_patterns(1, n, rng=seed + 1)[0]
    kept = cue.copy()
    found = classical.recall(W, cue, order="sequential")
    assert np.array_equal(found.state, textbook.recall(W, cue)) and np.array_equal(cue, kept)
    assert np.isclose(found.energies[-1], textbook.energy(W, found.state), atol=1e-12)
