"""Files that are written whole or not at all."""

import os
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole(path):
    """A path to write to, beside this one, whose place it takes at the end: nobody ever finds half a file.

    What goes wrong inside leaves what was there before, and nothing beside it.
    """
    path = Path(os.path.realpath(path))  # where a link leads, not the link
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        yield beside
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_text(path, text):
    """Write a text to a file, whole."""
    with whole(path) as file:
        file.write_text(text, encoding="utf-8")
