"""What a page holds for its reader: folds, questions and facts, made from the cells of the notebook."""

import json
import re

import learner
from bs4 import BeautifulSoup

from tools import course

STEM = "02_hebbian_hopfield"
ASKED = {"id": "left", "ask": "How many of Ann's are < 3?", "unit": "pixels", "answer": 2}


def cell(source, *tags, kind="markdown", **metadata):
    return {"cell_type": kind, "id": source, "source": source, "metadata": {"tags": list(tags), **metadata}}


def page_of(*cells):
    """The sources of a page of these cells, one after the other, without the map of the course."""
    sources = [each["source"] for each in learner.page({"cells": list(cells)}, STEM)["cells"]]
    return [source for source in sources if "course-here" not in source]


def data(kind, sources):
    found = BeautifulSoup("".join(sources), "html.parser").select(f"script.{kind}")
    return [json.loads(script.string) for script in found]


def test_a_run_of_revealed_cells_is_one_fold():
    page = page_of(cell("a"), cell("b", "revealed"), cell("c", "revealed"), cell("d"), cell("e", "revealed"))
    shown = [source for source in page if not source.startswith("<script")]
    assert shown == ["a", learner.OPENS, "b", "c", learner.CLOSES, "d", learner.OPENS, "e", learner.CLOSES]


def test_a_cell_that_is_not_on_the_page_ends_no_fold_and_begins_none():
    page = page_of(cell("t", "remove-cell"), cell("b", "revealed"), cell("u", "remove-cell"), cell("c", "revealed"))
    assert page[:6] == ["t", learner.OPENS, "b", "u", "c", learner.CLOSES]


def test_what_a_reader_may_leave_out_is_a_fold_that_says_what_it_is_about():
    named = [cell(text, "more", course={"more": f"about <{text}>"}) for text in "bd"]
    page = page_of(cell("a"), named[0], cell("t", "remove-cell"), cell("c", "more"), named[1], cell("e"))
    folds = [learner.MORE.format(f"about &lt;{text}&gt;") for text in "bd"]
    shown = [source for source in page if not source.startswith("<script")]
    assert shown == ["a", folds[0], "b", "t", "c", learner.CLOSES, folds[1], "d", learner.CLOSES, "e"]


def test_a_hint_in_such_a_fold_stays_a_hint():
    hint = "<details><summary>Hint</summary>\n\nTry.\n\n</details>"
    assert page_of(cell(hint, "more", course={"more": "tables"}))[1] == hint


def test_a_revealed_text_has_no_fold_of_its_own_on_the_page():
    answer = "<details><summary>The answer, and why</summary>\n\n**None.**\n\n</details>\n\nMore."
    assert page_of(cell(answer, "revealed"))[1] == "**None.**\n\n\n\nMore."
    assert page_of(cell(answer))[0] == answer  # elsewhere a fold stays


def test_the_output_of_a_revealed_cell_stands_open_and_its_code_may_be_folded():
    tags = [["hide-cell"], ["hide-input"], ["hide-output"], []]
    cells = [cell("print(2)", "revealed", *each, kind="code") for each in tags]
    said = learner.page({"cells": cells}, STEM)["cells"][1:5]
    assert [each["metadata"]["tags"][1:] for each in said] == [["hide-input"], ["hide-input"], [], []]
    assert [each["metadata"]["tags"][1:] for each in cells] == tags


def test_no_chapter_folds_an_answer_twice():
    for stem in (each.stem for each in course.chapters()):
        page = "\n".join(
            "".join(each["source"]) for each in learner.page({"cells": course.cells_of(stem)}, stem)["cells"]
        )
        runs = page.split(learner.OPENS)[1:]
        assert runs and not [run for run in runs if "<details" in run.partition(learner.CLOSES)[0]], stem


def test_the_question_stands_behind_its_cell_and_in_front_of_the_fold():
    page = page_of(cell("q", course={"predict": ASKED}), cell("b", "revealed"))
    assert page[0] == "q" and page[2] == learner.OPENS
    assert data("course-predict", page[1:2]) == [{**ASKED, "ask": "How many of Ann’s are < 3?"}]
    assert page[1].count("<") == 2  # nothing in it ends the script


def test_a_paragraph_that_asks_the_same_as_the_form_is_for_pages_without_a_form():
    asked = {"predict": ASKED}
    assert page_of(cell(f"Look.\n\n{ASKED['ask']}\n", course=asked))[0] == f"Look.\n\n{{.course-twin}}\n{ASKED['ask']}"
    assert page_of(cell(f"Look. {ASKED['ask']}", course=asked))[0] == f"Look. {ASKED['ask']}"


def test_the_chapter_tells_its_facts_in_front_of_its_key_points():
    page = page_of(cell("a"), cell("## Key points\n\n- one"), cell("## References"))
    assert page[2].startswith("## Key points")
    (facts,) = data("course-chapter", page[1:2])
    assert facts["stem"] == STEM and facts["title"] == f"2. {course.chapter(STEM).title}"
    assert re.fullmatch(r"https://.+/notebooks/02_hebbian_hopfield\.html", facts["address"])
    assert re.fullmatch(r"https://github\.com/.+/issues/new", facts["issues"])


def test_questions_from_earlier_are_a_fold_that_their_first_words_name_and_no_part_of_the_quiz():
    details = "<details><summary>Yes</summary>Right. So.</details><details><summary>No</summary>No. Not.</details>"
    quiz = f'opener = Quiz.from_markdown(r"""\n### [chapter 1, Keys](01.ipynb#keys)\n\nWhy?\n\n{details}\n""")'
    fold = [cell("**Before <you> start.** From memory.", "earlier"), cell(quiz, "earlier", kind="code")]
    page = page_of(cell("# Title"), *fold, cell("## Key points"))
    assert page[1:5] == [learner.BEFORE.format("Before &lt;you&gt; start"), "From memory.", quiz, learner.CLOSES]
    assert data("course-chapter", page)[0]["quiz"] == []


def test_the_chapter_tells_what_its_quiz_asks():
    details = "<details><summary>Yes</summary>Right. So.</details><details><summary>No</summary>No. Not.</details>"
    quiz = f'quiz = Quiz.from_markdown(r"""\n### Question 1\n\nWhy?\n\n{details}\n""")'
    (facts,) = data("course-chapter", page_of(cell("a"), cell(quiz, kind="code"), cell("## Key points")))
    assert facts["quiz"] == ["Why?"]


def test_cells_keep_their_names_and_new_ones_have_some():
    cells = learner.page({"cells": [cell("a"), cell("b", "revealed")]}, STEM)["cells"]
    names = [each["id"] for each in cells]
    assert len(set(names)) == len(cells) and {"a", "b"} <= set(names)


def test_a_chapter_keeps_all_that_it_says_outside_of_its_revealed_runs():
    source = course.cells_of("01_addresses_and_associations")
    said = learner.page({"cells": source}, "01_addresses_and_associations")["cells"]
    kept = [each for each in said if not each["id"].startswith("page-")]
    assert [each["id"] for each in kept] == [each["id"] for each in source]
    pairs = list(zip(kept, source, strict=True))
    pairs = [(new, old) for new, old in pairs if "revealed" not in old["metadata"].get("tags", ())]
    told = [("".join(new["source"]).replace("{.course-twin}\n", ""), "".join(old["source"])) for new, old in pairs]
    assert len(pairs) > 50 and all(new == old for new, old in told)


def test_what_a_check_of_numbers_expects_stands_in_front_of_the_stub():
    stub, checked = (cell(source, tag, kind="code") for source, tag in (("n = ...", "exercise"), ("", "check")))
    task = cell("### Exercise 1 · recall: how many\n\nHow many?")
    page = page_of(task, stub, {**checked, "source": "check.hebbian.free_weights(n)"})
    assert page[2:6] == ['<div class="course-stub">', "n = ...", "check.hebbian.free_weights(n)", "</div>"]
    (expected,) = data("course-answer", page[1:2])
    assert expected["title"] == "Exercise 1 · recall: how many" and expected["name"] == "hebbian.free_weights"
    assert expected["right"] == [300] and [values for values, _ in expected["wrong"]] == [[625], [600], [325]]


def test_a_check_of_a_function_puts_no_box_on_the_page():
    page = page_of(cell("f = ...", "exercise"), cell("check.hebbian.rule(f)", "check"))
    assert data("course-answer", page) == [] and page[:2] == ["f = ...", "check.hebbian.rule(f)"]


def test_a_control_says_what_it_would_show_and_opens_on_colab():
    control = cell("interact(f)", "interact", kind="code", course={"interact": "Slide the share of flips & look."})
    said = BeautifulSoup(page_of(control)[1], "html.parser")
    assert said.p.text == "In the notebook: Slide the share of flips & look."
    assert said.a["href"].startswith("https://colab.research.google.com/github/")
    assert said.a["href"].endswith(f"/blob/main/notebooks/{STEM}.ipynb") and said.a["rel"] == ["noopener"]


def test_a_control_without_a_sentence_says_what_its_picture_shows():
    control = cell("interact(f)", "interact", mystnb={"image": {"alt": "Two pictures."}})
    assert "In the notebook: Two pictures." in page_of(control)[1]
