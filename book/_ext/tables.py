"""Tables whose rows hold sentences: on a phone each row stands by itself, and its cells say which column they are of.

Such a table gets the class course-stack, and each cell the heading of its column as a label, which the style sheet
shows where the columns are not side by side. Tables of numbers keep their columns, which one compares.
"""

from docutils import nodes

COLUMNS, LETTERS = 3, 60
"""A table of so many columns, with a row of so many letters, does not fit a phone or is squeezed there."""


def setup(app):
    app.connect("doctree-resolved", stack, priority=910)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def stack(app, doctree, docname):
    for table in doctree.findall(nodes.table):
        heads = [list(row) for head in table.findall(nodes.thead) for row in head]
        rows = [list(row) for body in table.findall(nodes.tbody) for row in body]
        if len(heads) == 1 and len(heads[0]) >= COLUMNS and max(map(letters, rows), default=0) >= LETTERS:
            table["classes"].append("course-stack")
            for row in rows:
                for head, cell in [*zip(heads[0], row, strict=False)][1:]:
                    label(cell, head)


def letters(row):
    return sum(len(cell.astext()) for cell in row)


def label(cell, head):
    """Put a column's heading before what its cell says."""
    if not (cell.astext() and head.astext()):
        return
    words = [child.deepcopy() for child in head[0]]
    cell[0].insert(0, nodes.inline("", "", *words, nodes.Text(": "), classes=["course-label"]))
