"""A chapter's slides are a lesson: at most twenty for thirty minutes, each with minutes and notes, held to the text."""

import re

import nbformat
import pytest

from tools.kit import blocks, chapters, lesson, room, words
from tools.kit.chapters import tags
from tools.kit.slide import MINUTES, MOST, Slide, timed

CHAPTERS = chapters.paths()
PNG = "aGk="
TEXT, CODE = nbformat.v4.new_markdown_cell, nbformat.v4.new_code_cell


@pytest.fixture(scope="module", params=CHAPTERS, ids=lambda path: path.stem)
def chapter(request):
    return chapters.read(request.param), request.param.stem


@pytest.fixture(scope="module")
def slides(chapter):
    return lesson.slides(*chapter)


def plain(text):
    return re.sub(r"\s+", " ", text)


def test_a_lesson_has_at_most_twenty_slides_and_thirty_minutes(slides):
    assert 10 <= len(slides) <= MOST == 20
    assert sum(slide.minutes for slide in slides) == MINUTES == 30
    assert all(0.5 <= slide.minutes <= 5 for slide in slides)
    assert slides[-1].start + slides[-1].minutes == 30


def test_every_slide_has_a_note(slides):
    for slide in slides:
        assert len(re.sub("<.*?>", "", words.notes(slide)).split()) >= 4, slide.heading


def test_every_note_on_the_room_stands_on_one_slide(chapter, slides):
    placed = [note for slide in slides for note in slide.room]
    assert sorted(placed) == sorted(room.notes(int(chapter[1][:2])))


def test_what_a_slide_says_is_a_sentence_of_the_chapter(chapter):
    cells, stem = chapter[0].cells, chapter[1]
    whole = plain("\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown"))
    for mark in lesson.marks(cells, stem).values():
        for said in mark.get("say", ()):
            assert said.startswith("$$") or said in ("list", "table") or plain(said) in whole, (
                f"the chapter does not say: {said}"
            )


def test_a_slide_that_asks_to_predict_tells_nothing_and_one_that_tells_is_not_called_so(chapter, slides):
    """What a page folds until its reader has guessed is on no slide of the question, and has a name of its own."""
    cells, stem = chapter[0].cells, chapter[1]
    hidden = plain("\n\n".join(cell.source for cell in cells if "revealed" in tags(cell)))
    for k, mark in lesson.marks(cells, stem).items():
        if "predict" in cells[k].metadata.get("course", {}):
            assert not [said for said in mark["say"] if not said.startswith("$$") and plain(said) in hidden]
    assert not [slide.heading for slide in slides if "Predict" in (slide.over, slide.heading) and slide.kind != "ask"]


def test_the_slides_of_every_chapter_are_chosen_and_no_others():
    assert {path.stem for path in lesson.LESSONS.glob("*")} == {path.stem for path in CHAPTERS}


def small(*cells):
    opening = TEXT("# A title\n\nA promise.\n\n5 min of exercises · GPU: no")
    return nbformat.v4.new_notebook(cells=[opening, *cells], metadata={"course": {"exercise_minutes": 5}})


@pytest.fixture
def choose(monkeypatch):
    """Choose slides by hand, for whatever chapter is asked for."""
    return lambda *chosen: monkeypatch.setattr(lesson, "by_hand", lambda stem: list(chosen))


def test_a_cell_becomes_a_slide_with_its_sentences_a_formula_and_what_it_shows(choose):
    text = TEXT("## Idea\n\nThe sum decides. Not much else does.\n\n$$a = b$$\n\nMore words.\n\n$$c = d$$")
    code = CODE("h = W @ s", id="field")
    choose({"cell": "field", "say": ["The sum decides.", "$$2", "Not much else does."]})
    (slide,) = lesson.slides(small(text, code), "99_small")[1:]
    assert (slide.kind, slide.over, slide.heading) == ("text", "Idea", "The sum decides")
    assert [block.kind for block in slide.blocks] == ["math", "text", "code"]
    assert "<mi>c</mi>" in slide.blocks[0].html and "Not much" in slide.blocks[1].html
    assert "More words." in words.notes(slide)
    choose({"cell": "gone", "say": []})
    with pytest.raises(ValueError, match=r"99_small.yml names cells that 99_small does not have: gone"):
        lesson.slides(small(text, code), "99_small")


def test_a_text_may_show_a_list_and_the_figure_before_it_once_more(choose):
    output = nbformat.v4.new_output("display_data", data={"image/png": PNG})
    text = TEXT("## Idea\n\nThree things count.\n\n- One.\n- Two.", id="three")
    choose({"cell": "three", "say": ["Three things count.", "list"], "picture": True})
    (slide,) = lesson.slides(small(CODE("plot()", outputs=[output]), text), "99_small")[1:]
    assert [block.kind for block in slide.blocks] == ["text", "figure"] and "<li>Two." in slide.blocks[0].html


def test_a_long_sentence_and_one_with_code_are_no_headings():
    assert lesson.is_headline("The sum decides.")
    assert not any(map(lesson.is_headline, ["Say `a`.", "Say $a$.", "So:", "word " * 30 + "."]))


def test_a_question_to_predict_shows_its_choices_and_keeps_its_answer_for_the_notes():
    asked = {"id": "a", "ask": "How many?", "choices": ["all", "none"], "answer": "none"}
    cell = TEXT("## Predict\n\nIt is asked.", metadata={"course": {"predict": asked}})
    slide = lesson.slides(small(cell), "99_small")[1]
    shown, told = "".join(block.html for block in slide.blocks), words.notes(slide)
    assert slide.kind == "ask" and "<li>none</li>" in shown and "answer" not in shown
    assert "The answer: <strong>none</strong>" in told


def test_what_comes_after_a_question_is_told_or_played_under_another_name(choose):
    cells = [TEXT("## Predict\n\nIt is asked."), CODE("1", id="told", metadata={"tags": ["revealed"]})]
    cells += [CODE("2", id="play")]
    choose({"cell": "told", "say": ["It is $a$."]}, {"cell": "play", "say": ["Press it."]})
    told, play = lesson.slides(small(*cells), "99_small")[1:]
    assert (told.over, told.heading) == ("", "What happens") and (play.over, play.heading) == ("Play", "Press it")


def test_a_chapter_that_chooses_nothing_gets_the_first_figure_of_each_section():
    output = nbformat.v4.new_output("display_data", data={"image/png": PNG})
    drawn = lambda: CODE("plot()", outputs=[output], metadata={"mystnb": {"image": {"alt": "A dot."}}})  # noqa: E731
    cells = [TEXT("## Idea\n\nIt leads. On."), drawn(), drawn()]
    cells += [TEXT("## Pitfalls\n\n**1. A trap.** It snaps. It " + "hurts " * 120 + "a lot."), drawn()]
    made = lesson.slides(small(*cells), "99_small")
    assert [(slide.kind, slide.heading) for slide in made[1:]] == [("figure", "It leads"), ("list", "Pitfalls")]
    assert "It snaps." in made[2].blocks[0].html and "a lot." not in made[2].blocks[0].html
    assert "a lot." in words.notes(made[2])


def test_the_first_notes_ask_what_is_left_of_earlier_chapters():
    quiz = "### Earlier\n\nWhich $x$?\n\n<details><summary>A. One</summary>\n\nNo.\n\n</details>\n"
    quiz += "<details><summary>B. Two</summary>\n\nRight.\n\n</details>\n"
    cell = CODE(f'opener = Quiz.from_markdown(r"""\n{quiz}""")', metadata={"tags": ["earlier"]})
    told = words.notes(lesson.slides(small(cell), "99_small")[0])
    assert "<strong>Two</strong>" in told and "One" not in told and "<math" in told


def test_a_paragraph_is_in_the_notes_on_the_slide_that_quotes_it_else_before_its_figure(choose):
    cells = [TEXT("## Idea\n\nIt leads."), CODE("a", id="one"), TEXT("It explains. More.\n\nIt leads on.")]
    cells += [TEXT("Press it. Now."), CODE("b", id="two")]
    choose({"cell": "one", "say": []}, {"cell": "two", "say": ["Press it."]})
    one, two = lesson.slides(small(*cells), "99_small")[1:]
    assert "It leads." in words.notes(one) and "It explains. More." in words.notes(one)
    assert "It leads on." in words.notes(two) and "Press it. Now." in words.notes(two)
    choose({"cell": "one", "say": []}, {"cell": "two", "say": ["It explains."]})
    assert "It explains. More." in words.notes(lesson.slides(small(*cells), "99_small")[2])


def test_minutes_are_whole_halves_that_make_the_lesson_and_a_pause_takes_its_own():
    slides = [Slide("title", "", "", [], [], []), *[Slide("figure", "", "", [], [], [])] * 12]
    slides[3] = slides[3]._replace(room=["**Pause** here."])
    made = timed(slides)
    assert sum(slide.minutes for slide in made) == 30 and all(2 * slide.minutes % 1 == 0 for slide in made)
    assert made[3].minutes > made[4].minutes and [s.start for s in made[:2]] == [0, made[0].minutes]
    assert words.clock(7.5) == "7:30" and words.clock(12) == "12:00"


def test_notes_are_named_by_their_words_and_each_once():
    known = ["**Pause** before the figure.", "**Goes wrong.** It does, before the figure."]
    assert room.taken("Pause", known) == ["**Pause** before the figure."] and len(known) == 1
    with pytest.raises(ValueError, match=r"0 notes of chapters\.md say 'Pause'"):
        room.taken("Pause", known)
    slides = [Slide(kind, "", "", [], [], []) for kind in ("title", "ask", "list")]
    placed = room.placed(slides, ["**Pause** now.", "**Opens the room.** Bet.", "**Anything** else."])
    assert [len(slide.room) for slide in placed] == [1, 1, 1]


def test_the_handout_of_a_deck_says_in_words_what_is_seen(tmp_path):
    figure = blocks.Block("figure", "A dot <in> the middle.", data=b"")
    fold = blocks.Block("text", "<p>Vote.</p><details><summary>Open</summary>It is A.</details>")
    slides = [Slide("figure", "What is *seen*", "Over", [figure, fold], ["<p>Say it.</p>"], ["**Pause** now."])]
    slides += [Slide("widget", "Play", "", [blocks.Block("widget", "", data="a")], [], [])]
    playing = CODE(
        "Playground()", outputs=[nbformat.v4.new_output("display_data", data={blocks.VIEW: {"model_id": "a"}})]
    )
    words.write(tmp_path, "2. A chapter", timed(slides), small(playing))
    seen, told = ((tmp_path / f"{name}.html").read_text(encoding="utf-8") for name in ("handout", "teacher"))
    assert "A dot &lt;in&gt; the middle." in seen and "<details open>" in seen and "Say it." not in seen
    assert "How much damage does a network survive?" in seen and "a face with sunglasses" in seen
    assert "Say it." in told and "<strong>Pause</strong> now." in told and " min</strong>, until 30:00" in told


def test_every_widget_of_the_course_is_described_in_words():
    from hopfield_edu import widgets

    for name in set(widgets.__all__) - {"Quiz"}:
        asks, seen = words.described(name)
        assert len(asks.split()) > 5 and len(seen.split()) > 5, name
