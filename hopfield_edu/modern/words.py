"""A memory of words: what is near is near in meaning, in letters, or in both. The same formula as for pictures."""

import zlib
from functools import cache
from typing import NamedTuple

import numpy as np

from hopfield_edu import datasets
from hopfield_edu._validation import as_generator, number_between, positive_count
from hopfield_edu.modern.universal import compare, nearest_first

__all__ = ["WordAnswer", "WordMemory", "letters", "misspell"]

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
COLUMNS = 1024


class WordAnswer(NamedTuple):
    """What WordMemory.recall returns for M cues; without the axis M for one word.

    word: (M, top) stored words, the nearest to each cue first. index: (M, top), their places. similarity: (M, top).
    """

    word: np.ndarray
    index: np.ndarray
    similarity: np.ndarray


class WordMemory:
    """Stores words, finds them by meaning and by letters: sim = m cos(meanings) + (1 - m) cos(letters).

    meaning: m in [0, 1]; 1 compares by meaning alone, 0 by letters alone.
    The meaning of a word is its GloVe vector, see datasets.words. A word that is not among those has no meaning, a
    vector of zeros, so that its letters alone decide. Capitals and white space around a word make no other word of it.
    """

    def __init__(self, meaning=0.9):
        self.meaning = number_between(meaning, "meaning", 0, 1)
        self.words, self.features = (), None

    def __len__(self):
        return len(self.words)

    def __repr__(self):
        return f"WordMemory({len(self):,} words, {self.meaning:g} meaning)"

    def store(self, words):
        """Add a list of words, or one, kept as written, behind those that are there. Returns the memory itself."""
        words = [words] if isinstance(words, str) else words
        features = self.encode(words, "words")
        self.features = features if self.features is None else np.concatenate([self.features, features])
        self.words = (*self.words, *words)
        return self

    def recall(self, cues, top=5):
        """The stored words nearest to each cue, a list of words or one. Returns WordAnswer(word, index, similarity)."""
        if self.features is None:
            raise ValueError("the memory is empty: store words first, memory.store(words)")
        similarities = compare(self.features, self.encode([cues] if isinstance(cues, str) else cues), "dot")
        if positive_count(top, "top") > len(self):
            raise ValueError(f"top must be at most {len(self)}, the words stored; got {top}")
        index = nearest_first(similarities, top)
        best = np.take_along_axis(similarities, index, axis=1)
        found = WordAnswer(np.array(self.words)[index], index, best)
        return WordAnswer(*(part[0] for part in found)) if isinstance(cues, str) else found

    def encode(self, words, name="cues"):
        """The features of N words, (N, 50 + 1024): sqrt(m) meaning beside sqrt(1 - m) letters, each of length 1."""
        spelt, plain = letters(words, name), _plain(words, name)
        vectors, place = datasets.words().vectors, _places()
        meant = np.stack([vectors[place[word]] if word in place else np.zeros(50) for word in plain]).astype(float)
        meant /= np.maximum(np.linalg.norm(meant, axis=1, keepdims=True), 1e-12)
        # so that a dot product is m cos(meanings) + (1 - m) cos(letters)
        return np.hstack([np.sqrt(self.meaning) * meant, np.sqrt(1 - self.meaning) * spelt])


def letters(words, name="words"):
    """How often each group of one, two or three letters stands in a word, its two ends counted as letters.

    words: a list of N words; capitals count as small letters, white space around a word as nothing.
    Returns (N, 1024), rows of length 1; the column of a group is its crc32, so that two groups may share one.
    """
    plain = _plain(words, name)
    counts = np.zeros((len(plain), COLUMNS))
    for row, word in zip(counts, plain, strict=True):
        marked = f"<{word}>"
        for size in (1, 2, 3):
            for i in range(len(marked) - size + 1):
                row[zlib.crc32(marked[i : i + size].encode("utf-8", "surrogatepass")) % COLUMNS] += 1
    return counts / np.linalg.norm(counts, axis=1, keepdims=True)


def _plain(words, name):
    """A list of words in small letters, without white space around them."""
    listed = np.iterable(words) and hasattr(words, "__len__") and not isinstance(words, str)
    if not listed or not len(words) or not all(isinstance(word, str) and word.strip() for word in words):
        raise TypeError(f"{name} must be a list of words, such as ['piano']; got {words!r:.60}")
    return [word.strip().lower() for word in words]


def misspell(word, *, rng):
    """The word with one error: two letters exchanged, one left out, one put in, or one replaced, equally often.

    word: at least two letters. rng: seed or Generator.
    """
    if not isinstance(word, str) or len(word) < 2:
        raise ValueError(f"word must have at least two letters; got {word!r}")
    rng = as_generator(rng)
    while True:
        kind, i, other = rng.integers(4), rng.integers(len(word)), ALPHABET[rng.integers(26)]
        before, letter, after = word[:i], word[i], word[i + 1 :]
        wrong = (before + after[:1] + letter + after[1:], before + after, before + other + letter + after)
        wrong = (*wrong, before + other + after)[kind]
        if wrong != word:
            return wrong


@cache
def _places():
    return {name: place for place, name in enumerate(datasets.words().names)}
