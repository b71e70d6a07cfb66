"""The parts and chapters, as the table of contents and the notebooks themselves name them; README's table of them.

A chapter's own facts stand in its notebook's metadata, `course`: exercise_minutes, gpu, after, and short (its name on
the front page), teaser (a sentence or two below its part), code (its modules), browser (whether it runs in the
browser's own Python). Nothing else lists chapters by hand.
"""

import json
import re
from functools import cache
from typing import NamedTuple

import yaml

from tools import ROOT

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS += ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")
WIDGETS = re.findall(r'"(\w+)"', (ROOT / "hopfield_edu" / "widgets" / "__init__.py").read_text(encoding="utf-8"))
EARLIER = "earlier"
"""Tag of the cells that ask what earlier chapters have taught; tools/earlier.py makes them."""
HEADING = re.compile(r"^#{2,3} (.+)$", re.M)
TABLE = re.compile(r"(<!-- chapters: make format writes them -->\n).*?(<!-- end of chapters -->)", re.S)


class Chapter(NamedTuple):
    """facts: what the notebook's metadata says of the course."""

    number: int
    stem: str
    title: str
    facts: dict


class Part(NamedTuple):
    """page: the path of its opener, such as "book/part1"."""

    title: str
    page: str
    chapters: list


def parts():
    """The parts that hold chapters, in the order of the table of contents."""
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    found = [_part(entry) for entry in toc["parts"]]
    return [part for part in found if part.chapters]


def _part(entry):
    stems = [each["file"].removeprefix("notebooks/") for each in entry["chapters"] if "notebooks/" in each["file"]]
    title = re.sub(r"^Part \d+\. ", "", entry["caption"])
    return Part(title, entry["chapters"][0]["file"], [chapter(stem) for stem in stems])


def chapters():
    """All chapters in their order."""
    return [each for part in parts() for each in part.chapters]


def chapter(stem):
    """One chapter, from its notebook."""
    notebook = _notebook(stem)
    title = re.search(r"^# (.+)$", source_of(stem, "markdown"), re.M)[1]
    return Chapter(int(stem[:2]), stem, title, notebook["metadata"]["course"])


@cache
def _notebook(stem):
    return json.loads((ROOT / "notebooks" / f"{stem}.ipynb").read_text(encoding="utf-8"))


def cells_of(stem):
    """The cells of a chapter, as its JSON holds them."""
    return _notebook(stem)["cells"]


def source_of(stem, kind="code"):
    """All code of a chapter, or all its text where kind is "markdown", cell after cell."""
    cells = [cell for cell in cells_of(stem) if cell["cell_type"] == kind]
    return "".join("".join(cell["source"]) + "\n" for cell in cells)


def stem_of(number):
    """The stem of a chapter's file, by its number."""
    return next(each.stem for each in chapters() if each.number == number)


def headings(stem):
    """All headings of a chapter's sections, as its cells write them."""
    return HEADING.findall(source_of(stem, "markdown"))


def anchor(heading):
    """Where a heading stands on its page, as GitHub spells it."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\- ]", "", heading.lower()))


def in_words(count):
    """A number as a word, up to twenty."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def readme(text):
    """The README with its table of chapters made anew."""
    claims = yaml.safe_load((ROOT / "tools" / "claims" / "claims.yml").read_text(encoding="utf-8"))
    rows = "".join(f"| {' | '.join(_row(each, claims.get(each.stem, ())))} |\n" for each in chapters())
    return TABLE.sub(
        rf"\g<1>\n| chapter | code | widgets | checks | claims |\n|---|---|---|---|---|\n{rows}\n\g<2>", text
    )


def _row(each, claims):
    used = source_of(each.stem)
    widgets = sorted(set(re.findall(r"\b(" + "|".join(WIDGETS) + r")\(", used)))
    checks = sorted(set(re.findall(r"\bcheck\.(\w+)\.", used)))
    return (
        f"[{each.number} {each.title}](notebooks/{each.stem}.ipynb)",
        _code(each.facts["code"]),
        ", ".join(f"`{name}`" for name in widgets) or "–",
        ", ".join(f"`check/{name}.py`" for name in checks) or "–",
        str(len(claims)),
    )


def _code(modules):
    """`hopfield_edu/classical/hebbian.py`, `recall.py`: a folder is said once."""
    said, folder = [], None
    for module in modules:
        here, _, name = f"hopfield_edu/{module}".rpartition("/")
        said.append(f"`{name}`" if here == folder else f"`{here}/{name}`")
        folder = here
    return ", ".join(said)
