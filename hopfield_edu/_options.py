"""Options of the command line: each check makes a value of the text, or says in one line what the option must be.

argparse puts the name of the option before what a check says, and stops with exit status 2, before anything is done.
"""

import argparse
import math
from contextlib import contextmanager
from pathlib import Path

from hopfield_edu._validation import new_file, number_between, positive_number, whole_number

CORES = 256
"""More threads than any machine of a reader has."""


class Parser(argparse.ArgumentParser):
    """A parser, and parsers of its commands, that tell a mistake in one line, and in help the defaults."""

    def __init__(self, **how):
        super().__init__(**{"formatter_class": argparse.ArgumentDefaultsHelpFormatter} | how)

    def error(self, message):
        """Stop with exit status 2."""
        self.exit(2, f"{self.prog}: {message}; --help says more\n")


def checked(check):
    """A check for argparse, whose errors keep their words."""

    def option(text):
        try:
            return check(text)
        except (OSError, TypeError, ValueError) as error:
            raise argparse.ArgumentTypeError(" ".join(f"{error}".split())) from None

    return option


def whole(low=0, high=None, step=1):
    """The check of a whole number from low to high, a multiple of step."""

    @checked
    def check(text):
        number = whole_number(_read(text, int, "a whole number"), "it", low, high)
        if number % step:
            raise ValueError(f"it must be a multiple of {step}; got {number}")
        return number

    return check


def number(low=0.0, high=math.inf):
    """The check of a number from low to high."""
    return checked(lambda text: number_between(_read(text, float, "a number"), "it", low, high))


@checked
def rate(text):
    """The check of a learning rate."""
    return positive_number(_read(text, float, "a number"), "it", 1)


@checked
def device(text):
    """The check of where to compute: a device that torch finds on this machine."""
    from hopfield_edu.networks.tensors import as_device

    as_device(text)
    return text


@checked
def out(text):
    """The check of the file that weights are written to; their log and sums, and a checkpoint, come beside it."""
    path = new_file(text, "it")
    for beside in (path.with_suffix(".json"), path.with_suffix(".checkpoint"), path.with_name("SHA256SUMS")):
        if new_file(beside, "it") == path:
            raise ValueError(f"it must be a file for weights; {path.name} is not, but one that is written beside them")
    return path


@checked
def weights(text):
    """The check of a contrastive encoder to go on from: a file, or a shipped name."""
    from hopfield_edu.modern import contrastive

    contrastive.load(text)
    return text


def pictures(*names):
    """The check of what to train with: one of these collections, or a folder."""

    @checked
    def check(text):
        if text not in names and not Path(text).is_dir():
            raise ValueError(f"it must be {', '.join(names)}, or a folder of pictures; there is no folder {text}")
        return text

    return check


@contextmanager
def naming(option):
    """What goes wrong inside is told with the name of this option."""
    try:
        yield
    except (OSError, TypeError, ValueError) as error:
        raise ValueError(f"{option}: {error}") from None


def told(error, options):
    """An error in one line, its first word, where that is an argument, as the option that it came from."""
    first, *rest = f"{error}".split()
    first = "data" if first == "pictures" and hasattr(options, "data") else first
    return " ".join([f"--{first}" if hasattr(options, first) else first, *rest])


def _read(text, kind, wanted):
    try:
        return kind(text)
    except ValueError:
        raise ValueError(f"it must be {wanted}; got {text!r:.40}") from None
