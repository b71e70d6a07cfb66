"""What they believe: a list that is gathered, and whose every belief has a section that shows that it is not so."""

import re

import contents
import pytest
import yaml

from tools import ROOT, course
from tools.kit import assessment, chapters, misconceptions, room

TOLD = misconceptions.of_all()


@pytest.fixture(params=course.chapters(), ids=lambda chapter: chapter.stem)
def chapter(request):
    return request.param


def test_a_chapter_has_beliefs_and_each_leads_to_a_section_that_is_there(chapter):
    notebook = chapters.read(chapters.paths([chapter.number])[0])
    found = misconceptions.beliefs(chapter, notebook)
    assert len(found) >= 2
    assert any(not each.question for each in found), "the notes say what goes wrong, and what shows it"
    for each in found:
        stems, places = zip(*re.findall(r"notebooks/(\w+)\.ipynb#([\w-]+)\)", each.where), strict=True)
        assert each.said and set(stems) == {chapter.stem}
        assert set(places) <= set(map(course.anchor, course.headings(chapter.stem)))


def test_what_the_notes_say_is_taken_whole(chapter):
    for each in misconceptions.of_notes(chapter.number):
        assert f"- **Goes wrong.** {each.said} {each.shown}".rstrip() in room.chapter(chapter.number)


def test_every_wrong_answer_to_the_twelve_questions_is_a_belief_of_a_chapter():
    asked = [each for chapter in course.chapters() for each in misconceptions.of_questions(chapter.number)]
    wrong = [
        answer["text"] for question in assessment.questions() for answer in question["answers"] if not answer["right"]
    ]
    assert sorted(each.said.strip('"') for each in asked) == sorted(" ".join(text.split()) for text in wrong)
    assert {each.asked for each in asked} == {f"[question {k}](assessment.md#question-{k})" for k in range(1, 13)}
    assert all(each.question.endswith("?") and each.shown for each in asked)


def test_quizzes_and_checks_tell_more_of_every_chapter(chapter):
    own = TOLD.partition(f"## {chapter.number}. {chapter.title}\n")[2].partition("\n## ")[0]
    assert own.count("<details>") == 2 and own.count("\n- *Question ") >= 5 and own.count("\n- *Exercise ") >= 10
    assert "No. " not in own.partition("<details>")[0]


def test_code_in_what_a_check_says_is_marked_as_code():
    """Else the page sets its quotation marks as those of a sentence, and nobody can type them."""
    unmarked = re.sub(r"`[^`]*`", "", TOLD)
    assert re.findall(r"(?:\w=|\w\(|\[)[\"'].*", unmarked) == []
    assert re.findall(r".*(?:\bnp\.| @ |\b[A-Z]\.T\b|\baxis=).*", unmarked) == []


def test_nothing_stands_there_of_what_is_no_answer_yet():
    """What came instead is known when the check runs: here it would be a gap."""
    assert re.findall(r".*\bgot(?: shape)? ….*", TOLD) == []
    assert re.findall(r".*(?:the cue …|(?<![\d,]) …[.,]?$|\. … [A-Z]).*", TOLD, re.M) == []


def test_the_page_holds_the_list_and_says_nothing_twice():
    page = (ROOT / "book" / "teach" / "misconceptions.md").read_text(encoding="utf-8")
    assert "% the misconceptions" in page and contents.MADE["% the misconceptions"]("any") == TOLD
    assert not re.search(r"^- ", page, re.M)
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    (teach,) = [part["chapters"] for part in toc["parts"] if part["caption"] == "Teach"]
    assert {"file": "book/teach/misconceptions"} in teach
    assert "](misconceptions.md)" in (ROOT / "book" / "teach" / "guide.md").read_text(encoding="utf-8")
