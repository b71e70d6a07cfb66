"""What a slide is, and how many minutes it takes."""

from typing import NamedTuple

from tools.kit import markup
from tools.kit.blocks import Block

MINUTES, MOST = 30, 20
"""Of a lesson, and of its slides."""
SECONDS = {"title": 60, "ask": 75, "widget": 180, "figure": 80, "text": 60, "vote": 120, "list": 60}
"""What a slide takes to talk through, before its formulas, code and pauses."""
MORE = {"math": 30, "code": 30, "output": 15}
PAUSE = 60


class Slide(NamedTuple):
    """kind: one of SECONDS. over: the section, where the heading is a sentence. say: HTML for the teacher.

    room: notes on the chapter, Markdown. minutes: in halves. start: minutes from the beginning of the lesson.
    """

    kind: str
    heading: str
    over: str
    blocks: list
    say: list
    room: list
    minutes: float = 0
    start: float = 0


def paragraph(markdown):
    """A Block of words."""
    return Block("text", markup.to_html(markdown))


def timed(made):
    """The slides with their minutes, MINUTES in all, in halves."""
    weights = [_seconds(slide) for slide in made]
    exact = [2 * MINUTES * weight / sum(weights) for weight in weights]
    halves = [max(1, int(share)) for share in exact]
    late = sorted(range(len(made)), key=lambda k: halves[k] - exact[k])
    for k in late[: max(0, 2 * MINUTES - sum(halves))]:
        halves[k] += 1
    starts = [sum(halves[:k]) / 2 for k in range(len(made))]
    return [each._replace(minutes=h / 2, start=s) for each, h, s in zip(made, halves, starts, strict=True)]


def _seconds(slide):
    pauses = sum(note.startswith(("**Pause", "**Opens")) for note in slide.room)
    return SECONDS[slide.kind] + sum(MORE.get(block.kind, 0) for block in slide.blocks) + PAUSE * pauses
