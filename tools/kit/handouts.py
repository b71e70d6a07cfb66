"""Exercises on paper: the text, the blank code with lines to write on, the quiz, and the hints upside down."""

import re
from html import escape
from pathlib import Path

from tools.kit import markup
from tools.kit.card import card
from tools.kit.chapters import CONFIG, number, title
from tools.kit.exercises import tasks

SHEET = Path(__file__).with_name("handout.css")
QUIZ = re.compile(r'from_markdown\(r?"""(.*?)"""\)', re.S)
CHOICE = re.compile(r"<details>\s*<summary>\s*(.*?)\s*</summary>.*?</details>", re.S)


def write(path, notebook, build):
    """Write the handout of a chapter into build/handouts; returns its file."""
    folder = build / "handouts"
    markup.share(folder / "shared", SHEET)
    target = folder / f"{path.stem}.html"
    name = f"{number(path)}. {title(notebook)}"
    body = f'<main class="bd-article">{_opening(name, notebook)}{_exercises(notebook)}</main>'
    styles = ("tokens.css", "course.css", SHEET.name)
    target.write_text(markup.page(f"Exercises: {name}", body, styles), encoding="utf-8")
    return target


def _opening(name, notebook):
    minutes = notebook.metadata["course"]["exercise_minutes"]
    return (
        f'<header><p class="book">{escape(CONFIG["title"])}</p><h1>{escape(name)}</h1>'
        f"<p>Exercises for about {minutes} minutes. Write on the lines. Hints: on the last page, upside down.</p>"
        f'<p class="who"><span>Name</span><span>Date</span></p>{card()}</header>'
    )


def _exercises(notebook):
    asked = _named(tasks(notebook))
    return "".join(_task(*pair) for pair in asked) + _quiz(notebook) + _hints(asked)


def _named(found):
    """Pairs (heading, task): several "Your turn" are told apart by a letter."""
    own = [task for task in found if task.title.startswith("Your turn")]
    letters = {id(task): f" {chr(65 + k)}" if len(own) > 1 else "" for k, task in enumerate(own)}
    return [(task.title.replace("Your turn", f"Your turn{letters.get(id(task), '')}"), task) for task in found]


def _task(heading, task):
    """A heading, what is asked, and room to answer."""
    shown = "".join(markup.to_html(text) if kind == "markdown" else markup.code(text) for kind, text in task.parts)
    lines = '<div class="line"></div>' * min(12, 3 + (task.lines or 3))
    return f'<section class="task"><h2>{escape(heading)}</h2>{shown}<div class="lines">{lines}</div></section>'


def _quiz(notebook):
    """The questions with a box before each choice, without what the chapter says about it."""
    found = [QUIZ.search(cell.source) for cell in notebook.cells if cell.cell_type == "code"]
    parts = [part for match in found if match for part in re.split(r"^### .*$", match[1], flags=re.M)[1:]]
    return "<h2>Quiz</h2>" + "".join(map(_question, range(1, len(parts) + 1), parts)) if parts else ""


def _question(count, part):
    choices = "".join(f"<li>{markup.MARKDOWN.renderInline(text)}</li>" for text in CHOICE.findall(part))
    asked = markup.to_html(part.partition("<details")[0])
    return f'<section class="question"><h3>Question {count}</h3>{asked}<ul class="choices">{choices}</ul></section>'


def _hints(asked):
    told = [(heading, hint) for heading, task in asked for hint in task.hints]
    hints = "".join(f"<h3>{escape(re.split(' · |:', h)[0])}</h3>{markup.to_html(hint)}" for h, hint in told)
    return f'<section class="hints"><h2>Hints</h2>{hints}</section>' if hints else ""
