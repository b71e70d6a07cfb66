"""Pages before their pictures have come, without JavaScript, opened as files, and guesses on a phone."""

import pytest

CHAPTER = "notebooks/03_storkey.html"
PAPER = {"light": "rgb(251, 249, 244)", "dark": "rgb(20, 24, 31)"}
SIZES = """() => [...document.querySelectorAll('.course-figure img')]
    .filter(image => image.checkVisibility()).map(image => [image.clientWidth, image.clientHeight])"""
SHOWN = """() => [...document.querySelectorAll('.course-figure')]
    .filter(figure => figure.checkVisibility()).map(figure => figure.className.includes('only-dark'))"""


@pytest.mark.parametrize("width", [1280, 360])
def test_figures_keep_their_room_before_they_come(browser, site, width):
    """Else a link into a page ends elsewhere, and the text jumps."""
    sizes = []
    for come in (False, True):
        page = browser.new_page(viewport={"width": width, "height": 900})
        if not come:
            page.route("**/*.webp", lambda route: None)  # neither answered nor refused
        page.goto(f"{site}/{CHAPTER}", wait_until="domcontentloaded")
        if come:
            page.evaluate("() => document.querySelectorAll('img').forEach(image => (image.loading = 'eager'))")
            page.wait_for_function("() => [...document.images].every(image => image.complete)")
        sizes.append(page.evaluate(SIZES))
        page.close()
    before, after = sizes
    assert len(before) > 8 and min(min(size) for size in before) > 40, before
    assert after == [pytest.approx(size, abs=2) for size in before]


@pytest.mark.parametrize("theme", PAPER)
def test_without_javascript_a_page_has_the_theme_that_the_system_prefers(browser, site, theme):
    context = browser.new_context(java_script_enabled=False, color_scheme=theme)
    page = context.new_page()
    page.goto(f"{site}/{CHAPTER}")
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == PAPER[theme]
    assert set(page.evaluate(SHOWN)) == {theme == "dark"}
    context.close()


def test_a_page_that_is_opened_as_a_file_complains_of_nothing(browser, html):
    page = browser.new_page()
    complaints = []
    page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    page.goto((html / CHAPTER).as_uri())
    page.get_by_text("This page is opened as a file").first.wait_for()
    page.close()
    assert complaints == []


def test_choices_have_marks_of_one_size_on_a_phone(browser, site):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{site}/notebooks/13_redundancy.html")
    marks = page.locator(".course-guess input[type=radio]")
    marks.first.wait_for()
    assert marks.count() > 2
    assert set(marks.evaluate_all("marks => marks.map(mark => mark.offsetWidth)")) == {18}
    page.close()


FOLD = """() => {
    document.querySelectorAll('.bd-article details:not(.hide)').forEach(fold => (fold.open = true));
    const places = [...document.querySelectorAll('details.hide > summary')].map(summary => {
        const left = () => [...summary.children].filter(part => part.checkVisibility())[0].getBoundingClientRect().left;
        const before = left();
        summary.parentElement.open = true;
        return Math.abs(left() - before);
    });
    const texts = [...document.querySelectorAll('.bd-article details:not(.course-revealed, .course-more, .hide) > p')];
    const gaps = texts.map(p => p.getBoundingClientRect().left - p.parentElement.getBoundingClientRect().left);
    return [Math.max(...places), Math.min(...gaps)];
}"""


def test_a_folds_name_stays_where_it_is_and_its_text_keeps_off_the_edge(browser, site):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{site}/notebooks/02_hebbian_hopfield.html")
    moved, gap = page.evaluate(FOLD)
    page.close()
    assert moved < 2 and gap >= 12
