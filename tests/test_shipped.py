"""Weights that come with the package: checked by sha256, and files of a reader's own."""

import hashlib
import json
import pathlib

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


def test_numbers_that_numpy_does_not_have_are_named(tmp_path):
    torch, safetensors = pytest.importorskip("torch"), pytest.importorskip("safetensors.torch")
    safetensors.save_file({"a": torch.ones(3, dtype=torch.bfloat16)}, tmp_path / "short.safetensors")
    with pytest.raises(ValueError, match=r"path must be a file of numbers that NumPy knows; .* has some of 'BF16'"):
        _shipped.load(tmp_path / "short.safetensors")


@pytest.fixture
def full(monkeypatch):
    """A disk on which half of what is written still fits."""
    write = pathlib.Path.write_bytes

    def half(path, data):
        write(path, data[: len(data) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pathlib.Path, "write_bytes", half)


def test_where_a_disk_is_full_the_file_that_was_there_stays(tmp_path, request):
    there = tmp_path / "mine.safetensors"
    _shipped.save(there, {"a": np.arange(9.0)}, {})
    request.getfixturevalue("full")
    with pytest.raises(OSError, match="No space left"):
        _shipped.save(there, {"a": np.zeros(9)}, {})
    assert np.array_equal(_shipped.load(there)[0]["a"], np.arange(9.0))
    assert [file.name for file in tmp_path.iterdir()] == [there.name]


def test_a_link_still_leads_to_the_file_that_is_written_anew(tmp_path):
    (tmp_path / "far").mkdir()
    link, there = tmp_path / "link.safetensors", tmp_path / "far" / "there.safetensors"
    link.symlink_to(there)
    _shipped.save(link, {"a": np.ones(2)}, {})
    assert link.is_symlink() and _shipped.load(there)[0]["a"].tolist() == [1, 1]


def test_each_file_has_one_line_of_sums_whatever_its_name(tmp_path, capsys):
    files = [tmp_path / name for name in ("model.safetensors", "my model.safetensors", "a model.safetensors")]
    for file in [*files, *files]:
        file.write_bytes(file.name.encode())
        _shipped.publish(file, {"seed": 1})
    lines = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {file.name: hashlib.sha256(file.name.encode()).hexdigest() for file in files}
    assert lines == [f"{sums[name]}  {name}" for name in sorted(sums)]
    assert json.loads(files[1].with_suffix(".json").read_text(encoding="utf-8")) == {"seed": 1}
