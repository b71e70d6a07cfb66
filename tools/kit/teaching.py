"""What the teaching guide shows, taken from the chapters themselves: minutes, objectives, exercises, schedules."""

import re
from html import escape
from typing import NamedTuple
from urllib.parse import urlencode

import yaml

from tools import ROOT, course, reading

LINK = re.compile(r"\[(.+?)\]\(.+?\)")  # where it leads depends on the page
STRETCH, BREAK = 50, 5
"""Minutes that people sit at most, and of the break that follows."""
COLUMNS = 4
"""So many a phone has room for, side by side."""
PREDICT = 10
"""Minutes for a prediction, the widget or the figure that answers it, and a word on the answer."""


class Chapter(NamedTuple):
    """A chapter as a teacher needs it. objectives, exercises: lists of Markdown lines; kinds: recall, apply, …

    sections: name -> minutes of reading, in their order; playing: the names of those that have a widget.
    """

    number: int
    stem: str
    title: str
    facts: dict
    objectives: list
    exercises: list
    sections: dict
    playing: set

    @property
    def minutes(self):
        """Of reading all of it, as its page says."""
        return round(sum(self.sections.values()))


def chapters():
    """Number -> Chapter, of every notebook."""
    return {chapter.number: _chapter(chapter) for chapter in course.chapters()}


def _chapter(chapter):
    text = course.source_of(chapter.stem, "markdown")
    objectives = re.search(r"(?:After this chapter|At the end) you can.*?\n\n((?:- .*\n?)+)", text)
    told = [LINK.sub(r"\1", line[2:].rstrip(",. ")) for line in objectives[1].splitlines()] if objectives else []
    exercises = re.findall(r"^### Exercise \d+ · (.+)$", text, re.M)
    cells = course.cells_of(chapter.stem)
    return Chapter(*chapter, told, exercises, reading.sections(cells), reading.playing(cells))


def schedules():
    """The workshops of schedules.yml."""
    return yaml.safe_load((ROOT / "book" / "teach" / "schedules.yml").read_text(encoding="utf-8"))


def minutes(block, known):
    """How long a block takes, from the chapters' own minutes."""
    if "chapter" not in block:
        return block["minutes"]
    chapter = known[block["chapter"]]
    if "exercises" in block:
        return round(chapter.facts["exercise_minutes"] * min(1, block["exercises"] / len(chapter.exercises)))
    if block["read"] == "predict":
        return PREDICT
    return round(sum(chapter.sections[name] for name in sections_read(block, chapter)))


def sections_read(block, chapter):
    """The names of the sections that a block reads: all, or up to one that it names, without those it leaves.

    Raises ValueError where it names a section that the chapter does not have.
    """
    last, left = block["read"], block.get("leave", ())
    names = list(chapter.sections)
    for name in {last, *left} - {"all", *names}:
        raise ValueError(f"chapter {chapter.number} has no section {name!r}; it has {', '.join(names[1:])}")
    upto = len(names) if last == "all" else names.index(last) + 1
    return [name for name in names[:upto] if name not in left]


def agenda(day, known):
    """A day of a workshop as rows (start, minutes, what, how); start counts the minutes since midnight.

    Where people would sit longer than STRETCH, a break comes first.
    """
    rows, now, sat = [], clock(day["starts"]), 0
    for block in day["blocks"]:
        length = minutes(block, known)
        if "rest" not in block and sat > 0 and sat + length > STRETCH:
            rows.append((now, BREAK, "<i>Break</i>", ""))
            now, sat = now + BREAK, 0
        rows.append((now, length, _what(block, known), block.get("together", "")))
        now, sat = now + length, 0 if "rest" in block else sat + length
    return rows


def clock(time):
    """Minutes since midnight of a time such as 9:30."""
    hours, _, rest = time.partition(":")
    return 60 * int(hours) + int(rest)


def _what(block, known):
    if "chapter" not in block:
        return escape(block["do"]) if "do" in block else f"<i>{escape(block['rest'])}</i>"
    chapter = known[block["chapter"]]
    link = _link(chapter)
    if "exercises" in block:
        count = min(block["exercises"], len(chapter.exercises))
        return f"{link}: {count} of {len(chapter.exercises)} exercises"
    if block["read"] == "predict":
        return f"{link}: Predict" + (" and its widget" if "Predict" in chapter.playing else "")
    upto = "" if block["read"] == "all" else f", up to “{escape(block['read'])}”"
    left = ", ".join(f"“{escape(name)}”" for name in block.get("leave", ()))
    return link + upto + (f", without {left}" if left else "")


def _link(chapter):
    return f'<a href="../../notebooks/{chapter.stem}.html">{chapter.number}. {escape(chapter.title)}</a>'


def schedule_table(schedule, known):
    """A workshop as HTML: a table for each of its days, with the minutes that are left over in its last line."""
    return "\n".join(_day(day, known) for day in schedule["days"])


def _day(day, known):
    rows = agenda(day, known)
    end = rows[-1][0] + rows[-1][1]
    rows.append((end, clock(day["ends"]) - end, "<i>to spare, for whoever is late</i>", ""))
    lines = [(f"{start // 60}:{start % 60:02}", f"{length}", what, how) for start, length, what, how in rows]
    name = f"<p><strong>{escape(day['day'])}</strong></p>\n" if "day" in day else ""
    home = f"\n<p>For home: {escape(day['home'])}.</p>" if "home" in day else ""
    return name + table(("At", "Minutes", "What", "Together"), lines) + home


def table(head, rows):
    """A table as HTML; with more columns than a phone has room for, its rows stand there as tables.py in _ext says."""
    stacked = len(head) > COLUMNS
    labels = [f'<span class="course-label">{name}: </span>' if stacked and k else "" for k, name in enumerate(head)]
    cells = "\n".join(
        "<tr>" + "\n".join(f"<td>{label}{cell}</td>" for label, cell in zip(labels, row, strict=True)) + "</tr>"
        for row in rows
    )
    names = "\n".join(f'<th scope="col">{name}</th>' for name in head)
    kinds = "course-table course-stack" if stacked else "course-table"
    return f'<table class="{kinds}"><thead><tr>{names}</tr></thead>\n<tbody>{cells}</tbody></table>'


def chapter_table(known, runs):
    """Minutes of every chapter, and what a run of its notebook needs. runs: stem -> {seconds, MiB}."""
    head = ("Chapter", "Reading", "Exercises", "After", "Run time", "Memory")
    rows = []
    for chapter in known.values():
        facts, run = chapter.facts, runs.get(chapter.stem)
        after = ", ".join(map(str, facts["after"])) or "none"
        needs = (f"{run['seconds']:.0f} s", f"{run['MiB'] / 1024:.1f} GiB") if run else ("–", "–")
        count = len(chapter.exercises)
        rows.append(
            (
                _link(chapter),
                f"{chapter.minutes}\xa0min",
                f"{count} in {facts['exercise_minutes']}\xa0min",
                after,
                *needs,
            )
        )
    return table(head, rows)


def hub_table(known, runs):
    """What a learner's server must give each notebook. runs: stem -> {seconds, seconds of processor time, MiB}."""
    head = ("Chapter", "Memory", "Processor", "Run time")
    rows = []
    for chapter in known.values():
        run = runs[chapter.stem]
        times = f"{run['seconds of processor time']:.0f} s", f"{run['seconds']:.0f} s"
        rows.append((_link(chapter), f"{run['MiB']} MiB", *times))
    return table(head, rows)


def pull_links(known, hub="https://YOUR-HUB"):
    """A nbgitpuller link for every notebook: copies the repository into a learner's home and opens the chapter."""
    of = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["repository"]
    folder = of["url"].rpartition("/")[2]
    places = [f"lab/tree/{folder}/notebooks/{chapter.stem}.ipynb" for chapter in known.values()]
    asked = [urlencode({"repo": of["url"], "branch": of["branch"], "urlpath": place}) for place in places]
    return [f"{hub}/hub/user-redirect/git-pull?{query}" for query in asked]
