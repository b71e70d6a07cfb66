"""CIFAR-10 as readers have it: the official binary archive, in a folder of theirs or downloaded once. No pickle."""

import os
import tarfile
from pathlib import Path

import numpy as np

from hopfield_edu._validation import one_of
from hopfield_edu.datasets.choice import draw
from hopfield_edu.datasets.kinds import NamedPictures

URL = "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"
MD5 = "c32a1d4ab5d03f1284b67883e8d87530"
FOLDER = "HOPFIELD_EDU_DATA"
ARCHIVE = "cifar-10-binary.tar.gz"
LABELS = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
RECORD = 1 + 3 * 32 * 32  # one byte for the label, then the red, the green and the blue plane
FILES = {"train": [f"data_batch_{k}.bin" for k in range(1, 6)], "test": ["test_batch.bin"]}


def cifar10(count=50, *, split="train", rng=0):
    """Colour photographs of CIFAR-10 (Krizhevsky 2009), 32x32, drawn without replacement; named by their labels.

    They are not bundled, but read from the folder that the environment variable HOPFIELD_EDU_DATA names, which holds
    cifar-10-binary.tar.gz or its unpacked data_batch_1.bin to 5 and test_batch.bin; else the archive is downloaded once
    (170 MB, md5 checked), into that folder or the user's cache.
    count: 1 to 50,000, or to 10,000 of split "test". rng: seed or Generator for the draw. Returns NamedPictures.
    Raises FileNotFoundError that says what to do where there is no network, ValueError where a file is cut, changed or
    alone.
    """
    bytes_, labels = records(one_of(split, "split", ("train", "test")))
    chosen = draw(len(labels), count, rng)
    return NamedPictures(bytes_[chosen] / 255, tuple(LABELS[label] for label in labels[chosen]))


def records(split):
    """All pictures of a split: (N, 32, 32, 3) bytes and (N,) labels, from the reader's folder or downloaded once."""
    parts = _unpacked(split) or _packed(split)
    rows = np.frombuffer(b"".join(parts), np.uint8).reshape(-1, RECORD)
    return rows[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1), rows[:, 0]


def _unpacked(split):
    """The files of a split as bytes, where the folder that HOPFIELD_EDU_DATA names holds them; else None."""
    for folder in (_folder(), _folder() / "cifar-10-batches-bin"):
        missing = [name for name in FILES[split] if not (folder / name).is_file()]
        if 0 < len(missing) < len(FILES[split]):
            raise ValueError(f"{folder} must hold all files of CIFAR-10, or none; {', '.join(missing)} not found")
        if not missing:
            return [_whole((folder / name).read_bytes(), folder / name) for name in FILES[split]]
    return None


def _packed(split):
    archive = _archive()
    with tarfile.open(archive) as tar:
        inside = {Path(member.name).name: member for member in tar if member.isfile()}
        return [_whole(tar.extractfile(inside[name]).read(), name) for name in FILES[split]]


def _archive():
    """The path of the archive, of which the md5 is checked; it is downloaded where it is not there."""
    import pooch

    archive = _folder() / ARCHIVE
    if archive.exists() and pooch.file_hash(archive, alg="md5") != MD5:
        raise ValueError(f"{archive} is cut or changed: its md5 is not {MD5}. Delete it, and it is downloaded again")
    try:
        return pooch.retrieve(URL, f"md5:{MD5}", fname=ARCHIVE, path=_folder(), progressbar=True)
    except (OSError, ValueError) as error:  # no network, no such page, or another file than expected
        raise FileNotFoundError(
            f"CIFAR-10 is not in {_folder()} and cannot be downloaded ({error}). Get {URL} with a browser, put it in a "
            f"folder and set the environment variable {FOLDER} to that folder; "
            "or use the bundled pictures: datasets.emoji(50, size=32)"
        ) from None


def _folder():
    import pooch

    return Path(os.environ.get(FOLDER) or pooch.os_cache("hopfield_edu")).expanduser()


def _whole(data, file):
    if not data or len(data) % RECORD:
        raise ValueError(f"{file} is cut: {len(data):,} bytes are no multiple of {RECORD}")
    if max(data[::RECORD]) >= len(LABELS):
        raise ValueError(f"{file} is changed: it has a label {max(data[::RECORD])}, and labels go from 0 to 9")
    return data
