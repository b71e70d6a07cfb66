"""Which chapters will run where: told from what they import, took and need."""

import numpy as np
import pytest

from tools import course
from tools.rooms import ready

CHAPTERS = course.chapters()


def test_every_chapter_has_a_line_and_runs_here(capsys):
    assert [row.chapter for row in ready.rows()] == [f"{each.number}. {each.title}" for each in CHAPTERS]
    assert ready.main() == 0
    said = capsys.readouterr().out
    assert all(each.title in said for each in CHAPTERS) and "no:" not in said


def test_a_missing_package_is_named_where_it_is_needed():
    found = ready.rows(known=lambda name: None if name == "torch" else True)
    stopped = {row.chapter.partition(".")[0] for row in found if row.here == "no: torch is missing"}
    assert "7" in stopped and "10" in stopped and not {"1", "2", "3", "4"} & stopped


def test_too_little_memory_is_told_with_both_numbers():
    assert all("MiB, 10 are free" in row.here for row in ready.rows(free=10) if row.here != "not measured")


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_what_a_chapter_imports_is_found(chapter):
    needed = ready.imported(chapter.stem)
    assert {"hopfield_edu", np.__name__} <= needed and not needed & {"sys", "google"}


def test_the_browser_runs_what_the_chapters_say():
    assert [row.browser == "yes" for row in ready.rows()] == [each.facts["browser"] for each in CHAPTERS]
