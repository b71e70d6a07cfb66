"""A table of sentences stands row under row on a phone, each cell under its heading; others keep their columns."""

import pytest
import tables
from docutils import nodes

LONG = "a sentence that is long enough to be squeezed on a narrow screen"


def table(*rows):
    """A page with a table of these rows, the first its head, after the build has looked at it."""
    head, *body = (nodes.row("", *(nodes.entry("", nodes.paragraph("", text)) for text in row)) for row in rows)
    group = nodes.tgroup("", nodes.thead("", head), nodes.tbody("", *body), cols=len(rows[0]))
    page = nodes.document(None, None)
    page += nodes.table("", group)
    tables.stack(None, page, "a")
    return page[0]


def test_sentences_say_which_column_they_are_of():
    made = table(("memory", "what is kept", "what breaks it"), ("LegS", LONG, "a gap"), ("LegT", "", "a break"))
    assert "course-stack" in made["classes"]
    assert [cell.astext() for cell in made.findall(nodes.entry)][3:] == [
        "LegS",
        f"what is kept: {LONG}",
        "what breaks it: a gap",
        "LegT",
        "",
        "what breaks it: a break",
    ]
    assert [label["classes"] for label in made.findall(nodes.inline)] == [["course-label"]] * 3


@pytest.mark.parametrize(
    "rows", [(("rule", "clean", "10 %"), ("Hebb", "0.14", "0.1")), (("rule", "says"), ("a", LONG))]
)
def test_numbers_and_pairs_keep_their_columns(rows):
    made = table(*rows)
    assert not made["classes"] and not [*made.findall(nodes.inline)]
