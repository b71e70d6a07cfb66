"""A chapter is named in its notebook and in the table of contents; every list of chapters is made from them."""

import re

import contents
import pytest

from tools import ROOT, course
from tools.claims import claims

CHAPTERS = course.chapters()


def test_the_chapters_stand_in_the_order_of_their_numbers():
    assert [chapter.number for chapter in CHAPTERS] == list(range(1, len(CHAPTERS) + 1))
    assert [chapter.stem for chapter in CHAPTERS] == sorted(p.stem for p in (ROOT / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_a_chapter_says_of_itself_what_the_lists_show(chapter):
    facts = chapter.facts
    assert facts["code"] and all((ROOT / "hopfield_edu" / module).is_file() for module in facts["code"])
    assert 3 <= len(facts["short"]) <= 24 and facts["teaser"].endswith(".")
    assert chapter.stem in claims.chapters(), "claims.yml has no claim of this chapter"


def test_the_readme_lists_the_chapters_as_make_format_writes_them():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert course.readme(text) == text, "run make format"
    for chapter in CHAPTERS:
        assert f"](notebooks/{chapter.stem}.ipynb) | `hopfield_edu/" in text


def test_pages_make_their_lists_of_chapters():
    pages = {part.page: "% the chapters of this part" for part in course.parts()}
    pages |= {"book/welcome": "% the path", "book/claims": "% the claims of all chapters"}
    for page, line in pages.items():
        source = [(ROOT / f"{page}.md").read_text(encoding="utf-8")]
        assert line in source[0] and not re.search(r"\]\(\.\./notebooks/\w+\.ipynb\)\. ", source[0]), page
        contents.write(None, page, source)
        chapters = next((part.chapters for part in course.parts() if part.page == page), CHAPTERS)
        for chapter in chapters:
            assert chapter.stem in source[0] and line not in source[0]


def test_numbers_are_words_up_to_twenty():
    assert [course.in_words(count) for count in (0, 12, 20, 21)] == ["no", "twelve", "twenty", "21"]
