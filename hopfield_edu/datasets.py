"""What to store: 24 one-bit pictures, letters, digits, emoji, CIFAR-10, pictures of one's own, sounds, and words."""

import json
import os
from functools import cache
from importlib import resources
from typing import NamedTuple

import numpy as np

from hopfield_edu import cifar, picture_files
from hopfield_edu._validation import as_generator, as_path, finite_array, one_of, positive_count, unit_interval
from hopfield_edu.patterns import binarize

__all__ = [
    "EIGHT",
    "Digits",
    "Emoji",
    "NamedPatterns",
    "NamedPictures",
    "SpokenDigits",
    "Words",
    "cifar10",
    "digits",
    "emoji",
    "experiment",
    "folder",
    "letters",
    "picture",
    "pictures",
    "spoken_digits",
    "words",
]

DATA = resources.files("hopfield_edu").joinpath("data")
LARGEST = 4096  # the side of a picture of one's own: more would fill a laptop's memory
EXPERIMENTS = DATA.joinpath("experiments")
EIGHT = (
    "smiling-face-with-sunglasses",
    "grace hopper",
    "astronaut",
    "cameraman",
    "chelsea the cat",
    "butterfly",
    "rocket",
    "locomotive",
)
"""Eight of the 24 pictures, which Hebb's rule can hold together."""


class NamedPatterns(NamedTuple):
    """patterns: (p, n) array of ±1, ink +1, paper -1. names: p strings. shape: (h, w) of one picture, h w = n."""

    patterns: np.ndarray
    names: tuple
    shape: tuple


class NamedPictures(NamedTuple):
    """pictures: (N, h, w, 3) floats in [0, 1]. names: N strings."""

    pictures: np.ndarray
    names: tuple


class Emoji(NamedTuple):
    """pictures: (N, h, w, 3) floats in [0, 1]. names, categories, subcategories: N strings each.

    There are 8 categories, such as "Animals & Nature", and 82 subcategories, such as "animal-bird".
    """

    pictures: np.ndarray
    names: tuple
    categories: tuple
    subcategories: tuple


class Digits(NamedTuple):
    """pictures: (N, 28, 28) floats in [0, 1], ink 1. labels: (N,) integers 0 to 9."""

    pictures: np.ndarray
    labels: np.ndarray


class SpokenDigits(NamedTuple):
    """sounds: N arrays of floats in [-1, 1], each of its own length. labels: (N,) integers 0 to 9.

    languages: N strings, such as "it". rate: samples a second, 8,000.
    """

    sounds: tuple
    labels: np.ndarray
    languages: tuple
    rate: int


class Words(NamedTuple):
    """names: N words, the most frequent first. vectors: (N, 50) array, their meanings."""

    names: tuple
    vectors: np.ndarray


def pictures(names=None, *, size=128):
    """The 24 one-bit pictures of the course, or those named, as patterns.

    names: a list of names in any order, such as EIGHT; None for all 24.
    size: side in pixels; 128, or a divisor of it, where a pixel becomes ink if at least half of it was.
    Returns NamedPatterns of size² neurons. Raises ValueError that lists the names where one is unknown.
    Sources and licences: data/NOTICE.md.
    """
    stored = _load("hopfield24_1bit_128")
    known = [str(name) for name in stored["name"]]
    chosen = known if names is None else _known_names(names, known)
    size = _as_size(size, of=128)
    ink = np.unpackbits(stored["bits"], axis=1)[[known.index(name) for name in chosen]]
    blocks = ink.reshape(len(chosen), size, 128 // size, size, 128 // size)
    patterns = np.where(blocks.mean(axis=(2, 4)) >= 0.5, 1.0, -1.0)
    return NamedPatterns(patterns.reshape(len(chosen), -1), tuple(chosen), (size, size))


def letters(text="ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
    """Letters A to Z drawn on 5x5 pixels, one for each character of text, as patterns of 25 neurons."""
    chosen = _as_words(text, "text", "a string of letters")
    unknown = sorted(set(chosen) - set(_LETTERS))
    if unknown or not chosen:
        raise ValueError(f"text must hold letters from A to Z; found {''.join(unknown) or 'nothing'!r}")
    rows = ["".join(_LETTERS[letter].split()) for letter in chosen]
    patterns = np.array([[1.0 if mark == "#" else -1.0 for mark in row] for row in rows])
    return NamedPatterns(patterns, tuple(chosen), (5, 5))


def digits(count=5000, *, rng=0):
    """Handwritten digits of MNIST (LeCun et al. 1998), 28x28, drawn without replacement.

    count: 1 to 5,000. rng: seed or Generator for the draw. Returns Digits.
    """
    stored = _load("mnist_5k")
    chosen = _draw(len(stored["x"]), count, rng)
    return Digits(stored["x"][chosen] / 255, stored["y"][chosen].astype(int))


def spoken_digits(languages=("en", "fr", "es", "it", "ru")):
    """The digits 0 to 9, spoken in English, French, Spanish, Italian and Russian, one recording each.

    languages: a list of "en", "fr", "es", "it", "ru". Returns SpokenDigits: ten of the first language, then the next.
    Raises ValueError that lists the languages where one is unknown. Voices and licences: data/NOTICE.md.
    """
    stored = _load("spoken_digits_5lang_8k")
    chosen = _known_names(languages, list(dict.fromkeys(stored["lang"].tolist())), "languages")
    rows = np.concatenate([np.flatnonzero(stored["lang"] == language) for language in chosen])
    sounds = tuple(stored["x"][row, : stored["length"][row]] / 2**15 for row in rows)
    return SpokenDigits(sounds, stored["digit"][rows].astype(int), tuple(stored["lang"][rows].tolist()), 8000)


@cache
def words():
    """10,178 English words with GloVe vectors: words that stand in the same company have vectors that point alike.

    Returns Words(names, vectors). Compare by cosine. Pennington, Socher & Manning (2014), GloVe.
    """
    stored = _load("glove_10k_50d")
    vectors = stored["vec"].astype(np.float32)
    vectors.flags.writeable = False
    return Words(tuple(stored["word"].tolist()), vectors)


def emoji(count=1520, *, size=64, rng=0):
    """Colour pictures of the Noto emoji set on white, with their names, drawn without replacement.

    count: 1 to 1,520. size: side in pixels, 64 or a divisor of it, by averaging. rng: seed or Generator.
    Returns Emoji(pictures, names, categories, subcategories).
    """
    stored, size = _load("emoji64"), _as_size(size, of=64)
    chosen = _draw(len(stored["x"]), count, rng)
    blocks = stored["x"][chosen].reshape(len(chosen), size, 64 // size, size, 64 // size, 3)
    words = (tuple(stored[kind][chosen].tolist()) for kind in ("name", "category", "subcategory"))
    return Emoji(blocks.mean(axis=(2, 4)) / 255, *words)


def picture(path, *, size=128, threshold="median"):
    """A picture file of your own as a pattern: cut to a square, made grey, scaled; dark pixels become ink, +1.

    path: a file in any format that Pillow reads, of any depth. size: side in pixels, 1 to 4,096.
    threshold: "median" (half ink, half paper), "midpoint", or a darkness in [0, 1] above which there is ink, one for
    all or (size, size). With a darkness, a file of 32 bits or of floats beyond [0, 1] is refused: what is white in it?
    Returns (size²,) array of ±1. Raises FileNotFoundError, or ValueError where the file is no picture.
    """
    size, named = _as_size(size), isinstance(threshold, str)
    level = threshold if named else unit_interval(finite_array(threshold, "threshold"), "threshold")
    darkness = 1 - picture_files.square(path, size, grey=True, relative=named)
    return binarize(darkness, level, name=f"path {path} at size {size}").ravel()


def folder(path, *, count=None, size=32):
    """The picture files of a folder of your own, in the order of their names: cut to squares, scaled, on white.

    path: a folder; hidden files, and files that by their ending are no pictures that Pillow opens, are passed over.
    count: how many, None for all. size: side in pixels, 1 to 4,096. Returns NamedPictures, named by the files.
    Raises FileNotFoundError or ValueError where the folder is missing or empty, or a picture is broken (named).
    """
    path, size = as_path(path), _as_size(size)
    if not os.path.isdir(path):
        raise FileNotFoundError(f"path must be a folder of pictures; there is none at {path}")
    files = picture_files.of_folder(path)
    if not files:
        raise ValueError(f"path must be a folder with pictures in it, such as .png or .jpg; {path} has none")
    if count is not None and positive_count(count, "count") > len(files):
        raise ValueError(f"count must be at most {len(files)}, the pictures in {path}; got {count}")
    chosen = files[:count]
    squares = [picture_files.square(file, size) for file in chosen]
    return NamedPictures(np.stack(squares), tuple(file.stem for file in chosen))


def cifar10(count=50, *, split="train", rng=0):
    """Colour photographs of CIFAR-10 (Krizhevsky 2009), 32x32, drawn without replacement; named by their labels.

    They are not bundled, but read from the folder that the environment variable HOPFIELD_EDU_DATA names, which holds
    cifar-10-binary.tar.gz or its unpacked data_batch_1.bin to 5 and test_batch.bin; else the archive is downloaded once
    (170 MB, md5 checked), into that folder or the user's cache.
    count: 1 to 50,000, or to 10,000 of split "test". rng: seed or Generator for the draw. Returns NamedPictures.
    Raises FileNotFoundError that says what to do where there is no network, ValueError where a file is cut or changed.
    """
    bytes_, labels = cifar.records(one_of(split, "split", ("train", "test")))
    chosen = _draw(len(labels), count, rng)
    return NamedPictures(bytes_[chosen] / 255, tuple(cifar.LABELS[label] for label in labels[chosen]))


def experiment(name):
    """A large run that was recorded, where measuring anew would take too long for a notebook.

    name: such as "semantic", of which tools/record/semantic.py says what was measured and how.
    Returns a table as a NumPy record array, a row for each measurement: table.percent[table.encoder == "pixels"];
    or, where the run left a log, its dict: "redundancy", by tools/record/redundancy.py.
    Raises ValueError that lists the names where one is unknown.
    """
    files = {file.name.rpartition(".")[0]: file for file in EXPERIMENTS.iterdir()}
    file = files[one_of(name, "name", tuple(sorted(files)))]
    if file.name.endswith(".json"):
        return json.loads(file.read_text(encoding="utf-8"))
    with file.open(encoding="utf-8") as lines:
        table = np.genfromtxt(lines, dtype=None, delimiter=",", names=True, encoding="utf-8")
    return table.view(np.recarray)


def _load(name):
    with DATA.joinpath(f"{name}.npz").open("rb") as file:
        return dict(np.load(file, allow_pickle=False))


def _known_names(names, known, argument="names"):
    if isinstance(names, str):
        raise TypeError(f"{argument} must be a list of names; got one string: write {argument}=[{names!r}]")
    names = _as_words(names, argument, "a list of names")
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise ValueError(f"{argument} must be among {', '.join(known)}; got {', '.join(unknown) or 'none'}")
    return names


def _as_words(values, argument, kind):
    if not np.iterable(values):
        raise TypeError(f"{argument} must be {kind}; got {values!r}")
    return [str(value) for value in values]


def _as_size(size, of=None):
    """A side in pixels: up to 4,096, or a divisor of that which is stored."""
    size = positive_count(size, "size")
    if of is None and size > LARGEST:
        raise ValueError(f"size must be at most {LARGEST}; got {size}")
    if of is not None and of % size:
        raise ValueError(f"size must divide {of}: {of}, {of // 2}, {of // 4} or {of // 8}; got {size}")
    return size


def _draw(total, count, rng):
    if positive_count(count, "count") > total:
        raise ValueError(f"count must be at most {total}; got {count}")
    return as_generator(rng).permutation(total)[:count]


_LETTERS = {
    "A": ".###. #...# ##### #...# #...#",
    "B": "####. #...# ####. #...# ####.",
    "C": ".#### #.... #.... #.... .####",
    "D": "####. #...# #...# #...# ####.",
    "E": "##### #.... ####. #.... #####",
    "F": "##### #.... ####. #.... #....",
    "G": ".#### #.... #..## #...# .####",
    "H": "#...# #...# ##### #...# #...#",
    "I": ".###. ..#.. ..#.. ..#.. .###.",
    "J": "..### ...#. ...#. #..#. .##..",
    "K": "#...# #..#. ###.. #..#. #...#",
    "L": "#.... #.... #.... #.... #####",
    "M": "#...# ##.## #.#.# #...# #...#",
    "N": "#...# ##..# #.#.# #..## #...#",
    "O": ".###. #...# #...# #...# .###.",
    "P": "####. #...# ####. #.... #....",
    "Q": ".###. #...# #.#.# #..#. .##.#",
    "R": "####. #...# ####. #..#. #...#",
    "S": ".#### #.... .###. ....# ####.",
    "T": "##### ..#.. ..#.. ..#.. ..#..",
    "U": "#...# #...# #...# #...# .###.",
    "V": "#...# #...# #...# .#.#. ..#..",
    "W": "#...# #...# #.#.# ##.## #...#",
    "X": "#...# .#.#. ..#.. .#.#. #...#",
    "Y": "#...# .#.#. ..#.. ..#.. ..#..",
    "Z": "##### ...#. ..#.. .#... #####",
}
