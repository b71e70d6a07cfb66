"""The teaching kit: notebooks without solutions, handouts, slides and the book, all from the chapters themselves."""

import ast
import base64
import io
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from PIL import Image

from tests.support.pages import AXE, FINDINGS, POLICY
from tools import ROOT
from tools.kit import __main__ as kit
from tools.kit import blocks, chapters, deck, exercises, handouts, lesson, markup, paper, student, words
from tools.kit import browser as printer
from tools.web import served

CHAPTERS = chapters.paths()
SECRET = "return secret_sauce"
PATH = Path("02_small.ipynb")


@pytest.fixture(params=CHAPTERS, ids=lambda path: path.stem)
def chapter(request):
    return chapters.read(request.param)


def test_blanked_code_is_in_step_with_its_solution(chapter):
    assert exercises.faults(chapter) == []


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_runs_on_without_answers(path):
    assert exercises.needed_later(chapters.read(path)) == set()


def test_every_check_says_not_yet_to_the_blank_it_is_given(chapter):
    names = imported(chapter)
    for stub, check in zip(of_kind(chapter, "exercise"), of_kind(chapter, "check"), strict=True):
        exec(stub, names)
        assert repr(eval(check, names)).startswith("Not yet"), stub


def of_kind(notebook, kind):
    return [cell.source for cell in notebook.cells if exercises.kind(cell) == kind]


def imported(notebook):
    """What a chapter imports, by name."""
    sources = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    lines = [node for source in sources for node in chapters.parse(source).body]
    names = {}
    exec("\n".join(ast.unparse(line) for line in lines if isinstance(line, ast.Import | ast.ImportFrom)), names)
    return names


GOOD = [
    ("exercise", "def f(x):\n    ..."),
    ("check", "check.a.f(f)"),
    ("solution", "def f_solution(x):\n    return x\n\n\nassert check.a.f(f_solution).right"),
]


SOLVED = GOOD[2][1]


def small(cells):
    """A notebook of code cells, given as pairs (tag, source)."""
    made = [nbformat.v4.new_code_cell(source, metadata={"tags": [tag] if tag else []}) for tag, source in cells]
    return nbformat.v4.new_notebook(cells=made)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (GOOD, None),
        ([GOOD[0], GOOD[2], GOOD[1]], "in this order"),
        (GOOD[:2], "in this order"),
        ([("exercise", "def g(x):\n    ..."), *GOOD[1:]], "the solution defines f_solution"),
        ([*GOOD[:2], ("solution", "def f(x):\n    return x\n\n\nassert check.a.f(f).right")], "answer is lost"),
        ([*GOOD, ("", "for f in (abs, min):\n    f(1)")], "f: a later cell assigns it"),
        ([GOOD[0], ("check", "check.a.f(h)"), GOOD[2]], "the check looks at h"),
        ([*GOOD[:2], ("solution", SOLVED.replace("x", "y"))], "different arguments"),
        ([*GOOD[:2], ("solution", SOLVED.partition("\n\n")[0])], "does not assert"),
        ([*GOOD[:2], ("solution", SOLVED.replace("check.a.f", "check.a.g"))], "does not assert"),
    ],
)
def test_code_out_of_step_is_told(cells, said):
    found = exercises.faults(small(cells))
    assert found == [] if said is None else said in "; ".join(found)


def test_a_name_that_only_an_answer_gives_is_told():
    later = ("", "print(f(1), [x for x in 'ab'])")
    assert exercises.needed_later(small([*GOOD, later])) == {"f"}
    assert exercises.needed_later(small([*GOOD, ("", "print(f_solution(1))")])) == {"f_solution"}
    assert exercises.needed_later(small([*GOOD, ("test", "assert f_solution(1) == 1")])) == set()
    assert exercises.needed_later(small([*GOOD, ("", "f = abs"), later])) == set()
    assert exercises.needed_later(small([("", "x = 1"), *GOOD, ("", "print(x)")])) == set()


def executed():
    """A chapter in small, as if executed: prose, mathematics, figure, printed text, two widgets, two exercises."""
    from ipywidgets.embed import dependency_state

    from hopfield_edu.widgets import Playground, Quiz

    text, code = nbformat.v4.new_markdown_cell, nbformat.v4.new_code_cell
    asked = "### Question 1\n\nWhich $x$?\n\n<details><summary>A. One</summary>\n\nRight. One.\n\n</details>\n"
    asked += "<details><summary>B. Two</summary>\n\nNo. Not two.\n\n</details>\n"
    widgets = {"playground": Playground(rule="Hebb"), "quiz": Quiz.from_markdown(asked)}
    states = {
        name: dependency_state([widget], drop_defaults=False)[widget.model_id] for name, widget in widgets.items()
    }
    long = SAID + " " + "A second one, long and full of detail that only a teacher needs, " * 5
    cells = [
        text("# A small chapter\n\nA promise.\n\n9 min of exercises · GPU: no"),
        code("import sys", metadata={"tags": ["hide-input"]}, outputs=[printed("versions")]),
        text("## Idea\n\n" + long + "[energy](../book/glossary.md#energy).\n\n$$E = -\\tfrac12 s W s$$"),
        code("E = -s @ W @ s / 2\nassert E < 0", id="energy", outputs=[printed("-3.0\n")]),
        code("plt.plot([1])\nplt.show()", metadata=ALT, id="dot", outputs=[shown({"image/png": picture()})]),
        text("What is it? Guess.\n\n<details><summary>Guess, then open</summary>\n\nThe answer.\n\n</details>"),
        code(
            "Playground()",
            metadata={"tags": ["hide-input"]},
            id="play",
            outputs=[shown(view("playground"))],
        ),
        text("This control is live."),
        code("interact(f)", metadata={"tags": ["interact"]}, outputs=[shown(view("slider"))]),
        text("### Your turn\n\nWrite it."),
        code("assert E < 7", metadata={"tags": ["test", "remove-cell"]}),
        *exercise("def f(x):\n    ...", f"def f_solution(x):\n    {SECRET}"),
        text("## Exercises\n\n### Exercise 1 · recall: a number\n\nHow many?\n\n" + HINT),
        *exercise("a = ...", "secret_sauce = 7\na_solution = secret_sauce"),
        text("## Quiz\n\nChoose."),
        code(f'quiz = Quiz.from_markdown(r"""\n{asked}""")', metadata={"tags": ["hide-input"]}),
    ]
    cells[-1].outputs = [shown(view("quiz"))]
    metadata = {"course": {"exercise_minutes": 9}, "widgets": {deck.STATE: {"state": states}}}
    return nbformat.v4.new_notebook(cells=cells, metadata=metadata)


SAID = "A first sentence says it."
CHOSEN = [{"cell": "energy", "say": [SAID, "$$"]}, {"cell": "dot", "say": [SAID]}, {"cell": "play", "say": []}]
SLIDES = 6  # title, code, figure, widget, what learners do now, a vote
ALT = {"mystnb": {"image": {"alt": "A single dot in the middle of the paper."}}}
HINT = "<details><summary>Hint</summary>\n\nCount $n$.\n\n</details>"


def exercise(stub, solution):
    name = "f" if "def" in stub else "a"
    cells = (stub, f"check.a.b({name})", f"{solution}\n\n\nassert check.a.b({name}_solution).right")
    return small(zip(exercises.KINDS, cells, strict=True)).cells


def printed(text):
    return nbformat.v4.new_output("stream", name="stdout", text=text)


def shown(data):
    return nbformat.v4.new_output("display_data", data=data)


def view(name):
    return {blocks.VIEW: {"model_id": name}, "text/plain": name}


def picture():
    file = io.BytesIO()
    Image.new("RGB", (1040, 500), "#16325c").save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def test_learners_get_everything_but_solutions_and_outputs(tmp_path):
    student.write(PATH, executed(), tmp_path)
    theirs, full = (nbformat.read(tmp_path / name / PATH, 4) for name in ("student", "full"))
    text = (tmp_path / "student" / PATH).read_text(encoding="utf-8")
    assert "secret_sauce" not in text and "Question 1" in text and "Count $n$" in text
    assert len(of_kind(full, "solution")) == 2 and SECRET in (tmp_path / "full" / PATH).read_text(encoding="utf-8")
    assert [cell for cell in full.cells if not {"solution", "test"} & chapters.tags(cell)] == theirs.cells
    assert not any(cell.outputs for cell in theirs.cells if cell.cell_type == "code")
    assert f"[energy]({chapters.SITE}book/glossary.html#energy)" in "".join(cell.source for cell in theirs.cells)


def test_a_handout_asks_and_does_not_tell(tmp_path, browser):
    page = handouts.write(PATH, executed(), tmp_path)
    text = page.read_text(encoding="utf-8")
    assert "secret_sauce" not in text and "Not two" not in text and "Right." not in text
    assert f"{chapters.SITE}notebooks/02_small.html</figcaption>" in text, "a phone finds the chapter"
    assert text.index("Your turn") < text.index("Exercise 1") < text.index("Question 1") < text.index("Count")
    assert text.count('class="line"') == (3 + 2) + (3 + 2)  # three lines more than a solution has
    tab, complaints = watched(browser)
    printer.settle(tab, page.as_uri())
    assert tab.locator(".math math").count() == 2  # $x$ of the quiz, $n$ of the hint
    assert not complaints
    tab.evaluate(AXE)
    assert not tab.evaluate(FINDINGS)
    tab.context.close()
    assert printer.sheet_to_pdf(browser, page).read_bytes().startswith(b"%PDF")


def watched(browser, **options):
    """A page, and the list of what it complains about: errors, and requests that leave this machine."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce", **options)
    complaints = []
    context.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    context.on("weberror", lambda e: complaints.append(str(e.error)))
    context.on("requestfailed", lambda r: complaints.append(f"failed: {r.url}"))
    own = ("file:", "data:", "blob:", "http://127.0.0.1:")
    context.on("request", lambda r: None if r.url.startswith(own) else complaints.append(f"asks for {r.url}"))
    return context.new_page(), complaints


def test_a_cell_shows_its_lines_and_what_they_gave_and_no_test():
    found = [block for cell in executed().cells for block in blocks.of_cell(cell)]
    html = "".join(block.html for block in found)
    assert 'class="o">@</span>' in html and "assert" not in html  # the one visible line, without its test
    assert "plt" not in html and "versions" not in html and "check" not in html and "interact" not in html
    assert sum(block.kind == "widget" for block in found) == 2


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("One. Two?\nThree", ["One.", "Two?", "Three"]),
        ("It is $a. b$ here. Two", ["It is $a. b$ here.", "Two"]),
        ("One (see. that) and `x. y`. In code: `h = W. s`.", ["One (see. that) and `x. y`.", "In code: `h = W. s`."]),
        ("It is (a guess (a good one). Or not). **Bold. So.** End.", None),
    ],
)
def test_a_sentence_ends_at_its_stop_and_not_within_brackets_formulas_and_code(text, parted):
    parted = parted or ["It is (a guess (a good one). Or not).", "**Bold. So.** End."]
    assert blocks.sentences(text) == parted


def test_what_is_printed_in_portions_is_one_block_and_never_cut_silently():
    printed = [nbformat.v4.new_output("stream", name="stdout", text=f"line {k}\n") for k in range(20)]
    (block,) = blocks.of_cell(nbformat.v4.new_code_cell("", outputs=printed))
    lines = re.sub("<.*?>", "", block.html).splitlines()
    assert lines[:2] == ["line 0", "line 1"] and lines[-1] == "…" and len(lines) == blocks.MOST_PRINTED


@pytest.fixture(scope="module")
def slides(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lesson, "by_hand", lambda stem: CHOSEN)
        return deck.write(PATH, executed(), tmp_path_factory.mktemp("build"))


def test_slides_leave_solutions_and_checks_out(slides):
    text = slides.read_text(encoding="utf-8")
    assert "secret_sauce" not in text and "check.a.b" not in text and '"_esm"' not in text
    assert "Exercise 1" in text and "Which" in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_slide_fits_is_quiet_and_accessible_from_a_stick(slides, browser, scheme):
    tab, complaints = watched(browser, color_scheme=scheme)
    printer.settle(tab, slides.as_uri())
    for _, slide in walk(tab):
        body = slide.locator(".body").element_handle()
        tab.wait_for_function(FITS, arg=body)  # a widget's slide is fitted once it has grown
    assert complaints == []
    tab.evaluate(AXE)
    for number, _ in walk(tab):
        assert tab.evaluate(FINDINGS) == [], number
    tab.context.close()


FITS = "b => Math.max(b.scrollHeight - b.clientHeight, b.scrollWidth - b.clientWidth) <= 1"


def walk(tab):
    """The slides of a deck, one after the other, with their widgets alive."""
    tab.keyboard.press("Home")
    count = tab.locator(".slide").count()
    assert count == SLIDES
    for number in range(1, count + 1):
        slide = tab.locator(".slide.here")
        assert slide.get_attribute("aria-label").startswith(f"{number} of {count}")
        if slide.locator(".widget").count():
            slide.locator("[data-widget]").wait_for()
        yield number, slide
        tab.keyboard.press("PageDown")


def test_a_widget_plays_on_its_slide_and_the_keys_are_its_own_meanwhile(slides, browser):
    tab, complaints = watched(browser)
    printer.settle(tab, slides.as_uri())
    while not tab.locator(".slide.here .widget").count():
        tab.keyboard.press("ArrowRight")
    widget = tab.locator(".slide.here [data-widget=playground]")
    widget.wait_for()
    before, place = widget.inner_text(), tab.locator("nav output").inner_text()
    widget.get_by_role("button", name="Back", exact=True).click()
    tab.wait_for_function("([w, before]) => w.innerText !== before", arg=[widget.element_handle(), before])
    widget.get_by_role("button", name="Back", exact=True).press("ArrowRight")
    assert tab.locator("nav output").inner_text() == place
    tab.keyboard.press("Escape")
    tab.keyboard.press("ArrowRight")
    assert tab.locator("nav output").inner_text() != place
    assert complaints == []
    tab.context.close()


def test_a_deck_goes_by_keys_buttons_and_touch_and_shows_notes(slides, browser):
    tab, _ = watched(browser, has_touch=True)
    printer.settle(tab, slides.as_uri())
    place = lambda: int(tab.locator("nav output").inner_text().split()[0])  # noqa: E731
    tab.keyboard.press("ArrowRight")
    tab.get_by_role("button", name="Next").tap()
    assert place() == 3
    swipe = "x => { for (const [type, clientX] of [['pointerdown', 400], ['pointerup', 400 + x]])"
    swipe += " document.body.dispatchEvent(new PointerEvent(type, {clientX, pointerType: 'touch', bubbles: true})); }"
    tab.evaluate(swipe, 200)
    assert place() == 2
    assert not tab.locator("#notes").is_visible()
    tab.keyboard.press("n")
    notes = tab.locator("#notes").inner_text()
    assert "only a teacher needs" in notes and "Slide 2 of 6 · " in notes and "Next: A first sentence says it" in notes
    tab.keyboard.press("End")
    assert place() == SLIDES
    tab.reload()
    assert place() == SLIDES  # the address tells where one is
    tab.context.close()


def test_the_teacher_has_a_window_with_notes_minutes_and_a_clock_that_turns_the_pages_too(slides, browser):
    tab, complaints = watched(browser)
    printer.settle(tab, slides.as_uri())
    with tab.expect_popup() as opened:
        tab.keyboard.press("t")
    window = opened.value
    assert "the clock starts with the next slide" in window.locator(".pace").inner_text()
    window.keyboard.press("ArrowRight")
    assert tab.locator("nav output").inner_text().startswith("2 ")
    start = float(tab.locator(".slide.here").get_attribute("data-start"))
    assert f"now {words.clock(start)}" in window.locator(".pace").inner_text()
    assert "only a teacher needs" in window.locator("#notes").inner_text()
    assert complaints == []
    tab.context.close()


def test_a_deck_on_a_server_holds_the_strict_policy(slides, browser):
    tab, complaints = watched(browser)
    with served(slides.parents[1], {"Content-Security-Policy": POLICY}) as address:
        printer.settle(tab, f"{address}/{slides.parent.name}/index.html#slide=4")
        tab.locator(".slide.here [data-widget]").wait_for()
        assert complaints == []
        tab.context.close()  # before the server goes: a deck asks for files also when nothing else is to do


def test_a_deck_prints_one_slide_a_page(slides, browser):
    from pypdf import PdfReader

    tab, _ = watched(browser)
    printer.settle(tab, slides.as_uri())
    reader = PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True, print_background=True)))
    assert len(reader.pages) == tab.locator(".slide").count()
    assert "Now you" in "".join(page.extract_text() for page in reader.pages)
    tab.context.close()


def test_every_widget_of_the_package_becomes_a_plain_script():
    for path in deck.WIDGETS.glob("*.js"):
        text = deck.plain_module(path.name, path.read_text(encoding="utf-8"))
        assert f'courseModules["{path.name}"] = ' in text and "export{" not in text[-200:]
    assert "import(" not in re.sub(r"//.*", "", deck.plain_loader())
    with pytest.raises(ValueError, match="make widgets"):
        deck.plain_module("a.js", "const a = 1;")


def test_without_a_build_the_kit_says_what_to_do(tmp_path):
    for command in ("slides", "pdf"):
        with pytest.raises(SystemExit, match="make book"):
            kit.main([command, "2", "--build", str(tmp_path)])
    with pytest.raises(SystemExit, match="No chapter has the number 99"):
        kit.main(["student", "99"])


def test_the_kit_runs_where_no_test_has_set_a_path(tmp_path):
    modules = ", ".join(f"tools.kit.{path.stem}" for path in (ROOT / "tools" / "kit").glob("[a-z]*.py"))
    ran = subprocess.run([sys.executable, "-c", f"import {modules}"], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_the_kit_writes_a_chapter_that_a_learner_can_open(tmp_path):
    kit.main(["student", "2", "--build", str(tmp_path)])
    written = nbformat.read(next((tmp_path / "student").glob("*.ipynb")), 4)
    nbformat.validate(written)
    assert of_kind(written, "exercise") and not of_kind(written, "solution")


SITE = """<!doctype html><html lang="en"><head><title>{name}</title></head><body><article><h1>{name}</h1>
<h2 id="end">End of {name}</h2><p><a href="{other}.html#end">on</a> <a href="left.html">out</a>
<a href="#end">here</a></p>
<div class="cell"><details class="hide"><summary>Show the code</summary>plumbing</details></div>
<details><summary>Hint</summary>unfolded</details></article></body></html>"""


def test_the_book_has_an_outline_and_its_links_stay_inside(tmp_path, browser):
    from pypdf import PdfReader

    (tmp_path / "html").mkdir()
    for name, other in (("one", "two"), ("two", "one")):
        (tmp_path / "html" / f"{name}.html").write_text(SITE.format(name=name, other=other), encoding="utf-8")
    chosen = [paper.Page("", "one.html", "First"), paper.Page("Part", "two.html", "Second")]
    reader = PdfReader(paper.write(browser, tmp_path, chosen))
    assert [entry.title for entry in flat(reader.outline)] == ["First", "End of one", "Part", "Second", "End of two"]
    text = "".join(page.extract_text() for page in reader.pages)
    assert "unfolded" in text and "plumbing" not in text
    links = [link.get_object() for page in reader.pages for link in page.get("/Annots", ())]
    inside = [reader.get_page_number(link["/Dest"][0].get_object()) for link in links if "/Dest" in link]
    assert sorted(inside) == [0, 0, 1, 1]
    outside = {link["/A"]["/URI"] for link in links if "/A" in link}
    assert outside == {f"{chapters.SITE}left.html"}


def flat(outline):
    return [one for entry in outline for one in (flat(entry) if isinstance(entry, list) else [entry])]


def test_the_book_takes_the_pages_of_the_table_of_contents(tmp_path):
    with pytest.raises(SystemExit, match=r"no page book/welcome, .*make book"):
        paper.pages(tmp_path)
    toc = re.findall(r"(?:root|file): (\S+)", (ROOT / "_toc.yml").read_text(encoding="utf-8"))
    for name in toc:
        (tmp_path / f"{name}.html").parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / f"{name}.html").touch()
    assert [page.name for page in paper.pages(tmp_path)] == [f"{name}.html" for name in toc]


def test_markdown_on_a_page_of_the_kit_is_the_website_s():
    assert "Blümel et al. (2025)" in markup.to_html("{cite:t}`blumel2025`")
    html = markup.to_html("See {cite:t}`hopfield1982`, [energy](../book/glossary.md#energy), $a < b$ and `x`.")
    assert "Hopfield (1982)" in html and "<a " not in html and ">a &lt; b</annotation>" in html


@pytest.mark.parametrize(("minutes", "shown"), [(7.5, "7:30"), (0, "0:00"), (7.995, "8:00"), (59.999, "60:00")])
def test_clock_has_no_minute_of_sixty_seconds(minutes, shown):
    assert words.clock(minutes) == shown
