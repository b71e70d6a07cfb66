"""What they learned: twelve questions that can be asked twice, and a ticket for what each chapter wants."""

import re
import zipfile

import pytest

from tools.kit import assessment, chapters, handouts, key, quizzes, teaching

CHAPTERS = teaching.chapters()


def plain(objective):
    return objective.replace("**", "").strip(" .;")


def test_twelve_questions_whose_explanations_lead_to_a_chapter():
    asked = assessment.questions()
    assert len(asked) == 12
    for question in asked:
        assert len(question["answers"]) == 3
        assert any("../../notebooks/" in answer["why"] for answer in question["answers"]) or question is asked[3]
    places = [[answer["right"] for answer in question["answers"]].index(True) for question in asked]
    assert min(map(places.count, range(3))) >= 3, "who never takes one letter would do too well"


@pytest.mark.parametrize("number", CHAPTERS)
def test_a_chapter_has_a_ticket_for_an_objective_of_its_own(number):
    ticket = assessment.tickets()[CHAPTERS[number].title]
    assert ticket.objective in map(plain, CHAPTERS[number].objectives)
    assert all("**" in objective for objective in CHAPTERS[number].objectives), "its verbs are bold, as everywhere"
    assert ticket.answer and len(ticket.question.split()) < 50


def test_nothing_is_asked_of_a_chapter_that_is_not_there():
    assert list(assessment.tickets()) == [chapter.title for chapter in CHAPTERS.values()]


def test_what_is_asked_twice_explains_nothing(tmp_path):
    gift, qti = quizzes.write("x", "Before", quizzes.unexplained(assessment.questions()), tmp_path)
    assert "#" not in gift.read_text(encoding="utf-8")
    with zipfile.ZipFile(qti) as files:
        assert not any(b"itemfeedback" in files.read(name) for name in files.namelist())
    path = chapters.paths([2])[0]
    handouts.write(path, chapters.read(path), tmp_path)
    sheet = handouts.write_questions(tmp_path).read_text(encoding="utf-8")
    assert sheet.count("<h3>Question") == 12 and sheet.count("<li>") == 36
    assert not re.search(r"\bRight\.|\bNo\.", sheet)


def test_a_handout_ends_with_the_ticket_and_the_key_answers_it(tmp_path):
    path = chapters.paths([6])[0]
    asked, told = (
        each.write(path, chapters.read(path), tmp_path).read_text(encoding="utf-8") for each in (handouts, key)
    )
    assert "Exit ticket" in asked and "there is an energy" not in asked
    assert "Exit ticket" in told and "there is an energy" in told
