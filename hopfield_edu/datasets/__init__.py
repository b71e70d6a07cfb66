"""What to store: 24 one-bit pictures, letters, digits, emoji, CIFAR-10, pictures of one's own, sounds, and words."""

from hopfield_edu.datasets.alphabet import letters
from hopfield_edu.datasets.bundled import clothes, digits, emoji, pictures, spoken_digits, words
from hopfield_edu.datasets.cifar import cifar10
from hopfield_edu.datasets.experiments import experiment
from hopfield_edu.datasets.kinds import Clothes, Digits, Emoji, NamedPatterns, NamedPictures, SpokenDigits, Words
from hopfield_edu.datasets.own import folder, picture

__all__ = [
    "EIGHT",
    "Clothes",
    "Digits",
    "Emoji",
    "NamedPatterns",
    "NamedPictures",
    "SpokenDigits",
    "Words",
    "cifar10",
    "clothes",
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
