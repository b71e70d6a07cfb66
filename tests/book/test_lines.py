"""What is read together stays on a line, and columns are told from sentences."""

import lines
import pytest
from docutils import nodes

TABLE = "patterns   clean   10 %\n      24   100 %   100 %\n      64   100 %    97 %"


def joined(*parts):
    """A paragraph of these texts and nodes, after the build has looked at it."""
    page = nodes.document(None, None)
    page += nodes.paragraph("", "", *(nodes.Text(part) if isinstance(part, str) else part for part in parts))
    lines.join(None, page, "a")
    return page[0]


@pytest.mark.parametrize(
    ("before", "behind", "together"),
    [
        ("At ", "; start", ["n;"]),
        ("more (", "). So", ["(n)."]),
        ("the ", "-th one", ["n-th"]),
        ("for ", " neurons", []),
        ("", "", []),
    ],
)
def test_a_formula_keeps_the_signs_that_touch_it(before, behind, together):
    said = joined(before, nodes.math("", "n"), behind)
    assert [span.astext() for span in said.findall(nodes.inline)] == together
    assert said.astext() == f"{before}n{behind}"


def test_a_number_keeps_its_percent_sign_and_code_its_spaces():
    said = joined("About 30 % of 16 × 16 pixels, ", nodes.literal("", "30 % 7"), ", or 5 pixels.").astext()
    assert said == "About 30\xa0% of 16\xa0×\xa016 pixels, 30 % 7, or 5 pixels."


@pytest.mark.parametrize(
    ("printed", "is_table"),
    [
        (TABLE, True),
        ("one word  two\nno gap", False),
        ("24 of 24 come back\n8 of 8 too", False),
        ("0.658  share fixed in every bit; n = 500; start: clean; diagonal: zero\n" * 2, False),
    ],
)
def test_columns_are_lines_with_gaps_that_are_not_long(printed, is_table):
    page = nodes.document(None, None)
    page += nodes.literal_block("", printed, classes=["output", "stream"])
    lines.join(None, page, "a")
    assert ("course-columns" in page[0]["classes"]) == is_table
