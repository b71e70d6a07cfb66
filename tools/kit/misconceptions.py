"""What learners believe and what is not so, for each chapter, gathered from where it stands already."""

import re
from typing import NamedTuple

from tools import course
from tools.kit import assessment, chapters, key, quizzes, room
from tools.kit.exercises import kind, tasks

SEE = re.compile(r" See ((?:\[[^]]+\]\([^)]+\)(?:, )?)+)\.$")
BELIEF = re.compile(r'"[^"]+"|[^.:]+[.:]')
TO_CHAPTER = re.compile(r"\s*See\s+\[chapter \d+\]\((\.\./\.\./notebooks/(\d\d)_\w+\.ipynb#([\w-]+))\)\.")


class Belief(NamedTuple):
    """What learners say, to which question; what shows that it is not so, links to that, and to what asks for it."""

    question: str
    said: str
    shown: str
    where: str
    asked: str


def of_all():
    """The page's list: a section a chapter, in Markdown."""
    return "\n\n".join(map(section, course.chapters()))


def section(chapter):
    """What is believed about a chapter; then, folded, the wrong answers of its quiz and what its checks say."""
    notebook = chapters.read(chapters.paths([chapter.number])[0])
    told = [_line(each) for each in beliefs(chapter, notebook)]
    folds = _folded("In the quiz", _of_quiz(notebook)) + _folded(
        "In their answers to the exercises", _of_checks(notebook)
    )
    return "\n".join([f"## {chapter.number}. {chapter.title}\n", *told, "", *folds])


def beliefs(chapter, notebook):
    """What the notes, the twelve questions and the predictions of a chapter know that learners believe."""
    return [*of_notes(chapter.number), *of_questions(chapter.number), *of_predictions(chapter.stem, notebook)]


def of_notes(number):
    """What goes wrong in the room, where the notes say what shows that it is not so."""
    for text in re.findall(r"^- \*\*Goes wrong\.\*\* (.+)$", room.chapter(number), re.M):
        if found := SEE.search(text):
            said = BELIEF.match(text)[0]
            links = found[1].split(", [")
            links = [links[0], *(f"[{rest}" for rest in links[1:])]
            where, asked = ([link for link in links if ("assessment.md" in link) is wanted] for wanted in (False, True))
            yield Belief("", said, SEE.sub("", text)[len(said) :].strip(), ", ".join(where), ", ".join(asked))


def of_questions(number):
    """The wrong answers to those of the twelve questions that lead to this chapter."""
    for count, question in enumerate(assessment.questions(), 1):
        whys = " ".join(answer["why"] for answer in question["answers"])
        place, chapter, at = TO_CHAPTER.search(whys).groups()
        if int(chapter) == number:
            asked = re.split(r"(?<=[.”\"]) ", _flat(question["question"]))[-1]
            where = f"[{_heading(number, at)}]({place})"
            link = f"[question {count}](assessment.md#question-{count})"
            for answer in question["answers"]:
                if not answer["right"]:
                    yield Belief(asked, f'"{_flat(answer["text"])}"', _meant(answer["why"]), where, link)


def _heading(number, at):
    """The heading of a chapter with this anchor."""
    return next(each for each in course.headings(course.stem_of(number)) if course.anchor(each) == at)


def _meant(why):
    """What is said to a wrong answer, without its No and without the link."""
    return re.sub(r"^No\.\s*", "", _flat(TO_CHAPTER.sub("", why)))


def of_predictions(stem, notebook):
    """What people bet on, where a prediction has choices."""
    heading = ""
    for cell in notebook.cells:
        heading = (course.HEADING.findall(cell.source) or [heading])[-1] if _is_text(cell) else heading
        asked = cell.metadata.get("course", {}).get("predict", {})
        if "choices" in asked:
            wrong = [f'"{choice}"' for choice in asked["choices"] if choice != asked["answer"]]
            link = f"[{heading}](../../notebooks/{stem}.ipynb#{course.anchor(heading)})"
            yield Belief(asked["ask"], " · ".join(wrong) + ".", "", link, "a prediction")


def _is_text(cell):
    return cell.cell_type == "markdown"


def _line(belief):
    """A belief as an item of a list."""
    where = f"Shown in: {belief.where}.".replace("?](", "](")
    asked = f"Asked by: {belief.asked}." if belief.asked else ""
    return f"- {' '.join(filter(None, (belief.question, f'**{belief.said}**', belief.shown, where, asked)))}"


def _of_quiz(notebook):
    """The wrong answers of the quiz, and what it says to them."""
    for count, question in enumerate(quizzes.questions(notebook), 1):
        for answer in question["answers"]:
            if not answer["right"]:
                yield f"*Question {count}:* “{_flat(answer['text']).rstrip('.')}”. {_flat(answer['why'])}"


def _of_checks(notebook):
    """What the checks say of the wrong answers that they know; of what is no answer yet, they tell what came."""
    asked = [task for task in tasks(notebook) if task.lines is not None]
    calls = [key.CALL.search(cell.source) for cell in notebook.cells if kind(cell) == "check"]
    for task, call in zip(asked, calls, strict=True):
        for _, meaning in key.said_by(*call.groups()).wrong:
            if "got " not in meaning:
                yield f"*{task.title.partition(' · ')[0]}:* {_without_gaps(_flat(meaning))}"


def _without_gaps(text):
    """A text without those of its sentences that are gaps until the check runs."""
    sentences = re.split(r"(?<=\.) ", re.sub(r"(^|\. )… (?=[A-Z])", r"\1", text))
    return " ".join(each for each in sentences if "…" not in each or re.search(r"\d|[a-z]{2,} (?:… )?[a-z]{2,}", each))


def _folded(name, lines):
    """Lines that open when one asks."""
    lines = [f"- {line}" for line in dict.fromkeys(lines)]
    return [f"<details><summary>{name}: {len(lines)} more</summary>\n", *lines, "\n</details>\n"] if lines else []


def _flat(text):
    return " ".join(text.split())
