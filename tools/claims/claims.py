"""The numbers that the course rests on: read from claims.yml, measured, judged, and shown as two pages.

The page Claims shows all of them, the page Reproduced results those that repeat a publication.
"""

import ast
import html
import json
import re
from functools import cache
from pathlib import Path

import numpy as np
import yaml

from tools import ROOT, course
from tools.claims import measures
from tools.kit.chapters import parse

FILE = Path(__file__).with_name("claims.yml")
FIELDS = {"claim", "source", "published", "expected", "within", "least", "most", "note", "name", "result"}
FIELDS |= {"measure", "record", "made", "asserted", "ours"}
TOGETHER = re.compile(r"(?<=[=≥]) (?=\S)|(?<=\S) (?=[=≥] )")
HELD = "\N{NO-BREAK SPACE}✓"
RESULT = {"cite", "says", "criterion", "n", "start", "diagonal", "beside", "differs", "unit"}


@cache
def chapters():
    """Chapter, such as "02_hebbian_hopfield" -> its claims, in the order of the file."""
    return yaml.safe_load(FILE.read_text(encoding="utf-8"))


def ours(claim, chapter):
    """Our value of a claim: measured now, read from the log of a recorded run, or asserted by its chapter."""
    if "measure" in claim:
        name, arguments = next(iter(claim["measure"].items()))
        return measured(name, json.dumps(arguments or {}))
    if "record" in claim:
        value = json.loads((ROOT / claim["record"]["file"]).read_text(encoding="utf-8"))
        for key in claim["record"]["at"]:
            value = value[key]
        return float(value)
    if _bare(claim["asserted"]) not in asserted_by(chapter):
        raise ValueError(f"chapter {chapter} no longer asserts: {claim['asserted']}")
    return claim["ours"]


@cache
def asserted_by(chapter):
    """All that a chapter asserts, one a line, as Python itself writes it: without comments, however its lines break."""
    tree = parse(course.source_of(chapter))
    return "\n".join(ast.unparse(node.test) for node in ast.walk(tree) if isinstance(node, ast.Assert))


def _bare(assertion):
    return ast.unparse(ast.parse(assertion.removeprefix("assert "), mode="eval"))


@cache
def measured(name, arguments):
    """Once in a build, though a claim may stand on two pages. arguments: as JSON."""
    return float(getattr(measures, name)(**json.loads(arguments)))


def holds(claim, value):
    """Whether our value is as near to the expected or published one as the claim allows, or beyond the bound set."""
    if "within" not in claim:
        return claim.get("least", -float("inf")) <= value <= claim.get("most", float("inf"))
    return abs(value - claim.get("expected", claim.get("published"))) <= claim["within"]


def check(chapter):
    """Our values of a chapter's claims. Raises AssertionError that names each claim that fails."""
    values = [ours(claim, chapter) for claim in chapters()[chapter]]
    pairs = zip(chapters()[chapter], values, strict=True)
    failed = [f"{c['claim']}: ours {v:.4g}, {allowed(c)}" for c, v in pairs if "asserted" not in c and not holds(c, v)]
    assert not failed, f"{chapter}: " + "; ".join(failed)
    return values


def allowed(claim):
    if "asserted" in claim:
        return "as the chapter asserts"
    if "within" in claim:
        near = f"±{shown(claim['within'])}" if claim["within"] else "exactly"
        return f"{shown(claim['expected'])} {near}" if "expected" in claim else near
    return f"at least {shown(claim['least'])}" if "least" in claim else f"at most {shown(claim['most'])}"


def held_by(claim, chapter):
    """(where a claim is computed, the code that does it): a measure at each build, a recorded run, or the chapter."""
    if "measure" in claim:
        name, arguments = next(iter(claim["measure"].items()))
        call = ", ".join(f"{key}={value!r}" for key, value in (arguments or {}).items())
        return "measured at this build", f"measures.{name}({call})"
    if "record" in claim:
        return f"recorded <span class='course-together'>{claim['made']}</span>", command(claim)
    return f"asserted in <a href='../notebooks/{chapter}.html'>the chapter</a>", claim["asserted"]


def command(claim):
    """The (last) command of a recorded run, from the log itself where it stands there."""
    log = json.loads((ROOT / claim["record"]["file"]).read_text(encoding="utf-8"))
    for key in [None, *claim["record"]["at"]]:
        log = log if key is None else log[key]
        if isinstance(log, dict) and ("command" in log or "commands" in log):
            return log.get("command") or log["commands"][-1]
    return claim["record"]["command"]


def table(chapter):
    """The claims of a chapter as an HTML table, after all of them have been checked."""
    rows = []
    for claim, value in zip(chapters()[chapter], check(chapter), strict=True):
        published = shown(claim.get("published", "–"))
        note = f" {claim['note']}" if "note" in claim else ""
        where, how = held_by(claim, chapter)
        about = f"<p>{prose(claim['claim'] + '.' + note)}</p>\n<p>{prose(claim['source'])}; {where}</p>"
        about += f"\n<details><summary>How</summary><code>{html.escape(how)}</code></details>"
        cells = {"published": published, "ours": f"{shown(value)}{HELD}", "allowed": allowed(claim)}
        rows.append((about, cells, f"claim-{claim['name']}" if "name" in claim else None))
    return _table(("The claim", "Published", "Ours", "Allowed"), rows)


def prose(text):
    """Text with n = 100 on one line; signs are set, and names held together, as on any page (book/_ext/typed.py)."""
    return TOGETHER.sub("\N{NO-BREAK SPACE}", text)


def results():
    """What publications found, and what this course finds, as an HTML table, after all claims have been checked."""
    every = [
        (*pair, chapter) for chapter in chapters() for pair in zip(chapters()[chapter], check(chapter), strict=True)
    ]
    named = {claim["name"]: (claim, value) for claim, value, _ in every if "name" in claim}
    rows = [result_row(claim, value, chapter, named) for claim, value, chapter in every if "result" in claim]
    return _table(("The publication", "Published", "Here"), rows)


def _condition(value):
    """A number with a comma behind its thousands, anything else as it is."""
    return f"{value:,}" if isinstance(value, int) else value


def result_row(claim, value, chapter, named):
    result = claim["result"]
    conditions = [f"{key}: {_condition(result[key])}" for key in ("n", "start", "diagonal") if key in result]
    where = f"<a href='../notebooks/{chapter}.html'>Chapter {int(chapter[:2])}</a>"
    about = f"<p><strong>{claim['source']}</strong>: {prose(result['says'])}.</p>\n"
    about += f"<p>{where}: {prose('; '.join([result['criterion'], *conditions]))}.</p>\n"
    beside, found = named.get(result.get("beside"), (None, None))
    about += f"<p><em>Beside it.</em> {prose(beside['claim'])}: {shown(found)}.</p>\n" if beside else ""
    about += f"<p><em>Here it differs.</em> {prose(result['differs'])}</p>" if "differs" in result else ""
    published, here = (_with_unit(found, result) for found in (claim.get("published", "–"), value))
    return about, {"published": published, "here": f"{here}{HELD}"}, None


def _with_unit(value, result):
    """A number with what it counts; a text says that itself."""
    if isinstance(value, str):
        return value
    return f"{as_share(value) if result['unit'].startswith('of the ') else shown(value)} {result['unit']}"


def as_share(value):
    """A share of something: "none", "all", or its number."""
    return {0: "none", 1: "all"}.get(value) or shown(value)


def _table(head, rows):
    """rows: (about, {column: what stands there}, anchor or None). A line a cell: the search drops tags and would join
    their words."""
    body = ""
    for about, cells, anchor in rows:
        row = "\n".join(f'<td data-label="{name}">{cell}</td>' for name, cell in cells.items())
        place = f' id="{anchor}"' if anchor else ""
        body += f'<tr{place}><th scope="row">{about}</th>\n{row}</tr>\n'
    head = "\n".join(f'<th scope="col">{name}</th>' for name in head)
    return f'<table class="course-claims"><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>'


def shown(value):
    """A number in three digits; a text as it is."""
    if isinstance(value, str) or value == 0:
        return f"{value}" if isinstance(value, str) else "0"
    if value == round(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    if abs(value) < 1e-4:
        digits, _, power = f"{value:.0e}".partition("e")
        return f"{digits}·10<sup>{int(power)}</sup>"
    return np.format_float_positional(value, precision=3, fractional=False, trim="-")
