"""The rooms offer their names at once and load a module when a name is first used; a stub is the one list of them."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import hopfield_edu
from hopfield_edu import _lazy

ROOMS = ("hetero", "modern", "frontier")


@pytest.mark.parametrize("room", ["", *ROOMS])
def test_every_name_of_a_stub_is_there_and_is_what_it_says(room):
    module = importlib.import_module(f"hopfield_edu.{room}".rstrip("."))
    places = _lazy.named(Path(module.__file__).with_suffix(".pyi"))
    assert places and set(places) <= set(module.__all__) and set(dir(module)) == set(places)
    for name, home in places.items():
        there = importlib.import_module(f"{module.__name__}.{home or name}")
        assert getattr(module, name) is (getattr(there, name) if home else there)


def test_a_room_is_reached_from_the_package_without_loading_torch():
    code = (
        "import sys, hopfield_edu as he; he.hetero.shuffle(4, rng=0); he.modern.DenseMemory; he.classical.hebbian; "
        "print(sorted({'torch', 'matplotlib', 'anywidget', 'joblib'} & sys.modules.keys()))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


def test_a_worker_of_a_sweep_loads_nothing_that_the_table_needs():
    code = (
        "import sys, hopfield_edu._trial, hopfield_edu.classical.capacity; "
        "print(sorted({'pandas', 'pyarrow', 'tqdm', 'hopfield_edu.sweep'} & sys.modules.keys()))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
    assert hopfield_edu.sweep.run.__module__ == "hopfield_edu._trial"


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match=r"'hopfield_edu\.hetero' has no attribute 'nothing'"):
        hopfield_edu.hetero.nothing  # noqa: B018


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (
            "import hopfield_edu as he; he.hetero.HeteroEncoder",
            "HeteroEncoder needs torch: pip install 'hopfield_edu[models]'",
        ),
        ("import hopfield_edu as he; he.sweep", "sweep needs joblib: pip install 'hopfield_edu[sweeps]'"),
    ],
)
def test_what_an_extra_brings_is_named_with_the_extra(code, told):
    missing = "import sys; sys.modules['torch'] = sys.modules['joblib'] = None; "
    run = subprocess.run([sys.executable, "-c", missing + code], capture_output=True, text=True)
    assert run.returncode == 1 and run.stderr.strip().endswith(f"ImportError: {told}")
