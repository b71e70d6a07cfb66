"""Half a face: eight of eight pictures come back from their left half; one story by three hands, and the first screen."""

import json

import numpy as np
import pytest
from playwright.sync_api import expect

from hopfield_edu import corrupt, datasets
from hopfield_edu.classical import recall, storkey
from hopfield_edu.widgets import HalfFace
from tests.support.hand import HANDS, field
from tests.support.pages import AXE, FINDINGS, SMALL, TOO_WIDE

FACE = "[data-widget=half-face]"
EIGHT = datasets.pictures(datasets.EIGHT)
GREY = """canvas => {
    const {data} = canvas.getContext('2d').getImageData(0, 0, 128, 128), counts = {};
    for (let i = 0; i < data.length; i += 4) counts[data.slice(i, i + 3)] = (counts[data.slice(i, i + 3)] ?? 0) + 1;
    return Object.keys(counts).length === 3 ? Math.min(...Object.values(counts)) && counts : {};
}"""
PARTS = [".he-hf-stage", ".he-hf-play", ".he-sentence", ".he-hf-shelf", ".he-hf-missing"]


def face(page):
    page.wait_for_selector(FACE)
    return page.locator(FACE).first


def play(widget):
    return widget.locator(".he-hf-play")


def picture(widget):
    return widget.locator(".he-hf-stage canvas").evaluate("c => c.toDataURL()")


def told(widget):
    chosen = widget.locator(":checked").get_attribute("aria-label")
    return widget.locator(".he-sentence").inner_text(), chosen, picture(widget)


def test_storkey_recalls_eight_of_eight_from_half_a_picture_exactly():
    weights = storkey(EIGHT.patterns)
    for cue, pattern in zip(corrupt.mask(EIGHT.patterns, "right", 0.5), EIGHT.patterns, strict=True):
        assert (cue != pattern).sum() > 1000
        assert np.array_equal(recall(weights, cue, rng=0).state, pattern)


def test_so_it_does_in_the_browser_for_each_face_that_is_tapped(show):
    page = show(HalfFace(picture="rocket"))
    widget = face(page)
    said = []
    for radio in widget.get_by_role("radio").all():
        radio.check()
        said.append(widget.locator(".he-sentence").inner_text())
    assert len(set(said)) == len(said) == 8
    assert all(one.startswith("It remembered ") and one.endswith(", to the last pixel.") for one in said)
    assert "It remembered Grace Hopper, to the last pixel." in said
    assert not page.complaints
