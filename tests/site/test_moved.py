"""Old addresses of pages lead to the new ones."""

import moved
import pytest
import yaml

from tests.support.pages import POLICY
from tools import ROOT, course
from tools.web import served

MOVED = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["sphinx"]["config"]["moved"]
NEW = "<!doctype html><title>New</title><h1>It is here</h1>"


@pytest.fixture
def site(tmp_path):
    """A page that has moved within its folder, as the build writes it, and the page that it leads to."""
    for folder in ("notebooks", "_static"):
        (tmp_path / folder).mkdir()
    (tmp_path / "_static" / "moved.js").write_bytes((ROOT / "book" / "_static" / "moved.js").read_bytes())
    old = moved.page("notebooks/11_old", "notebooks/12_new", "New & better", "https://site.example/")
    (tmp_path / "notebooks" / "11_old.html").write_text(old, encoding="utf-8")
    (tmp_path / "notebooks" / "12_new.html").write_text(NEW, encoding="utf-8")
    with served(tmp_path, {"Content-Security-Policy": POLICY}) as address:
        yield f"{address}/notebooks"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_reader_at_an_old_address_is_sent_on(browser, site, scripts):
    page = browser.new_page(java_script_enabled=scripts)
    page.goto(f"{site}/11_old.html#dream-walker=abc")
    page.get_by_text("It is here").wait_for()
    assert page.url == f"{site}/12_new.html" + ("#dream-walker=abc" if scripts else "")
    page.close()


def test_every_page_that_moved_leads_to_a_page_that_is_there():
    chapters = {f"notebooks/{chapter.stem}" for chapter in course.chapters()}
    assert MOVED and set(MOVED.values()) <= chapters and not set(MOVED) & chapters
