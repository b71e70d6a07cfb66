"""The card for the wall: its code says the address of the page, wherever the site is published."""

import re

import pytest

from tests.support.pages import AXE, FINDINGS
from tools import ROOT
from tools.address import address_of, readdress
from tools.kit import card, chapters, markup

segno = pytest.importorskip("segno")
CONFIG = (ROOT / "_config.yml").read_text(encoding="utf-8")
FORK = "https://someone.github.io/memories/"
PIXELS = """svg => {
  const n = svg.viewBox.baseVal.width, image = new Image(), canvas = document.createElement("canvas");
  const copy = svg.cloneNode(true);
  for (const name of ["width", "height"]) { copy.setAttribute(name, 4 * n); canvas[name] = 4 * n; }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  image.src = "data:image/svg+xml," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  return image.decode().then(() => {
    const paint = canvas.getContext("2d");
    paint.drawImage(image, 0, 0);
    const seen = paint.getImageData(0, 0, 4 * n, 4 * n).data;
    const light = (x, y) => seen[4 * ((4 * y + 2) * 4 * n + 4 * x + 2)];
    return Array.from({ length: n }, (_, y) => Array.from({ length: n }, (_, x) => light(x, y)));
  });
}"""


@pytest.mark.parametrize("site", [chapters.SITE, FORK])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_code_is_drawn_dark_on_light_and_says_the_address(site, theme, tmp_path, browser):
    markup.share(tmp_path / "shared", markup.SHEET)
    page = markup.page("Card", f"<main><h1>Card</h1>{card.card(site)}</main>", ("tokens.css", "course.css"))
    (tmp_path / "card.html").write_text(page.replace('"light"', f'"{theme}"'), encoding="utf-8")
    tab = browser.new_page()
    tab.goto((tmp_path / "card.html").as_uri())
    drawn = tab.locator("svg").evaluate(PIXELS)
    asked = segno.make_qr(f"{site}book/play.html", error="m").matrix_iter(border=4)
    assert [[shade < 128 for shade in row] for row in drawn] == [[bool(module) for module in row] for row in asked]
    assert {shade for row in drawn for shade in row} == {0x1B, 0xFF}
    assert tab.get_by_role("img", name=f"QR code of {site}book/play.html").is_visible()
    assert tab.locator("figcaption").inner_text() == f"{site}book/play.html"
    tab.evaluate(AXE)
    assert not tab.evaluate(FINDINGS)
    tab.close()


def test_the_card_follows_the_address_of_a_fork():
    changed = readdress(CONFIG, address_of(CONFIG), ("Someone", "memories"))
    (site,) = re.findall(r"^  baseurl: (\S+)$", changed, re.M)
    assert site == FORK
    assert card.address(site) == "https://someone.github.io/memories/book/play.html"
    assert card.code(card.address(site)) != card.code(card.address())


def test_the_page_that_the_card_names_is_on_the_site_and_the_guide_shows_both():
    assert (ROOT / card.PAGE).with_suffix(".md").is_file()
    guide = (ROOT / "book" / "teach" / "guide.md").read_text(encoding="utf-8")
    assert "[Play full screen](../play.md)" in guide and "HTML(card.card())" in guide
