"""Quizzes for learning platforms: what a parser of each format reads is what the chapter asks."""

import json
import re
import subprocess
import zipfile
from html import unescape
from xml.etree import ElementTree

import pytest

from hopfield_edu.widgets.quiz import Quiz, questions_in
from tests.support.node import installed, node
from tools.kit import __main__ as kit
from tools.kit import assessment, chapters, quizzes

GIFT = {"gift-pegjs": "1.0.2"}
READ = """import { parse } from "%s/node_modules/gift-pegjs/pegjs-gift.js";
import { readFileSync } from "fs";
console.log(JSON.stringify(process.argv.slice(2).map(file => parse(readFileSync(file, "utf8")))));
"""
PAGE = r"""
### Question 1

How does $E = \frac{1}{2}$ change?

$$\nabla E = 2 s_k h_k$$

<details><summary>A. It ~ rises: {a} #1</summary>

No. `a = b` says *less* than 5 < 6.

</details>
<details><summary>B. By $\neq 0$</summary>

Right. It falls.

And comes to rest.

</details>
"""
NAMESPACE = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """name -> questions, and the folder with the files of all chapters and of a page full of special signs."""
    build = tmp_path_factory.mktemp("build")
    kit.main(["quizzes", "--build", str(build)])
    asked = {path.stem: quizzes.questions(chapters.read(path)) for path in chapters.paths()}
    asked["special"] = questions_in(PAGE)
    quizzes.write("special", "0. Signs: {~=#}", asked["special"], build)
    asked["before_and_after"] = quizzes.unexplained(assessment.questions())
    return asked, build / "quizzes"


def test_no_letter_is_a_good_guess(written):
    places = {
        stem: [[answer["right"] for answer in question["answers"]].index(True) for question in questions]
        for stem, questions in written[0].items()
        if stem[:2].isdigit()
    }
    every = [place for of_one in places.values() for place in of_one]
    assert all(len(every) / 4 < every.count(place) < len(every) / 2 for place in range(3))
    assert all(len(set(of_one)) > 1 for of_one in places.values())


def test_every_chapter_has_both_files(written):
    asked, folder = written
    names = {f"{stem}.{ending}" for stem, questions in asked.items() if questions for ending in ("gift.txt", "qti.zip")}
    assert {path.name for path in folder.iterdir()} == names
    assert sum(map(len, asked.values())) >= 60


def told(question):
    """A question as HTML: its text, and for each answer its text, whether it is right, and why."""
    answers = [(quizzes.html(each["text"]), each["right"], quizzes.html(each["why"])) for each in question["answers"]]
    return quizzes.html(question["question"]), answers


def test_a_parser_of_gift_reads_what_the_chapters_ask(written, tmp_path):
    asked, folder = written
    home = installed(GIFT, tmp_path)
    script = tmp_path / "read.mjs"
    script.write_text(READ % home.as_posix(), encoding="utf-8")
    files = [folder / f"{stem}.gift.txt" for stem in asked]
    read = json.loads(subprocess.run([node(), script, *files], capture_output=True, check=True).stdout)
    for questions, (category, *found) in zip(asked.values(), read, strict=True):
        assert category["type"] == "Category"
        assert {each["stem"]["format"] for each in found} == {"html"}
        assert [as_read(each) for each in found] == [told(question) for question in questions]


def as_read(question):
    choices = [
        (each["text"]["text"], each["isCorrect"], (each["feedback"] or {"text": ""})["text"])
        for each in question["choices"]
    ]
    return question["stem"]["text"], choices


def items(archive):
    """The items of a QTI archive, whose manifest names every file that is in it."""
    with zipfile.ZipFile(archive) as files:
        manifest = ElementTree.fromstring(files.read("imsmanifest.xml"))
        named = [each.get("href") for each in manifest.iter() if each.tag.endswith("}file")]
        assert {"imsmanifest.xml", *named} == {name for name in files.namelist() if not name.endswith("/")}
        quiz = next(name for name in named if "assessment_meta" not in name)
        return list(ElementTree.fromstring(files.read(quiz)).iter(f"{NAMESPACE}item"))


def words(markup):
    """Only the words of HTML: what one renderer of Markdown and another have in common."""
    return re.sub(r"\W+", "", unescape(re.sub(r"<img[^>]*>|<[^>]+>|\\\(.*?\\\)", "", markup)))


def test_qti_holds_the_questions_one_right_answer_each_and_why(written):
    asked, folder = written
    for stem, questions in asked.items():
        found = items(folder / f"{stem}.qti.zip")
        assert len(found) == len(questions)
        for item, question in zip(found, questions, strict=True):
            text, answers = told(question)
            labels = item.findall(f".//{NAMESPACE}response_label")
            shown = [label.find(f".//{NAMESPACE}mattext").text for label in labels]
            assert words(item.find(f".//{NAMESPACE}mattext").text) == words(text)
            assert list(map(words, shown)) == [words(answer) for answer, _, _ in answers]
            right = item.find(f".//{NAMESPACE}respcondition[@continue='No']//{NAMESPACE}varequal").text
            assert [label.get("ident") == right for label in labels] == [is_right for _, is_right, _ in answers]
            said = [each.find(f".//{NAMESPACE}mattext").text for each in item.findall(f"{NAMESPACE}itemfeedback")]
            assert sorted(map(words, said)) == sorted(words(why) for _, _, why in answers if why)


def test_formulas_arrive(written):
    _, folder = written
    text = (folder / "special.gift.txt").read_text(encoding="utf-8")
    assert r"\\(E \= \\frac\{1\}\{2\}\\)" in text and r"\\(\\nabla E \= 2 s_k h_k\\)" in text
    question = items(folder / "special.qti.zip")[0].find(f".//{NAMESPACE}mattext").text
    assert question.count("data-equation-content") == 2 and "$" not in question


def test_the_page_asks_what_the_widget_asks():
    assert Quiz.from_markdown(PAGE).questions == questions_in(PAGE)


def test_every_answer_of_a_question_has_a_letter_however_many_there_are():
    answers = [{"text": f"number {k}", "why": "", "right": k == 8} for k in range(9)]
    asked = {"question": "Which one?", "answers": answers}
    assert [letter for letter, _ in quizzes.lettered(asked)] == list("ABCDEFGHI")
    assert "*i) number 8" in quizzes.marked("Quiz", [asked])
    with pytest.raises(ValueError, match="zip"):
        quizzes.lettered({"answers": 27 * answers[:1]})
