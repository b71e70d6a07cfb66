"""Old addresses of pages lead to the new ones."""

from types import SimpleNamespace

import moved
import pytest
import yaml

from tests.support.pages import POLICY
from tools import ROOT, course
from tools.web import served

MOVED = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["sphinx"]["config"]["moved"]
LEFT = """<!doctype html><title>Left</title><h1>It was here</h1><h2 id="stays">This stays</h2>{}
<script defer src="../_static/headings.js"></script>"""
NEW = "<!doctype html><title>New</title><h1>It is here</h1>"


@pytest.fixture
def site(tmp_path):
    """A page that has moved within its folder, as the build writes it, and the page that it leads to."""
    for folder in ("notebooks", "_static"):
        (tmp_path / folder).mkdir()
    for script in ("moved.js", "headings.js"):
        (tmp_path / "_static" / script).write_bytes((ROOT / "book" / "_static" / script).read_bytes())
    old = moved.page("notebooks/11_old", "notebooks/12_new", "New & better", "https://site.example/")
    (tmp_path / "notebooks" / "11_old.html").write_text(old, encoding="utf-8")
    (tmp_path / "notebooks" / "12_new.html").write_text(NEW, encoding="utf-8")
    left = moved.headings_of("notebooks/10_left", {"curtain": "notebooks/12_new#the-curtain"})
    (tmp_path / "notebooks" / "10_left.html").write_text(LEFT.format(left), encoding="utf-8")
    with served(tmp_path, {"Content-Security-Policy": POLICY}) as address:
        yield f"{address}/notebooks"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_reader_at_an_old_address_is_sent_on(browser, site, scripts):
    page = browser.new_page(java_script_enabled=scripts)
    page.goto(f"{site}/11_old.html#dream-walker=abc")
    page.get_by_text("It is here").wait_for()
    assert page.url == f"{site}/12_new.html" + ("#dream-walker=abc" if scripts else "")
    page.close()


def test_a_link_to_a_heading_that_went_to_another_page_goes_on(browser, site):
    page = browser.new_page()
    page.goto(f"{site}/10_left.html#curtain")
    page.get_by_text("It is here").wait_for()
    assert page.url == f"{site}/12_new.html#the-curtain"
    page.goto(f"{site}/10_left.html#stays")
    assert page.get_by_text("It was here").is_visible()
    page.evaluate("location.hash = 'curtain'")
    page.get_by_text("It is here").wait_for()
    page.close()


def test_a_heading_that_moved_must_be_gone_and_be_where_its_link_leads(tmp_path):
    (tmp_path / "a.html").write_text('<h2 id="stays">', encoding="utf-8")
    builder = SimpleNamespace(format="html")

    def hold(headings):
        config = SimpleNamespace(moved_headings={"a": headings})
        moved.hold(SimpleNamespace(builder=builder, config=config, outdir=tmp_path), None)

    hold({"gone": "a#stays"})
    for wrong in ({"stays": "a#stays"}, {"gone": "a#nowhere"}):
        with pytest.raises(ValueError, match="moved_headings must lead"):
            hold(wrong)


def test_every_page_that_moved_leads_to_a_page_that_is_there():
    chapters = {f"notebooks/{chapter.stem}" for chapter in course.chapters()}
    assert MOVED and set(MOVED.values()) <= chapters and not set(MOVED) & chapters


@pytest.mark.parametrize(("base", "root"), [("https://site.example/course/", "/course/"), ("", "/")])
def test_where_nothing_stands_a_reader_is_led_to_the_first_page_and_the_search(base, root):
    page = moved.nowhere("New & better", base)
    assert f'href="{root}index.html"' in page and f'href="{root}search.html"' in page
    assert "New &amp; better" in page and "{" not in page.split("</style>")[1]


def test_the_site_has_a_page_for_addresses_without_one(html):
    assert "has this address" in (html / "404.html").read_text(encoding="utf-8")
