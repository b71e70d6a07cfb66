"""Cards with a code for each page that a phone should find: each code says its address, wherever the site is."""

import io
from importlib.util import find_spec

import pytest

from hopfield_edu import widgets
from tests.book.test_card import FORK, PIXELS
from tests.support.pages import AXE, FINDINGS
from tools import ROOT, course
from tools.kit import browser as printer
from tools.kit import cards, chapters

segno = pytest.importorskip("segno")
ALL = [*cards.WALL, *cards.of_chapters()]


@pytest.fixture
def sheet(tmp_path, browser):
    tab = browser.new_page(viewport={"width": 794, "height": 1123})
    printer.settle(tab, cards.write(tmp_path, FORK).as_uri())
    yield tab
    tab.close()


def test_each_code_says_the_address_that_stands_beside_it(sheet):
    codes, told = sheet.locator(".cut svg"), sheet.locator(".cut .where-to").all_inner_texts()
    assert told == [FORK + one.page for one in ALL]
    for k, address in enumerate(told):
        asked = segno.make_qr(address, error="m").matrix_iter(border=4)
        drawn = codes.nth(k).evaluate(PIXELS)
        assert [[shade < 128 for shade in row] for row in drawn] == [[bool(module) for module in row] for row in asked]


@pytest.mark.skipif(not find_spec("zxingcpp"), reason="zxing-cpp, which reads codes, is not installed")
def test_a_camera_reads_them_off_the_printed_sheet(sheet):
    import zxingcpp
    from PIL import Image

    sheet.emulate_media(media="print")
    read = zxingcpp.read_barcodes(Image.open(io.BytesIO(sheet.screenshot(full_page=True))))
    assert {code.text for code in read} == {FORK + one.page for one in ALL}


def test_every_page_is_on_the_site_and_every_chapter_has_a_card():
    assert [one.page for one in cards.of_chapters()] == [f"notebooks/{each.stem}.html" for each in course.chapters()]
    pages = {one.page for one in cards.WALL}
    assert pages == {"", "book/play.html", "embed/playground.html"}
    assert (ROOT / "book" / "play.md").is_file() and "Playground" in widgets.__all__  # whose page embed.py makes
    assert chapters.SITE.endswith("/")


def test_no_card_overflows_and_ten_fit_one_page(sheet):
    sheet.evaluate(AXE)
    assert not sheet.evaluate(FINDINGS)
    sheet.emulate_media(media="print")
    sheet.set_viewport_size({"width": 680, "height": 900})  # A4 less margins, 180 mm
    over = "cuts => cuts.filter(cut => cut.scrollHeight > cut.clientHeight).map(cut => cut.innerText)"
    assert not sheet.locator(".cut").evaluate_all(over)
    heights = sheet.locator(".tables .cut").evaluate_all("cuts => cuts.map(cut => cut.offsetHeight / 96 * 25.4)")
    assert 5 * max(heights) < 245, "Letter, the shorter one, less margins"
