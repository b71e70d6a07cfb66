"""Quizzes for a learning platform: GIFT, which Moodle imports, and QTI 1.2, which Canvas and others import."""

import re
from string import ascii_uppercase

from text2qti.config import Config
from text2qti.qti import QTI
from text2qti.quiz import Quiz

from hopfield_edu.widgets.quiz import printed, questions_in
from tools.course import EARLIER
from tools.kit import markup
from tools.kit.chapters import tags

MARKED = re.compile(r'from_markdown\(r?"""(.*?)"""\)', re.S)
MATH = re.compile(r"\$\$([^$]+)\$\$|\$([^$]+)\$")
SPECIAL = re.compile(r"[\\~=#{}:]")
"""What GIFT means something by, unless a backslash stands before it."""


def questions(notebook, earlier=False):
    """The questions of a chapter's own quiz, or those it asks of earlier ones, as the widget Quiz has them."""
    asking = (cell for cell in notebook.cells if cell.cell_type == "code" and (EARLIER in tags(cell)) is earlier)
    found = [MARKED.search(cell.source) for cell in asking]
    return [question for match in found if match for question in questions_in(match[1])]


def lettered(question):
    """Pairs (letter, answer) of a question, from A on, of all its answers; ValueError where there are more than 26."""
    answers = question["answers"]
    return list(zip(ascii_uppercase[: len(answers)], answers, strict=True))


def unexplained(asked):
    """The same questions without a word on why an answer is right or wrong: what is asked again later."""
    return [{**each, "answers": [{**answer, "why": ""} for answer in each["answers"]]} for each in asked]


def write(stem, title, asked, build):
    """Write <stem>.gift.txt and <stem>.qti.zip of these questions into build/quizzes; returns both files."""
    folder = build / "quizzes"
    folder.mkdir(parents=True, exist_ok=True)
    gift_file, qti_file = folder / f"{stem}.gift.txt", folder / f"{stem}.qti.zip"
    gift_file.write_text(gift(title, asked), encoding="utf-8")
    QTI(Quiz(marked(title, asked), config=Config())).save(qti_file)
    return gift_file, qti_file


def gift(title, asked):
    """Questions in Moodle's GIFT, their texts as HTML; each has the title and a number, by which Moodle sorts."""
    parts = [f"$CATEGORY: {title}", *(_gift(title, *pair) for pair in enumerate(asked, 1))]
    return "\n\n".join(parts) + "\n"


def _gift(title, number, question):
    marks = (("=" if answer["right"] else "~") + _escaped(answer["text"]) for answer in question["answers"])
    whys = (answer["why"] and f"#{_escaped(answer['why'])}" for answer in question["answers"])
    answers = "\n".join(f"  {mark}{why}" for mark, why in zip(marks, whys, strict=True))
    named = SPECIAL.sub(r"\\\g<0>", f"{title} · {number}")
    return f"::{named}::[html]{_escaped(question['question'])}{{\n{answers}\n}}"


def _escaped(text):
    return SPECIAL.sub(r"\\\g<0>", html(text))


def html(text):
    r"""Markdown of a quiz as HTML in one line, its mathematics as TeX between \( and \), which Moodle sets."""
    formulas = []

    def put_aside(found):
        formulas.append(_tex(found))
        return f"§{len(formulas) - 1}§"

    lines = list(map(markup.MARKDOWN.renderInline, _paragraphs(text, put_aside)))
    whole = lines[0] if len(lines) == 1 else "".join(f"<p>{line}</p>" for line in lines)
    return re.sub(r"§(\d+)§", lambda found: rf"\({markup.escape(formulas[int(found[1])])}\)", whole)


def marked(title, asked):
    """Questions in the Markdown of text2qti."""
    return "\n".join([f"Quiz title: {title}", "shuffle answers: true", *map(_marked, range(1, len(asked) + 1), asked)])


def _marked(number, question):
    lines = [f"\n{_hung(f'{number}. ', question['question'])}"]
    for letter, answer in lettered(question):
        lines.append(_hung(f"{'*' if answer['right'] else ''}{letter.lower()}) ", answer["text"]))
        lines += [_hung("... ", answer["why"])] if answer["why"] else []
    return "\n".join(lines)


def _hung(mark, text):
    """A text behind its mark, further paragraphs hanging below it, every formula a part of its line."""
    lines = _paragraphs(text, lambda found: f"${_tex(found)}$")
    return mark + f"\n\n{' ' * len(mark)}".join(lines)


def _paragraphs(text, formula):
    """The paragraphs of a text, a line each, as printed. formula: what stands in place of one that is found."""
    parts = re.split(r"\n\s*\n", MATH.sub(formula, printed(text).strip()))
    return [" ".join(part.split()) for part in parts]


def _tex(found):
    """The TeX of a formula that MATH found."""
    return (found[1] or found[2]).strip()
