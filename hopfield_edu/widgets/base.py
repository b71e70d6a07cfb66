"""What every widget of the course shares: its module, bundled beside this file, and how its arguments are checked."""

import re
from pathlib import Path

import anywidget
import numpy as np
import traitlets

from hopfield_edu._validation import as_list, number_between, one_of, whole_number, word

STATIC = Path(__file__).with_name("static")


class Setting(traitlets.TraitType):
    """An argument that can be set at any time, in Python and on the page: it holds what check(value, name) returns.

    check raises ValueError or TypeError that names the argument; what it returns is Python's own, and JSON or bytes.
    """

    def __init__(self, default, check):
        super().__init__(default)
        self.check = check
        self.tag(sync=True)

    def validate(self, widget, value):
        """What traitlets keeps, whoever sets it."""
        return self.check(value, self.name)


def number(low, high):
    """The check of a number in [low, high]."""
    return lambda value, name: number_between(value, name, low, high)


def whole(low, high):
    """The check of a whole number in [low, high]."""
    return lambda value, name: whole_number(value, name, low, high)


def choice(options):
    """The check of one of several words or whole numbers; options: a tuple, or a function without arguments of one."""

    def check(value, name):
        known = tuple(options() if callable(options) else options)
        plain = word if isinstance(known[0], str) else whole_number
        return one_of(plain(value, name), name, known)

    return check


def marks(kinds, count):
    """The check of a text of so many marks, each of one of these kinds, or of an empty text."""

    def check(value, name):
        if set(word(value, name)) - set(kinds) or len(value) not in (0, count):
            listed = ", ".join(map(repr, kinds))
            raise ValueError(f"{name} must be {count} marks out of {listed}, row by row, or ''; got {value!r:.30}")
        return str(value)

    return check


MOST_TIMES = 5  # how often a memory can be learned


def times(most):
    """The check of how often each of at most so many memories is learned: whole numbers; an empty list is once each."""

    def check(values, name):
        found = as_list(values)
        if found is None or len(found) > most:
            raise TypeError(f"{name} must be a list of whole numbers, one a memory, or empty; got {values!r:.60}")
        return [whole_number(each, name, 1, MOST_TIMES) for each in found]

    return check


def matched(times, count):
    """times, which must be empty or as many as the patterns."""
    if len(times) not in (0, count):
        raise ValueError(f"times must have one number for each of the {count} patterns; got {len(times)}")
    return times


SEED = whole(0, 2**32 - 1)
"""The check of a seed of the page's own random numbers."""


class CourseWidget(anywidget.AnyWidget):
    """A widget whose JavaScript is static/<_name>.js. Python holds traits; the page computes.

    language: the code of the language that it speaks to a reader, one of languages(); chosen when it is made, and read
    from then on. Names of arguments, and what Python says of them, are English in all of them.
    Raises FileNotFoundError that names the file where it is missing; the other widgets do not need it.
    """

    _name = ""
    language = traitlets.Unicode(read_only=True).tag(sync=True)

    def __init_subclass__(cls, **kwargs):
        bundle = STATIC / f"{cls._name}.js"
        if "_name" in vars(cls) and bundle.is_file():  # no name where anywidget derives a class to add traits
            cls._esm = bundle
        super().__init_subclass__(**kwargs)

    def __init__(self, *args, language="en", **kwargs):
        if not hasattr(self, "_esm"):
            raise FileNotFoundError(
                f"{type(self).__name__} needs static/{self._name}.js, which is missing in {STATIC.parent}: "
                "run make widgets in a clone, or install hopfield_edu again; then start Python anew"
            )
        self._language = self._known_language(language)
        if self._language != "en":
            self._esm = (STATIC / f"{self._name}.{self._language}.js").read_text(encoding="utf-8")
        super().__init__(*args, **kwargs)
        self.on_msg(_send_asset)

    @traitlets.default("language")
    def _own_language(self):
        return self._language

    @classmethod
    def languages(cls):
        """Codes of the languages that have all words of this widget: English, and those with a module of their own."""
        return ("en", *sorted(path.suffixes[0][1:] for path in STATIC.glob(f"{cls._name}.*.js")))

    @classmethod
    def _known_language(cls, language):
        if word(language, "language") not in (known := cls.languages()):
            listed = ", ".join(map(repr, known))
            raise ValueError(f"language must have all words of {cls.__name__}, as {listed} does; got {language!r:.60}")
        return str(language)

    @classmethod
    def known(cls, settings):
        """The settings, or ValueError that lists the names there are where one is none of the class's own."""
        names = [name for name, trait in vars(cls).items() if isinstance(trait, Setting)]
        if unknown := sorted(set(settings) - set(names)):
            raise ValueError(f"settings may hold {', '.join(names)}; got {', '.join(unknown)}")
        return settings


def _send_asset(widget, content, _):
    """Answer {"asset": name} with that file of the static folder; it is too large to travel with every page."""
    name = content.get("asset") if isinstance(content, dict) else None
    if not isinstance(name, str):
        return
    file = STATIC / name
    if re.fullmatch(r"\w+\.bin", name) and file.is_file():
        widget.send({"asset": name}, buffers=[file.read_bytes()])
    else:
        widget.send({"asset": name, "error": "the package does not have it; install hopfield_edu again"})


def packed(patterns):
    """Patterns (p, n) of ±1 as the bytes that go to the page: a bit for each neuron, each pattern from a new byte."""
    return np.packbits(patterns > 0, axis=1).tobytes()


def unpacked(data, n):
    """Patterns (p, n) of ±1 from bytes of `packed`, which arrive from the page as a memoryview."""
    rows = np.frombuffer(bytes(data), np.uint8).reshape(-1, (n + 7) // 8)
    return np.where(np.unpackbits(rows, axis=1, count=n) > 0, 1.0, -1.0)
