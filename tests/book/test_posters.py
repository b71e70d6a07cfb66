"""The posters say what the course measured: each number beside its criterion, its size, its start and its diagonal."""

import re

import numpy as np
import pytest
from pypdf import PdfReader

from hopfield_edu.datasets import EIGHT, pictures
from tests.support.pages import AXE, FINDINGS
from tools.kit import browser as printer
from tools.kit import posters


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    return posters.write(tmp_path_factory.mktemp("build"))


def test_one_network_stays_and_one_comes_back():
    a, b = posters.network("A"), posters.network("B")
    assert 25 < a.stays < 45 and b.stays == 100
    assert a.close[a.flips.index(10)] >= 98 and b.close[b.flips.index(10)] == 0 == b.close[b.flips.index(5)]
    for of, moved, wrong in ((a, range(6), range(10)), (b, range(1), range(120, 250))):
        assert np.sum(of.stayed != of.stored) in moved and np.sum(of.recalled != of.stored) in wrong
        assert np.sum(of.cue != of.stored) == round(0.1 * 1024)


def test_three_failures_are_an_inverse_a_mixture_and_a_glass():
    eight = pictures(EIGHT).patterns
    inverse, mixture, glass = posters.failures()
    assert np.array_equal(inverse.found.ravel(), -eight[EIGHT.index("rocket")]) and np.isclose(inverse.depth, 1)
    assert np.array_equal(mixture.found.ravel(), np.sign(eight[:3].sum(axis=0)))
    assert np.all(np.abs(mixture.overlaps[:3] - 0.5) < 0.03)
    assert np.abs(glass.overlaps).max() < 0.4 and len(glass.overlaps) == round(0.2 * 4096) and 1.2 < glass.depth < 1.4


def test_a_poster_says_under_which_conditions_its_numbers_hold(written):
    for page in written:
        said = re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8"))
        for condition in ("neurons", "patterns", "zero diagonal", "overlap", "one neuron at a time in random order"):
            assert condition in re.sub(r"\s+", " ", said), condition
    assert "from a clean start" in said or "20 % of its pixels flipped" in said
    first = written[0].read_text(encoding="utf-8")
    assert re.search(r"<b>\d+ %</b> stay, every bit. <b>\d+ %</b> come back from 10 % flips", first)
    assert "0.138" not in first + said
    assert "means over 10 networks of each kind, ten cues each" in re.sub(r"\s+", " ", first)


def test_a_poster_fills_one_sheet_and_is_told_to_who_does_not_see_it(written, browser):
    for page in written:
        tab = browser.new_page(viewport={"width": 1123, "height": 1588})
        printer.settle(tab, page.as_uri())
        tab.evaluate(AXE)
        assert not tab.evaluate(FINDINGS), page.stem
        assert tab.evaluate("document.querySelector('main').scrollHeight <= 420 / 25.4 * 96 + 1"), page.stem
        assert not tab.evaluate("[...document.querySelectorAll('figcaption')].some(c => c.scrollWidth > c.clientWidth)")
        tab.close()
        sizes = {"A3": (842, 1191), "A4": (595, 842)}
        for file in printer.poster_to_pdf(browser, page):
            (sheet,) = PdfReader(file).pages
            assert np.allclose(sheet.mediabox[2:], sizes[file.stem[-2:]], atol=2)
