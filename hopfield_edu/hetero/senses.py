"""Moments seen and heard, and stories that change sense at every step, from picture to sound and back. No network here.

A moment is one vector of 436 numbers in [0, 1]: 196 for what is seen (14 x 14 pixels), 240 for what is heard (a
spectrogram, 12 bands x 20 times). What is not sensed is 0. A sequence of T moments is a (T, 436) array.
"""

import functools
from typing import NamedTuple

import numpy as np

from hopfield_edu import datasets
from hopfield_edu._validation import as_generator, finite_array, in_reach, unit_interval

__all__ = [
    "NUMBERS",
    "NumberStories",
    "join",
    "number_stories",
    "resound",
    "shrink",
    "spectrogram",
    "split",
]

SIDE, BANDS, TIMES, HOP, WINDOW, RATE = 14, 12, 20, 300, 512, 8000
PIXELS, SIZE = SIDE * SIDE, SIDE * SIDE + BANDS * TIMES
DECIBELS = 40
NOISE = 10.0  # how far the noise on a moment may lead out of [0, 1]; bytes lie beyond
NUMBERS = {
    "Euler's γ": ("057721", "en"),
    "golden ratio": ("161803", "fr"),
    "e": ("271828", "es"),
    "π": ("314159", "it"),
    "Feigenbaum's δ": ("466920", "ru"),
    "Stefan's σ": ("567037", "en"),
    "Planck's h": ("662607", "fr"),
    "1 / √2": ("707106", "es"),
    "gas constant": ("831446", "it"),
    "gravity g": ("980665", "ru"),
}
"""Ten numbers that people know by heart: their first six digits, each first digit once, and the language of each."""


class NumberStories(NamedTuple):
    """The ten numbers, told twice: the first digit seen, the second heard, …; and the other way round.

    names: 20 strings. told: (20, 6) indices of elements; stories 0 to 9 start with the digit seen, 10 to 19 heard.
    elements: (60, 436) moments: the ten digits seen, then the 50 spoken. labels: 60 strings, such as "3" and "it 3".
    """

    names: tuple
    told: np.ndarray
    elements: np.ndarray
    labels: tuple

    @property
    def sequences(self):
        """The stories as moments: (20, 6, 436)."""
        return self.elements[self.told]

    def recognise(self, moments):
        """The index of the element with the least squared distance from each moment (…, 436)."""
        moments = as_moments(moments, "moments", SIZE)
        # |x - q|² less |q|², which is the same for every x
        distance = (self.elements**2).sum(axis=1) - 2 * moments @ self.elements.T
        return distance.argmin(axis=-1)

    def look(self, handwriting):
        """A function (chosen, rng) -> moments of those stories, each seen digit in some hand of `handwriting`.

        handwriting: datasets.Digits in [0, 1] with every digit in it. About one time in ten it is the hand of the
        elements, in which stories are told, all the same. What RecurrentNetwork.fit takes as `look`.
        """
        if not isinstance(handwriting, datasets.Digits):
            raise TypeError(f"handwriting must be datasets.Digits(pictures, labels); got {handwriting!r:.60}")
        missing = sorted(set(range(10)) - set(handwriting.labels.tolist()))
        if missing:
            raise ValueError(f"handwriting must show every digit; found no {', no '.join(map(str, missing))}")
        seen = shrink(handwriting.pictures).reshape(-1, PIXELS).astype(np.float32)
        hands = [seen[handwriting.labels == digit] for digit in range(10)]
        own = self.elements[:10, None, :PIXELS].astype(np.float32)
        hands = [np.concatenate([h, np.repeat(own[digit], len(h) // 9, axis=0)]) for digit, h in enumerate(hands)]
        counts = np.array([len(hand) for hand in hands])
        first = np.concatenate([[0], np.cumsum(counts)[:-1]])
        hands, sequences = np.concatenate(hands), self.sequences.astype(np.float32)

        def look(chosen, rng):
            told, moments = self.told[chosen], sequences[chosen]
            digits = told[told < 10]
            moments[told < 10, :PIXELS] = hands[first[digits] + (rng.random(len(digits)) * counts[digits]).astype(int)]
            return moments

        return look


@functools.cache
def number_stories():
    """The ten NUMBERS as NumberStories. A digit is seen in the training hand nearest to the mean of its hands."""
    (digits, _), spoken = hands(), datasets.spoken_digits()
    seen = [_typical(shrink(digits.pictures[digits.labels == digit])) for digit in range(10)]
    elements = [join(picture=picture) for picture in seen]
    elements += [join(sound=spectrogram(sound)) for sound in spoken.sounds]
    languages = list(dict.fromkeys(spoken.languages))
    told, names = [], []
    for first, sense in enumerate(("seen", "heard")):
        for name, (number, language) in NUMBERS.items():
            offset = 10 + 10 * languages.index(language)
            told.append([int(digit) + offset * ((step + first) % 2) for step, digit in enumerate(number)])
            names.append(f"{name}, first {sense}")
    labels = [str(k) for k in range(10)] + [f"{a} {b}" for a, b in zip(spoken.languages, spoken.labels, strict=True)]
    return NumberStories(tuple(names), np.array(told), np.array(elements), tuple(labels))


def join(picture=None, sound=None):
    """One moment, (436,), of a picture (14, 14), a spectrogram (12, 20), or both, in [0, 1]; what is left out is 0."""
    seen = np.zeros((SIDE, SIDE)) if picture is None else finite_array(picture, "picture")
    heard = np.zeros((BANDS, TIMES)) if sound is None else finite_array(sound, "sound")
    for name, part, shape in (("picture", seen, (SIDE, SIDE)), ("sound", heard, (BANDS, TIMES))):
        if part.shape != shape:
            remedy = "use shrink" if name == "picture" else "use spectrogram"
            raise ValueError(f"{name} must have shape {shape}; got {part.shape}: {remedy}")
        unit_interval(part, name)
    return np.concatenate([seen.ravel(), heard.ravel()])


def split(moments):
    """What is seen (…, 14, 14) and what is heard (…, 12, 20) of moments (…, 436)."""
    moments = as_moments(moments, "moments", SIZE).copy()
    seen, heard = moments[..., :PIXELS], moments[..., PIXELS:]
    return seen.reshape(*seen.shape[:-1], SIDE, SIDE), heard.reshape(*heard.shape[:-1], BANDS, TIMES)


def shrink(pictures):
    """Pictures (…, 28, 28) in [0, 1] to (…, 14, 14), by averaging."""
    pictures = finite_array(pictures, "pictures")
    if pictures.shape[-2:] != (2 * SIDE, 2 * SIDE):
        raise ValueError(f"pictures must be (…, 28, 28), as datasets.digits gives them; got {pictures.shape}")
    unit_interval(pictures, "pictures")
    return pictures.reshape(*pictures.shape[:-2], SIDE, 2, SIDE, 2).mean(axis=(-3, -1))


def spectrogram(sound):
    """How loud a sound is in each of 12 bands of pitch at each of 20 times: (12, 20), in [0, 1].

    sound: (samples,) floats at 8,000 a second. Silence around it goes; what is longer than 0.75 s is cut.
    1 is the loudest, 0 is 40 decibels below it. Bands are triangles, even on the mel scale from 100 to 3,900 Hz.
    """
    sound = finite_array(sound, "sound")
    if sound.ndim != 1 or not np.any(sound):
        raise ValueError(f"sound must be (samples,) with something to hear in it; got shape {sound.shape}")
    sound = in_reach(sound)
    loud = np.flatnonzero(np.abs(sound) > 0.03 * np.abs(sound).max())
    kept = np.zeros(TIMES * HOP)
    sound = sound[loud[0] : loud[-1] + 1][: len(kept)]
    kept[: len(sound)] = sound
    energy = np.abs(np.fft.rfft(_frames(kept) * np.hanning(WINDOW), axis=1)) ** 2 @ _triangles().T
    # decibels below the loudest, of which 40 go from 1 to 0
    return np.clip(1 + 10 * np.log10(energy / energy.max() + 1e-12) / DECIBELS, 0, 1).T


def resound(spectrogram, *, rng):
    """A sound made from a spectrogram: noise in each band, as loud as the band says (Shannon et al. 1995).

    spectrogram: (12, 20) in [0, 1]. rng: seed or Generator for the noise. Returns (6000,) floats in [-1, 1].
    Pitch and voice are lost; it whispers.
    """
    bands = finite_array(spectrogram, "spectrogram")
    if bands.shape != (BANDS, TIMES):
        raise ValueError(f"spectrogram must have shape {(BANDS, TIMES)}; got {bands.shape}")
    unit_interval(bands, "spectrogram")
    noise = np.fft.rfft(as_generator(rng).standard_normal(TIMES * HOP))
    frequencies = np.fft.rfftfreq(TIMES * HOP, 1 / RATE)
    carriers = np.fft.irfft(noise * np.sqrt(_triangles(frequencies)), n=TIMES * HOP)
    # the way back: an amplitude is the root of an energy, and has 20 in the place of 10
    loudness = np.where(bands > 0.02, 10 ** (DECIBELS * (bands - 1) / 20), 0)
    at = np.arange(TIMES * HOP) / HOP
    wave = sum(np.interp(at, np.arange(TIMES), row) * c / c.std() for row, c in zip(loudness, carriers, strict=True))
    return wave / max(np.abs(wave).max(), 1e-9)


def hands():
    """Handwritten digits to train with, 4,000, and 1,000 others to test with."""
    digits = datasets.digits(5000, rng=0)
    return datasets.Digits(*(part[:4000] for part in digits)), datasets.Digits(*(part[4000:] for part in digits))


def _typical(pictures):
    """The picture with the least squared distance from the mean of all."""
    return pictures[((pictures - pictures.mean(axis=0)) ** 2).sum(axis=(1, 2)).argmin()]


def _frames(sound):
    """The sound in 20 overlapping windows, one every HOP samples: (20, WINDOW)."""
    padded = np.pad(sound, WINDOW // 2)
    return np.stack([padded[t * HOP : t * HOP + WINDOW] for t in range(TIMES)])


def _triangles(frequencies=None):
    """How much of each frequency goes into each band: (12, frequencies)."""
    frequencies = np.fft.rfftfreq(WINDOW, 1 / RATE) if frequencies is None else frequencies
    # mel(f) = 2595 log10(1 + f / 700), and the next line is its inverse
    mel = np.linspace(*(2595 * np.log10(1 + np.array([100, 3900]) / 700)), BANDS + 2)
    low, centre, high = (700 * (10 ** (mel[k : k + BANDS, None] / 2595) - 1) for k in range(3))
    rising, falling = (frequencies - low) / (centre - low), (high - frequencies) / (high - centre)
    return np.clip(np.minimum(rising, falling), 0, None)


def as_moments(moments, name, size):
    """The moments as floats (…, size), in [0, 1] but for noise, or ValueError that names the argument."""
    moments = finite_array(moments, name)
    if moments.ndim == 0 or moments.shape[-1] != size:
        raise ValueError(f"{name} must have {size} numbers in the last axis; got shape {moments.shape}: use join")
    return unit_interval(moments, name, NOISE)
