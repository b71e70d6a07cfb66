"""Semantic memory: pictures are compared by what an encoder makes of them, and answered in pixels.

z = P^T sep(sim(phi(K), phi(q))): the universal memory of universal.py, with features phi in place of pixels.
Salvatori, Millidge, Song, Bogacz & Lukasiewicz (2023), Associative memories in the feature space, ECAI.
"""

from typing import NamedTuple

import array_api_compat
import numpy as np

from hopfield_edu._validation import called, one_of, positive_count
from hopfield_edu.modern.universal import SIMILARITIES, as_separation, compare, maximum, nearest_first, separated

__all__ = ["SemanticAnswer", "SemanticMemory"]


class SemanticAnswer(NamedTuple):
    """What SemanticMemory.recall returns for M cues; without the axis M for one picture.

    picture: (M, 32, 32, 3), the stored pixels, added up by the separated similarities and clipped to [0, 1].
    index: (M, top) places of the most similar stored pictures, best first. similarity: (M, top), theirs.
    """

    picture: np.ndarray
    index: np.ndarray
    similarity: np.ndarray


class SemanticMemory:
    """Stores pictures, finds them by their features, answers in pixels.

    encoder: of encoders.load(name); the features phi.
    similarity: "cosine", "dot", "neg-L1", "neg-L2" or "neg-KL", see universal.compare.
    separation: maximum answers with the nearest picture, softmax(beta) with a blend, the more of one as beta grows;
        or any other separation of universal.py.
    NumPy pictures are compared by NumPy; torch tensors where the encoder is, and the answers are tensors there.
    """

    def __init__(self, encoder, similarity="cosine", separation=maximum):
        if not callable(getattr(encoder, "features", None)):
            raise TypeError(f"encoder must be one of encoders.load(name), such as 'pixels'; got {encoder!r}")
        self.encoder, self.similarity = encoder, one_of(similarity, "similarity", SIMILARITIES)
        self.separation = as_separation(separation)
        self.pictures = self.features = None

    def __len__(self):
        return 0 if self.features is None else self.features.shape[0]

    def __repr__(self):
        return f"SemanticMemory({len(self):,} pictures, {self.encoder.name}, {self.similarity})"

    def store(self, pictures):
        """Add pictures, (N, 32, 32, 3) or one, floats in [0, 1], behind those that are there. Returns the memory.

        Their features are computed once, here.
        """
        features, pixels = self._encode(pictures, "pictures")
        features, pixels = (part[None] if features.ndim == 1 else part for part in (features, pixels))
        known = [] if self.features is None else [(self.features, self.pictures)]
        xp = array_api_compat.array_namespace(features)
        self.features, self.pictures = map(xp.concat, zip(*known, (features, pixels), strict=True))
        return self

    def compare(self, cues):
        """The similarity of each cue, (M, 32, 32, 3), with each of N stored pictures: (M, N), or (N,) of one cue."""
        if self.features is None:
            raise ValueError("the memory is empty: store pictures first, memory.store(pictures)")
        return compare(self.features, self._encode(cues, "cues")[0], self.similarity)

    def recall(self, cues, top=5, separation=None):
        """The stored pictures that are most similar to each cue, and the answer in pixels.

        cues: (M, 32, 32, 3) or one picture, floats in [0, 1]. top: how many, at most as many as are stored.
        separation: for this recall only, in place of the memory's own.
        Returns SemanticAnswer(picture, index, similarity); of equals the one stored first leads.
        Raises ValueError where the memory is empty, or cues or top do not fit.
        """
        similarities = self.compare(cues)
        if positive_count(top, "top") > len(self):
            raise ValueError(f"top must be at most {len(self)}, the pictures stored; got {top}")
        rows = similarities[None] if similarities.ndim == 1 else similarities
        weights = separated(rows, self.separation if separation is None else separation)
        xp = array_api_compat.array_namespace(weights)
        picture = xp.clip(weights @ xp.reshape(self.pictures, (len(self), -1)), 0, 1)
        found = SemanticAnswer(xp.reshape(picture, (-1, *self.pictures.shape[1:])), *_best(rows, top))
        return SemanticAnswer(*(part[0] for part in found)) if similarities.ndim == 1 else found

    def _encode(self, pictures, name):
        """Features, and the pictures themselves in the same type of number and on the same device."""
        with called(name, inside="pictures"):
            features = self.encoder.features(pictures)
        xp = array_api_compat.array_namespace(features)
        if self.features is not None and xp is not array_api_compat.array_namespace(self.features):
            kinds = [type(of).__module__ for of in (self.features, features)]
            raise TypeError(f"{name} must be of the kind that is stored, {kinds[0]}; got {kinds[1]}")
        return features, xp.asarray(pictures, dtype=features.dtype, device=array_api_compat.device(features))


def _best(similarities, top):
    """Indices and values of the largest in each row, largest first, of equals the first."""
    index = nearest_first(similarities, top)
    xp = array_api_compat.array_namespace(similarities)
    return index, similarities[xp.arange(index.shape[0], device=array_api_compat.device(index))[:, None], index]
