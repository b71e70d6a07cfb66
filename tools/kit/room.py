"""The notes on each chapter, of book/teach/chapters.md, and the slides on which they stand."""

import re

from tools import ROOT

NOTES = ROOT / "book" / "teach" / "chapters.md"
HOMES = {
    "Opens the room": "title",
    "For": "title",
    "Run time": "title",
    "Late": "What you will find out",
    "Pause": "ask",
    "Goes wrong": "Pitfalls",
    "In the end": "Key points",
}
"""How a note begins -> the slide, by its kind or heading, on which it stands where no cell names it."""
ELSE = "Now you"


def chapter(number):
    """What the notes say of a chapter, Markdown; empty where they say nothing."""
    found = re.search(rf"^## {number}\. .*?\n(.*?)(?=^## |\Z)", NOTES.read_text(encoding="utf-8"), re.M | re.S)
    return found[1].strip() if found else ""


def notes(number):
    """The notes on a chapter, each as its Markdown in one line."""
    return [" ".join(text.split()) for text in re.split(r"^- ", chapter(number), flags=re.M)[1:]]


def taken(words, known):
    """Take the note that has these words out of those known, as a list of one.

    Raises ValueError where no note has them, or several.
    """
    found = [note for note in known if words in note]
    if len(found) != 1:
        raise ValueError(
            f"{len(found)} notes of {NOTES.name} say {words!r}: a slide's room must name one, and each once"
        )
    known.remove(found[0])
    return found


def placed(slides, left):
    """The slides with the notes that are left, each at its home, or at the last slide."""
    for note in left:
        home = next((name for begin, name in HOMES.items() if note.startswith(f"**{begin}")), ELSE)
        at = next((k for k, slide in enumerate(slides) if home in (slide.kind, slide.heading)), len(slides) - 1)
        slides[at] = slides[at]._replace(room=[*slides[at].room, note])
    return slides
