"""What comes with the package: 24 one-bit pictures, digits by hand and by voice, emoji, and words."""

from functools import cache
from importlib import resources

import numpy as np

from hopfield_edu.datasets.choice import as_size, draw, known_names
from hopfield_edu.datasets.kinds import Clothes, Digits, Emoji, NamedPatterns, SpokenDigits, Words

DATA = resources.files("hopfield_edu").joinpath("data")


def pictures(names=None, *, size=128):
    """The 24 one-bit pictures of the course, or those named, as patterns.

    names: a list of names in any order, such as EIGHT; None for all 24.
    size: side in pixels; 128, or a divisor of it, where a pixel becomes ink if at least half of it was.
    Returns NamedPatterns of size² neurons. Raises ValueError that lists the names where one is unknown.
    Sources and licences: data/NOTICE.md.
    """
    stored = _load("hopfield24_1bit_128")
    known = [str(name) for name in stored["name"]]
    chosen = known if names is None else known_names(names, known)
    size = as_size(size, of=128)
    ink = np.unpackbits(stored["bits"], axis=1)[[known.index(name) for name in chosen]]
    blocks = ink.reshape(len(chosen), size, 128 // size, size, 128 // size)
    patterns = np.where(blocks.mean(axis=(2, 4)) >= 0.5, 1.0, -1.0)
    return NamedPatterns(patterns.reshape(len(chosen), -1), tuple(chosen), (size, size))


def digits(count=5000, *, rng=0):
    """Handwritten digits of MNIST (LeCun et al. 1998), 28x28, drawn without replacement.

    count: 1 to 5,000. rng: seed or Generator for the draw. Returns Digits.
    """
    stored = _load("mnist_5k")
    chosen = draw(len(stored["x"]), count, rng)
    return Digits(stored["x"][chosen] / 255, stored["y"][chosen].astype(int))


def clothes(count=2000, *, rng=0):
    """Clothes of Fashion-MNIST (Xiao et al. 2017) that are easily confused, 14x14, drawn without replacement.

    count: 1 to 2,000, of 400 T-shirts, pullovers, dresses, coats and shirts each. rng: seed or Generator for the draw.
    Returns Clothes. Pixels are means of 2x2 of the original's.
    """
    stored = _load("fashion_2k_14")
    chosen = draw(len(stored["x"]), count, rng)
    return Clothes(stored["x"][chosen] / 255, stored["y"][chosen].astype(int), tuple(stored["name"].tolist()))


def spoken_digits(languages=("en", "fr", "es", "it", "ru")):
    """The digits 0 to 9, spoken in English, French, Spanish, Italian and Russian, one recording each.

    languages: a list of "en", "fr", "es", "it", "ru". Returns SpokenDigits: ten of the first language, then the next.
    Raises ValueError that lists the languages where one is unknown. Voices and licences: data/NOTICE.md.
    """
    stored = _load("spoken_digits_5lang_8k")
    chosen = known_names(languages, list(dict.fromkeys(stored["lang"].tolist())), "languages")
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
    stored, size = _load("emoji64"), as_size(size, of=64)
    chosen = draw(len(stored["x"]), count, rng)
    blocks = stored["x"][chosen].reshape(len(chosen), size, 64 // size, size, 64 // size, 3)
    words = (tuple(stored[kind][chosen].tolist()) for kind in ("name", "category", "subcategory"))
    return Emoji(blocks.mean(axis=(2, 4)) / 255, *words)


def _load(name):
    with DATA.joinpath(f"{name}.npz").open("rb") as file:
        return dict(np.load(file, allow_pickle=False))
