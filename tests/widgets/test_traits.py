"""Python's side of the widgets: what goes in, what comes back from a browser, and on Colab's versions too."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hopfield_edu import datasets
from hopfield_edu.widgets import Playground

LETTERS = datasets.letters("HOT")
COLAB = ("ipywidgets==7.7.1", "anywidget==0.9.21", "ipython_genutils==0.2.0", "psygnal==0.14.0")


def from_browser(widget, **values):
    """Deliver values as the browser sends them: bytes arrive as memoryviews beside the message."""
    buffers = {name: value for name, value in values.items() if isinstance(value, memoryview)}
    state = {name: value for name, value in values.items() if name not in buffers}
    message = {
        "content": {"data": {"method": "update", "state": state, "buffer_paths": [[name] for name in buffers]}},
        "buffers": list(buffers.values()),
    }
    widget._handle_msg(message)


def test_memories_come_back_as_they_were_given():
    widget = Playground(LETTERS.patterns, LETTERS.names)
    assert np.array_equal(widget.patterns, LETTERS.patterns)
    widget.patterns = -LETTERS.patterns[:2]
    assert np.array_equal(widget.patterns, -LETTERS.patterns[:2])
    assert np.array_equal(Playground().patterns, datasets.pictures(datasets.EIGHT).patterns)
    assert widget.store(LETTERS.patterns) is widget


def test_state_and_cue_are_read_back_from_memoryviews():
    widget = Playground(LETTERS.patterns, LETTERS.names)
    bits = memoryview((LETTERS.patterns[1] > 0).astype(np.uint8).tobytes())  # one byte a pixel
    from_browser(widget, cue_bits=bits, state_bits=bits, outcome="fixed point")
    assert np.array_equal(widget.state, LETTERS.patterns[1])
    assert np.array_equal(widget.cue, LETTERS.patterns[1])
    assert widget.outcome == "fixed point"


def test_memories_drawn_in_the_browser_reach_python():
    widget = Playground(LETTERS.patterns, LETTERS.names)
    packed = np.packbits(-LETTERS.patterns > 0, axis=1).tobytes()
    from_browser(widget, memory_bits=memoryview(packed), names=["a", "b", "c"])
    assert np.array_equal(widget.patterns, -LETTERS.patterns)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"patterns": [[0, 1, 0, 1]]}, "patterns must be ±1"),
        ({"patterns": np.ones((1, 6))}, "patterns must be square"),
        ({"patterns": np.ones((1, 129**2))}, "patterns must be square"),
        ({"patterns": np.ones((25, 25))}, "patterns must hold at most 24"),
        ({"patterns": np.ones((2, 25)), "times": [1, 2, 1]}, "times must have one number for each of the 2 patterns"),
        ({"patterns": np.ones((2, 25)), "times": [1, 6]}, r"times must lie in \[1, 5\]; got 6"),
        ({"rival": 24}, r"rival must lie in \[0, 23\]; got 24"),
        ({"patterns": LETTERS.patterns, "names": ["H"]}, "names must"),
    ],
)
def test_bad_arguments_are_named(arguments, says):
    with pytest.raises(ValueError, match=says):
        Playground(**arguments)


def test_the_package_alone_loads_no_widget_library():
    code = "import sys, hopfield_edu; assert not {'anywidget', 'ipywidgets'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.thorough
def test_the_same_on_colabs_versions(tmp_path):
    """Installs ipywidgets 7.7.1 and anywidget 0.9.21 into a folder of their own and runs this file with them."""
    if os.environ.get("HOPFIELD_EDU_COLAB"):
        pytest.skip("this is the run with Colab's versions")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", tmp_path, *COLAB]
    if (done := subprocess.run(pip, capture_output=True, text=True)).returncode:
        told = f"pip could not install Colab's versions: {done.stderr[-300:]}"
        pytest.fail(told, pytrace=False) if os.environ.get("CI") else pytest.skip(told)
    version = "import ipywidgets, anywidget; print(ipywidgets.__version__, anywidget.__version__)"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "HOPFIELD_EDU_COLAB": "1"}
    run = lambda *args: subprocess.run([sys.executable, *args], env=environment, capture_output=True, text=True)  # noqa: E731
    assert run("-c", version).stdout.split() == ["7.7.1", "0.9.21"]
    tested = run("-m", "pytest", "-p", "no:cacheprovider", "-W", "default", Path(__file__))
    assert tested.returncode == 0, tested.stdout[-3000:]
