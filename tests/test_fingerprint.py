"""A fingerprint tells contents apart, and only contents: not addresses, not sessions, not how a value came about."""

import collections
import copy
import dataclasses
import enum
import functools
import io
import subprocess
import sys
import threading
import types

import numpy as np
import pandas as pd
import pytest
import torch

from hopfield_edu import datasets
from hopfield_edu._fingerprint import fingerprint
from hopfield_edu._namespace import Unknowable
from hopfield_edu.classical import hebbian
from hopfield_edu.hetero import HeteroEncoder
from hopfield_edu.modern import DenseMemory, softmax

LETTERS = datasets.letters("HOT").patterns
MANY = np.random.default_rng(0).random((300, 400))


@dataclasses.dataclass
class Settings:
    load: float = 0.1
    names: list = dataclasses.field(default_factory=list)


class Rule(enum.Enum):
    HEBB = 1
    STORKEY = 2


class Memory:
    def __init__(self, weights):
        self.weights = weights

    @functools.cached_property
    def trace(self):
        return float(np.trace(self.weights))

    def answer(self, rng, share):
        return {"x": share * self.trace}


def one_digit_changed():
    changed = MANY.copy()
    changed[150, 200] += 1e-12
    return changed


def linear(seed):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return torch.nn.Linear(3, 2)


def maker(number):
    return lambda rng, share: {"x": number * share}


def times(number):
    """A decorator, as people write them."""

    def decorate(trial):
        @functools.wraps(trial)
        def changed(rng, share):
            return {name: number * value for name, value in trial(rng, share).items()}

        return changed

    return decorate


def plain(rng, share, number=1):
    return {"x": share * number}


ALIKE = {
    "arrays": (MANY, MANY.copy()),
    "arrays in another order of memory": (MANY, np.asfortranarray(MANY)),
    "arrays of objects": (np.array([1, "a"], object), np.array([1, "a"], object)),
    "weights": (hebbian(LETTERS), hebbian(LETTERS)),
    "memories": (DenseMemory(LETTERS, 3), DenseMemory(LETTERS, 3)),
    "networks": (HeteroEncoder(rng=0, code=4, width=4), HeteroEncoder(rng=0, code=4, width=4)),
    "tensors": (torch.ones(3, dtype=torch.bfloat16), torch.ones(3, dtype=torch.bfloat16)),
    "generators": (np.random.default_rng(3), np.random.default_rng(3)),
    "tables": (pd.DataFrame({"a": [1], "b": ["x"]}), pd.DataFrame({"a": [1], "b": ["x"]})),
    "objects": (Memory(MANY[:3, :3]), Memory(MANY[:3, :3].copy())),
    "methods": (Memory(MANY[:3, :3]).answer, Memory(MANY[:3, :3].copy()).answer),
    "dataclasses": (Settings(), Settings()),
    "dicts in another order": ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
    "sets": (set("abc"), set("cba")),
    "closures": (maker(2), maker(2)),
    "wrapped functions": (times(2)(plain), times(2)(plain)),
    "partials": (functools.partial(plain, number=2), functools.partial(plain, number=2)),
    "functions of the course that keep a number": (softmax(8.0), softmax(8.0)),
}
APART = {
    "arrays that differ in one digit of one number": (MANY, one_digit_changed()),
    "arrays of other shapes": (np.zeros((2, 3)), np.zeros((3, 2))),
    "arrays of other types": (np.zeros(2), np.zeros(2, np.float32)),
    "masks": (np.ma.array([1, 2], mask=[0, 1]), np.ma.array([1, 2], mask=[1, 0])),
    "weights": (hebbian(LETTERS), hebbian(LETTERS[:2])),
    "memories": (DenseMemory(LETTERS, 3), DenseMemory(LETTERS, 4)),
    "networks": (linear(0), linear(1)),
    "networks in training and not": (linear(0), copy.deepcopy(linear(0)).eval()),
    "generators": (torch.Generator().manual_seed(1), torch.Generator().manual_seed(2)),
    "tables": (pd.DataFrame({"a": ["x"]}), pd.DataFrame({"a": ["y"]})),
    "methods": (Memory(MANY[:3, :3]).answer, Memory(MANY[:4, :4]).answer),
    "dataclasses": (Settings(names=["a"]), Settings(names=["b"])),
    "members of an enumeration": (Rule.HEBB, Rule.STORKEY),
    "closures": (maker(2), maker(3)),
    "defaults": (lambda x=1: x, lambda x=2: x),
    "lambdas in one line": (lambda x: x + 1, lambda x: x + 2),
    "wrapped functions": (times(2)(plain), times(3)(plain)),
    "cached functions": (functools.cache(maker(2)), functools.cache(maker(3))),
    "partials": (functools.partial(plain, number=2), functools.partial(plain, number=3)),
    "functions of NumPy": (np.linalg.norm, np.linalg.det),
    "functions of the course that keep a number": (softmax(8.0), softmax(4.0)),
    "numbers and words": ([1], ["1"]),
    "whole and broken numbers": ([1], [1.0]),
    "ordered dicts": (collections.OrderedDict(a=1, b=2), collections.OrderedDict(b=2, a=1)),
}


@pytest.mark.parametrize("kind", ALIKE)
def test_equal_contents_have_one_fingerprint(kind):
    first, second = ALIKE[kind]
    assert first is not second and fingerprint(first) == fingerprint(second)


@pytest.mark.parametrize("kind", APART)
def test_other_contents_have_another_fingerprint(kind):
    first, second = APART[kind]
    assert fingerprint(first) != fingerprint(second)


def test_what_an_object_computes_once_and_keeps_is_no_content():
    memory = Memory(MANY[:3, :3])
    before = fingerprint(memory)
    assert memory.trace
    assert fingerprint(memory) == before


def test_a_value_that_holds_itself_is_read():
    first, second, other = [1], [1], [2]
    for each in (first, second, other):
        each.append(each)
    assert fingerprint(first) == fingerprint(second) != fingerprint(other)


MODULE = """
RATE = 2
class Scale:
    by = 3
    def __call__(self, x):
        return self.by * x
def deep(x):
    return RATE * Scale()(x)
def trial(rng, share):
    return {"x": deep(share)}
"""


@pytest.fixture
def module(monkeypatch):
    """A module of the user's own."""
    made = types.ModuleType("of_my_own")
    exec(MODULE, vars(made))
    monkeypatch.setitem(sys.modules, "of_my_own", made)
    return made


def through_a_module(rng, share):
    return {"x": of_my_own.deep(share)}  # noqa: F821 (a global that the test sets)


@pytest.mark.parametrize("way", ["by name", "through its module"])
@pytest.mark.parametrize(
    ("what", "value"), [("RATE", 5), ("deep", lambda x: 0), ("Scale.by", 5), ("Scale.__call__", lambda self, x: x)]
)
def test_what_a_function_reaches_by_name_is_content(module, monkeypatch, way, what, value):
    monkeypatch.setitem(globals(), "of_my_own", module)
    trial = module.trial if way == "by name" else through_a_module
    before = fingerprint(trial)
    holder, _, name = what.rpartition(".")
    with monkeypatch.context() as patch:
        patch.setattr(getattr(module, holder) if holder else module, name, value)
        assert fingerprint(trial) != before
    assert fingerprint(trial) == before


def test_a_module_imported_inside_a_function_is_content(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)

    def trial(rng, share):
        import of_a_file

        return {"x": of_a_file.rate}

    before = []
    for rate in (1, 2):
        (tmp_path / "of_a_file.py").write_text(f"rate = {rate}\n")
        before.append(fingerprint(trial))
    assert before[0] != before[1]


def test_comments_and_docstrings_are_no_content():
    def trial(rng, share):
        """Half of it."""
        return {"x": share / 2}

    first = trial

    def trial(rng, share):
        """A half of what came."""
        return {"x": share / 2}  # halved

    assert fingerprint(trial) == fingerprint(first)


SESSION = """
import numpy as np
from hopfield_edu._fingerprint import fingerprint
class Memory:
    def __init__(self): self.weights, self.names = np.arange(4.0), {"a", "b", "c"}
    def answer(self, rng, share): return {"x": share in {"many", "words"}}
print(fingerprint(Memory()), fingerprint(Memory().answer))
"""


def test_another_session_finds_the_same_fingerprint():
    told = {subprocess.run([sys.executable, "-c", SESSION], capture_output=True, check=True).stdout for _ in range(3)}
    assert len(told) == 1 and len(told.pop().split()) == 2


def calls_eval(rng, share):
    return {"x": eval("share")}


@pytest.mark.parametrize(
    ("value", "named"),
    [
        (threading.Lock(), "_thread.lock"),
        (sys.__stdout__, "_io.TextIOWrapper"),
        ((number for number in [1, 2]), "builtins.generator"),
        ([{"deep": threading.Lock()}], "_thread.lock"),
        (types.ModuleType("nowhere"), "the module nowhere, which has no file"),
        (calls_eval, "eval, through which code can reach anything"),
        (functools.partial(plain, number=io.TextIOWrapper(io.BytesIO())), "_io.TextIOWrapper"),
    ],
)
def test_what_nobody_can_read_is_named(value, named):
    with pytest.raises(Unknowable, match=named):
        fingerprint(value)
