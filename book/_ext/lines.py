"""Keeps on a line what is read together: a formula and the sign beside it, a number and its percent sign.

What a cell prints in columns gets a class of its own, so that a narrow page can scroll it and need not break its lines.
"""

import re

from docutils import nodes

UNBROKEN = re.compile(r"(?<=\d) (?=[%×])|(?<=×) (?=\d)")
BEFORE, BEHIND = re.compile(r"\S+$"), re.compile(r"^\S+")
GAP = re.compile(r"\S {2,}\S")
LONGEST = 64  # letters of a line in columns: longer ones are sentences, which may break


def setup(app):
    app.connect("doctree-resolved", join, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def join(app, doctree, docname):
    for text in [*doctree.findall(is_prose)]:
        if UNBROKEN.search(text):
            text.parent.replace(text, nodes.Text(UNBROKEN.sub("\N{NO-BREAK SPACE}", text)))
    for formula in [*doctree.findall(nodes.math)]:
        enclose(formula)
    for printed in doctree.findall(nodes.literal_block):
        if "output" in printed["classes"] and in_columns(printed.astext()):
            printed["classes"].append("course-columns")


def is_prose(node):
    return isinstance(node, nodes.Text) and not isinstance(
        node.parent, nodes.literal | nodes.math | nodes.FixedTextElement
    )


def enclose(formula):
    """Put a formula and what stands at it without a space into a span that does not break."""
    parent = formula.parent
    before, behind = (cut(parent, parent.index(formula) + step, sign) for step, sign in ((-1, BEFORE), (1, BEHIND)))
    if not (before or behind):
        return
    together = nodes.inline("", "", classes=["course-together"])
    parent.replace(formula, together)
    together += [nodes.Text(before), formula, nodes.Text(behind)]


def cut(parent, place, sign):
    """Take the sign out of the text at this place; "" where there is none."""
    text = parent[place] if 0 <= place < len(parent) else None
    found = sign.search(text) if isinstance(text, nodes.Text) else None
    if not found:
        return ""
    parent[place] = nodes.Text(text[: found.start()] + text[found.end() :])
    return found[0]


def in_columns(text):
    """Whether two lines or more have a gap in them, and none is long."""
    lines = text.splitlines()
    return sum(bool(GAP.search(line)) for line in lines) > 1 and max(map(len, lines)) <= LONGEST
