"""How many minutes a chapter takes to read, counted from its cells.

The section Exercises is not read but done: its minutes stand in the notebook's metadata, `exercise_minutes`. Cells
tagged `more` or `earlier` stand in a fold that a reader may leave closed: they count as nothing.
"""

import io
import re
import tokenize

from tools.course import EARLIER, WIDGETS

WORDS_A_MINUTE = 200
SECONDS = {"line": 3, "equation": 20, "figure": 20, "widget": 120, "turn": 180}
"""Of a line of code that is seen, an equation or figure on lines of its own, a widget, and of a "Your turn"."""
MAGIC = re.compile(r"^(\s*)([%!])", re.M)
UNCOUNTED = {"more", EARLIER}
FOLDED = {"hide-input", "hide-cell", "remove-input", "remove-cell", "solution"}
SECTION = re.compile(r"^## (.+)$", re.M)
EQUATION = re.compile(r"\$\$.+?\$\$|^\\begin\{.+?^\\end\{.+?$", re.M | re.S)
TURN = re.compile(r"^(?:### |\*\*)Your turn\b", re.M)
UNREAD = re.compile(r"</?\w[^>]*>|(?<=\])\([^)]*\)")  # tags, and where links lead
SHOWN = re.compile(rf"\b(?:{'|'.join(WIDGETS)})[.(]")
FACTS = re.compile(r"^(?=\d+ min of exercises · )", re.M)


def minutes(cells):
    """Whole minutes of a chapter. cells: those of a notebook, as its JSON or nbformat gives them."""
    return round(sum(sections(cells).values()))


def rule():
    """In a sentence, how minutes are counted."""
    line, equation, figure, widget, turn = SECONDS.values()
    return (
        f"They are counted from the chapter itself: a minute for {WORDS_A_MINUTE} words, {line} seconds for a line of "
        f"code that is seen (a statement that goes on over several lines is one), {equation} for an equation, {figure} "
        f"for a figure, {widget // 60} minutes for a widget, {turn // 60} for a “Your turn”. "
        "What a fold “More” holds is not counted, nor are the two questions “Before you "
        "start”: they are practice, some two minutes."
    )


def sections(cells):
    """Section -> its minutes, a float, in the order of the chapter, without Exercises; the opening has no name."""
    found = {"": 0.0}
    for cell in cells:
        source = "".join(cell["source"])
        if UNCOUNTED & set(cell["metadata"].get("tags", ())):
            continue
        if cell["cell_type"] == "code":
            found[list(found)[-1]] += _seconds_of_code(source, cell["metadata"]) / 60
            continue
        opening, *rest = SECTION.split(source)
        found[list(found)[-1]] += _seconds_of_text(opening) / 60
        for name, text in zip(rest[::2], rest[1::2], strict=True):
            found[name] = _seconds_of_text(f"{name}\n{text}") / 60
    found.pop("Exercises", None)
    return found


def playing(cells):
    """The names of the sections that have a widget."""
    name, found = "", set()
    for cell in cells:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            name = [name, *SECTION.findall(source)][-1]
        elif has_widget(source, cell["metadata"].get("tags", ())):
            found.add(name)
    return found


def _seconds_of_text(text):
    words = len(UNREAD.sub(" ", EQUATION.sub(" ", text)).split())
    equations, turns = len(EQUATION.findall(text)), len(TURN.findall(text))
    return 60 * words / WORDS_A_MINUTE + SECONDS["equation"] * equations + SECONDS["turn"] * turns


def _seconds_of_code(source, metadata):
    tags = set(metadata.get("tags", ()))
    read = 0 if tags & FOLDED else lines(source)
    figures = "image" in metadata.get("mystnb", {})
    widgets = has_widget(source, tags)
    return SECONDS["line"] * read + SECONDS["figure"] * figures + SECONDS["widget"] * widgets


def has_widget(source, tags):
    """A control that needs a kernel is code on the page, and no widget."""
    return bool(SHOWN.search(source)) and "interact" not in tags


def lines(source):
    """How many lines of code a reader takes in: comments that stand alone, and statements however they are broken."""
    python = MAGIC.sub(r"\1# \2", source) + "\n"
    tokens = list(tokenize.generate_tokens(io.StringIO(python).readline))
    before = [tokenize.NEWLINE, *(token.type for token in tokens)]
    alone = (tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT)
    return sum(
        token.type == tokenize.NEWLINE or (token.type == tokenize.COMMENT and last in alone)
        for last, token in zip(before, tokens, strict=False)
    )


def told(notebook):
    """The notebook, as its JSON or nbformat gives it, with its minutes in front of its line of facts."""
    first, *rest = notebook["cells"]
    said = FACTS.sub(f"{minutes(notebook['cells'])} min to read · ", "".join(first["source"]), count=1)
    return {**notebook, "cells": [{**first, "source": said}, *rest]}
