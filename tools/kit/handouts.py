"""Exercises on paper: the text, the blank code with lines to write on, the quiz, and the hints upside down."""

import re
from html import escape

from hopfield_edu.widgets.quiz import printed
from tools.kit import assessment, markup, on_paper, quizzes
from tools.kit.card import card
from tools.kit.chapters import CONFIG, number, title
from tools.kit.exercises import tasks


def write(path, notebook, build):
    """Write the handout of a chapter into build/handouts; returns its file."""
    name = f"{number(path)}. {title(notebook)}"
    parts = f"{_opening(path, name, notebook)}{_exercises(notebook)}{_ticket(title(notebook))}"
    return markup.sheet(build / "handouts", path.stem, f"Exercises: {name}", parts)


def _opening(path, name, notebook):
    minutes, page = notebook.metadata["course"]["exercise_minutes"], f"notebooks/{path.stem}.html"
    return (
        f'<header><p class="book">{escape(CONFIG["title"])}</p><h1>{escape(name)}</h1>'
        f"<p>Exercises for about {minutes} minutes. Write on the lines. Hints: on the last page, upside down. "
        f"Those marked “on paper” need no machine.{_sheets(number(path))}</p>"
        f'<p class="who"><span>Name</span><span>Date</span></p>{card(page=page)}</header>'
    )


def _sheets(chapter):
    """The sheets of a chapter that are for a pen or for the room."""
    names = " and ".join(f"“{each.title}”" for each in on_paper.of_chapter(chapter))
    return f" For a pen or for the room, on sheets of their own: {escape(names)}." if names else ""


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
    where = "on paper" if task.paper else "at the machine"
    titled = f'<h2>{escape(heading)} <span class="where">{where}</span></h2>'
    return f'<section class="task">{titled}{shown}<div class="lines">{lines}</div></section>'


def write_questions(build):
    """Write the questions of before and after as a sheet into build/handouts; returns its file."""
    name = "Before and after"
    asked = assessment.questions()
    lead = f"<p>{len(asked)} questions, one right answer each. No notes, no marks: mark what you think now.</p>"
    who = '<p class="who"><span>Name</span><span>Date</span></p>'
    header = f"<header><p class='book'>{escape(CONFIG['title'])}</p><h1>{name}</h1>{lead}{who}</header>"
    return markup.sheet(build / "handouts", "before_and_after", f"Questions: {name}", header + _asked(asked))


def _quiz(notebook):
    """The questions with a box before each choice, without what the chapter says about it."""
    asked = quizzes.questions(notebook)
    return f"<h2>Quiz</h2>{_asked(asked)}" if asked else ""


def _asked(questions):
    return "".join(_question(count, question) for count, question in enumerate(questions, 1))


def _question(count, question):
    lettered = quizzes.lettered(question)
    choices = "".join(f"<li>{letter}. {markup.inline(answer['text'])}</li>" for letter, answer in lettered)
    asked = f"<h3>Question {count}</h3>{markup.to_html(printed(question['question']))}"
    return f'<section class="question">{asked}<ul class="choices">{choices}</ul></section>'


def _ticket(title):
    """The question at the end of a chapter, and half a sheet to answer it."""
    if not (found := assessment.tickets().get(title)):
        return ""
    lines = '<div class="line"></div>' * 6
    asked = f"<h2>Exit ticket</h2><p>Three minutes, without a name.</p>{markup.to_html(found.question)}"
    return f'<section class="task ticket">{asked}<div class="lines">{lines}</div></section>'


def _hints(asked):
    told = [(heading, hint) for heading, task in asked for hint in task.hints]
    hints = "".join(f"<h3>{escape(re.split(' · |:', h)[0])}</h3>{markup.to_html(hint)}" for h, hint in told)
    return f'<section class="hints"><h2>Hints</h2>{hints}</section>' if hints else ""
