"""What a reader does on a page, and what stays of it: guesses, and what the chapter tells at its end."""

import json
import shutil
from urllib.parse import parse_qs, urlsplit

import learner
import pytest
import yaml
from playwright.sync_api import expect

from tests.support.pages import AXE, FINDINGS, POLICY
from tools import ROOT
from tools.web import served

STATIC = ROOT / "book" / "_static"
LISTED = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["sphinx"]["config"]["html_js_files"]
PAGE = """<!doctype html><html lang="en" data-theme="{theme}" data-content_root="./"><head><meta charset="utf-8">
<title>A chapter</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body {{ background: var(--paper); color: var(--ink) }} a {{ color: var(--accent) }}</style>
<link rel="stylesheet" href="tokens.css"><link rel="stylesheet" href="course.css">{scripts}</head>
<body><main><article class="bd-article"><h1>Chapter</h1>{body}</article></main></body></html>"""
LEFT = {"id": "left", "ask": "How many are left?", "choices": ["many", "none"], "answer": "none"}
SIZE = {"id": "size", "ask": "How large is it?", "unit": "pixels", "answer": 2}


ANSWERS = "<details><summary>A. No</summary>No. One.</details><details><summary>B. So.</summary>Right. Two.</details>"
QUIZ = "".join(f"### Question\n\n{asked}\n\n{ANSWERS}\n\n" for asked in ("Where?", "Why $x$?", "When?"))


def cell(source, *tags, **metadata):
    return {"cell_type": "markdown", "source": source, "metadata": {"tags": list(tags), **metadata}}


CELLS = [
    cell('<section id="deep"><h2>Deep &amp; wide<a class="headerlink" href="#deep">#</a></h2></section>'),
    cell("<p>Guess.</p>", course={"predict": LEFT}),
    cell("<p>None is left.</p>", "revealed"),
    cell("<p>Guess again.</p>", course={"predict": SIZE}),
    cell("<p>It is two.</p>", "revealed"),
    cell('<noscript><p class="widget-note">The widgets need JavaScript.</p></noscript>'),
    cell('<noscript><details class="answer"><summary>2</summary><p>Right. Two.</p></details></noscript>'),
    cell("### Exercise 1 · recall"),
    cell("<p>n = ...</p>", "exercise"),
    cell("check.hebbian.free_weights(n)", "check"),
    cell('<script type="text/plain">from_markdown(r"""' + QUIZ + '""")</script>'),
]


def page_of(cells, theme="light"):
    """A page of these cells with the scripts that the site's pages have."""
    body = "".join(each["source"] for each in learner.page({"cells": cells}, "02_hebbian_hopfield")["cells"])
    scripts = "".join(f'<script defer src="{name}"></script>' for name, _ in LISTED)
    return PAGE.format(theme=theme, scripts=scripts, body=body)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    for path in [*STATIC.glob("*.js"), STATIC / "course.css", ROOT / "hopfield_edu" / "tokens.css"]:
        (folder / path.name).write_bytes(path.read_bytes())
    shutil.copytree(STATIC / "vendor" / "newsreader", folder / "vendor" / "newsreader")
    for theme in ("light", "dark"):
        (folder / f"{theme}.html").write_text(page_of(CELLS, theme), encoding="utf-8")
    (folder / "keeping.html").write_text(page_of([cell('<div class="course-keeping"></div>')]), encoding="utf-8")
    with served(folder, {"Content-Security-Policy": POLICY}) as address:
        yield address, folder


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.complaints = []
    context.on("console", lambda m: context.complaints.append(m.text) if m.type in ("error", "warning") else None)
    context.on("weberror", lambda e: context.complaints.append(str(e.error)))
    yield context
    context.close()
    assert not context.complaints


@pytest.fixture
def page(context, site):
    page = context.new_page()
    page.goto(f"{site[0]}/light.html")
    return page


def guess(page, name, text):
    """Give a guess by keyboard alone: choose or type, then Enter."""
    form = page.get_by_role("group", name=name)
    box = form.get_by_label(text) if form.get_by_role("radio").count() else form.get_by_role("textbox")
    box.press("Space") if form.get_by_role("radio").count() else box.fill(text)
    box.press("Enter")
    return form


def test_what_happens_is_folded_until_the_reader_guesses(page):
    told = page.get_by_text("None is left.")
    assert not told.is_visible()
    guess(page, LEFT["ask"], "many")
    assert told.is_visible()
    assert not page.get_by_text("It is two.").is_visible()


def test_a_guess_is_kept_and_told_again_in_front_of_the_key_points(page):
    assert not page.locator(".course-back").is_visible()
    guess(page, LEFT["ask"], "many")
    guess(page, SIZE["ask"], "8")
    for _ in range(2):
        assert "You guessed 8 pixels, it was 2 pixels." in page.locator(".course-back").inner_text()
        assert "You guessed “many”, it was “none”." in page.locator(".course-back").inner_text()
        assert page.get_by_role("group", name=SIZE["ask"]).get_by_role("status").inner_text() == "You guessed 8 pixels."
        page.reload()


def test_the_end_tells_in_the_order_of_the_chapter_and_leads_back(page):
    guess(page, SIZE["ask"], "8")
    guess(page, LEFT["ask"], "many").get_by_role("button", name="Guess again").press("Enter")
    guess(page, LEFT["ask"], "none")
    answer(page, "600")
    links = page.locator(".course-back dt a")
    assert links.all_inner_texts() == [LEFT["ask"], SIZE["ask"], "Exercise 1 · recall"]
    for link in links.all():
        link.click()
        expect(page.locator("form:target")).to_have_count(1)


def test_a_guess_can_be_taken_back(page):
    form = guess(page, SIZE["ask"], "8")
    form.get_by_role("button", name="Guess again").press("Enter")
    guess(page, SIZE["ask"], "2")
    assert "You guessed 2 pixels, and it was." in page.locator(".course-back").inner_text()


def answer(page, text):
    form = page.get_by_role("form", name="Exercise 1 · recall")
    form.get_by_role("textbox").fill(text)
    form.get_by_role("textbox").press("Enter")
    return form.get_by_role("status").inner_text()


def test_a_number_is_judged_on_the_page_and_stays(page):
    assert answer(page, "600") == "Not yet. 600 counts W_ij and W_ji, which are equal."
    assert "600: not yet right." in page.locator(".course-back").inner_text()
    right = answer(page, "300")
    assert right == "Right. 25 · 24 / 2 pairs, one weight each."
    page.reload()
    form = page.get_by_role("form", name="Exercise 1 · recall")
    assert (form.get_by_role("textbox").input_value(), form.get_by_role("status").inner_text()) == ("300", right)
    assert "300: right." in page.locator(".course-back").inner_text()


def test_where_the_page_takes_an_answer_the_cells_of_the_notebook_do_not_stand_below(page, browser, site):
    assert not page.get_by_text("check.hebbian.free_weights").is_visible()
    without = browser.new_context(java_script_enabled=False)
    plain = without.new_page()
    plain.goto(f"{site[0]}/light.html")
    assert plain.get_by_text("check.hebbian.free_weights").is_visible()
    without.close()


def test_a_quiz_is_kept_by_what_it_tells_and_gets_it_back(page):
    tell = """detail => document.body.dispatchEvent(new CustomEvent("course:answered", {bubbles: true, detail}))"""
    chosen = {"question": "Why $x$?", "number": 2, "of": 3, "letter": "B", "chosen": "So.", "right": False}
    page.evaluate(tell, chosen)
    page.reload()
    assert "0 of 3 right, 1 answered." in page.locator(".course-back").inner_text()
    assert "Question 2: B, not right." in page.locator(".course-back").inner_text()
    given = """() => { let kept; const recall = (all) => (kept = all);
        document.dispatchEvent(new CustomEvent("course:quiz", {detail: {recall}})); return kept; }"""
    assert page.evaluate(given)["Why $x$?"]["chosen"] == "So."
    there = given.replace("(all) => (kept = all)", "(_, of) => (kept = of('02_hebbian_hopfield'))")
    elsewhere = given.replace("(all) => (kept = all)", "(_, of) => (kept = of('03_storkey'))")
    assert page.evaluate(there)["Why $x$?"]["letter"] == "B" and page.evaluate(elsewhere) == {}
    page.evaluate(tell, {"question": "Why $x$?", "number": 2, "of": 3, "letter": None})
    assert not page.locator(".course-back").is_visible()


def test_lists_of_words_are_kept_by_number_given_back_and_forgotten(page):
    tell = """detail => document.body.dispatchEvent(new CustomEvent("course:list", {bubbles: true, detail}))"""
    given = """() => { let kept; const recall = (all) => (kept = all);
        document.dispatchEvent(new CustomEvent("course:lists", {detail: {recall}})); return kept; }"""
    entry = {"list": "rain", "said": [3, -1, 0], "lure": True, "others": 0}
    page.evaluate(tell, {"name": "1", "entry": entry})
    page.reload()
    assert page.evaluate(given) == {"1": entry}
    page.evaluate(tell, {"name": "1", "entry": None})
    page.reload()
    assert page.evaluate(given) == {}


def test_an_answer_to_a_question_that_is_no_longer_asked_does_not_count(page):
    tell = """detail => document.body.dispatchEvent(new CustomEvent("course:answered", {bubbles: true, detail}))"""
    page.evaluate(tell, {"question": "Gone?", "number": 1, "of": 5, "letter": "A", "chosen": "No", "right": True})
    assert not page.locator(".course-back").is_visible()
    page.evaluate(tell, {"question": "When?", "number": 5, "of": 5, "letter": "B", "chosen": "So.", "right": True})
    assert page.locator(".course-back dd").all_inner_texts() == ["1 of 3 right, 1 answered.", "Question 3: B, right."]


def test_no_guess_and_no_number_are_told_to_be_none(page):
    form = page.get_by_role("group", name=LEFT["ask"])
    form.get_by_role("button", name="That is my guess").click()
    assert form.get_by_role("status").inner_text() == "Choose one first."
    assert guess(page, SIZE["ask"], "a few").get_by_role("status").inner_text() == "Type a number first."
    assert not page.locator(".course-back").is_visible()


@pytest.mark.parametrize(
    ("text", "number"),
    [("4,000", 4000), ("0,5", 0.5), ("−3", -3), (" 2e3 ", 2000), ("1,234,567", 1234567), (".5", 0.5)],
)
def test_numbers_are_read_as_people_write_them(page, text, number):
    assert page.evaluate("text => readNumber(text)", text) == number


def test_where_storage_is_refused_the_page_goes_on_and_says_so(context, site):
    context.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})")
    page = context.new_page()
    page.goto(f"{site[0]}/light.html")
    guess(page, LEFT["ask"], "none")
    told = page.locator(".course-back").inner_text()
    assert "You guessed “none”, and it was." in told and "refuses to keep" in told


def test_a_saved_copy_works_from_a_file(context, site):
    page = context.new_page()
    page.goto((site[1] / "light.html").as_uri())
    guess(page, SIZE["ask"], "8")
    assert "it was 2 pixels" in page.locator(".course-back").inner_text()


def test_a_saved_copy_shows_what_stands_for_its_widgets_and_says_why(context, site):
    page = context.new_page()
    page.goto(f"{site[0]}/light.html")
    assert not page.locator(".widget-note, details.answer").count()
    page.goto((site[1] / "light.html").as_uri())
    page.locator("details.answer summary").click()
    assert page.get_by_text("Right. Two.").is_visible()
    note = page.locator(".widget-note")
    assert "browsers start no widgets there" in note.inner_text() and "JavaScript" not in note.inner_text()
    assert note.get_by_role("link").get_attribute("href").endswith("/notebooks/02_hebbian_hopfield.html")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 9, "chapters": {}}', '{"chapters": {"a": {"b": 1}}}'])
def test_a_damaged_record_is_begun_anew(page, text):
    page.evaluate("text => localStorage.setItem('hopfield_edu:record', text)", text)
    page.reload()
    guess(page, SIZE["ask"], "8")
    kept = json.loads(page.evaluate("() => localStorage.getItem('hopfield_edu:record')"))
    assert kept["version"] == 1
    assert kept["chapters"]["hebbian_hopfield"]["guesses"]["size"]["guess"] == 8


def test_a_record_outlives_a_new_number_of_its_chapter(page):
    """Older records name chapters with the numbers they had."""
    entry = {"guess": 8, "ask": SIZE["ask"], "answer": 2, "unit": "pixels"}
    old = {"version": 1, "chapters": {"07_hebbian_hopfield": {"guesses": {"size": entry}}}}
    page.evaluate("text => localStorage.setItem('hopfield_edu:record', text)", json.dumps(old))
    page.reload()
    assert "You guessed 8 pixels, it was 2 pixels." in page.locator(".course-back").inner_text()
    guess(page, LEFT["ask"], "many")
    kept = json.loads(page.evaluate("() => localStorage.getItem('hopfield_edu:record')"))
    assert set(kept["chapters"]) == {"hebbian_hopfield"}
    assert set(kept["chapters"]["hebbian_hopfield"]["guesses"]) == {"size", "left"}


def test_what_a_chapter_no_longer_asks_is_not_told(page):
    gone = {"title": "Exercise 9 · explore", "given": "7", "right": True}
    page.evaluate("entry => courseRecord.write('02_hebbian_hopfield', 'answers', 'hebbian.gone', entry)", gone)
    assert not page.locator(".course-back").is_visible()
    answer(page, "600")
    told = page.locator(".course-back").inner_text()
    assert "600: not yet right." in told and "Exercise 9" not in told


def test_the_words_beside_a_box_stay_on_their_line(page):
    lines = """e => [...e.childNodes].filter(n => n.data?.trim()).map(n => {
        const range = document.createRange(); range.selectNodeContents(n); return range.getClientRects().length; })"""
    told = page.get_by_role("group", name=SIZE["ask"]).locator("label").evaluate(lines)
    assert told == [1, 1]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_forms_are_accessible_fit_and_are_large_enough_to_touch(context, site, theme, width):
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site[0]}/{theme}.html")
    guess(page, SIZE["ask"], "8")
    page.evaluate(AXE)
    assert page.evaluate(FINDINGS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    sizes = page.locator(":is(form :is(button, input[type=text], label), .course-lost a):visible").evaluate_all(
        "all => all.map(e => Math.min(e.offsetHeight, e.offsetWidth))"
    )
    assert sizes and min(sizes) >= 24


def lost(page):
    """The link beside the heading, reached by keyboard, and what its issue says."""
    link = page.get_by_role("link", name="I got lost here: Deep & wide")
    link.focus()
    assert link.evaluate("e => getComputedStyle(e).opacity") == "1"
    address = urlsplit(link.get_attribute("href"))
    return address, {name: text for name, (text,) in parse_qs(address.query).items()}


def test_i_got_lost_here_opens_an_issue_that_says_where(page):
    address, said = lost(page)
    facts = learner.page({"cells": []}, "02_hebbian_hopfield")["cells"][0]["source"]
    assert f'"{address.scheme}://{address.netloc}{address.path}"' in facts
    assert "Deep & wide" in said["title"] and "Hebbian Hopfield networks" in said["title"]
    assert "notebooks/02_hebbian_hopfield.html#deep\n" in said["body"] and "widget" not in said["body"]


def test_the_issue_holds_the_state_of_a_widget_where_its_link_is_not_too_long(page):
    page.evaluate("() => history.replaceState(null, '', '#playground=abc')")
    assert "02_hebbian_hopfield.html#playground=abc" in lost(page)[1]["body"]
    page.get_by_role("textbox").first.focus()
    page.evaluate("() => history.replaceState(null, '', '#playground=' + 'a'.repeat(9000))")
    address, said = lost(page)
    assert "#playground" not in said["body"] and len(address.query) < 6000


def test_no_page_asks_another_host_for_anything(context, site):
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site[0]}/light.html")
    lost(page)
    assert asked and all(address.startswith((site[0], "data:")) for address in asked)


@pytest.fixture
def keeping(page, site):
    """The place where the record is saved and erased, after one guess."""
    guess(page, SIZE["ask"], "8")
    page.goto(f"{site[0]}/keeping.html")
    page.on("dialog", lambda dialog: dialog.accept())
    return page


def saved(page):
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").press("Enter")
    return download.value.path().read_bytes()


def test_a_record_is_saved_erased_and_brought_back(keeping):
    whole = saved(keeping)
    assert json.loads(whole)["chapters"]["hebbian_hopfield"]["guesses"]["size"]["guess"] == 8
    keeping.get_by_role("button", name="Erase").press("Enter")
    assert keeping.get_by_role("status").inner_text() == "All is erased."
    assert json.loads(saved(keeping))["chapters"] == {}
    keeping.locator("input[type=file]").set_input_files({"name": "a.json", "mimeType": "text/plain", "buffer": whole})
    keeping.get_by_text("It is back").wait_for()
    assert saved(keeping) == whole


@pytest.mark.parametrize(
    ("text", "told"),
    [("{}", "no record"), ("x", "no record"), ('{"version": 7, "chapters": {}}', "version 7")],
)
def test_another_file_is_refused_and_nothing_is_lost(keeping, text, told):
    whole = saved(keeping)
    file = {"name": "a.json", "mimeType": "text/plain", "buffer": text.encode()}
    keeping.locator("input[type=file]").set_input_files(file)
    keeping.get_by_role("status").get_by_text(told).wait_for()
    assert saved(keeping) == whole
