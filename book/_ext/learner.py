"""What a chapter's page holds for its reader to do: folds, guesses, answers, controls, and facts for its scripts.

The tags `revealed`, `more` and `earlier` fold a run of cells: what a guess comes before, what one may leave out, and
what earlier chapters have taught, asked again. In a cell's
metadata, `course`, `predict` asks a question (id, ask, answer, and choices or a unit), `more` says what a fold that
begins there is about, and `interact` what a control shows, as the end of "In the notebook: …". A notebook comes and
goes as its JSON. What scripts read stands in the page as <script type="application/json">.
"""

import json
import re
from html import escape
from itertools import groupby

from typed import unless_code

from hopfield_edu import check
from hopfield_edu.check.verdict import EXPECTED, Expected
from hopfield_edu.widgets.quiz import printed, questions_in
from tools import chart, course
from tools.kit.chapters import CONFIG
from tools.kit.quizzes import MARKED as QUIZ

SUMMARY = "Show what happens"
OPENS, CLOSES = f'<details class="course-revealed"><summary>{SUMMARY}</summary>', "</details>"
MORE = '<details class="course-more"><summary>More: {}</summary>'
BEFORE = '<details class="course-more course-earlier"><summary>{}</summary>'
LEAD = re.compile(r"\*\*(.+?)\.\*\*\s+")
LAST, OVER = "## Key points", "## References"
CALL = re.compile(r"check\.(\w+)\.(\w+)\(")
FOLD = re.compile(r"<details>\s*<summary>.*?</summary>|</details>")
FOLDED = {"hide-cell": "hide-input", "hide-output": None}  # what the page folds, and what is left of it in a fold
TITLE = re.compile(r"^### (.+)$", re.M)


def page(notebook, stem):
    """The notebook as its page shows it. stem: the name of its file, such as "02_hebbian_hopfield"."""
    cells = _with_answers(notebook["cells"])
    cells = [new for cell in cells for new in (_asking_once(cell), *_guess(cell), *_control(cell, stem))]
    cells = _with_facts(_folded(cells), {**_facts(stem), "quiz": _asked(cells)})
    cells = _before(cells, OVER, _raw(chart.fold(stem)))
    named = [{**cell, "id": cell.get("id", f"page-{k}")} for k, cell in enumerate(cells)]
    return {**notebook, "cells": named}


def _folded(cells):
    """The cells with each run of those that are tagged `revealed` or `more` in one fold."""
    found = []
    for opens, run in groupby(_runs(cells), key=lambda pair: pair[0]):
        shown = [cell for _, cell in run]
        shown = [*map(_unfolded, shown)] if opens == OPENS else shown
        shown = [*map(_unled, shown)] if "course-earlier" in opens else shown
        found += [_raw(opens), *shown, _raw(CLOSES)] if opens else shown
    return found


def _unfolded(cell):
    """A revealed cell whose text and output stand open, as the fold of its run hides them; code may stay folded."""
    if cell["cell_type"] == "markdown":
        return {**cell, "source": FOLD.sub("", "".join(cell["source"])).strip()}
    metadata = cell["metadata"]
    left = [FOLDED.get(tag, tag) for tag in metadata.get("tags", ())]
    return {**cell, "metadata": {**metadata, "tags": [tag for tag in left if tag]}}


def _runs(cells):
    """Pairs (what opens the fold of a cell, or "", the cell): one off the page is what the cell before it is."""
    opens = ""
    for cell in cells:
        tags = cell["metadata"].get("tags", ())
        if "remove-cell" not in tags:
            opens = next((find(cell, opens) for tag, find in FOLDS.items() if tag in tags), "")
        yield opens, cell


def _more(cell, opens):
    """What opens the fold that a cell tagged `more` is in: the fold of the cell before it, unless it names one."""
    named = cell["metadata"].get("course", {}).get("more")
    return MORE.format(escape(named)) if named else opens


def _asked_before(cell, opens):
    """What opens the fold of questions from earlier chapters: it is named by the bold words that lead their text."""
    lead = LEAD.match("".join(cell["source"]))
    return BEFORE.format(escape(lead[1])) if lead else opens


def _unled(cell):
    """A cell of that fold without the words that name it."""
    if cell["cell_type"] != "markdown":
        return cell
    return {**cell, "source": LEAD.sub("", "".join(cell["source"]), count=1)}


FOLDS = {"revealed": lambda cell, opens: OPENS, "more": _more, course.EARLIER: _asked_before}
"""Tag of a cell -> what opens the fold that it is in, from the cell and what opens that of the cell before it."""


def _guess(cell):
    """The cell with the question of a Predict as data, or none."""
    asked = cell["metadata"].get("course", {}).get("predict")
    return [_data("course-predict", {**asked, "ask": printed(asked["ask"])})] if asked else []


def _asking_once(cell):
    """The cell; a last paragraph that asks what the page's form asks too is for pages without a form, and paper."""
    asked, source = cell["metadata"].get("course", {}).get("predict"), "".join(cell["source"]).rstrip()
    if not asked or not source.endswith(f"\n\n{asked['ask']}"):
        return cell
    return {**cell, "source": source.removesuffix(asked["ask"]) + "{.course-twin}\n" + asked["ask"]}


def _control(cell, stem):
    """What a control would show, and where it runs, behind a cell that only a notebook can run."""
    if "interact" not in cell["metadata"].get("tags", ()):
        return []
    facts, picture = cell["metadata"].get("course", {}), cell["metadata"].get("mystnb", {}).get("image", {})
    shows = facts.get("interact") or picture.get("alt") or "a control for this, with sliders and menus."
    link = f'<a href="{colab(stem)}" target="_blank" rel="noopener">Run it on Colab</a>'
    return [_raw(f'<div class="course-kernel"><p>In the notebook: {escape(shows)}</p><p>{link}</p></div>')]


def colab(stem):
    """Where a chapter opens on Colab, as the button of its page says it."""
    repository = CONFIG["repository"]
    place = repository["url"].removeprefix("https://github.com/").rstrip("/")
    return f"{CONFIG['launch_buttons']['colab_url']}/github/{place}/blob/{repository['branch']}/notebooks/{stem}.ipynb"


def _with_answers(cells):
    """The cells; where an exercise's check is of numbers, in front of its stub what the check expects, as data.

    Stub and check stand together in a <div>: where the page's own box takes the answer, answers.js hides them.
    """
    found, title, stub = [], "", None
    for cell in cells:
        source, tags = "".join(cell["source"]), cell["metadata"].get("tags", ())
        title = [title, *TITLE.findall(source)][-1] if cell["cell_type"] == "markdown" else title
        stub = len(found) if "exercise" in tags else stub
        found.append(cell)
        if "check" in tags and stub is not None:
            if expected := _answer(source, title):
                found[stub:] = [*expected, _raw('<div class="course-stub">'), *found[stub:], _raw("</div>")]
            stub = None
    return found


def _answer(call, title):
    """What a cell's check expects, as a cell of data; none where it is no value that is listed."""
    chapter, name = CALL.search(call).groups()
    expected = getattr(getattr(check, chapter), name)(EXPECTED)
    if not isinstance(expected, Expected) or expected.asked == "a word":
        return []
    expected = expected._replace(
        praise=unless_code(expected.praise),
        hint=unless_code(expected.hint),
        wrong=[(value, unless_code(message)) for value, message in expected.wrong],
    )
    return [_data("course-answer", {"name": f"{chapter}.{name}", "title": title, **expected._asdict()})]


def _with_facts(cells, facts):
    """The cells with the chapter's facts in front of its key points, where the page tells what the reader did."""
    return _before(cells, LAST, _data("course-chapter", facts))


def _before(cells, heading, new):
    """The cells with a new one in front of that which begins with this heading, or at the end."""
    place = next((k for k, cell in enumerate(cells) if "".join(cell["source"]).startswith(heading)), len(cells))
    return [*cells[:place], new, *cells[place:]]


def _asked(cells):
    """The questions of the chapter's quiz, which name their answers in a reader's record."""
    own = [cell for cell in cells if course.EARLIER not in cell["metadata"].get("tags", ())]
    quizzes = [text for cell in own for text in QUIZ.findall("".join(cell["source"]))]
    return [question["question"] for text in quizzes for question in questions_in(text)]


def _facts(stem):
    chapter = course.chapter(stem)
    repository = CONFIG["repository"]["url"]
    return {
        "stem": stem,
        "title": f"{chapter.number}. {chapter.title}",
        "address": f"{CONFIG['html']['baseurl']}notebooks/{stem}.html",
        "issues": f"{repository}/issues/new",
    }


def _data(kind, value):
    text = json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
    return _raw(f'<script type="application/json" class="{kind}">{text}</script>')


def _raw(html):
    return {"cell_type": "markdown", "metadata": {}, "source": html}
