"""Makes the built pages lighter: figures get a palette, widgets no script in each page, quizzes their formulas, set."""

import io
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import formulas
from PIL import Image

STATE = re.compile(r'(<script type="application/vnd\.jupyter\.widget-state\+json">)(.*?)(</script>)', re.S)
PLAIN = re.compile(r"(<noscript>)(<p>.*?)(</noscript>)", re.S)  # a quiz without JavaScript, as Quiz.fallback() makes it
UNUSED = ("_esm", "_css", "outputs")  # scripts come from files, once for all pages; outputs are a kernel's


def setup(app):
    app.connect("build-finished", lighten)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def lighten(app, error):
    """Rewrite what a build without an error has left: once more does no harm."""
    if error or app.builder.format != "html":
        return
    with ThreadPoolExecutor() as pool:
        list(pool.map(lighten_figure, Path(app.outdir, "_images").glob("*.png")))
    for path in Path(app.outdir).rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        if "widget-state+json" in page:
            path.write_text(PLAIN.sub(as_shown, STATE.sub(as_read, page)), encoding="utf-8")


def lighten_figure(path):
    path.write_bytes(smaller(path.read_bytes()))


def smaller(data):
    """The same figure in 256 colours of its own, where that is fewer bytes: a figure has few, and text stays sharp."""
    with Image.open(io.BytesIO(data)) as image:
        if image.mode == "P" or image.convert("RGBA").getextrema()[3][0] < 255:
            return data
        file = io.BytesIO()
        few = image.convert("RGB").quantize(256, dither=Image.Dither.FLOYDSTEINBERG)
        few.save(file, "PNG", optimize=True)
    return min(data, file.getvalue(), key=len)


def as_shown(found):
    """What a reader without JavaScript sees of a quiz, with its formulas set."""
    return found[1] + formulas.in_html(found[2]) + found[3]


def as_read(found):
    """The saved state of a page's widgets without what the site's loader does not read, and with a quiz's formulas."""
    saved = json.loads(found[2])
    for model in saved["state"].values():
        for name in UNUSED:
            model["state"].pop(name, None)
        if questions := model["state"].get("questions"):
            model["state"]["formulas"] = formulas.of_quiz(questions)
    return found[1] + json.dumps(saved).replace("</", "<\\/") + found[3]
