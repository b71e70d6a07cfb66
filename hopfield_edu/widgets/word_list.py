"""WordList: words to learn and to recall, a word that was never shown, and the network's lags beside the reader's."""

import traitlets

from hopfield_edu._validation import words
from hopfield_edu.widgets.base import CourseWidget, Setting, number

LISTS = {
    "rain": "cloud umbrella puddle drizzle storm gutter boots thunder splash damp drops hood",
    "beach": "waves towel shells dunes tide bucket parasol seagull sunburn swim surf pebbles",
    "snow": "flakes sledge frost skis mittens shovel icicle avalanche igloo blizzard glacier slope",
    "garden": "flowers hedge spade weeds lawn roses soil fence bench seeds shed hose",
}
"""Lists of this course's own: a word that is never shown, and twelve that go with it."""


class WordList(CourseWidget):
    """A list of words to learn, a line to type what comes to mind, and how that went beside a network of Hebb's.

    lists: a dict, word that is not shown -> the words shown, four to twenty, in every list as many; None for the
    course's own four. They come one after the other, each in an order of its round.
    seconds: how long a word stays, 0.2 to 20. minutes: how long there is to recall, 0.1 to 10. Whoever plays may choose
    to have no clock. `result` reads the last list: "list", the words "said", "lure" and "others".
    What was typed stays with the page. Raises ValueError or TypeError that names the argument.
    """

    _name = "word_list"
    lists = Setting({}, lambda value, name: _as_lists(value))
    seconds = Setting(2.0, number(0.2, 20))
    minutes = Setting(2.0, number(0.1, 10))
    result = traitlets.Dict().tag(sync=True)

    def __init__(self, lists=None, seconds=2.0, minutes=2.0, *, language="en"):
        super().__init__(language=language, lists=lists, seconds=seconds, minutes=minutes)


def _as_lists(lists):
    """A copy of the lists, or those of the course for None."""
    if lists is None:
        return {lure: shown.split() for lure, shown in LISTS.items()}
    if not isinstance(lists, dict) or not lists:
        raise TypeError(f"lists must be a dict, word that is not shown -> the words shown; got {lists!r:.60}")
    lures = words(list(lists), "lists")
    found = {lure: list(words(lists[key], "lists")) for lure, key in zip(lures, lists, strict=True)}
    counts = {len(shown) for shown in found.values()}
    if len(counts) > 1 or not 4 <= max(counts) <= 20:
        raise ValueError(f"lists must each have as many words, 4 to 20; got {', '.join(map(str, sorted(counts)))}")
    for lure, shown in found.items():
        if len({*shown, lure}) <= len(shown):
            raise ValueError(f"lists must have each word once, and not the one that is not shown; got {lure}: {shown}")
    return found
