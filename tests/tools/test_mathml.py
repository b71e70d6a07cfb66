"""Formulas are set when a page is built: right, readable, copyable, and never silently wrong."""

import re

import pytest

from tools import ROOT
from tools.mathml import displayed, mathml

FONT = ROOT / "book" / "_static" / "vendor" / "stix" / "math.woff2"


def text_of(tex):
    """What the letters of a formula are, one after the other."""
    return "".join(re.findall(r">([^<]+)<", mathml(tex).partition("<annotation")[0]))


def test_a_formula_carries_its_tex_for_those_who_copy():
    made = mathml(r"a < b \le \mathsf{T}")
    assert '<annotation encoding="application/x-tex">a &lt; b \\le \\mathsf{T}</annotation>' in made
    assert made.startswith("<math><semantics>")
    assert made.endswith("</semantics></math>")


@pytest.mark.parametrize(
    "tex, letters",
    [
        (r"W_{ij} = \tfrac{1}{n} \sum_\mu x_i^\mu x_j^\mu", "Wij=1n∑μxiμxjμ"),
        (r"\arg\max_k m_k", "argmaxkmk"),
        (r"\operatorname{sign}(Ws)", "sign(Ws)"),
    ],
)
def test_signs_and_names_become_what_they_mean(tex, letters):
    assert re.sub(r"[\s\u2061]", "", text_of(tex)) == letters


@pytest.mark.parametrize("before, gaps", [("a", 1), ("x^2", 1), ("(a)", 1), (r"\frac{1}{a}", 1), (r"s \leftarrow", 0)])
def test_a_name_stands_off_from_a_factor_and_not_from_an_arrow(before, gaps):
    gap = '<mspace width="0.1667em"></mspace>'
    assert mathml(rf"{before} \exp b").count(gap) == mathml(r"\exp b").count(gap) + gaps


def test_a_long_formula_comes_back_whole():
    terms = 2_000  # far beyond what the engine returns as a text that it has joined
    assert mathml(" + ".join(["x"] * terms)).count("<mi>x</mi>") == terms


@pytest.mark.parametrize("tex", [r"\unheardof{x}", r"\frac{1", r"x^{a"])
def test_a_formula_that_cannot_be_set_is_quoted(tex):
    with pytest.raises(ValueError, match=re.escape(repr(tex))):
        mathml(tex)


@pytest.mark.parametrize("tex", [r"\overline{z_j}", r"\cancel{x}", r"\underline{x}"])
def test_what_browsers_would_show_without_its_line_is_refused(tex):
    with pytest.raises(ValueError, match=r"cannot be set: it makes <menclose>, and browsers .* is \\bar"):
        mathml(tex)
    assert "<mover" in mathml(r"\bar z_j")


def test_a_display_has_limits_below_and_scrolls_alone():
    assert '<div class="formula"><span><math display="block"' in displayed(r"\sum_i x_i")
    assert "munder" in displayed(r"\sum_i x_i")
    assert "msub" in mathml(r"\sum_i x_i")


def test_parts_of_a_display_can_stand_below_each_other_and_rows_stay_together():
    assert displayed(r"a = b, \qquad c = d").count("<math") == 2
    assert displayed(r"\begin{gathered} a \qquad b \\ c \end{gathered}").count("<math") == 1


def test_a_root_over_a_low_letter_does_not_reach_into_the_next_line(browser):
    page = browser.new_page()
    page.route("**/*", lambda route: route.fulfill(path=FONT) if "woff2" in route.request.url else route.abort())
    face = "@font-face { font-family: F; src: url(https://font.test/math.woff2) } math { font: 20px F }"
    roots = "".join(mathml(rf"\sqrt{{{under}}}") for under in ("n", r"\alpha", r"\pi", "d", "2"))
    page.set_content(f"<style>{face}</style>{roots}<i style='display: inline-block'></i>")
    page.evaluate("document.fonts.load('20px F')")
    line = page.locator("i").evaluate("e => e.getBoundingClientRect().bottom")
    ends = page.locator("msqrt").evaluate_all("all => all.map(e => e.getBoundingClientRect().bottom)")
    assert len(ends) == 5 and max(ends) - line < 0.36 * 20, (line, ends)
    page.close()
