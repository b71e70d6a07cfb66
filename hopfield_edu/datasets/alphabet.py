"""The letters A to Z on 5x5 pixels: patterns small enough to follow by eye."""

import numpy as np

from hopfield_edu.datasets.choice import as_words
from hopfield_edu.datasets.kinds import NamedPatterns


def letters(text="ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
    """Letters A to Z drawn on 5x5 pixels, one for each character of text, as patterns of 25 neurons."""
    chosen = as_words(text, "text", "a string of letters")
    unknown = sorted(set(chosen) - set(LETTERS))
    if unknown or not chosen:
        raise ValueError(f"text must hold letters from A to Z; found {''.join(unknown) or 'nothing'!r}")
    rows = ["".join(LETTERS[letter].split()) for letter in chosen]
    patterns = np.array([[1.0 if mark == "#" else -1.0 for mark in row] for row in rows])
    return NamedPatterns(patterns, tuple(chosen), (5, 5))


LETTERS = {
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
