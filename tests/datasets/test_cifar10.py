"""CIFAR-10 from a reader's folder, or downloaded from a server (here a small archive from this machine)."""

import functools
import hashlib
import http.server
import io
import logging
import tarfile

import numpy as np
import pooch
import pytest

from hopfield_edu import datasets
from hopfield_edu.datasets import cifar
from tools.web import serving

LABELS = np.arange(12) % 10
PICTURES = np.random.default_rng(0).integers(0, 256, (12, 32, 32, 3), dtype=np.uint8)
PART = 2  # pictures in each small batch


def batches():
    """Six small batches in CIFAR-10's binary form: name -> bytes."""
    planes = PICTURES.transpose(0, 3, 1, 2).reshape(12, -1)
    rows = np.concatenate([LABELS[:, None].astype(np.uint8), planes], axis=1)
    names = [*cifar.FILES["train"], *cifar.FILES["test"]]
    return {name: rows[PART * k : PART * (k + 1)].tobytes() for k, name in enumerate(names)}


@pytest.fixture
def archive(monkeypatch):
    """A small archive of the official form, with its md5 in the place of the official one."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as tar:
        for name, data in batches().items():
            member = tarfile.TarInfo(f"cifar-10-batches-bin/{name}")
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    monkeypatch.setattr(cifar, "MD5", hashlib.md5(file.getvalue()).hexdigest())
    return file.getvalue()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder that HOPFIELD_EDU_DATA names, empty; no page is ever asked for CIFAR-10 unless a test serves one."""
    monkeypatch.setenv("HOPFIELD_EDU_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(cifar, "URL", "http://127.0.0.1:9/cifar-10-binary.tar.gz")  # nobody listens there
    pooch.get_logger().setLevel(logging.ERROR)
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def server(tmp_path, monkeypatch, folder):
    """A server of this machine, and the list of what it was asked for; put the archive into its folder `site`."""
    asked = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            asked.append(self.path)

    (tmp_path / "site").mkdir()
    handler = functools.partial(Handler, directory=tmp_path / "site")
    with serving(handler) as address:
        monkeypatch.setattr(cifar, "URL", f"{address}/cifar-10-binary.tar.gz")
        yield tmp_path / "site" / cifar.ARCHIVE, asked


def assert_all_pictures_are_there():
    train, test = datasets.cifar10(10), datasets.cifar10(2, split="test")
    order = np.random.default_rng(0).permutation(10)
    assert np.array_equal(train.pictures, PICTURES[order] / 255)
    assert train.names == tuple(cifar.LABELS[k] for k in order)
    assert {"airplane", "truck"} <= set(train.names)
    assert np.array_equal(np.sort(test.pictures.ravel()), np.sort(PICTURES[10:].ravel() / 255))


def test_from_the_archive_in_a_folder(folder, archive):
    (folder / cifar.ARCHIVE).write_bytes(archive)
    assert_all_pictures_are_there()


@pytest.mark.parametrize("inside", [".", "cifar-10-batches-bin"])
def test_from_unpacked_batches_in_a_folder(folder, inside):
    (folder / inside).mkdir(exist_ok=True)
    for name, data in batches().items():
        (folder / inside / name).write_bytes(data)
    assert_all_pictures_are_there()
    assert np.array_equal(datasets.cifar10(4, rng=3).pictures, datasets.cifar10(4, rng=3).pictures)
    assert not np.array_equal(datasets.cifar10(4, rng=3).pictures, datasets.cifar10(4, rng=4).pictures)


def test_a_folder_with_some_of_the_batches_is_refused_and_never_a_smaller_set(folder):
    some = dict(list(batches().items())[1:3])
    for name, data in some.items():
        (folder / name).write_bytes(data)
    missing = "data_batch_1.bin, data_batch_4.bin, data_batch_5.bin not found"
    with pytest.raises(ValueError, match=f"must hold all files of CIFAR-10, or none; {missing}"):
        datasets.cifar10(2)


def test_it_is_downloaded_once(server, folder, archive):
    file, asked = server
    file.write_bytes(archive)
    assert_all_pictures_are_there()
    assert asked == ["/cifar-10-binary.tar.gz"]
    assert (folder / cifar.ARCHIVE).read_bytes() == archive


def test_a_download_that_is_not_the_archive_is_refused(server, folder, archive):
    server[0].write_bytes(archive[:-50])
    with pytest.raises(FileNotFoundError, match=r"cannot be downloaded .*hash") as refused:
        datasets.cifar10(2)
    assert "datasets.emoji(50, size=32)" in str(refused.value)
    assert not (folder / cifar.ARCHIVE).exists()


def test_without_a_network_the_error_says_what_to_do(folder):
    with pytest.raises(FileNotFoundError, match="cannot be downloaded") as refused:
        datasets.cifar10(50)
    for remedy in (cifar.URL, "HOPFIELD_EDU_DATA", str(folder), "datasets.emoji(50, size=32)"):
        assert remedy in str(refused.value)


def test_cut_files_are_named(folder, archive):
    (folder / cifar.ARCHIVE).write_bytes(archive[:-50])
    with pytest.raises(ValueError, match=r"cifar-10-binary.tar.gz is cut or changed: its md5 is not .* Delete it"):
        datasets.cifar10(2)
    for name, data in batches().items():
        (folder / name).write_bytes(data[:-1])
    with pytest.raises(ValueError, match=r"data_batch_1.bin is cut: 6,145 bytes are no multiple of 3073"):
        datasets.cifar10(2)
    (folder / "data_batch_1.bin").write_bytes(bytes([77]) + batches()["data_batch_1.bin"][1:])
    with pytest.raises(ValueError, match=r"data_batch_1\.bin is changed: it has a label 77"):
        datasets.cifar10(2)


def test_wrong_arguments_are_named(folder):
    for name, data in batches().items():
        (folder / name).write_bytes(data)
    with pytest.raises(ValueError, match="count must be at most 10; got 11"):
        datasets.cifar10(11)
    with pytest.raises(ValueError, match="split must be one of 'train', 'test'; got 'valid'"):
        datasets.cifar10(2, split="valid")


def test_the_official_address_and_hash_are_the_default():
    assert cifar.URL == "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"
    assert cifar.MD5 == "c32a1d4ab5d03f1284b67883e8d87530"


def test_without_the_variable_the_users_cache_is_taken(monkeypatch):
    monkeypatch.delenv("HOPFIELD_EDU_DATA", raising=False)
    assert cifar._folder() == pooch.os_cache("hopfield_edu")
