"""The built pages as text: links hold, pictures are described, nothing is fetched from elsewhere."""

import re
from functools import cache
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
import typed
from bs4 import BeautifulSoup

from tools.rooms import lite

LOADED = [("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src"), ("link", "href")]
PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp")


@cache
def soup_of(path):
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(scope="session")
def soups(html, pages):
    return {name: soup_of(html / name) for name in [*pages, "search.html", "genindex.html"]}


def test_internal_links_and_anchors_hold(html, soups):
    broken = []
    for name, soup in soups.items():
        for link in soup.find_all("a", href=True):
            parts = urlsplit(link["href"])
            if parts.scheme or parts.netloc:
                continue
            target = (html / name).parent / unquote(parts.path) if parts.path else html / name
            if not target.exists():
                broken.append(f"{name}: {link['href']}")
            elif parts.fragment and not has_anchor(target, unquote(parts.fragment)):
                broken.append(f"{name}: {link['href']} (no such anchor)")
    assert not broken, "\n".join(broken)


def has_anchor(path, fragment):
    return path.suffix != ".html" or fragment in anchors_of(path.resolve())


@cache
def anchors_of(path):
    return {element["id"] for element in soup_of(path).find_all(id=True)}


def test_every_picture_says_what_is_seen(soups):
    silent = [
        f"{name}: {image.get('src', '')[:60]} has alt={image.get('alt')!r}"
        for name, soup in soups.items()
        for image in soup.find_all("img")
        if not describes(image.get("alt"), image.get("src", ""))
    ]
    assert not silent, "\n".join(silent)


def describes(alt, source):
    """True for an alternative text of three words or more that is no file name."""
    if not alt or alt.lower().endswith(PICTURE_ENDINGS) or alt.strip() == PurePosixPath(source).stem:
        return False
    return len(alt.split()) >= 3


def test_nothing_is_loaded_from_another_host(soups):
    foreign = [
        f"{name}: {element}"
        for name, soup in soups.items()
        for tag, attribute in LOADED
        for element in soup.find_all(tag)
        if urlsplit(element.get(attribute, "")).netloc and "canonical" not in element.get("rel", [])
    ]
    assert not foreign, "\n".join(foreign)


def test_style_sheets_load_nothing_from_another_host(html):
    for path in html.glob("_static/**/*.css"):
        text = path.read_text(encoding="utf-8").replace(" ", "")
        assert "url(http" not in text and "url('http" not in text and 'url("http' not in text, path
        assert "@importurl(http" not in text and '@import"http' not in text, path


def test_each_page_describes_itself_to_a_link_preview(soups, pages):
    for name in pages:
        tags = {tag["property"]: tag["content"] for tag in soups[name].find_all("meta", property=True)}
        assert tags["og:title"] and tags["og:description"], name
        assert tags["og:image"].endswith("/_static/readme.png"), name


def weight(html, soup, name):
    """Bytes of a chapter: the page, pictures in one theme, what its widgets are made of and were saved with."""
    wide = [figure.find_all("source")[-1]["srcset"].split()[0] for figure in soup.select("picture.only-light")]
    others = [image["src"] for image in soup.find_all("img") if not image.find_parent("picture")]
    pictures = {source for source in [*wide, *others] if not source.startswith("data:")}
    text = (html / name).read_text(encoding="utf-8")
    bundles = {path for path in (html / "_static").glob("*.js") if f"widgets.{path.stem}" in text}
    files = bundles | {path.with_suffix(".bin") for path in bundles if path.with_suffix(".bin").exists()}
    saved = [html / "_static" / file for file in re.findall(r'"file": "(saved/[^"?]+)', text)]
    paths = [html / name, *saved, *files, *((html / name).parent / unquote(source) for source in pictures)]
    return sum(path.resolve().stat().st_size for path in paths)


def test_a_chapter_weighs_at_most_a_megabyte_and_a_half(html, soups):
    weights = {name: weight(html, soup, name) for name, soup in soups.items() if name.startswith("notebooks/")}
    print({name: f"{bytes / 1e6:.2f} MB" for name, bytes in weights.items()})
    assert not {name: bytes for name, bytes in weights.items() if bytes > 1.5e6}


def test_widgets_do_not_carry_their_script_in_each_page(html, pages):
    assert not [name for name in pages if '"_esm"' in (html / name).read_text(encoding="utf-8")]


@pytest.mark.parametrize("name", lite.CHAPTERS)
def test_a_chapter_brings_its_pictures_into_the_browsers_own_python(html, name):
    """html: where the book is not built, its fixture says so."""
    cells = lite.for_the_browser(lite.executed(name))["cells"]
    shown = [kind for cell in cells for output in cell.get("outputs", ()) for kind in output.get("data", ())]
    assert shown.count("image/png") >= 3


def read_aloud(soup):
    """The texts of an article that are neither code nor mathematics nor data, each with what is around it."""
    unread = {"code", "pre", "kbd", "samp", "math", "svg", "script", "style", "option", "textarea", "template"}
    for text in soup.select_one("article").find_all(string=True):
        around = [*text.parents]
        if not unread & {each.name for each in around} and not any("sig" in each.get("class", ()) for each in around):
            yield str(text), around


def test_signs_are_those_that_are_meant_and_names_hold_together(soups):
    """Also in the tables of claims and results, which are HTML: a minus is no hyphen, CIFAR-10 does not break."""
    wrong = []
    for name, soup in soups.items():
        for text, around in read_aloud(soup) if soup.select_one("article") else ():
            together = any("course-together" in each.get("class", ()) for each in around)
            if typed.as_printed(text) != text or (typed.NAME.search(text) and not together):
                wrong.append(f"{name}: {' '.join(text.split())[:80]}")
    assert not wrong, "\n".join(wrong)
