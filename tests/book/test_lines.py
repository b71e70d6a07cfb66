"""What is read together stays on a line, and columns are told from sentences."""

import textwrap

import lines
import pytest
import typed
from docutils import nodes
from sphinx import addnodes

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
    said = joined(before, nodes.strong("", "", nodes.math("", "n")), behind)
    assert [span.astext() for span in said.findall(nodes.inline)] == together


def test_a_number_keeps_its_percent_sign_and_code_its_spaces():
    said = joined("About 30 % of 16 × 16 pixels, ", nodes.literal("", "30 % 7"), ", or 5 pixels.").astext()
    assert said == "About 30\xa0% of 16\xa0×\xa016 pixels, 30 % 7, or 5 pixels."


def test_a_name_does_not_break_at_its_hyphen_nor_a_chapter_before_its_number():
    said = joined("CIFAR-10 and STL-10, in chapter 9; ", nodes.literal("", "STL-10"), " § 24, ≥ 0.9, 1e-15.")
    assert [name.astext() for name in said.findall(nodes.inline)] == ["CIFAR-10", "STL-10", "1e-15"]
    assert said.astext() == "CIFAR-10 and STL-10, in chapter\xa09; STL-10 §\xa024, ≥\xa00.9, 1e-15."
    said = joined("EfficientNet-Lite0, neg-L1, Fashion-MNIST. Apache-2.0, BSD-3-Clause; read-only, k-1")
    assert [name.astext() for name in said.findall(nodes.inline)] == [
        "EfficientNet-Lite0",
        "neg-L1",
        "Fashion-MNIST",
        "Apache-2.0",
        "BSD-3-Clause",
    ]
    assert not [*joined("2021-08, doi 10.1/T-C.1-5, half-covered, S0364-0213").findall(nodes.inline)]


def test_a_signature_stays_as_it_is_typed():
    page = nodes.document(None, None)
    page += addnodes.desc_signature("", "", nodes.inline("", "", nodes.inline("", "'Hebb', -1")))
    lines.join(None, page, "a")
    assert page.astext() == "'Hebb', -1"


def test_typed_signs_are_printed_as_what_they_mean_but_in_code():
    said = joined("Feigel'man, the learners' own ", nodes.literal("", "x['a'] -1 2x3"), " of 128x128 or 48×48").astext()
    assert said == "Feigel’man, the learners’ own x['a'] -1 2x3 of 128\xa0×\xa0128 or 48\xa0×\xa048"
    assert joined("from -1 to 1, (-2), 3-4, 2021-08, k-1").astext() == "from −1 to 1, (−2), 3-4, 2021-08, k-1"
    assert joined("n (1 - m) / 2, 1 - value").astext() == "n (1 − m) / 2, 1 − value"


def test_signs_are_set_in_html_too_but_in_its_code_and_data():
    page = nodes.document(None, None)
    row = "<td>Hebb's rule &lt; -1</td><td>CIFAR-10</td><code>x['a'] -1</code><script>{\"a\": \"x's -1\"}</script>"
    page += nodes.raw("", row, format="html")
    page += nodes.raw("", "it's -1", format="latex")
    page += nodes.raw("", "<p>From -1 on, $(1 - m) x'$</p>", format="html")
    lines.join(None, page, "a")
    assert page[0].astext() == (
        '<td>Hebb’s rule &lt; −1</td><td><span class="course-together">CIFAR-10</span></td>'
        '<code>x[\'a\'] -1</code><script>{"a": "x\'s -1"}</script>'
    )
    assert page[1].astext() == "it's -1"
    assert page[2].astext() == "<p>From −1 on, $(1 - m) x'$</p>"


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("This is Hebb's rule, for -2.", "This is Hebb’s rule, for −2."),
        ("Then x[-1], and recalls('both', -1).", "Then x[-1], and recalls('both', -1)."),
    ],
)
def test_a_message_is_set_as_prose_unless_it_says_what_to_type(message, shown):
    assert typed.unless_code(message) == shown


def test_a_link_of_one_word_does_not_break():
    link = '<a class="reference external" href="#">{}</a>'
    assert '<span class="course-together">hopfield-layers</span>' in seen(link.format("hopfield-layers"))
    for words in ("the hopfield-layers", "a", "a" * 20 + "-" + "b" * 20):
        assert seen(link.format(words)) == link.format(words)


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


def test_a_verdict_is_broken_by_the_page_and_not_for_a_terminal():
    page = nodes.document(None, None)
    page += nodes.container("", classes=["cell", "tag_check"])
    page[0] += nodes.literal_block("", "Not yet. Run it, then run\nthis one.\n\n  a", classes=["output", "text_plain"])
    lines.join(None, page, "a")
    said = page[0][0]
    assert said.astext() == said.rawsource == "Not yet. Run it, then run this one.\n\n  a"


ERROR = "patterns must be probabilities for neg-KL: no number below 0, each row of sum 1. Divide rows by their sums"


@pytest.mark.parametrize(("source", "told"), [("print(textwrap.fill(e, 76))", ERROR), ("print(e)", None)])
def test_what_a_cell_fills_for_a_notebook_is_broken_by_the_page_alone(source, told):
    filled = f"20 of 100\n{textwrap.fill(ERROR, 76)}\n\nThe end"
    page = nodes.document(None, None)
    page += nodes.container("", classes=["cell"])
    page[0] += [nodes.literal_block("", source), nodes.literal_block("", filled, classes=["output", "stream"])]
    lines.join(None, page, "a")
    assert page[0][1].astext() == (f"20 of 100\n{told}\n\nThe end" if told else filled)


@pytest.mark.parametrize(
    ("entries", "ticked"), [(["[ ] A room.", "[ ] A wall."], True), (["[ ] A room.", "A wall."], False)]
)
def test_what_is_to_be_done_loses_the_brackets_for_a_box(entries, ticked):
    page = nodes.document(None, None)
    page += nodes.bullet_list("", *(nodes.list_item("", nodes.paragraph("", entry)) for entry in entries))
    lines.join(None, page, "a")
    assert ("course-to-do" in page[0]["classes"]) == ticked
    assert page[0][0].astext() == ("A room." if ticked else "[ ] A room.")


LONG = "0.658  a share of what is fixed in every bit; n = 500"


def seen(body):
    context = {"body": body}
    lines.in_lines(None, "a", "page.html", context, None)
    return context["body"]


def test_a_long_line_that_is_printed_can_go_on_to_the_right_and_one_of_a_table_cannot():
    printed = '<div class="output stream{} x"><div class="highlight"><pre><span></span>{}</pre>'
    assert seen(printed.format("", f"short\n{LONG}\n")) == printed.format(
        "", f'short\n<span class="course-line">{LONG}</span>\n'
    )
    assert seen(printed.format(" course-columns", LONG)) == printed.format(" course-columns", LONG)
    assert '<span class="course-together">--seed</span> 0</span>' in seen(printed.format("", f"{LONG} --seed 0"))
    coloured = f"<span class='x'>{LONG}\n</span>{LONG}"
    assert seen(printed.format("", coloured)) == printed.format("", f"<span class='x'>{LONG}\n</span>{LONG}")


@pytest.mark.parametrize(
    "begins, ends",
    [
        ('<div class="highlight-bash notranslate"><div class="highlight"><pre><span class="l-S">a</span>', "</pre>"),
        ('<code class="literal"><span class="pre">', "</span></code>"),
        ("<details><summary>How</summary><code>", "</code></details>"),
    ],
)
def test_a_short_word_of_a_command_stays_whole_and_a_long_one_breaks_behind_a_sign(begins, ends):
    code = f" b --from-x y &quot;a-b&quot; {'a' * 20}/b.{'c' * 20}"
    assert seen(begins + code + ends) == (
        f'{begins} b <span class="course-together">--from-x</span> y '
        f'<span class="course-together">&quot;a-b&quot;</span> {"a" * 20}/<wbr>b.<wbr>{"c" * 20}{ends}'
    )


FOLD = (
    '<div class="cell {}">\n<details class="admonition hide above-input">\n<summary>\n<p>{}</p>\n</summary>\n'
    "<p>{}</p>\n</details>\n</div>\n"
)


def test_folds_of_code_one_after_another_are_one():
    first, second = (FOLD.format("tag_hide-input", "Show the code", name) for name in "ab")
    both = seen(first + second)
    assert both == first.replace("<p>a</p>\n", "<p>a</p>\n<p>b</p>\n")
    assert seen(first + second + second.replace("b", "c")).count("<details") == 1
    solution = FOLD.format("tag_hide-cell", "Show the solution", "a")
    for apart in (solution + second, first + solution, first + "<p>Words.</p>\n" + second):
        assert seen(apart) == apart


def test_a_printed_share_is_not_broken_before_its_percent_sign():
    assert "5&#160;% of them" in lines.hung("in some forty letters and more, 5 % of them")


@pytest.mark.parametrize(
    ("address", "broken"),
    [
        ("doi:10.1/a.b", "doi:10.1/<wbr>a.b"),
        ("doi:10.1/journal.of.many.long.words", "doi:10.1/<wbr>journal.<wbr>of.<wbr>many.<wbr>long.<wbr>words"),
        ("arXiv:2006.16800", "arXiv:2006.16800"),
        ("https://a.io/posts/", "https://a.io/<wbr>posts/"),
        ("a b/c", "a b/c"),
    ],
)
def test_an_address_breaks_behind_its_strokes_and_a_long_end_behind_its_dots(address, broken):
    link = '<a class="reference external" href="https://doi.org/10.1/a.b">{}</a>'
    assert seen(link.format(address)) == link.format(broken)


def test_the_line_under_a_link_leaves_the_underscores_of_a_name_seen():
    link = '<a class="reference {}external" href="a_b">{}</a>'
    for name in ("a_b.py", '<code class="x">f</code>'):
        assert seen(link.format("", name)) == link.format("course-low ", name)
    assert seen(link.format("", '<span class="x_y">ab</span>')) == link.format("", '<span class="x_y">ab</span>')
