"""Pictures made from the built website, after `make book`.

`python -m tools.picture` copies the computed picture of the front page to where the README and link previews show it.
`python -m tools.picture widgets` photographs each widget that widgets.md names on the page of its chapter; with names
after it only those. It needs Chromium.
"""

import io
import re
import shutil
import sys

from PIL import Image

from tools import ROOT, chromium
from tools.web import served

HTML = ROOT / "_build" / "html"
INDEX = ROOT / "book" / "widgets.md"
SCALE = 2  # pixels of a photograph for one of the page
SIDES = (780, 520)  # of a card's picture
PAPERS = {"light": "#ffffff", "dark": "#1c222c"}  # of widgets: --surface of tokens.css
ROOM = 0.94  # of a card's picture, for what must not touch its edge
SEEN = {  # buttons to press, or how far to move the slider of steps; then what the picture is of, without controls
    "HalfFace": (["Play: recall the rest"], ".he-hf-stage canvas"),
    "Playground": ([0.5], ".he-pg-pictures canvas"),
    "MemoryRace": (["Play"], ".he-race-lanes"),
    "MemorySurface": (["Store the next experience"] * 4, ".he-surface-line"),
    "StateGraph": (["Step"], ".he-sg"),
    "SpuriousMicroscope": ([], ".he-ms-where canvas"),
    "CapacityDial": ([], ".he-dial-plot:not(.he-dial-phase)"),
    "Sound": ([], "svg"),
    "StoryTeller": (["Play"], ".he-st-scene:nth-child(-n + 10)"),
    "Mood": ([], ".he-film"),
    "DriftingContext": ([], ".he-dr-seen"),
    "SemanticSearch": ([], ".he-ss-answers"),
    "DreamWalker": ([0.5], ".he-dw-map, .he-dw-scene .he-dw-picture"),
    "PidAtoms": ([], ".he-pid-bars"),
    "LegendreMemory": ([], ".he-lg-seen"),
    "NightSchool": ([], ".he-ns-pair"),
    "TheBar": ([0.05], ".he-bar-pictures"),
    "TheHole": (["Step"], ".he-hole-faces, .he-hole-plots"),
    "FilmMemory": (["Shuffle"], ".he-fm-pictures"),
    "MarblePlane": ([], ".he-plane"),
    "FogPlane": ([0.35], ".he-plane"),
    "FeatureStrip": (["Drop the next picture in"] * 4, ".he-fs-seen"),
    "TiltedLandscape": ([0.18], ".he-tl-seen"),
    "ClockHands": ([0.1], ".he-ck-dials"),
    "WordList": ([], ".he-wl-start"),
    "WhoRemembers": ([0.86], ".he-wr-scene"),
    "Quiz": (["Check"], "form:first-of-type :is(legend, .he-choice:first-child)"),
}
FILLED = {"HalfFace", "SpuriousMicroscope"}  # pictures whose middle is enough
BOX = """all => {
    const boxes = all.filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect());
    const [x, y] = ["left", "top"].map(side => Math.min(...boxes.map(box => box[side])));
    const [right, bottom] = ["right", "bottom"].map(side => Math.max(...boxes.map(box => box[side])));
    return {x: x - 1, y: y - 1, width: right - x + 2, height: bottom - y + 2}; // borders lie between pixels
}"""
"""What is around these elements, in the window."""


def main():
    if "widgets" in sys.argv:
        return photograph(sys.argv[2:])
    page = (HTML / "book" / "welcome.html").read_text(encoding="utf-8")
    computed = re.search(r'src="\.\./(_images/[0-9a-f]+\.png)"', page).group(1)
    shutil.copyfile(HTML / computed, ROOT / "book" / "_static" / "readme.png")


def index():
    """(widget, picture, page) of each widget in widgets.md, such as ("Quiz", "widgets/quiz.webp", "notebooks/02_…")."""
    sections = re.split(r"^## ", INDEX.read_text(encoding="utf-8"), flags=re.M)[1:]
    return [(part.split()[0], re.search(r"widgets/\w+\.webp", part)[0], _page(part)) for part in sections]


def _page(section):
    """Where a section of widgets.md says first that its widget plays, as a path of the site without its ending."""
    place = re.search(r"\]\((?:\.\./)?([\w/]+)\.(?:ipynb|md)", section)[1]
    return place if "/" in place else f"book/{place}"


def photograph(names):
    """The pictures of widgets.md as WebP, in widgets/dark those for the dark theme too."""
    wanted = [entry for entry in index() if not names or entry[0] in names]
    with chromium.launched() as browser, served(HTML) as address:
        for theme in PAPERS:
            view = {"viewport": {"width": 1280, "height": 1000}, "color_scheme": theme, "reduced_motion": "reduce"}
            context = browser.new_context(**view, device_scale_factor=SCALE)
            for name, file, place in wanted:
                if theme == "light" or name not in FILLED:
                    path = INDEX.parent / (file if theme == "light" else dark(file))
                    shot = shown(context, name, f"{address}/{place}.html")
                    card(shot, theme, name in FILLED).save(path, "WEBP", quality=75, method=6)
                    print(f"{path.relative_to(INDEX.parent)}: {path.stat().st_size / 1000:.0f} kB")
            context.close()


def dark(file):
    """Where the picture for the dark theme lies; those that fill their card are alike in both, and have none."""
    return re.sub(r"([^/]+)$", r"dark/\1", file)


def shown(context, name, address):
    """A photograph of what is to be seen of a widget on its page."""
    page = context.new_page()
    page.goto(address)
    presses, parts = SEEN.get(name, ([], ":scope"))
    seen = at_work(page, name, presses).locator(parts)
    seen.first.evaluate("e => e.scrollIntoView({block: 'start'})")
    shot = page.screenshot(clip=seen.evaluate_all(BOX))
    page.close()
    return Image.open(io.BytesIO(shot)).convert("RGB")


def card(part, theme, filled=False):
    """A photograph as large as fits, or so large that it fills the card, in the middle of a card's picture."""
    shares = [most / side for most, side in zip(SIDES, part.size, strict=True)]
    share = max(shares) if filled else ROOM * min(shares)
    part = part.resize([round(share * side) for side in part.size], Image.Resampling.LANCZOS)
    whole = Image.new("RGB", SIDES, PAPERS[theme])
    whole.paste(part, [(most - side) // 2 for most, side in zip(SIDES, part.size, strict=True)])
    return whole


def at_work(page, name, presses):
    """The first widget of this name on a chapter's page, after these buttons were pressed."""
    page.add_style_tag(content=".bd-header-article, #pst-skip-link, .course-left { display: none !important }")
    page.add_style_tag(content=".widget-place { width: 640px !important } .he-hf { max-width: none !important }")
    kind = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
    places = page.locator('script[type="application/vnd.jupyter.widget-view+json"] + div')
    for place in places.all():
        if place.evaluate("place => place.closest('details:not([open])') !== null"):
            continue
        place.scroll_into_view_if_needed()
        place.locator("[data-widget]").wait_for()
    widget = page.locator(f"[data-widget={kind}]").first
    if name == "Quiz":
        widget.locator("input").first.check()
    for step in presses:
        if isinstance(step, str):
            widget.get_by_role("button", name=step, exact=True).first.click()
        else:
            slider = widget.locator(":has(> .he-moves) input[type=range]").first
            slider.fill(str(round(step * float(slider.get_attribute("max")))))
    page.add_style_tag(content=".he-quiz [type=radio] { display: none }")  # a card is no place to choose
    widget.scroll_into_view_if_needed()
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(3000)
    return widget


if __name__ == "__main__":
    main()
