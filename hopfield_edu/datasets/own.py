"""Pictures of a reader's own: one as a pattern, or a folder of them in colour."""

import os

import numpy as np

from hopfield_edu._validation import as_path, finite_array, positive_count, unit_interval
from hopfield_edu.datasets.choice import as_size
from hopfield_edu.datasets.kinds import NamedPictures
from hopfield_edu.datasets.picture_files import of_folder, square
from hopfield_edu.patterns import binarize


def picture(path, *, size=128, threshold="median"):
    """A picture file of your own as a pattern: cut to a square, made grey, scaled; dark pixels become ink, +1.

    path: a file in any format that Pillow reads, of any depth. size: side in pixels, 1 to 4,096.
    threshold: "median" (half ink, half paper), "midpoint", or a darkness in [0, 1] above which there is ink, one for
    all or (size, size). With a darkness, a file of 32 bits or of floats beyond [0, 1] is refused: what is white in it?
    Returns (size²,) array of ±1. Raises FileNotFoundError, or ValueError where the file is no picture.
    """
    size, named = as_size(size), isinstance(threshold, str)
    level = threshold if named else unit_interval(finite_array(threshold, "threshold"), "threshold")
    darkness = 1 - square(path, size, grey=True, relative=named)
    return binarize(darkness, level, name=f"path {path} at size {size}").ravel()


def folder(path, *, count=None, size=32):
    """The picture files of a folder of your own, in the order of their names: cut to squares, scaled, on white.

    path: a folder; hidden files, and files that by their ending are no pictures that Pillow opens, are passed over.
    count: how many, None for all. size: side in pixels, 1 to 4,096. Returns NamedPictures, named by the files.
    Raises FileNotFoundError or ValueError where the folder is missing or empty, or a picture is broken (named).
    """
    path, size = as_path(path), as_size(size)
    if not os.path.isdir(path):
        raise FileNotFoundError(f"path must be a folder of pictures; there is none at {path}")
    files = of_folder(path)
    if not files:
        raise ValueError(f"path must be a folder with pictures in it, such as .png or .jpg; {path} has none")
    if count is not None and positive_count(count, "count") > len(files):
        raise ValueError(f"count must be at most {len(files)}, the pictures in {path}; got {count}")
    chosen = files[:count]
    squares = [square(file, size) for file in chosen]
    return NamedPictures(np.stack(squares), tuple(file.stem for file in chosen))
