"""The Quiz: a chapter's markdown in, explained answers out, by mouse, by touch and by keyboard."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from hopfield_edu.widgets import Quiz
from hopfield_edu.widgets.quiz import ANSWER
from tests.support.hand import HANDS, button

CHAPTERS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
QUIZ = "[data-widget=quiz]"
MARKDOWN = r"""## Quiz

### Question 1

How does the energy change when neuron $k$ flips?

<details><summary>A. It rises</summary>

No. The flip follows its field.

</details>
<details><summary>B. By $\Delta E = 2 s_k h_k$</summary>

**Right.** And $h_k$ opposes `s[k]`, so it *falls*.

</details>

### Question 2

What is **kept**?

<details><summary>A. Nothing at all</summary>

Right. All weights are zero.

</details>
<details><summary>B. Everything <img src=x onerror=alert(1)></summary>

Nearly, but not quite.

</details>
<details><summary>C. One picture</summary>

No, nothing was stored.

</details>

## What comes next

Another chapter.
"""
WITH_MATHJAX = """() => { window.MathJax = {
    startup: {promise: Promise.resolve()},
    typesetPromise: async (places) => {
        for (const place of places) place.innerHTML = `<b class="set">${place.textContent}</b>`;
    },
}; }"""


def changed(text, *parts):
    for old, new in zip(parts[::2], parts[1::2], strict=True):
        assert old in text
        text = text.replace(old, new)
    return text


def choose(hand, question, letter):
    """Pick an answer: by keyboard with Tab and arrows, as browsers move through radio buttons."""
    radio = question.locator(f"input[value={letter}]")
    if type(hand) is HANDS["keyboard"]:
        hand.reach(question.locator("input").first)
        hand.page.keyboard.press("Space")
        for _ in range("ABC".index(letter)):
            hand.page.keyboard.press("ArrowDown")
    else:
        hand.press(question.locator(f"label:has([value={letter}])"))
    assert radio.is_checked()


def test_the_markdown_of_a_chapter_becomes_questions():
    first, second = Quiz.from_markdown(MARKDOWN).questions
    assert first["question"] == "How does the energy change when neuron $k$ flips?"
    assert [answer["right"] for answer in first["answers"]] == [False, True]
    assert first["answers"][0] == {"text": "It rises", "right": False, "why": "The flip follows its field."}
    assert first["answers"][1]["why"] == "And $h_k$ opposes `s[k]`, so it *falls*."
    assert [answer["right"] for answer in second["answers"]] == [True, False, False]
    assert second["answers"][1]["why"] == "Nearly, but not quite."
    assert second["answers"][2]["why"] == "Nothing was stored."


def test_a_sentence_gets_its_capital_and_a_name_in_greek_stays():
    named = changed(MARKDOWN, "No, nothing was stored.", "No, β was too small.", "Nearly, but", "No, but")
    assert [answer["why"] for answer in Quiz.from_markdown(named).questions[1]["answers"]] == [
        "All weights are zero.",
        "But not quite.",
        "β was too small.",
    ]


def quizzes_of(chapter):
    """The markdown of a chapter's own quizzes."""
    cells = json.loads(chapter.read_text(encoding="utf-8"))["cells"]
    cells = ["".join(cell["source"]) for cell in cells if "earlier" not in cell["metadata"].get("tags", ())]
    return [text for cell in cells for text in re.findall(r'Quiz\.from_markdown\(r"""(.*?)"""\)', cell, re.DOTALL)]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_every_chapters_quiz_can_be_read(chapter):
    quizzes = quizzes_of(chapter)
    assert len(quizzes) == 1, f"{chapter.stem}: {len(quizzes)} cells with questions"
    assert 3 <= len(Quiz.from_markdown(quizzes[0]).questions) <= 5


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_an_explanation_is_a_whole_sentence_behind_right_and_no(chapter):
    """The widget says "Not this one." in place of "No.": "Nearly, but …" and "Half true." do not go on from there."""
    for text in quizzes_of(chapter):
        whys = [why.strip() for _, why in ANSWER.findall(text)]
        assert not [
            why for why in whys if not re.match(r"(Right|No)\. (?!Nearly|Half|Not yet|And |But )[A-Z$0-9]", why)
        ]


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (("### Question", "### question"), None),  # any heading of this depth will do
        (("### Question", "Question"), "text must hold a question"),
        (("Right. All", "All"), "question 2 must have two answers or more, exactly one of them right; got 3, 0"),
        (("Nearly", "Right"), "question 2 .* got 3, 2 of them right"),
        (("<details><summary>A. It rises", "<details>A. It rises"), "question 1: a <details> has no summary"),
        (("All weights are zero.", ""), "question 2 must have words"),
        (("What is **kept**?", ""), "question 2 must have words"),
    ],
)
def test_what_is_wrong_with_a_markdown_is_said(edit, says):
    text = changed(MARKDOWN, *edit)
    if says is None:
        assert len(Quiz.from_markdown(text).questions) == 2
        return
    with pytest.raises(ValueError, match=says):
        Quiz.from_markdown(text)


@pytest.mark.parametrize("questions", [[], [{"question": "?"}], ["?"], [{"question": "?", "answers": [1, 2]}]])
def test_lists_of_another_shape_are_refused(questions):
    with pytest.raises(ValueError, match="question"):
        Quiz(questions)


def test_without_javascript_the_answers_are_folded_text(browser):
    html = Quiz.from_markdown(MARKDOWN).fallback().data
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(html)
    assert page.locator("summary").count() == 5
    assert page.locator("img").count() == 0
    page.locator("summary", has_text="Nothing at all").click()
    expect(page.get_by_text("Right. All weights are zero.")).to_be_visible()
    context.close()


def test_without_javascript_words_are_dressed_and_formulas_keep_their_stars():
    answers = [
        {"text": "`a * b` < *c*", "right": right, "why": "So **it** is, $a * b * c$."} for right in (True, False)
    ]
    html = Quiz([{"question": "Which?", "answers": answers}]).fallback().data
    assert html.count("<code>a * b</code> &lt; <em>c</em>") == 2
    assert html.count("So <strong>it</strong> is, $a * b * c$.") == 2


def test_typed_marks_are_printed_curved_and_shares_stay_on_a_line(show):
    """Alike with and without scripts; code stays as it is typed."""
    answers = [
        {"text": '`f("x")`, (*"so"*)', "right": right, "why": "Hebb's 40 % are chance."} for right in (True, False)
    ]
    quiz = Quiz([{"question": '"**It** stays"?', "answers": answers}])
    page = show(quiz)
    page.locator(QUIZ).get_by_role("radio").first.check()
    button(page.locator(QUIZ), "Check").click()
    seen = page.locator(QUIZ).text_content()
    unscripted = re.sub("<.*?>", "", quiz.fallback().data)
    for told in ("“It stays”?", 'f("x"), (“so”)', "Hebb’s 40\N{NO-BREAK SPACE}% are chance."):
        assert told in seen and told in unscripted, told


@pytest.mark.parametrize("name", HANDS)
def test_every_hand_answers_reads_why_and_tries_again(show, name):
    page = show(Quiz.from_markdown(MARKDOWN), touch=name == "touch")
    hand, quiz = HANDS[name](page), page.locator(QUIZ)
    quiz.locator(".he-score").wait_for()
    first, second = quiz.locator("form").all()
    score = quiz.locator(".he-score")
    expect(score).to_have_text("0 of 2 right, 0 answered.")
    hand.press(button(first, "Check"))
    expect(first.get_by_text("Choose an answer first.").first).to_be_visible()

    choose(hand, first, "A")
    hand.press(button(first, "Check"))
    expect(first.locator(".he-why").nth(0)).to_have_text("✗Not this one. The flip follows its field.")
    assert first.locator(".he-why").nth(1).inner_text() == "", "the right answer must stay hidden"
    expect(first.get_by_role("status")).to_contain_text("Question 1: A: Not this one. The flip follows")
    expect(score).to_have_text("0 of 2 right, 1 answered.")

    hand.press(button(first, "Try again"))
    assert first.locator("input:checked").count() == 0
    assert first.locator("input").first.evaluate("e => e === document.activeElement")
    expect(score).to_have_text("0 of 2 right, 0 answered.")

    choose(hand, first, "B")
    hand.press(button(first, "Check"))
    expect(first.locator(".he-why").nth(1)).to_have_text("✓Right. And hk opposes s[k], so it falls.")
    expect(first.locator(".he-why").nth(0)).to_contain_text("Not this one.")
    choose(hand, second, "A")
    hand.press(button(second, "Check"))
    expect(second.locator(".he-why").nth(2)).to_have_text("✗Not this one. Nothing was stored.")
    expect(score).to_have_text("2 of 2 right, 2 answered.")
    assert page.complaints == []


def test_formulas_are_letters_without_mathjax_and_set_where_it_is(show):
    page = show(Quiz.from_markdown(MARKDOWN))
    quiz = page.locator(QUIZ)
    expect(quiz.locator("label", has_text="B. By")).to_have_text("B. By ΔE = 2 sk hk")
    assert quiz.locator("sub").count() == 2
    page.evaluate(WITH_MATHJAX)
    quiz.locator("label").nth(1).click()
    button(quiz, "Check").first.click()
    expect(quiz.locator(".he-why .set")).to_have_text(r"\(h_k\)")
    assert page.complaints == []


def test_texts_are_never_parsed_as_html(show):
    page = show(Quiz.from_markdown(MARKDOWN))
    label = page.locator("label", has_text="B. Everything")
    expect(label).to_have_text("B. Everything <img src=x onerror=alert(1)>")
    assert page.locator("img").count() == 0


def test_two_quizzes_on_a_page_do_not_mix(show):
    quiz = Quiz.from_markdown(MARKDOWN)
    page = show(quiz, quiz)
    page.locator(QUIZ).nth(1).wait_for()
    for each in page.locator(QUIZ).all():
        each.locator("label").first.click()
    assert page.locator("input:checked").count() == 2
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_damaged_questions_give_a_message_and_leave_the_page_alive(show):
    page = show(Quiz.from_markdown(MARKDOWN), mend=lambda state: changed(state, '"answers"', '"anwsers"'))
    expect(page.get_by_role("alert")).to_contain_text("The questions of this quiz are damaged")
    assert page.get_by_text("Text below").count() == 0 and page.get_by_role("heading", name="A widget").is_visible()
    assert page.complaints == []


def test_python_replaces_the_questions_on_the_screen(show):
    page = show(Quiz.from_markdown(MARKDOWN))
    page.locator(QUIZ).wait_for()
    told = page.evaluate(
        """async () => {
        const {default: widget} = await import('/_static/quiz.js');
        const ask = (text) => [{question: text, answers: [{text: 'yes', why: 'so'}, {text: 'no', why: 'so'}]}];
        let questions = ask('one'), changed;
        const el = document.querySelector('main').appendChild(document.createElement('div'));
        const model = {get: () => questions, on: (_, listener) => (changed = listener), off() {}};
        const leave = widget.render({model, el});
        questions = ask('two');
        changed();
        const legends = [...el.querySelectorAll('legend')].map(e => e.textContent);
        leave();
        return [legends, el.childElementCount];
    }"""
    )
    assert told == [["Question 1two"], 0]


TOLD_AND_GIVEN_BACK = """async () => {
    const {default: widget} = await import('/_static/quiz.js');
    const questions = [{question: 'one', answers: [
        {text: 'yes', why: 'so', right: true}, {text: 'no', why: 'not so', right: false}]}];
    const heard = [];
    let kept = {one: {chosen: 'no'}, gone: {chosen: 'no'}};
    document.addEventListener('course:quiz', ({detail}) => detail.recall(kept));
    document.addEventListener('course:answered', ({detail}) => heard.push(detail));
    const el = document.querySelector('main').appendChild(document.createElement('div'));
    widget.render({model: {get: () => questions, on() {}, off() {}}, el});
    const at = () => [el.querySelector('.he-score').textContent, el.querySelector('input:checked')?.value ?? null];
    const before = [at(), el.querySelectorAll('.he-why')[1].textContent, heard.length];
    el.querySelectorAll('button').forEach((b) => b.textContent === 'Try again' && b.click());
    el.querySelector('input').click();
    el.querySelector('form').requestSubmit();
    return [before, heard, at()];
}"""


FROM = MARKDOWN.replace("### Question 2", "### [chapter 4, Mixtures of **three**](04_spurious_states.ipynb#mixtures)")


def test_a_question_from_a_chapter_says_so_and_leads_there_once_it_is_answered(show):
    quiz = Quiz.from_markdown(FROM)
    source = {"text": "chapter 4, Mixtures of **three**", "link": "04_spurious_states.ipynb#mixtures"}
    assert [each.get("source") for each in quiz.questions] == [None, source]
    assert '<a href="04_spurious_states.ipynb#mixtures">chapter 4, Mixtures' in quiz.fallback().data
    page = show(quiz)
    first, second = page.locator(f"{QUIZ} form").all()
    assert first.locator(".he-number").inner_text() == "Question 1"
    assert second.locator(".he-number").inner_text() == "Question 2, from chapter 4"
    for form in (first, second):
        form.get_by_role("radio").first.check()
        assert form.locator(".he-source").inner_text() == ""
        button(form, "Check").click()
    assert first.locator(".he-source").inner_text() == ""
    expect(second.locator(".he-source")).to_have_text("Read it again: chapter 4, Mixtures of three.")
    assert second.locator(".he-source a").count() == 0  # a notebook has no pages beside it
    page.evaluate("document.documentElement.dataset.content_root = '../'")
    button(second, "Try again").click()
    expect(second.locator(".he-source")).to_have_text("")
    second.get_by_role("radio").first.check()
    button(second, "Check").click()
    link = second.get_by_role("link", name="chapter 4, Mixtures of three")
    expect(link).to_have_attribute("href", "04_spurious_states.ipynb#mixtures")


def test_what_is_wrong_with_a_source_is_said():
    answers = [{"text": text, "right": text == "yes", "why": "So."} for text in ("yes", "no")]
    for source in ("chapter 4", {"text": "chapter 4"}):
        with pytest.raises(ValueError, match="question 1 got"):
            Quiz([{"question": "Why?", "answers": answers, "source": source}])


ANSWERED_THERE = """async () => {
    const {default: widget} = await import('/_static/quiz.js');
    const answers = [{text: 'yes', why: 'so', right: true}, {text: 'no', why: 'not so', right: false}];
    const source = {text: 'chapter 4, Ties', link: '04_spurious_states.html#ties'};
    const there = {spurious: {one: {letter: 'B', right: false}}};
    document.addEventListener('course:quiz', ({detail}) =>
        detail.recall({one: {chosen: 'yes'}}, (stem) => there[stem.slice(3, 11)] ?? {}));
    const el = document.querySelector('main').appendChild(document.createElement('div'));
    const questions = [{question: 'one', answers, source}, {question: 'two', answers, source}];
    widget.render({model: {get: () => questions, on() {}, off() {}}, el});
    return [...el.querySelectorAll('.he-source')].map((e) => e.textContent);
}"""


def test_a_question_from_a_chapter_says_what_was_answered_there(show):
    page = show(Quiz.from_markdown(MARKDOWN))
    assert page.evaluate(ANSWERED_THERE) == ["Read it again: chapter 4, Ties. There you answered B: not right.", ""]
    assert page.complaints == []


def test_a_page_may_keep_answers_and_give_them_back(show):
    page = show(Quiz.from_markdown(MARKDOWN))
    before, heard, after = page.evaluate(TOLD_AND_GIVEN_BACK)
    assert before == [["0 of 1 right, 1 answered.", "B"], "✗Not this one. not so", 0]
    place = {"question": "one", "number": 1, "of": 1}
    assert heard == [place | {"letter": None}, place | {"letter": "A", "chosen": "yes", "right": True}]
    assert after == ["1 of 1 right, 1 answered.", "A"]
