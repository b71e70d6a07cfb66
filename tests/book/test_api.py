"""The API reference: every public name with its arguments, equations and source, made out of the docstrings."""

import importlib
import inspect
import re

import api
import pytest
from plain_math import to_tex

import hopfield_edu.classical
import hopfield_edu.frontier
import hopfield_edu.hetero
import hopfield_edu.modern
from hopfield_edu import widgets
from hopfield_edu.check import constructive, line, modern
from tools import ROOT
from tools.mathml import mathml


@pytest.mark.parametrize(
    ("plain", "tex"),
    [
        ("W_ij <- x_i^mu x_j^mu / n", r"W_{ij} \leftarrow x_{i}^{\mu } x_{j}^{\mu } / n"),
        ("q <- X^T softmax(beta X q)", r"q \leftarrow X^{\mathsf{T}} \operatorname{softmax}(\beta X q)"),
        ("sum_{k != i, j} W_ik x_k", r"\sum_{k \neq i, j} W_{ik} x_{k}"),
        ("sqrt(2 ln n) ≥ y²", r"\sqrt{2 \ln n} \geq y^2"),
        ("log2 ( [p + q] / 2 )", r"\log_2 ( [p + q] / 2 )"),
        ("f(x) ≈ integral_0^1 g d x", r"f(x) \approx \int_{0}^{1} g d x"),
        ("a = 1,   b = 2", r"a = 1,\quad b = 2"),
        ("a = 1\nb = 2", r"\begin{gathered} a = 1 \\ b = 2 \end{gathered}"),
    ],
)
def test_equations_of_docstrings_become_tex(plain, tex):
    assert to_tex(plain) == tex


def told(thing):
    """The docstrings of a public thing and of its public methods."""
    inside = [part for name, part in vars(thing).items() if not name.startswith("_")] if inspect.isclass(thing) else []
    return [inspect.getdoc(part) or "" for part in (thing, *inside)]


@pytest.mark.parametrize("room", ["classical", "hetero", "modern", "frontier"])
def test_every_equation_of_a_docstring_can_be_set(room):
    """Else the website is not built: x^mu x^mu^T has two powers, x^mu (x^mu)^T has not."""
    module = importlib.import_module(f"hopfield_edu.{room}")
    things = [getattr(module, name) for name in api.public(module)]
    blocks = [block for thing in things for text in told(thing) for block in re.split(r"\n\s*\n", text)]
    equations = [inspect.cleandoc(block) for block in blocks if block.startswith("    ")]
    assert equations
    for equation in equations:
        assert "<math" in mathml(to_tex(equation)), equation


def test_an_equation_whose_bracket_is_open_stops_the_build():
    with pytest.raises(ValueError, match="lacks a"):
        to_tex("exp(-(x + 1)")


def test_a_docstring_becomes_paragraphs_definitions_and_a_display():
    text = """Hebb's rule.

    W = (1/n) sum_mu x^mu

x, y: arrays of ±1,
    one a row. z: a number.
- a case of `it`.
Returns W_ij * 2 as n -> infinity."""
    lines = [line for line in api.rest(text, {"x", "y", "z"}) if line]
    assert lines == [
        "Hebb's rule.",
        ".. math::",
        r"   W = (1/n) \sum_{\mu } x^{\mu }",
        "``x, y``",
        "   arrays of ±1, one a row.",
        "``z``",
        "   a number.",
        "- a case of ``it``.",
        r"Returns W\_ij \* 2 as n → infinity.",
    ]


@pytest.mark.parametrize("end", ["Returns two. Raises ValueError.", "Returns two; Raises ValueError."])
def test_what_is_returned_and_raised_stands_apart_from_the_last_argument(end):
    lines = [line for line in api.rest(f"x: a number. {end}", {"x"}) if line]
    assert lines == ["``x``", "   a number.", end[:12], "Raises ValueError."]


def test_a_function_as_default_is_named():
    signature = "(separation=<function maximum at 0x7f>, n=<function half>)"
    assert api.named(None, "function", "f", None, None, signature, "x") == ("(separation=maximum, n=half)", "x")
    assert api.named(None, "class", "C", None, None, None, None) == (None, None)


def test_a_widget_shows_what_it_takes():
    signature, _ = api.named(None, "class", "PidAtoms", widgets.PidAtoms, None, "(*args, **kwargs)", None)
    assert signature.startswith("(rule=") and "*args" not in signature and "**" not in signature


def test_an_argument_that_is_one_of_a_list_is_an_argument():
    lines = [line for line in api.rest("cues: (n,). how:\n- dot: a\n- cosine: b", {"cues", "how"}) if line]
    assert lines == ["``cues``", "   (n,).", "``how``", "- dot: a", "- cosine: b"]


@pytest.mark.parametrize("room", ["classical", "hetero", "modern", "frontier"])
def test_every_public_name_has_an_entry_and_a_page(room):
    module = getattr(hopfield_edu, room)
    entries = "\n".join(api.entries(module))
    for name in module.__all__:
        assert f":: hopfield_edu.{room}.{name}\n" in entries or f":: hopfield_edu.{room}.{name}." in entries, name
    assert any(f"room: hopfield_edu.{room}\n" in page.read_text(encoding="utf-8") for page in api.rooms(ROOT))


def test_every_page_of_a_room_is_in_the_table_of_contents():
    assert set(api.rooms(ROOT)) == set((ROOT / "book" / "api").glob("*.md"))


def test_a_name_knows_its_lines_and_its_chapters():
    recall = hopfield_edu.classical.recall
    path, first, last = re.search(r"blob/main/(\S+)#L(\d+)-L(\d+)>", api.source(recall)).groups()
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()[int(first) - 1 : int(last)]
    assert lines[0].startswith("def recall(") and lines[-1].startswith("    return found ")
    assert ":doc:`2 </notebooks/02_hebbian_hopfield>`" in api.chapters("recall", recall)
    assert api.chapters("no_such_name", recall) == ""


def test_a_chapter_is_told_from_one_that_uses_another_thing_of_the_same_name():
    assert re.findall(r"`(\d+) ", api.chapters("recall", constructive.recall)) == ["12"]
    assert re.findall(r"`(\d+) ", api.chapters("matrix", line.matrix)) == ["14"]
    assert ":doc:`11 " in api.chapters("softmax", hopfield_edu.modern.softmax)
    assert re.findall(r"`(\d+) ", api.chapters("softmax", modern.softmax)) == ["9"]


ROOMS = [importlib.import_module(api.ROOM.search(page.read_text(encoding="utf-8"))[1]) for page in api.rooms(ROOT)]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__)
def test_a_public_constant_says_what_it_is(room):
    for name, full in api.every_name(room):
        module, _, inner = full.rpartition(".")
        thing = getattr(importlib.import_module(module), inner)
        assert callable(thing) or api.below(inner, thing), name


def test_a_constant_without_a_word_stops_the_build():
    with pytest.raises(ValueError, match="SIDE is public"):
        api.below("SIDE", hopfield_edu.modern.encoders.SIDE)
