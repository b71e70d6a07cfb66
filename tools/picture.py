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
PAPER = "#ffffff"  # of widgets
SEEN = {  # buttons to press, or how far to move the slider of steps; then what is cut out, in pixels: no controls
    "HalfFace": (["Play: recall the rest"], (40, 120, 620, 507)),
    "Playground": ([0.5], (25, 20, 630, 305)),
    "MemoryRace": (["Play"], (15, 340, 625, 700)),
    "MemorySurface": (["Store the next experience"] * 4, (15, 185, 625, 500)),
    "SpuriousMicroscope": ([], (20, 480, 560, 840)),
    "CapacityDial": ([], (15, 160, 625, 482)),
    "Sound": ([], (363, 8, 560, 58)),
    "StoryTeller": (["Play"], (15, 1262, 625, 1642)),
    "Mood": ([], (15, 25, 625, 168)),
    "SemanticSearch": ([], (15, 1030, 625, 1366)),
    "DreamWalker": ([0.5], (15, 180, 625, 587)),
    "PidAtoms": ([], (15, 200, 625, 432)),
    "Quiz": (["Check"], (5, 15, 635, 270)),
}


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
    return re.search(r"\]\((?:\.\./)?([\w/]+)\.(?:ipynb|md)", section)[1].replace("welcome", "book/welcome")


def photograph(names):
    """The pictures of widgets.md, light theme, as WebP."""
    with chromium.launched() as browser, served(HTML) as address:
        view = {"viewport": {"width": 1280, "height": 1000}, "color_scheme": "light", "reduced_motion": "reduce"}
        context = browser.new_context(**view, device_scale_factor=SCALE)
        for name, file, place in index():
            if not names or name in names:
                page = context.new_page()
                page.goto(f"{address}/{place}.html")
                presses, box = SEEN.get(name, ([], (0, 0, 640, 427)))
                shot = Image.open(io.BytesIO(at_work(page, name, presses).screenshot())).convert("RGB")
                card(shot.crop([SCALE * side for side in box])).save(INDEX.parent / file, "WEBP", quality=75, method=6)
                print(f"{file}: {(INDEX.parent / file).stat().st_size / 1000:.0f} kB")
                page.close()


def card(part):
    """A part of a photograph, as large as fits, in the middle of a card's picture."""
    share = min(1, *(most / side for most, side in zip(SIDES, part.size, strict=True)))
    part = part.resize([round(share * side) for side in part.size], Image.Resampling.LANCZOS)
    whole = Image.new("RGB", SIDES, PAPER)
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
    widget.scroll_into_view_if_needed()
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(3000)
    return widget


if __name__ == "__main__":
    main()
