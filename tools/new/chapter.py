"""A chapter: a notebook in the order of the template, and its line in the table of contents."""

import re

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from tools import ROOT as HERE
from tools.new import file_name
from tools.tidy import tidy

OPENING = """# {title}

What the reader can do or see at the end, in one sentence.

{facts}"""
FACTS = "10 min of exercises · GPU: no · after: none"
IMPORTS = """import numpy as np

from hopfield_edu import check"""
FIND_OUT = """## What you will find out

- A question that this chapter answers?

After this chapter you can

- say in your own words what is stored,
- predict what comes back,
- measure whether you were right."""
PREDICT = """## Predict

Say what is about to happen, and ask for a guess. Decide before you go on."""
ASKED = {"predict": {"id": "guess", "ask": "How many?", "choices": ["none", "all"], "answer": "none"}}
REVEALED = """<details><summary>The answer, and why</summary>

What is seen, and the reason in one sentence.

</details>"""
SECTION = """## The idea

An idea, a picture, an equation, and the same equation as one line of code."""
EXERCISE = """### Exercise {number} · {kind}: its question

What to do, and what counts as an answer.

<details><summary>Hint</summary>

One step towards it.

</details>"""
QUIZ = '''# @title Quiz {display-mode: "form"}
from hopfield_edu.widgets import Quiz

quiz = Quiz.from_markdown(r"""
### Question 1

What is asked?

<details><summary>A. The right answer</summary>

Right. Why.

</details>
<details><summary>B. A wrong answer</summary>

No. What it overlooks.

</details>
""")
quiz'''
KINDS = ("recall", "apply", "debug", "explore")


def write(root, number, name, title):
    """Write the notebook and its line in _toc.yml; what is left to do, as (path, words) pairs.

    Raises ValueError where the name is none, or the number is not the next one.
    """
    known = sorted(int(path.stem[:2]) for path in (root / "notebooks").glob("*.ipynb"))
    if number != len(known) + 1:
        raise ValueError(f"number must be {len(known) + 1}, the next chapter; got {number}")
    file_name(name, "redundancy")
    stem = f"{number:02}_{name}"
    path = root / "notebooks" / f"{stem}.ipynb"
    nbformat.write(tidy(notebook(title)), path)
    toc = root / "_toc.yml"
    toc.write_text(listed(toc.read_text(encoding="utf-8"), stem, f"{number}. {title}"), encoding="utf-8")
    return [
        (path, "write it; its metadata say what the lists of chapters show"),
        (toc, "the chapter stands at the end of the last part; move its two lines if it belongs elsewhere"),
        (root / "tools" / "claims" / "claims.yml", f"add the claims of {stem}"),
        (root / "book" / "map.yml", f"give chapter {number} a place on the map, and its idea in one sentence"),
        (root / "book" / "earlier.yml", f"choose what chapter {number} asks before it starts, then make format"),
        (root / "book" / "teach" / "chapters.md", f"add the notes for teachers: ## {number}. {title}"),
        (root / "tools" / "kit" / "lessons" / f"{stem}.yml", "choose its slides; until then a rule does"),
    ]


def notebook(title):
    """The cells of a new chapter, in the order of the template."""
    first = nbformat.read(HERE / "notebooks" / "01_addresses_and_associations.ipynb", as_version=4)
    installs = next(cell for cell in first.cells if cell.cell_type == "code").source
    cells = [new_markdown_cell(OPENING.format(title=title, facts=FACTS)), tagged(installs, "setup", "remove-cell")]
    cells += [new_markdown_cell(FIND_OUT), tagged(IMPORTS, "setup", "hide-input")]
    cells += [new_markdown_cell(PREDICT, metadata={"course": ASKED})]
    cells += [new_markdown_cell(REVEALED, metadata={"tags": ["revealed"]})]
    cells += [new_markdown_cell(text) for text in (SECTION, "## Pitfalls", "## Exercises")]
    for number, kind in enumerate(KINDS, 1):
        stub = tagged(f"answer_{number} = ...", "exercise")
        cells += [new_markdown_cell(EXERCISE.format(number=number, kind=kind)), stub]
    cells += [
        new_markdown_cell(
            "## Quiz\n\nChoose, then read why. Nothing is sent anywhere: your answers stay in your browser."
        ),
        tagged(QUIZ, "remove-input"),
    ]
    cells += [new_markdown_cell(text) for text in ("## Key points\n\n- What stays.", "## References")]
    course = {"exercise_minutes": 10, "gpu": False, "after": [], "browser": False}
    course |= {"code": ["patterns.py"], "short": title[:24], "teaser": "What one finds there."}
    return new_notebook(cells=cells, metadata={"course": dict(sorted(course.items()))})


def tagged(source, *tags):
    return new_code_cell(source, metadata={"tags": list(tags)})


def listed(toc, stem, title):
    """The table of contents with the chapter behind the last one."""
    last = list(re.finditer(r"^( *)- file: notebooks/\w+\n(?: +title: .*\n)?", toc, re.M))[-1]
    entry = f"{last[1]}- file: notebooks/{stem}\n{last[1]}  title: {title}\n"
    return toc[: last.end()] + entry + toc[last.end() :]
