"""Every argument of every widget: numbers of each width are taken, and what is no value of it is refused by name."""

import json

import numpy as np
import pytest

from hopfield_edu import datasets, widgets
from hopfield_edu.hetero.subconscious import lay_down
from hopfield_edu.widgets.base import Setting

WHOLE = (np.int16, np.int32, np.int64, np.uint16, np.uint32, np.uint64)
BROKEN = (np.float16, np.float32, np.float64, np.longdouble)
ODD = {
    "None": None,
    "an array": np.array([0.1, 0.2, 0.3]),
    "an array of no axis": np.array(1),
    "a strange word": "nobody",
    "an object": object(),
    "a dict": {"a": 1},
    "infinity": float("inf"),
    "a number of many digits": 10**400,
}
ALSO_RIGHT = {("DreamWalker", "start", "None"), ("DreamWalker", "goal", "None"), ("WhoRemembers", "cut", "None")}
ALSO_RIGHT |= {("WordList", "lists", "None")}
ALSO_RIGHT |= {("Sound", "label", "a strange word")}


def made():
    """One of each widget."""
    bricks = datasets.emoji(4, size=8).pictures
    episodes = lay_down([[0, 1, 2], [0, 3]], [-0.5, 0.5], bricks.reshape(4, -1))
    mood = widgets.Mood(episodes, bricks, list("abcd"), ["e", "f"])
    questions = [{"question": "?", "answers": [{"text": t, "right": t == "a", "why": t} for t in "ab"]}]
    own = {"Mood": mood, "Quiz": widgets.Quiz(questions), "Sound": widgets.Sound(np.ones(9))}
    return {name: own[name] if name in own else getattr(widgets, name)() for name in widgets.__all__}


def is_setting(widget, key):
    return isinstance(widget.traits()[key], Setting)


WIDGETS = made()
SETTINGS = [
    (name, key) for name, made in WIDGETS.items() for key, kind in made.traits().items() if isinstance(kind, Setting)
]


def test_every_widget_has_settings():
    assert {name for name, _ in SETTINGS} == set(widgets.__all__)
    assert len(SETTINGS) > 45


@pytest.mark.parametrize(("name", "key"), SETTINGS)
def test_a_setting_takes_its_own_value_again_as_numpy_has_it(name, key):
    widget = WIDGETS[name]
    before = getattr(widget, key)
    numbers = (WHOLE if isinstance(before, int) else BROKEN) if type(before) in (int, float) else ()
    same = {bool: (np.bool_,), str: (np.str_,)}.get(type(before), numbers)
    for kind in same:
        setattr(widget, key, kind(before))
        now = getattr(widget, key)
        assert type(now) is type(before) and now == pytest.approx(before, abs=1e-3), kind
        json.dumps(now)
    setattr(widget, key, before)


@pytest.mark.parametrize(("name", "key"), SETTINGS)
@pytest.mark.parametrize("label", ODD)
def test_what_is_none_of_its_values_is_refused_by_name_and_changes_nothing(name, key, label):
    if (name, key, label) in ALSO_RIGHT:
        return
    widget = WIDGETS[name]
    before = getattr(widget, key)
    with pytest.raises((ValueError, TypeError), match=rf"\b{key}\b.* (must|may)"):
        setattr(widget, key, ODD[label])
    assert getattr(widget, key) is before


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for name, key in SETTINGS if type(getattr(WIDGETS[name], key)) is int]
)
def test_a_broken_number_is_no_whole_number(name, key):
    with pytest.raises(TypeError, match=f"{key} must be a whole number; got 1.5"):
        setattr(WIDGETS[name], key, 1.5)


@pytest.mark.parametrize("name", ["StoryTeller", "SemanticSearch", "Playground"])
def test_a_setting_that_does_not_exist_is_told_with_those_that_do(name):
    with pytest.raises(ValueError, match=r"settings may hold .*seed.*; got colour"):
        getattr(widgets, name)(colour=1)


@pytest.mark.parametrize("names", [None, 3, "abc", [1, 2, 3], np.ones(3)])
def test_names_are_a_list_of_words(names):
    patterns = datasets.letters("HOT").patterns
    if names is None:
        assert widgets.Playground(patterns, names).names == ["memory 1", "memory 2", "memory 3"]
        return
    with pytest.raises(TypeError, match="names must be a list of words"):
        widgets.Playground(patterns, names)


def test_settings_of_the_playground_come_out_as_plain_numbers():
    widget = widgets.Playground(share=np.float32(0.25), seed=np.uint8(3), rule=np.str_("pseudo-inverse"))
    assert widget.settings == {"share": 0.25, "seed": 3, "rule": "pseudo-inverse"}
    assert [type(value) for value in widget.settings.values()] == [float, int, str]
    with pytest.raises(ValueError, match=r"share must lie in \[0, 1\]; got 2"):
        widget.settings = {"share": 2}
