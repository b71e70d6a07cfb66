"""Constructive memory: codes are all that is stored, and a picture is constructed when it is recalled.

The fully semantic memory z = psi(P^T sep(sim(phi(K), phi(q)))), where P = phi(K) and (phi, psi) is an autoencoder.
"""

from typing import NamedTuple

import numpy as np
import torch

from hopfield_edu import datasets
from hopfield_edu._fingerprint import fingerprint
from hopfield_edu._validation import called, finite_array, one_of, unit_interval
from hopfield_edu.corrupt import gaussian
from hopfield_edu.modern.autoencoder import SIGMA, Autoencoder
from hopfield_edu.modern.contrastive import EMOJI
from hopfield_edu.modern.universal import SIMILARITIES, as_separation, compare, maximum, retrieve
from hopfield_edu.networks.tensors import like

__all__ = ["Autoencoder", "ConstructiveAnswer", "ConstructiveMemory", "exam", "intrusions", "split"]

RATES = (8, 16, 32, 64, 128)
"""Numbers of a code that are kept where exam measures an ordered autoencoder."""


class ConstructiveAnswer(NamedTuple):
    """What ConstructiveMemory.recall returns for M cues; without the axis M for one picture.

    picture: (M, *shape), constructed. index: (M,), which stored code is the most similar to the cue's.
    similarity: (M,), how similar. code: (M, code), from which the picture was constructed.
    """

    picture: object
    index: object
    similarity: object
    code: object


class ConstructiveMemory:
    """A memory that keeps codes, and no pictures: z = psi(P^T sep(sim(phi(K), phi(q)))) with P = phi(K).

    autoencoder: a trained Autoencoder. similarity: a name from universal.SIMILARITIES, taken between codes.
    separation: as retrieve has them; maximum constructs from the nearest code, softmax(beta) from a mean of codes.
    Codes are kept with 16 bits a number, where the autoencoder's weights are. They belong to those weights: after a fit
    of the autoencoder, or once it has other weights, store and recall raise ValueError.
    """

    def __init__(self, autoencoder, similarity="neg-L2", separation=maximum):
        if not isinstance(autoencoder, Autoencoder):
            raise TypeError(f"autoencoder must be an Autoencoder, such as Autoencoder.load(); got {autoencoder!r:.60}")
        self.autoencoder, self.separation = autoencoder, as_separation(separation)
        self.similarity = one_of(similarity, "similarity", SIMILARITIES)
        self._codes = torch.empty((0, autoencoder.code), dtype=torch.float16, device=autoencoder.device)
        self._weights = None

    def __repr__(self):
        return f"ConstructiveMemory({len(self):,} codes of {self.autoencoder.code} numbers, {self.nbytes:,} bytes)"

    def __len__(self):
        return len(self._codes)

    @property
    def codes(self):
        """What is stored: an (N, code) array of float16."""
        return self._codes.cpu().numpy().copy()

    @property
    def nbytes(self):
        """Bytes of the codes; the decoder takes autoencoder.nbytes beside them, however many are stored."""
        return self._codes.numel() * self._codes.element_size()

    def store(self, pictures):
        """Keep the codes of pictures, (N, *shape) or one, after those that are there. Returns the memory."""
        self._require_weights_of_codes()
        codes = self._encode(pictures, "pictures").half()
        if not torch.isfinite(codes).all():
            raise ValueError("pictures must have codes of at most 65,504, the most 16 bits hold; train the autoencoder")
        self._codes, self._weights = torch.cat([self._codes, codes]), self._fingerprint()
        return self

    def recall(self, cues, separation=None):
        """Construct the pictures that cues call up. cues: (M, *shape) or one picture; never changed.

        separation: for this recall, in place of the memory's own.
        Returns ConstructiveAnswer, arrays where an array came, tensors on its device where a tensor came.
        Raises ValueError where nothing is stored yet, or where the codes are older than the weights.
        """
        if len(self) == 0:
            raise ValueError("the memory is empty: store pictures before you recall")
        self._require_weights_of_codes()
        keys, asked = self._codes.float(), self._encode(cues, "cues")
        similarity, index = compare(keys, asked, self.similarity).max(dim=1)
        z = retrieve(keys, asked, self.similarity, self.separation if separation is None else separation)
        with torch.no_grad():
            found = ConstructiveAnswer(self.autoencoder.decode(z), index, similarity, z)
        single = np.ndim(cues) == len(self.autoencoder.shape)
        return ConstructiveAnswer(*(like(cues, part[0] if single else part) for part in found))

    def _fingerprint(self):
        return fingerprint(dict(self.autoencoder.state_dict()))

    def _require_weights_of_codes(self):
        if len(self) and self._fingerprint() != self._weights:
            raise ValueError(
                "the codes are older than the weights of autoencoder, and mean nothing to it: "
                "store the pictures in a new memory, ConstructiveMemory(autoencoder).store(pictures)"
            )

    def _encode(self, pictures, name):
        """Codes (N, code) as a tensor beside the weights."""
        with torch.no_grad(), called(name, inside="pictures"):
            codes = torch.as_tensor(self.autoencoder.encode(pictures))
        return codes.to(self._codes.device).reshape(-1, self.autoencoder.code)


def intrusions(pictures, stored, lures):
    """Whether each picture is nearer, pixel by pixel, to one that was never stored than to every stored one.

    pictures: (M, h, w) or (M, h, w, 3) in [0, 1], recalled. stored, lures: as many of each, else chance is not one
    half; lures are pictures of the same kind that the memory never met, neither in store nor in training.
    Returns (M,) booleans.
    """
    rows = {}
    for name, values in (("pictures", pictures), ("stored", stored), ("lures", lures)):
        values = unit_interval(finite_array(values, name), name)
        rows[name] = values.reshape(len(values), -1) if values.ndim > 1 else values.reshape(1, -1)
    size = rows["stored"].shape[1]
    for name, found in rows.items():
        if found.shape[1] != size:
            raise ValueError(f"{name} must have {size} numbers each, as those of stored; got {found.shape[1]}")
    if len(rows["stored"]) != len(rows["lures"]):
        raise ValueError(f"lures must be as many as stored, {len(rows['stored'])}; got {len(rows['lures'])}")
    near = [compare(rows[name], rows["pictures"], "neg-L2").max(axis=1) for name in ("stored", "lures")]
    return near[1] > near[0]


def split():
    """The 5,000 digits in three parts, (N, 28, 28): 3,000 to train with, 1,000 to store, 1,000 lures never shown."""
    return np.split(datasets.digits().pictures, [3000, 4000])


def exam(autoencoder):
    """What an autoencoder of digits, (28, 28), or of emoji, (32, 32, 3), is worth, as a dict of numbers.

    Digits: 1,000 held-out ones are stored. Emoji: the last 320 of datasets.emoji(size=32) are held out.
    """
    if autoencoder.shape == (28, 28):
        return _exam_digits(autoencoder)
    if autoencoder.shape == (32, 32, 3):
        return _exam_emoji(autoencoder)
    raise ValueError(f"autoencoder must be of shape (28, 28) or (32, 32, 3); got {autoencoder.shape}")


def _exam_digits(autoencoder):
    train, stored, lures = split()
    memory = ConstructiveMemory(autoencoder).store(stored)
    clean, noisy = memory.recall(stored), memory.recall(gaussian(stored, SIGMA, rng=0))
    own = np.arange(len(stored))
    nearest = compare(stored.reshape(1000, -1), clean.picture.reshape(1000, -1), "neg-L2").argmax(axis=1)
    return {
        "bytes of a code": memory.nbytes // len(memory),
        "mean squared error": _rounded(np.mean((clean.picture - stored) ** 2)),
        "mean squared error of the mean picture": _rounded(np.mean((train.mean(axis=0) - stored) ** 2)),
        "constructed picture nearest to another stored one, %": _percent(nearest != own),
        "wrong code recalled under noise 0.3, %": _percent(noisy.index != own),
        "intrusions, %": _percent(intrusions(clean.picture, stored, lures)),
    }


def emoji_parts():
    """The emoji that train, and those held out, which no network of the course was trained on: (N, 32, 32, 3) each."""
    return dict(zip(("seen", "held out"), np.split(datasets.emoji(size=32).pictures, [EMOJI]), strict=True))


def _exam_emoji(autoencoder):
    parts = emoji_parts()
    codes = {name: autoencoder.encode(part) for name, part in parts.items()}
    mean = parts["seen"].mean(axis=0)
    errors = {"mean picture": {name: _rounded(np.mean((mean - part) ** 2)) for name, part in parts.items()}}
    for kept in [k for k in RATES if k <= autoencoder.code] if autoencoder.ordered else [autoencoder.code]:
        painted = {name: autoencoder.decode(code[:, :kept]) for name, code in codes.items()}
        errors[f"{kept} numbers"] = {n: _rounded(np.mean((painted[n] - p) ** 2)) for n, p in parts.items()}
    return {"mean squared error": errors}


def _rounded(value):
    return round(float(value), 4)


def _percent(flags):
    return round(100 * float(np.mean(flags)), 1)
