"""The pages of questions answer each one, and what they say to type works."""

import re
import sys
import types

import numpy as np
import pytest

from hopfield_edu.modern import encoders
from tools import ROOT

PAGE = (ROOT / "book" / "questions.md").read_text(encoding="utf-8")
QUESTIONS = re.split(r"^## ", PAGE, flags=re.M)[1:]
CODE = re.findall(r"```python\n(.*?)```", PAGE, re.S)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda text: text.partition("\n")[0])
def test_every_question_is_answered_leads_to_a_chapter_and_says_what_is_open(question):
    title, _, answer = question.partition("\n")
    assert re.match(r"\d+\. .*\?$", title)
    assert re.search(r"^\*\*Where\.\*\* .*?\.ipynb#", answer, re.M | re.S)
    assert re.search(r"^\*\*Open\.\*\* \S", answer, re.M)
    assert 40 < len(answer.partition("**Where.**")[0].split()) < 260


def test_there_are_the_ten_and_the_two():
    assert [int(question.partition(".")[0]) for question in QUESTIONS] == list(range(1, 13))


@pytest.fixture
def stl10(tmp_path, monkeypatch):
    """Twelve pictures as STL-10's test file, as its makers write it: colour by colour, down each column."""
    pictures = np.random.default_rng(0).integers(0, 256, (12, 96, 96, 3), dtype=np.uint8)
    folder = tmp_path / "data" / "stl10_binary"
    folder.mkdir(parents=True)
    pictures.transpose(0, 3, 2, 1).tofile(folder / "test_X.bin")
    monkeypatch.chdir(tmp_path)
    return pictures


@pytest.fixture
def torchvision(stl10, monkeypatch):
    """A module whose STL10 has its pictures where torchvision has them, in `data`, colour first."""

    def load(root, *, split, download):
        assert (root, split, download) == ("data", "test", True)
        return types.SimpleNamespace(data=stl10.transpose(0, 3, 1, 2))

    module = types.ModuleType("torchvision.datasets")
    module.STL10 = load
    monkeypatch.setitem(sys.modules, "torchvision", types.ModuleType("torchvision"))
    monkeypatch.setitem(sys.modules, "torchvision.datasets", module)


@pytest.mark.parametrize("way", [0, 1], ids=["torchvision", "its makers' file"])
def test_stl10_is_read_as_the_page_says(way, stl10, torchvision, monkeypatch):
    load = encoders.load
    monkeypatch.setattr(encoders, "load", lambda name: load("pixels") if name == "contrastive-cifar10" else load(name))
    told = {}
    exec(CODE[way] + CODE[2], told)
    small = stl10.reshape(12, 32, 3, 32, 3, 3).mean(axis=(2, 4)) / 255
    assert np.allclose(told["pictures"], small) and len(told["memory"]) == 12


def test_the_command_that_the_page_names_has_the_options_that_it_names():
    source = (ROOT / "tools" / "record" / "backbones.py").read_text(encoding="utf-8")
    assert "python -m tools.record.backbones" in PAGE
    for option in re.findall(r"`(--[a-z]+)`", PAGE):
        assert f'"{option}"' in source
