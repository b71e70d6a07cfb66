"""What the sets come as: named tuples of pictures, sounds or words with their names and labels."""

from typing import NamedTuple

import numpy as np


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


class Clothes(NamedTuple):
    """pictures: (N, 14, 14) floats in [0, 1]. labels: (N,) integers 0 to 4. names: what each label is called."""

    pictures: np.ndarray
    labels: np.ndarray
    names: tuple


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
