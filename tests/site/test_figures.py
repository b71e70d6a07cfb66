"""Every figure of the built pages has all its forms, and they can be read."""

import json
import re

import pytest
from figures import SHORT

from tools.figures.forms import FORMS, facts

SHOWN = re.compile(r'<img[^>]*src="[^"]*_images/([0-9a-f]{64})\.png"[^>]*>')
COLUMN = 310  # CSS pixels that a figure has on a screen of 360, in a folded part of the page


@pytest.fixture(scope="module")
def figures(html, pages):
    """name -> page, of every picture that a kernel has shown."""
    return {name: page for page in pages for name in SHOWN.findall((html / page).read_text(encoding="utf-8"))}


def forms(name):
    return facts(name).get("forms", {})


def test_every_figure_has_four_forms_in_the_page(html, figures):
    assert len(figures) > 100
    lacking = []
    for name, page in figures.items():
        text = (html / page).read_text(encoding="utf-8")
        named = [
            f"{name[:SHORT]}-{form}.webp" in text and (html / "_images" / f"{name[:SHORT]}-{form}.webp").exists()
            for form in FORMS
        ]
        if not all(named):
            lacking.append(f"{page}: {name}")
    assert not lacking, "\n".join(lacking)


def test_no_text_of_a_narrow_figure_is_under_11_pixels_on_a_phone(figures):
    found = [
        (page, name, form, forms(name)[form]) for name, page in figures.items() for form in ("narrow", "narrow-dark")
    ]
    bad = [one for one in found if (one[3]["smallest"] or 11) * min(1, COLUMN / one[3]["size"][0]) < 11]
    assert not bad, json.dumps(bad, indent=1)


def test_texts_of_narrow_figures_do_not_overlap(figures):
    overlaps = [(page, name, forms(name)["narrow"]["overlap"]) for name, page in figures.items()]
    bad = [one for one in overlaps if one[2] and one[2][0] > 0.15]
    assert not bad, json.dumps(bad, indent=1)


def test_texts_of_dark_figures_stand_out(figures):
    contrasts = [(page, name, forms(name)["dark"]["contrast"]) for name, page in figures.items()]
    bad = [one for one in contrasts if one[2] and one[2][0] < 4.5]
    assert not bad, json.dumps(bad, indent=1)
