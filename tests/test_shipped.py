"""Weights that come with the package: checked by sha256, and files of a reader's own."""

import hashlib
import json

import numpy as np
import pytest

from hopfield_edu import _shipped


@pytest.fixture
def moved(tmp_path, monkeypatch):
    """A copy of the shipped models that a test may spoil."""
    for file in _shipped.MODELS.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(_shipped, "MODELS", tmp_path)
    return tmp_path


def test_every_shipped_model_has_its_sha256_and_the_log_of_its_run():
    files = {file.name for file in _shipped.MODELS.iterdir() if file.name.endswith(".safetensors")}
    assert files == {f"{name}.safetensors" for name in _shipped.names()}
    assert "stories" in _shipped.names()
    for line in _shipped.MODELS.joinpath("SHA256SUMS").read_text(encoding="utf-8").splitlines():
        expected, name = line.split("  ")
        assert hashlib.sha256(_shipped.MODELS.joinpath(name).read_bytes()).hexdigest() == expected
        log = json.loads(_shipped.MODELS.joinpath(name).with_suffix(".json").read_text(encoding="utf-8"))
        if "source" in log:  # trained by others
            assert {"licence", "modified", "cite"} <= set(log)
            continue
        commands = log.get("commands") or [log["command"]]
        assert all(command.startswith("python -m hopfield_edu train ") for command in commands)
        assert {"seed", "machine"} <= set(log)
        assert {"minutes", "seconds"} & set(log)


def test_the_stories_come_as_arrays_without_torch():
    weights, about = _shipped.load("stories")
    assert sum(array.size for array in weights.values()) == 117_059
    assert all(isinstance(array, np.ndarray) and array.dtype == np.float16 for array in weights.values())
    assert about == {"code": "64", "width": "32"}


@pytest.mark.parametrize("spoil", [lambda data: data[:-1000], lambda data: b"", lambda data: data[:-1] + b"?"])
def test_a_cut_or_changed_shipped_file_is_refused(moved, spoil):
    file = moved / "stories.safetensors"
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(ValueError, match=r"cut or changed: sha256 .* stories\.json beside it says how it was made"):
        _shipped.load("stories")


def test_a_missing_shipped_file_is_named(moved):
    (moved / "stories.safetensors").unlink()
    with pytest.raises(FileNotFoundError, match=r"stories.safetensors is not there.*Install hopfield_edu again"):
        _shipped.load("stories")


def test_a_file_of_ones_own_comes_back(tmp_path):
    weights = {"a": np.arange(6.0).reshape(2, 3).T, "b": np.ones(2, np.float16)}
    _shipped.save(tmp_path / "mine.safetensors", weights, {"code": "8"})
    back, about = _shipped.load(tmp_path / "mine.safetensors")
    assert about == {"code": "8"}
    assert set(back) == {"a", "b"}
    for name, array in weights.items():
        assert np.array_equal(back[name], array)
        assert back[name].dtype == array.dtype


def test_the_same_weights_give_the_same_bytes(tmp_path):
    about = {"e": "5", "d": "4", "c": "3", "b": "2", "ä": "1"}
    written = set()
    for _ in range(20):  # the order that safetensors itself gives to `about` is random
        _shipped.save(tmp_path / "one.safetensors", {"w": np.arange(3.0), "v": np.ones((2, 2))}, about)
        written.add((tmp_path / "one.safetensors").read_bytes())
    assert len(written) == 1
    assert _shipped.load(tmp_path / "one.safetensors")[1] == about


def test_what_cannot_be_saved_or_found_is_named_before_anything_is_written(tmp_path):
    there = tmp_path / "mine.safetensors"
    for path, weights, about, error, said in (
        (None, {}, {}, TypeError, "path must be the path of a file or a folder; got None"),
        (tmp_path, {}, {}, ValueError, "path must be a file; .* is not, but a folder"),
        (tmp_path / "nowhere" / "w", {}, {}, OSError, "path must lie in a folder that exists"),
        (there, [np.ones(2)], {}, TypeError, "weights must be a dict of names and arrays"),
        (there, {"a": np.array(["b"])}, {}, TypeError, r"weights\['a'\] must be an array of numbers"),
        (there, {"a": np.ones(2)}, {"code": 8}, TypeError, "about must be a dict of strings"),
    ):
        with pytest.raises(error, match=said):
            _shipped.save(path, weights, about)
    assert not list(tmp_path.iterdir())
    with pytest.raises(TypeError, match="path must be the path of a file or a folder; got 7"):
        _shipped.load(7)


def test_wrong_files_of_ones_own_are_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"a shipped model \(.*stories.*\); there is none at nothing"):
        _shipped.load("nothing")
    whole = tmp_path / "whole.safetensors"
    _shipped.save(whole, {"a": np.zeros(100)}, {})
    for data in (b"", b"PK\x03\x04 no safetensors at all", whole.read_bytes()[:-10]):
        (tmp_path / "cut.safetensors").write_bytes(data)
        with pytest.raises(ValueError, match=r"whole safetensors file; .*cut.safetensors is cut or of another kind"):
            _shipped.load(tmp_path / "cut.safetensors")
