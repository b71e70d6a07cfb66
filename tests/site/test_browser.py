"""The site in a real browser: quiet, self-contained, accessible, in both themes and at both widths.

Axe asks all its rules at both widths, and again in the dark what that changes, the contrast. Contrast takes most of
its time: on narrow screens it is asked of the first page and a chapter, with THOROUGH=1 of every page.
"""

import io
import json
import os

import pytest
from PIL import Image
from playwright.sync_api import expect

from hopfield_edu import widgets
from tests.support.hand import HANDS, button, rested
from tests.support.pages import AXE, CUT, FIGURES, TYPED, too_wide
from tools import course, reading
from tools.figures.forms import facts
from tools.figures.kernel import FOLDER

THEMES = ("light", "dark")
WIDTHS = (1280, 360)
# A chapter has thousands of coloured words of code in a dozen colours: one visible word of each kind
# is examined, the others become plain text first (with them axe takes ten times as long).
RUN_AXE = """async options => {
    const seen = new Set(), again = [];
    for (const word of document.querySelectorAll('.highlight span')) {
        const kind = word.className + ' in ' + word.closest('.cell_input, .cell_output, .highlight').className;
        if (seen.has(kind)) again.push(word);
        else if (word.checkVisibility()) seen.add(kind);
    }
    for (const word of again) word.replaceWith(word.textContent);
    const rules = {'label-content-name-mismatch': {enabled: true}, ...options?.rules};
    const asked = options?.runOnly ? options : {rules};
    const {violations} = await axe.run({exclude: ['math']}, {...asked, resultTypes: ['violations']});
    return violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
}"""
STRETCHED = """() => [...document.querySelectorAll('.cell_output img')]
    .filter(i => Math.abs(i.clientWidth * i.naturalHeight / (i.clientHeight * i.naturalWidth) - 1) > 0.03)
    .map(i => 'stretched: ' + i.alt.slice(0, 60))"""

FOREIGN = """() => [...document.querySelectorAll('.bd-article div.highlight')]
    .filter(e => getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)')
    .map(e => 'another colour at the corners of code: ' + e.textContent.slice(0, 40))"""

SCROLLING = """() => [...document.querySelectorAll('.bd-article table')]
    .map(e => e.closest('.pst-scrollable-table-container') ?? e.parentElement)
    .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
    .map(e => 'a table scrolls on a phone: ' + e.innerText.slice(0, 40))"""

NARROW = """() => [...document.querySelectorAll('.bd-article .course-stack')]
    .filter(e => e.checkVisibility() && getComputedStyle(e.tBodies[0]).display === 'block')
    .filter(e => e.clientWidth < e.parentElement.clientWidth - 1)
    .map(e => 'lines between rows end before the text does: ' + e.innerText.slice(0, 40))"""

HEADINGS = """() => [...document.querySelectorAll('.bd-article :is(h1, h2, h3, h4, h5, h6) > a.headerlink')]
    .filter(e => {
        const {clientHeight: high} = e.parentElement;
        e.style.display = 'none';
        const lower = e.parentElement.clientHeight < high;
        e.style.display = '';
        return lower;
    })
    .map(e => 'the mark of a heading takes a line: ' + e.parentElement.innerText.slice(0, 40))"""

UNFOLD = """places => {
    for (const place of places)
        for (let e = place; e; e = e.parentElement) if (e.localName === 'details') e.open = true;
}"""
PLACE = 'script[type="application/vnd.jupyter.widget-view+json"] + div'


@pytest.fixture
def context(browser):
    """A fresh profile."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture(params=WIDTHS)
def view(request, browser):
    """A fresh profile in the light on a screen of this width; yields it and the list of its complaints."""
    context = browser.new_context(viewport={"width": request.param, "height": 900}, color_scheme="light")
    complaints = []
    context.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
    context.on("weberror", lambda e: complaints.append(str(e.error)))
    context.on("request", lambda r: complaints.append(f"asks for {r.url}") if is_foreign(r.url) else None)
    context.on("requestfailed", lambda r: complaints.append(f"failed: {r.url}"))
    context.on("response", lambda r: complaints.append(f"{r.status}: {r.url}") if r.status >= 400 else None)
    yield context, complaints
    context.close()


def is_foreign(url):
    return not url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))


def settled(context, address):
    """A page that has loaded everything."""
    page = context.new_page()
    page.goto(address, wait_until="load")
    page.wait_for_timeout(50)  # course.js acts right after that
    return page


def wake(page):
    """Open what folds a widget's place, scroll to it and wait for the widget; how many came."""
    places = page.locator(PLACE)
    places.evaluate_all(UNFOLD)
    for k in range(places.count()):
        places.nth(k).scroll_into_view_if_needed()
        places.nth(k).locator("[data-widget]").wait_for()
    return places.count()


def unset(page):
    """What is wrong with the mathematics of a page."""
    if missing := page.locator(".math:not(:has(math annotation))").count():
        yield f"{missing} formulas are not set"
    if page.locator("[data-widget] [data-tex]").count():
        yield "a quiz leaves a formula in letters"
    if page.get_by_text("\\frac").locator("visible=true").count():
        yield "raw TeX shows"


def unreadable(page, width):
    """What a reader cannot see whole, folds open; at 360 a shadow shows what scrolls: code, formulas of docstrings."""
    for kind, how, pixels, beginning in page.evaluate(CUT):
        read = kind == "formula" and "/api/" not in page.url
        if how == "is cut" or read or (width == 1280 and kind != "output"):
            yield f"{kind} {how} by {pixels} px: {beginning!r}"
    page.wait_for_timeout(200)  # figures in folds come now
    for file, shown in page.evaluate(FIGURES) if width == 360 else ():
        name, _, kind = file.removesuffix(".webp").partition("-")
        (told,) = FOLDER.glob(f"{name}*/facts.json")
        form = facts(told.parent.name)["forms"][kind]
        smallest = (form["smallest"] or 11) * shown / form["size"][0]
        if smallest < 11:
            yield f"text of {smallest:.1f} px in a figure: {file[:12]}"


CONTRAST = "color-contrast"
FAINT = """() => {
    const parts = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = colour => parts(colour).slice(0, 3).map(v => (v / 255) ** 2.2)
        .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0.05);
    const over = (text, e) => {  // a label may stand beside the button that holds it
        const [a, b] = [text.getBoundingClientRect(), e.getBoundingClientRect()];
        return a.top < b.bottom && a.bottom > b.top && a.left < b.right && a.right > b.left;
    };
    const behind = (text, e = text) => {
        const colour = getComputedStyle(e).backgroundColor, opaque = (parts(colour)[3] ?? 1) > 0.5;
        return (opaque && over(text, e)) || !e.parentElement ? colour : behind(text, e.parentElement);
    };
    const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), faint = [];
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || e.closest("svg, .headerlink, :disabled")) continue;
        if (!e.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
        const [ink, paper] = [light(getComputedStyle(e).color), light(behind(e))];
        if (Math.max(ink / paper, paper / ink) < 3) faint.push(`faint: ${texts.currentNode.data.trim().slice(0, 40)}`);
    }
    return faint;
}"""


def found_by_axe(page, contrast):
    """What axe finds in the light, and of contrast in the dark; complaints of the page itself are read before."""
    page.evaluate(AXE)  # it asks for style sheets by addresses of its own
    found = page.evaluate(RUN_AXE, None if contrast else {"rules": {CONTRAST: {"enabled": False}}})
    page.add_style_tag(content="* { transition: none !important }")  # else colours are still on their way
    page.emulate_media(color_scheme="dark")
    page.wait_for_selector("html[data-theme=dark]")
    found += page.evaluate(RUN_AXE, {"runOnly": CONTRAST}) if contrast else []
    return found + page.evaluate(FAINT)  # also of text on the gradient of what scrolls, of which axe says nothing


def findings_of(page, width, contrast, complaints):
    """What is wrong with a page that has come alive, in both themes."""
    overflow = too_wide(page)
    found = [*unset(page), *([f"{overflow} px too wide"] if overflow > 0 else [])]
    found += page.evaluate(STRETCHED) + page.evaluate(FOREIGN) + page.evaluate(SCROLLING) + page.evaluate(NARROW)
    found += page.evaluate(HEADINGS)
    found += [f"typed marks: {text}" for text in page.evaluate(TYPED)] + complaints
    found += found_by_axe(page, contrast)
    complaints.clear()
    found += unreadable(page, width)  # with the figures of the dark
    return found + complaints


@pytest.mark.parametrize("part", range(3))
def test_every_page_comes_alive_quiet_accessible_and_fits(view, part, site, html, pages):
    context, complaints = view
    findings, widgets = {}, 0
    looked_at_twice = {"book/how_to_use.html", "notebooks/02_hebbian_hopfield.html"}
    for name in pages[part::3]:
        complaints.clear()
        page = settled(context, f"{site}/{name}")
        assert page.get_attribute("html", "data-theme") == "light"
        alive = wake(page)
        assert alive == (html / name).read_text(encoding="utf-8").count("widget-view+json"), name
        widgets += alive
        width = page.viewport_size["width"]
        contrast = width == WIDTHS[0] or name in looked_at_twice or bool(os.environ.get("THOROUGH"))
        findings[name] = findings_of(page, width, contrast, complaints)
        page.close()
    lines = [f"{name}: {finding}" for name, found in findings.items() for finding in found]
    assert not lines, "\n".join(lines)
    assert widgets >= 2


CLASS = 1.5 * 50e6 / 8 / 30
"""Bytes that each of 30 phones gets in a second and a half from an access point of 50 Mbit/s, as the guide says."""


def sent(answer):
    """Bytes of an answer on its way: text travels compressed."""
    return int(answer.headers.get("content-length", 0))


def asked_for(browser, address):
    """Addresses, bytes and bytes on the way of what a page asks for until it has loaded and been idle for a moment."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    files = []
    page.on("response", lambda answer: files.append((answer.url, len(answer.body()), sent(answer))))
    page.goto(address, wait_until="load")
    page.wait_for_timeout(500)
    page.close()
    return files


LONG = {"api", "believe", "claims", "formulas", "glossary", "references"}
LONG |= {"symptoms", "questions", "recap", "teach", "widgets"}
"""Folders and names of pages that nobody reads from their top to their end: they may be long."""


def most(path):
    """Bytes that a page may ask for, and bytes on their way: a chapter, what is long or has a widget, a text."""
    if path.parent.name == "notebooks":
        return 1_200_000, CLASS
    long = {path.stem, path.parent.name} & LONG or "widget-view+json" in path.read_text(encoding="utf-8")
    return 650_000 if long else 300_000, 400_000


def test_pages_are_light_and_ask_for_few_files(browser, site, html, pages):
    """The weights of a widget's own network are not counted: they come when the page has nothing else to do."""
    found = []
    for name in pages:
        files = asked_for(browser, f"{site}/{name}")
        counted = [(size, way) for url, size, way in files if not url.endswith(".bin")]
        sums, limits = list(map(sum, zip(*counted, strict=True))), most(html / name)
        if len(files) > 20 or sums[0] > limits[0] or sums[1] > limits[1]:
            found.append(f"{name} asks for {len(files)} files, {sums[0]} bytes and {sums[1]} on their way, of {limits}")
    assert not found, "\n".join(found)


SHIFTS = """new PerformanceObserver(list => {
    for (const {value} of list.getEntries()) window.shifted = (window.shifted ?? 0) + value;
}).observe({type: "layout-shift", buffered: true})"""
"""How far a page moves by itself, as Lighthouse counts it: shares of the window."""
AIR = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000}
"""Milliseconds and bytes a second of Lighthouse's phone, which is four times slower than this machine."""

IN_SIGHT = "places => places.map(place => place.checkVisibility() && place.getBoundingClientRect().top < innerHeight)"
PHONE = {"viewport": {"width": 412, "height": 823}, "device_scale_factor": 1.75, "is_mobile": True}


FIRST = ("book/welcome", "book/play", "book/translate", "book/your_memory", "notebooks/03_storkey", "book/glossary")
"""Pages that begin with a widget, a chapter, and one with many links; with THOROUGH=1 all are looked at."""


@pytest.mark.parametrize("shown", [PHONE, {"viewport": {"width": 1280, "height": 900}}], ids=["phone", "desktop"])
def test_nothing_moves_while_a_page_comes(shown, browser, site, pages):
    names = pages if os.environ.get("THOROUGH") else [f"{name}.html" for name in FIRST]
    shifts = {name: shifted(browser, f"{site}/{name}", shown) for name in names}
    assert not {name: share for name, share in shifts.items() if share > 0.02}


def shifted(browser, address, shown):
    """How far a page moves by itself while it comes through slow air to a slow machine, and its first widget too."""
    context = browser.new_context(**shown)
    page = context.new_page()
    page.add_init_script(SHIFTS)
    slow = context.new_cdp_session(page)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", AIR)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(address, wait_until="load")
    if page.locator(PLACE).first.evaluate_all(IN_SIGHT) == [True]:
        page.locator("[data-widget]").first.wait_for()
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(500)
    share = page.evaluate("window.shifted ?? 0")
    context.close()
    return share


COMES_AND_GOES = """(widget, tag) => {
    widget.append(document.createElement(tag));
    document.body.offsetHeight;
    widget.lastChild.remove();
}"""


@pytest.mark.parametrize("name", ["book/welcome", "notebooks/02_hebbian_hopfield"])
def test_what_changes_in_a_widget_leaves_the_style_of_its_page_alone(name, browser, site, tmp_path):
    """A rule with :has() may look at all elements whenever one comes: 4,000 of them, 60 ms a step of a widget."""
    page = settled(browser.new_context(), f"{site}/{name}.html")
    wake(page)
    at_rest(page.locator("[data-widget]").first)
    browser.start_tracing(page=page, path=tmp_path / "trace.json", categories=["devtools.timeline"])
    for tag in ("p", "span"):
        page.locator("[data-widget]").first.evaluate(COMES_AND_GOES, tag)
    browser.stop_tracing()
    page.context.close()
    events = json.loads((tmp_path / "trace.json").read_text(encoding="utf-8"))["traceEvents"]
    styled = [event["args"]["elementCount"] for event in events if event["name"] == "UpdateLayoutTree"]
    assert 0 < sum(styled) < 200, styled


def test_menus_open_and_close_by_three_hands(browser, site, pages):
    page = settled(browser.new_context(), f"{site}/{pages[0]}")
    button = page.get_by_role("button", name="Source repositories")
    menu = page.get_by_role("link", name="Repository", exact=True)
    for opens in (lambda: button.click(), lambda: (button.focus(), page.keyboard.press("Enter"))):
        opens()
        expect(menu).to_be_visible()
        assert button.get_attribute("aria-expanded") == "true"
        page.keyboard.press("Escape")
        page.mouse.move(300, 600)  # under a pointer it stays open
        expect(menu).to_be_hidden()
        expect(button).to_be_focused()
    button.click()
    page.mouse.click(300, 600)
    expect(menu).to_be_hidden()
    assert button.get_attribute("aria-expanded") == "false"
    page.context.close()


def test_icons_need_no_script(browser, site, pages):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/{pages[-1]}")
    boxes = page.locator(".article-header-buttons svg").evaluate_all("all => all.map(e => e.clientHeight)")
    assert len(boxes) >= 5 and max(boxes) < 40, boxes
    context.close()


@pytest.mark.parametrize("word, found", [("overlap", "glossary"), ("median", "claims")])
def test_search_finds_a_page_by_its_words(browser, site, word, found):
    """Also by the words of a table."""
    page = browser.new_page()
    page.goto(f"{site}/search.html?q={word}")
    page.locator("#search-results li").first.wait_for(timeout=10_000)
    page.locator(f'#search-results a[href*="{found}.html"]').first.wait_for(timeout=10_000)
    page.close()


def test_what_the_search_shows_has_no_tex_and_fits_a_phone(browser, site):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{site}/search.html?q=overlap")
    results = page.locator("#search-results")
    results.get_by_text("How alike two patterns are").first.wait_for(timeout=10_000)
    page.wait_for_function("() => document.querySelectorAll('#search-results .context').length > 8")
    assert not [word for word in ("\\frac", "\\sum", "\\cdot") if word in results.inner_text()]
    wide = results.evaluate("e => [...e.querySelectorAll('*')].filter(part => part.scrollWidth > e.clientWidth).length")
    page.close()
    assert wide == 0


def test_what_a_search_leads_to_and_the_index_fit_a_phone(browser, site):
    """Words found are marked until a button is pressed. No icon of the theme's font, which the site does without."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{site}/search.html?q=overlap")
    page.locator('#search-results a[href*="glossary.html"]').first.click(timeout=10_000)
    button = page.get_by_role("link", name="Hide Search Matches")
    button.wait_for()
    assert button.evaluate("e => getComputedStyle(e, '::before').content") == "none"
    assert page.locator("article .highlighted").count() > 3
    button.click()
    button.wait_for(state="hidden")  # its address is a script, which a browser runs when the click is over
    assert page.locator("article .highlighted").count() == 0
    page.goto(f"{site}/genindex.html")
    wide = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert wide <= 360


@pytest.mark.parametrize("theme", THEMES)
def test_the_lines_at_the_foot_of_a_page_are_of_one_colour(theme, browser, site):
    """The theme's own is a light grey, which in the dark is brighter than all others."""
    page = browser.new_page(color_scheme=theme)
    page.goto(f"{site}/book/part3.html")
    lines = page.locator(".prev-next-footer, footer.bd-footer-content, footer.bd-footer")
    colours = lines.evaluate_all("all => all.map(e => getComputedStyle(e).borderTopColor)")
    page.close()
    assert len(colours) == 3 and len(set(colours)) == 1, colours


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_has_its_theme_before_its_script(theme, browser, site):
    """Else it is shown light and in another face first, and all of it moves when the script has come."""
    page = browser.new_page(color_scheme=theme)
    page.route("**/site.js*", lambda route: route.abort())
    page.goto(f"{site}/notebooks/03_storkey.html")
    assert page.get_attribute("html", "data-theme") == theme
    assert "Newsreader" in page.locator("h2").first.evaluate("e => getComputedStyle(e).fontFamily")
    page.close()


def test_a_script_that_fails_leaves_the_page_its_theme_and_its_questions(browser, site, html):
    script = (html / "_static" / "site.js").read_text(encoding="utf-8")
    broken = script.replace("function reachByKeyboard", "null.nothing; function reachByKeyboard")
    page, errors = browser.new_page(color_scheme="dark"), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route("**/site.js*", lambda route: route.fulfill(body=broken, content_type="text/javascript"))
    page.goto(f"{site}/notebooks/02_hebbian_hopfield.html")
    page.locator(".course-guess").first.wait_for()
    assert page.get_attribute("html", "data-theme") == "dark"
    assert len(errors) == 1 and "null" in errors[0], errors
    page.close()


def test_theme_switches_by_keyboard(browser, site, pages):
    page = browser.new_page(color_scheme="light")
    page.goto(f"{site}/{pages[0]}")
    button = page.locator(".article-header-buttons .theme-switch-button")
    seen = set()
    for _ in range(3):
        button.focus()
        page.keyboard.press("Enter")
        seen.add(page.get_attribute("html", "data-theme"))
    assert seen == {"light", "dark"}
    page.close()


def test_figures_keep_their_paper_in_the_dark(browser, site):
    page = browser.new_page(color_scheme="dark")
    page.goto(f"{site}/book/welcome.html")
    style = page.locator(".cell_output img").first.evaluate("i => [getComputedStyle(i).filter, i.clientWidth]")
    assert style[0] == "none"
    assert style[1] <= 560
    page.close()


def test_folded_hints_open_by_keyboard(browser, site, pages):
    chapter = next((name for name in pages if name.startswith("notebooks/")), None)
    if chapter is None:
        pytest.skip("no chapter yet")
    page = browser.new_page()
    page.goto(f"{site}/{chapter}")
    summary = page.locator("article details > summary").first
    before = summary.evaluate("s => s.parentElement.open")
    summary.focus()
    page.keyboard.press("Enter")
    assert summary.evaluate("s => s.parentElement.open") != before
    page.close()


PRESSED = {  # the class in a page's state, the widget it becomes, and the buttons
    "half_face.HalfFace": ("half-face", ["Play: recall the rest"]),
    "playground.Playground": ("playground", ["Corrupt again", "Back", "Back", "Step"]),
    "surface.MemorySurface": ("memory-surface", ["Store the next experience", "Store the next experience", "Back"]),
    "race.MemoryRace": ("memory-race", ["Step", "Step", "Step", "Back"]),
    "microscope.SpuriousMicroscope": ("spurious-microscope", ["Back", "Back", "Step"]),
    "quiz.Quiz": ("quiz", ["Check"]),
    "drifting.DriftingContext": ("drifting-context", ["Back", "Back", "Step"]),
    "mood.Mood": ("mood", ["Back", "Back", "Step"]),
    "storyteller.StoryTeller": ("story-teller", ["Damage again", "Back", "Back", "Step"]),
    "capacity_dial.CapacityDial": ("capacity-dial", ["Step", "Step", "Back"]),
    "semantic_search.SemanticSearch": ("semantic-search", ["Back", "Back", "Step"]),
    "dream_walker.DreamWalker": ("dream-walker", ["Step", "Step", "Back"]),
    "pid_atoms.PidAtoms": ("pid-atoms", ["Back"]),
    "film.FilmMemory": ("film-memory", ["Shuffle", "Step", "Step", "Back"]),
    "tilt.TiltedLandscape": ("tilted-landscape", ["Step", "Step", "Back"]),
    "clock_hands.ClockHands": ("clock-hands", ["Step", "Step", "Back"]),
    "who_remembers.WhoRemembers": ("who-remembers", ["Back", "Back", "Step"]),
    "state_graph.StateGraph": ("state-graph", ["Step", "Step", "Back"]),
    "fog_plane.FogPlane": ("fog-plane", ["Step", "Step", "Back"]),
    "feature_strip.FeatureStrip": ("feature-strip", ["Back", "Back", "Step"]),
    "legendre.LegendreMemory": ("legendre-memory", ["Back", "Back", "Step"]),
    "night_school.NightSchool": ("night-school", ["Back", "Back", "Step"]),
    "hole.TheHole": ("the-hole", ["Step", "Step", "Back"]),
    "marble.MarblePlane": ("marble-plane", ["Back", "Back", "Step"]),
    "bar.TheBar": ("the-bar", ["Step", "Step", "Back"]),
    "word_list.WordList": ("word-list", ["Start", "Pause"]),
}
PLAIN = {"sound.Sound"}  # which says nothing in words
EACH_TIME = {"half_face.HalfFace", "race.MemoryRace", "quiz.Quiz", "capacity_dial.CapacityDial"}
"""Pressed in every run, the others by `make thorough`: alone on a page, every hand has pressed each of them already."""


def at_rest(widget):
    """What a widget says once it has said the same for a while: what is read aloud waits a moment."""
    said = [None, widget.inner_text()]
    while said[-1] != said[-2]:
        assert len(said) < 20, f"the widget never rests: {said[-2:]}"
        widget.page.wait_for_timeout(700)
        said.append(widget.inner_text())
    return said[-1]


def shown_by(hand, kind, presses, browser, address):
    """What a widget of a built page says after one hand has pressed its buttons."""
    context = browser.new_context(has_touch=hand == "touch", reduced_motion="reduce")
    page = settled(context, address)
    wake(page)
    widget = page.locator(f"[data-widget={kind}]").first
    before = widget.inner_text()
    widget.evaluate("e => { e.tabIndex = -1; e.focus(); }")  # so that Tab need not come from the top of the page
    if kind == "quiz":
        first = widget.locator("input").first
        first.press("Space") if hand == "keyboard" else HANDS[hand](page).press(first)
    for name in presses:
        HANDS[hand](page).press(button(widget, name).first)
        rested(widget)  # what is pressed while a new cue is recalled is for the old one
    after = at_rest(widget)
    context.close()
    assert after != before, f"{kind}: nothing happens by {hand}"
    return after


def test_every_widget_is_pressed_on_a_page():
    assert {name.partition(".")[2] for name in {*PRESSED, *PLAIN}} == set(widgets.__all__)


@pytest.mark.parametrize(
    "made_by", [pytest.param(name, marks=() if name in EACH_TIME else pytest.mark.thorough) for name in PRESSED]
)
def test_three_hands_do_the_same_on_a_built_page(made_by, browser, site, html, pages):
    kind, presses = PRESSED[made_by]
    having = [name for name in pages if made_by in (html / name).read_text(encoding="utf-8")]
    page = min(having, key=lambda name: name.startswith("book/"))  # a chapter, where there is one
    told = {hand: shown_by(hand, kind, presses, browser, f"{site}/{page}") for hand in HANDS}
    assert told["touch"] == told["mouse"]
    assert told["keyboard"] == told["mouse"]


def test_without_javascript_a_chapter_shows_pictures_and_folded_answers(browser, site, html, pages):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for name in [name for name in pages if "widget-view+json" in (html / name).read_text(encoding="utf-8")]:
        page.goto(f"{site}/{name}")
        page.locator("noscript > .widget-note").wait_for()
        assert page.locator(".cell_output img, noscript img").count() >= (1 if name.startswith("book/") else 2), name
        answers = page.locator("noscript details", has_text="Right.")
        assert name.startswith("book/") or answers.count() >= 3, f"{name}: {answers.count()} right answers"
        if answers.count():
            answer = answers.locator("visible=true").first  # not in a closed fold
            answer.locator("summary").click()
            assert answer.locator("p").is_visible(), name
    context.close()


def test_a_chapter_prints_its_widgets_without_their_controls(browser, site):
    page = browser.new_page()
    page.goto(f"{site}/notebooks/02_hebbian_hopfield.html")
    widget = page.locator("[data-widget=playground]").first
    page.locator(f"{PLACE}:not(details *)").first.scroll_into_view_if_needed()
    widget.get_by_role("button", name="Play").wait_for()
    page.emulate_media(media="print")
    assert widget.locator("canvas").first.is_visible()
    assert not widget.get_by_role("button", name="Play").is_visible()
    assert len(page.pdf()) > 100_000
    page.close()


def test_a_figure_opens_large_and_closes_by_keyboard(context, site):
    page = settled(context, f"{site}/notebooks/02_hebbian_hopfield.html")
    figure = page.locator("a.course-zoom").first
    figure.focus()
    page.keyboard.press("Enter")
    large = page.locator("dialog.course-large img")
    large.wait_for()
    assert large.bounding_box()["width"] > 1.5 * figure.locator("img").bounding_box()["width"]
    assert large.get_attribute("alt") and large.get_attribute("src").endswith("-light.webp")
    page.keyboard.press("Escape")
    large.wait_for(state="detached")
    expect(figure).to_be_focused()


def test_a_widget_that_is_wider_than_the_text_passes_under_the_header(context, site):
    page = settled(context, f"{site}/notebooks/02_hebbian_hopfield.html")
    page.set_viewport_size({"width": 1280, "height": 900})
    wake(page)
    page.locator("[data-widget='playground']").first.evaluate(
        "e => scrollTo(0, e.getBoundingClientRect().top + scrollY)"
    )
    page.mouse.wheel(0, 150)
    page.wait_for_selector(".course-aside", state="hidden")
    page.wait_for_timeout(300)  # the list of contents fades
    header = page.locator(".bd-header-article").bounding_box()
    beside = {"x": header["x"] + header["width"] + 2, "y": 2, "width": 280, "height": header["height"] - 4}
    with Image.open(io.BytesIO(page.screenshot(clip=beside))) as image:
        assert len(image.convert("RGB").getcolors(maxcolors=1 << 24)) == 1


def test_a_chapter_tells_how_many_minutes_are_left(context, site):
    page = settled(context, f"{site}/notebooks/02_hebbian_hopfield.html")
    minutes = reading.minutes(course.cells_of("02_hebbian_hopfield"))
    exercises = course.chapter("02_hebbian_hopfield").facts["exercise_minutes"]
    assert page.get_by_text(f"{minutes} min to read · {exercises} min of exercises").count() == 1
    left = page.locator(".course-left")
    page.locator("h2").nth(4).scroll_into_view_if_needed()
    left.wait_for()
    early = int(left.inner_text().split()[0])
    page.get_by_role("heading", name="Exercises").first.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    before = int(left.inner_text().split()[0])
    page.get_by_role("heading", name="Quiz").first.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    assert 0 <= int(left.inner_text().split()[0]) <= before < early < minutes  # exercises take none of them
    assert before - int(left.inner_text().split()[0]) <= 1
