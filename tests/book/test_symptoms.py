"""The page of symptoms: every answer leads to a cell, and what it says of numbers is so."""

import re

import numpy as np
import pytest

from hopfield_edu.classical import hebbian, recall
from hopfield_edu.modern import softmax
from tools import ROOT

PAGE = (ROOT / "book" / "symptoms.md").read_text(encoding="utf-8")
SYMPTOMS = re.split(r"^### ", PAGE, flags=re.M)[1:]
FOUR = np.array([[1, 1, -1, -1], [-1, -1, 1, 1], [1, -1, 1, -1], [-1, 1, -1, 1]])


@pytest.mark.parametrize("symptom", SYMPTOMS, ids=lambda text: text.partition("\n")[0])
def test_every_symptom_has_a_short_answer_that_leads_to_a_cell(symptom):
    answer, arrow, where = symptom.partition("\n→ ")
    assert arrow and re.search(r"\]\(\.\./notebooks/\w+\.ipynb#[\w-]+\)", where)
    assert 5 < len(answer.partition("\n")[2].split()) < 90


def test_what_is_said_of_another_package_is_shown_by_a_script_of_that_version():
    scripts = [path.read_text(encoding="utf-8") for path in (ROOT / "findings").glob("*.sh")]
    said = re.findall(r"^### ([\w-]+) (\d[\d.]+):", PAGE.partition("## In other packages")[2], flags=re.M)
    assert len(said) > 5
    for name, version in said:
        shown = [
            (f"# {name} {version} (PyPI", f'"{name}=={version}"'),
            (f"# {name} {version} (npm", f" {name}@{version}"),
        ]
        assert any(told in script and installed in script for script in scripts for told, installed in shown), name


def test_a_stored_pattern_lies_at_minus_half_of_n_less_one():
    x = np.random.default_rng(0).choice([-1, 1], 100)
    assert np.isclose(-x @ hebbian(x[None]).toarray() @ x / 2, -99 / 2)


def test_two_neurons_change_places_for_ever_when_both_are_updated():
    W, s = np.array([[0, -1], [-1, 0]]), np.array([-1, -1])
    assert np.array_equal(np.sign(W @ s), [1, 1]) and np.array_equal(np.sign(W @ [1, 1]), s)


def test_four_full_neurons_give_a_cue_back_after_ten_steps_and_not_after_nine():
    W, cue = FOUR.T @ FOUR * (1 - np.eye(4)), np.array([-1, -1, 1, -1])
    states = [cue]
    for _ in range(10):
        states.append(np.sign(W @ states[-1]))
    assert np.array_equal(states[10], cue) and not np.array_equal(states[9], cue)
    assert recall(hebbian(FOUR), cue, rng=0).state.tolist() in FOUR.tolist()


def test_an_energy_that_is_added_to_every_field_makes_every_answer_minus_one():
    W = FOUR.T @ FOUR * (1 - np.eye(4))
    for s in FOUR:
        assert np.all(np.sign(s @ W - s @ W @ s / 2) == -1)
        assert np.array_equal(np.sign(s @ W), s)


def energy(X, q, half):
    return -np.log(np.sum(np.exp(X @ q))) + half * q @ q


def test_a_step_of_softmax_lowers_the_energy_with_the_half_and_may_raise_it_without():
    rng = np.random.default_rng(0)
    steps = []
    for _ in range(200):
        X, q = rng.normal(size=(5, 4)), rng.normal(size=4) * 0.3
        after = softmax(1.0)((X @ q)[None])[0] @ X
        steps.append([energy(X, after, half) - energy(X, q, half) for half in (0.5, 1.0)])
    half, whole = np.array(steps).T
    assert half.max() < 1e-12 and whole.max() > 0.1


def test_of_pixels_that_are_never_negative_a_bright_picture_has_the_largest_product():
    rng = np.random.default_rng(0)
    X = rng.uniform(0, 255, (10, 400)) * np.array([0.5] * 9 + [1])[:, None]
    assert np.all((X @ X.T).argmax(axis=1) == 9)
    cosine = X @ X.T / np.linalg.norm(X, axis=1)
    assert np.array_equal(cosine.argmax(axis=1), np.arange(10))


def test_sixteen_thousand_neurons_have_268_million_weights():
    assert (128 * 128) ** 2 // 10**6 == 268 and (128 * 128) ** 2 * 8 / 1e9 > 2
