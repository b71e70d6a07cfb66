"""The seminar, one paper an hour: Markdown from seminar.yml, the papers' claims and the chapters themselves."""

from functools import cache

import yaml

from tools import ROOT, course
from tools.claims import papers
from tools.kit import teaching

HOUR = """## {number}. {about}

{{cite:t}}`{key}`, rebuilt in [chapter {chapter}](../../notebooks/{stem}.ipynb).

> {claim}

- **Before**, {minutes} minutes: {read}
- **Predict.** {predict}{play}
- **Ask.**
{ask}
{hunt}
- **Replicate.** {replicate}
- **Vote**, then read <a href="../believe.html#paper-{key}">its row</a>.
"""
BUG = """
**The hunt.** {symptom}

```python
{code}```

<details><summary>The fault, and the test that finds it</summary>

{fault}

</details>
"""
LINKED = "[{title}](../../notebooks/{stem}.ipynb#{anchor})"


@cache
def seminar():
    """What seminar.yml holds: agenda and hours."""
    return yaml.safe_load((ROOT / "book" / "teach" / "seminar.yml").read_text(encoding="utf-8"))


@cache
def chapters():
    """Stem -> teaching.Chapter."""
    return {chapter.stem: chapter for chapter in teaching.chapters().values()}


def chapter_of(hour):
    """The teaching.Chapter that rebuilds an hour's paper."""
    return chapters()[papers.papers()[hour["paper"]]["chapter"]]


def agenda():
    """The parts of an hour as a table in Markdown."""
    lines = ["| Minutes | What |", "|---|---|"]
    return "\n".join(lines + [f"| {part['minutes']} | {part['do']} |" for part in seminar()["agenda"]])


def hours():
    """All hours as Markdown, a section each."""
    return "\n".join(_hour(number, hour) for number, hour in enumerate(seminar()["hours"], start=1))


def _hour(number, hour):
    chapter, paper = chapter_of(hour), papers.papers()[hour["paper"]]
    asked = [f"  1. {question} ({linked(chapter, heading)})" for question, heading in hour["ask"]]
    what, heading = hour["replicate"]
    where = linked(chapter, section_with(hour["play"], chapter.stem)) if hour["play"] != "none" else ""
    play = f" Then play with `{hour['play']}`, under {where}." if where else ""
    return HOUR.format(
        number=number,
        key=hour["paper"],
        about=paper["about"][0].upper() + paper["about"][1:],
        chapter=chapter.number,
        stem=chapter.stem,
        claim=papers.plain(paper["claim"]),
        minutes=minutes(hour, chapter),
        read=" · ".join(linked(chapter, name) for name in hour["read"]),
        predict=hour["predict"],
        play=play,
        ask="\n".join(asked),
        replicate=f"{what} ({linked(chapter, heading)})",
        hunt=_hunt(hour["hunt"], chapter),
    )


def minutes(hour, chapter):
    """How long the sections take that are read before an hour. Raises KeyError where one is missing."""
    return round(sum(chapter.sections[name] for name in hour["read"]))


def _hunt(hunt, chapter):
    """A paragraph with the bug and its fault, or one more point of the list with the exercise."""
    if isinstance(hunt, dict):
        return BUG.format(**hunt)
    return f"- **The hunt.** {linked(chapter, exercise(hunt, chapter))}."


def exercise(number, chapter):
    """The heading of an exercise of a chapter."""
    return f"Exercise {number} · {chapter.exercises[number - 1]}"


def linked(chapter, heading):
    """A heading of a chapter as a link to it. Raises ValueError where the chapter does not have it."""
    if heading not in course.headings(chapter.stem):
        raise ValueError(f"chapter {chapter.number} has no heading {heading!r}")
    return LINKED.format(title=heading, stem=chapter.stem, anchor=course.anchor(heading))


def section_with(widget, stem):
    """The heading under which a chapter shows a widget. Raises ValueError where it does not."""
    found = ""
    for cell in course.cells_of(stem):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            found = [found, *course.HEADING.findall(source)][-1]
        elif f"{widget}(" in source:
            return found
    raise ValueError(f"{stem} shows no {widget}")
