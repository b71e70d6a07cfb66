"""What should one believe? The papers of part 4 as one table, made from papers.yml and the claims of claims.yml."""

import html
import re
from functools import cache
from pathlib import Path

import yaml

from tools import course
from tools.claims import claims

FILE = Path(__file__).with_name("papers.yml")
COLUMNS = {
    "holds": "Where it holds",
    "breaks": "Where it breaks",
    "judged": "Judged by, and beside",
    "costs": "What it costs",
}
TOLD = ("claim", "holds", "breaks", "criterion", "rival", "costs", "believe")
"""What a paper says in sentences."""
FIELDS = {"who", "about", "chapter", "stated", "against", *TOLD}
VALUES = {"stated": ("yes", "partly"), "against": ("wins", "ties", "loses")}
DECIMAL = re.compile(r"\d+\.\d+")
NAMED = re.compile(r"\{([\w-]+)(:published|:share)?\}")


@cache
def papers():
    """Key of the bibliography -> what is said of the paper, in the order of the file."""
    return yaml.safe_load(FILE.read_text(encoding="utf-8"))


@cache
def named():
    """Name -> (claim, its chapter), of all claims that have a name."""
    every = ((claim, chapter) for chapter, several in claims.chapters().items() for claim in several)
    return {claim["name"]: (claim, chapter) for claim, chapter in every if "name" in claim}


def names_in(paper):
    """The names of the claims that a paper rests on."""
    return {name for field in TOLD for name, _ in NAMED.findall(paper[field])}


def sentence(text):
    """A text as HTML, each {name} the number of that claim, with a link to where it is measured."""
    pieces = NAMED.split(html.escape(claims.prose(text), quote=False))
    numbers = map(number, pieces[1::3], pieces[2::3])
    return "".join(a + b for a, b in zip(pieces[::3], [*numbers, ""], strict=True))


def plain(text):
    """A text with the published numbers in it and without a link. Ours are not computed, and must not stand in it."""
    return claims.prose(NAMED.sub(lambda found: claims.shown(named()[found[1]][0]["published"]), text))


def number(name, which=None):
    """Our value of a claim, the publication's (":published"), or ours as a share (":share"), linked to its line."""
    claim, chapter = named()[name]
    value = claim["published"] if which == ":published" else claims.ours(claim, chapter)
    said = claims.as_share(value) if which == ":share" else claims.shown(value)
    return f'<a href="claims.html#claim-{name}">{claims.prose(said)}</a>'


def faults(key, paper):
    """What is wrong with an entry of papers.yml, a sentence each."""
    if set(paper) != FIELDS:
        return [f"{key} must have the fields {sorted(FIELDS)}; it misses or adds {sorted(set(paper) ^ FIELDS)}"]
    unknown = names_in(paper) - set(named())
    if unknown:
        return [f"{key} names {sorted(unknown)}, which are no names in claims.yml"]
    found = [f"{key}: {field} names no claim" for field in ("holds", "breaks") if not NAMED.search(paper[field])]
    found += [f"{key}: {field} is {paper[field]!r}" for field, known in VALUES.items() if paper[field] not in known]
    rests = " ".join(str(named()[name][0]) for name in names_in(paper))
    typed = {each for field in TOLD for each in DECIMAL.findall(NAMED.sub("", paper[field]))}
    return found + [f"{key} types {each}, which no claim of it has" for each in sorted(typed) if each not in rests]


def table():
    """All papers as an HTML table: a head with the claim, four cells, and a line that says what to believe.

    Raises ValueError where an entry of papers.yml is not whole.
    """
    if wrong := [fault for key, paper in papers().items() for fault in faults(key, paper)]:
        raise ValueError("; ".join(wrong))
    head = "\n".join(f'<th scope="col">{name}</th>' for name in COLUMNS.values())
    bodies = "\n".join(_body(key, paper) for key, paper in papers().items())
    return f'<table class="course-papers"><thead><tr>{head}</tr></thead>\n{bodies}</table>'


def _body(key, paper):
    chapter = course.chapter(paper["chapter"])
    link = f"<a href='../notebooks/{chapter.stem}.html'>Chapter {chapter.number}</a>"
    title = f"<p><strong>{paper['who']}</strong>: {paper['about']}. {link}</p>"
    told = {field: sentence(paper[field]) for field in TOLD}
    told["judged"] = f"{told['criterion']} <em>Rival:</em> {told['rival']}"
    cells = "\n".join(f'<td data-label="{name}">{told[field]}</td>' for field, name in COLUMNS.items())
    return (
        f'<tbody id="paper-{key}"><tr><th colspan="4" scope="rowgroup">{title}\n<p>{told["claim"]}</p></th></tr>\n'
        f'<tr>{cells}</tr>\n<tr><td colspan="4" class="course-believe"><span><strong>Believe:</strong> '
        f"{told['believe']}</span></td></tr></tbody>"
    )


def verdicts():
    """How the papers fare, in two sentences: as their claims are stated, and beside the best simple rival."""
    of = len(papers())
    whole, _ = _count("stated")
    wins, ties, loses = _count("against")
    return (
        f"Of {course.in_words(of)} claims {course.in_words(whole)} hold as they are stated, and the others in part. "
        f"Beside the best simple rival {course.in_words(wins)} win, {course.in_words(ties)} come out level, "
        f"and {course.in_words(loses)} lose."
    )


def _count(field):
    return [sum(paper[field] == value for paper in papers().values()) for value in VALUES[field]]
