"""One call with one odd argument, and what is wrong with how it ends: None, or a sentence."""

import contextlib
import io
import os
import re
import shutil
import signal
import warnings

import numpy as np
import traitlets

from tools.fuzz import odd, public
from tools.fuzz.leaves import arrays, differ, leaves, not_finite, snapshot, touching

SECONDS = 10
STRANGE = "an object"  # what nothing takes, so that each argument's error is heard
CAME = re.compile(r"\b(got|found|came to|was specified|there is no(ne)?|(has|holds) none|(is|are) not|has)\b")
REMEDY = re.compile(r"\b(must|should|needs?|use|give|take|store|install|divide|one of|at (least|most)|may hold)\b")
FILES = {"path", "file"}
FREE = {"self"}  # what a method may change, and share with what it returns
TRAINED = {"net"}  # what a function may change and return that is there to train it


class Slow(Exception):
    """A call took more than SECONDS of the processor's time."""


class Call:
    """A valid call, made anew each time: make() returns the arguments, among them "self" of a method.

    then: what else is done with the result, such as calling it where it is a function.
    """

    def __init__(self, name, function, make, then=None):
        self.name, self.function, self.make, self.then = name, function, make, then

    def arguments(self):
        """Name -> value in the valid call, the default where it is left out."""
        given = public.arguments(self.function) | self.make()
        return {name: value for name, value in given.items() if name not in FREE}

    def run(self, given):
        """The result of the call with these arguments."""
        result = self.function(**given)
        return result if self.then is None else (result, self.then(result))


def finding(call, argument, label):
    """What is wrong with the call when its argument is the odd value of this label: a sentence, or None."""
    given = _given(call, argument, label)
    if given is None:
        return None
    before, finite = snapshot(given, FREE | TRAINED), not not_finite(given)
    try:
        result, said = _quietly(call, given)
    except Exception as error:
        return _of_error(error, argument) or _changed(before, given)
    return (
        _changed(before, given)
        or (f"warns: {said}" if said else None)
        or _of_result(result, given, finite)
        or _again(call, result, _given(call, argument, label))
        or _same(call, result, label)
    )


def _given(call, argument, label):
    given, valid = call.make(), call.arguments()[argument]
    value = odd.variants(valid)[label](valid)
    return None if value is odd.SKIP else given | {argument: value}


def _quietly(call, given):
    """The result, and the first warning of NumPy or torch; nothing printed, no file left, no longer than SECONDS."""
    with warnings.catch_warnings(record=True) as told, _in_time(), _tidy():
        warnings.simplefilter("always")
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            result = call.run(given)
    numeric = [w for w in told if issubclass(w.category, RuntimeWarning | DeprecationWarning | FutureWarning)]
    numeric += [w for w in told if "torch" in w.filename]
    return result, str(numeric[0].message) if numeric else None


@contextlib.contextmanager
def _in_time():
    def stop(*_):
        raise Slow

    old = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, old)


@contextlib.contextmanager
def _tidy():
    """Away with what a call has written into the working folder."""
    before = set(os.listdir())
    try:
        yield
    finally:
        for name in set(os.listdir()) - before:
            shutil.rmtree(name) if os.path.isdir(name) else os.unlink(name)


def _of_error(error, argument):
    said = f"{type(error).__name__}: {error}".replace("\n", " ")[:160]
    if isinstance(error, Slow):
        return f"takes more than {SECONDS} seconds of the processor"
    allowed = (ValueError, TypeError, traitlets.TraitError) + ((OSError,) if argument in FILES else ())
    if not isinstance(error, allowed):
        return f"raises {said}"
    message = str(error)
    if not re.search(rf"(?<![\w-]){re.escape(argument)}(?![\w-])", message):
        return f"does not name {argument}: {said}"
    if not CAME.search(message):
        return f"does not say what came: {said}"
    return None if REMEDY.search(message) else f"gives no remedy: {said}"


def _changed(before, given):
    after = snapshot(given, FREE | TRAINED)
    changed = [name for name in before if differ(before[name], after[name])]
    return f"changes {', '.join(changed)}" if changed else None


def _of_result(result, given, finite):
    if found := not_finite(result):
        return f"returns {found} {'out of finite input' if finite else 'instead of refusing it'}"
    own = given.get("self")
    told = [result, own] if own is not None else [result]
    for name, value in given.items():
        others = [part for part in told if not (name == "self" and part is own)]
        if touching(arrays(others, foreign=name != "self"), arrays(value, foreign=True)):
            return f"returns memory of {name}"
    return None


def _again(call, result, given):
    again, _ = _quietly(call, given)
    return "says something else the second time" if differ(list(leaves(result)), list(leaves(again))) else None


def _same(call, result, label):
    if not label.startswith("same: "):
        return None
    right, _ = _quietly(call, call.make())
    close = not differ(list(leaves(right)), list(leaves(result)), tolerance=1e-6)
    return None if close else "answers otherwise than for the plain array"


def valid_result(call):
    """The result of the valid call itself, which must work; whatever is loaded when first needed is loaded then."""
    with _tidy(), contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return call.run(call.make())


def cases(call, share=1.0):
    """The pairs (argument, label) of a call: all, or a random share of them, always the same, and STRANGE of each."""
    pairs = [(argument, label) for argument, value in call.arguments().items() for label in odd.variants(value)]
    drawn = np.random.default_rng(list(call.name.encode())).random(len(pairs)) < share
    return [pair for pair, kept in zip(pairs, drawn, strict=True) if kept or pair[1] == STRANGE]
