"""How each lesson opens and ends: promise and questions; pitfalls, exercises, a vote, key points."""

import re

from tools.kit import blocks, markup, quizzes
from tools.kit.blocks import Block
from tools.kit.chapters import title
from tools.kit.exercises import tasks
from tools.kit.slide import MINUTES, Slide, paragraph

WHOLE = 32
"""Words of a key point that a slide bears whole."""
ROOM = 120
"""Words of all pitfalls together that a slide bears."""


def opening(notebook):
    """The first slides of a chapter."""
    return [_title(notebook), *filter(None, [_questions(notebook.cells)])]


def ending(notebook):
    """Its last ones; a chapter that lacks a section lacks its slide."""
    made = [_pitfalls(notebook.cells), _exercises(notebook), _vote(notebook), _points(notebook.cells)]
    return [slide for slide in made if slide]


def _title(notebook):
    """The chapter's name and its promise."""
    promise = next(piece for name, piece in blocks.pieces(notebook.cells[0].source) if name == "text")
    say = ["<p>Read the promise aloud.</p>", *_earlier(notebook)]
    return Slide("title", title(notebook), "", [paragraph(promise)], say, [])


def _earlier(notebook):
    """What the chapter asks of earlier ones before it starts, with the right answers, as a list."""
    asked = quizzes.questions(notebook, earlier=True)
    right = [next(answer["text"] for answer in question["answers"] if answer["right"]) for question in asked]
    lines = [
        f"<li>{markup.inline(question['question'])} <strong>{markup.inline(answer)}</strong></li>"
        for question, answer in zip(asked, right, strict=True)
    ]
    return [f"<p>Ask first what is left of earlier chapters:</p><ul>{''.join(lines)}</ul>"] if lines else []


def _questions(cells):
    """What the lesson finds out; what learners can do afterwards is for the notes, too."""
    section = _section(cells, "What you will find out")
    if not section:
        return None
    asked, *able = re.split(r"^(?:After this chapter|At the end) you can", section, maxsplit=1, flags=re.M)
    say = [markup.to_html(f"After this chapter they can{each}") for each in able]
    return Slide("list", "What you will find out", "", [paragraph(asked)], say, [])


def _section(cells, name):
    """The Markdown of a section, without its heading."""
    whole = "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    found = re.search(rf"^## {name}\b[^\n]*\n(.*?)(?=^## |\Z)", whole, re.M | re.S)
    return found[1].strip() if found else ""


def _pitfalls(cells):
    """Each pitfall by its name and as many of its sentences as there is room for; the whole of it is in the notes."""
    found = list(_traps(_section(cells, "Pitfalls")))
    if not found:
        return None
    lines = [f"- **{name}** {_beginning(said, ROOM // len(found))}" for name, said in found]
    say = [markup.to_html("\n".join(f"- **{name}** {said}" for name, said in found))]
    return Slide("list", "Pitfalls", "", [paragraph("\n".join(lines))], say, [])


def _traps(section):
    """Pairs (name, first paragraph): of paragraphs that begin in bold, or below headings."""
    heading = ""
    for name, text in blocks.pieces(section):
        words = " ".join(text.split())
        if name == "heading":
            heading = words.lstrip("# ") + "."
        elif name == "text" and (bold := re.match(r"\*\*(?:\d+\. )?(.+?)\*\*\s*(.*)", words)):
            yield bold.groups()
        elif name == "text" and heading:
            yield heading, words
            heading = ""


def _beginning(text, most):
    """The first sentence, and those after it that stay within so many words; none that leads on to code."""
    first, *others = blocks.sentences(text)
    kept = [re.sub(":$", ".", first)]
    for sentence in others:
        if sentence.endswith(":") or len(" ".join([*kept, sentence]).split()) > most:
            break
        kept.append(sentence)
    return " ".join(kept)


def _exercises(notebook):
    """What learners do now, by its names."""
    named = [task.title for task in tasks(notebook) if task.title.startswith("Exercise")]
    if not named:
        return None
    minutes = notebook.metadata["course"]["exercise_minutes"]
    listed = "\n".join("- " + re.sub(r"^(Exercise [0-9]+) · (.+?): ", r"**\1**, *\2*: ", name) for name in named)
    say = f"<p>The exercises take about {minutes} minutes, after these {MINUTES}. Their answers: make key.</p>"
    return Slide("list", "Now you", "", [paragraph(listed)], [say], [])


def _vote(notebook):
    """A question of the quiz to vote on, its answer in a fold."""
    asked = quizzes.questions(notebook)
    if not asked:
        return None
    question = asked[notebook.metadata["course"].get("vote", 1) - 1]
    answers = question["answers"]
    choices = "".join(f"<li>{markup.inline(answer['text'])}</li>" for answer in answers)
    letter, right = next(pair for pair in quizzes.lettered(question) if pair[1]["right"])
    told = f"<p><strong>{letter}.</strong> {markup.inline(right['why'])}</p>"
    told = f"<details><summary>Vote, then open</summary>{told}</details>"
    shown = f"{markup.to_html(quizzes.printed(question['question']))}<ol class='votes'>{choices}</ol>{told}"
    whys = "".join(f"<li>{markup.inline(answer['why'])}</li>" for answer in answers)
    say = [f"<p>To those who chose each:</p><ol class='votes'>{whys}</ol>"]
    return Slide("vote", "One vote", "", [Block("text", shown)], say, [])


def _points(cells):
    """What stays: each key point, of a long one the first sentence; all of it in the notes."""
    lists = [text for name, text in blocks.pieces(_section(cells, "Key points")) if name == "list"]
    found = [" ".join(point.split()) for text in lists for point in re.split(r"^[-*] ", text, flags=re.M)[1:]]
    if not found:
        return None
    shown = [point if len(point.split()) <= WHOLE else blocks.sentences(point)[0] for point in found]
    made = ["\n".join(f"- {point}" for point in points) for points in (shown, found)]
    return Slide("list", "Key points", "", [paragraph(made[0])], [markup.to_html(made[1])], [])
