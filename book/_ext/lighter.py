"""Makes the built pages lighter: figures get a palette, widgets no script in each page, quizzes their formulas, set."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import formulas

from tools import light

STATE = re.compile(r'(<script type="application/vnd\.jupyter\.widget-state\+json">)(.*?)(</script>)', re.S)
PLAIN = re.compile(r"(<noscript>)(<p>.*?)(</noscript>)", re.S)  # a quiz without JavaScript, as Quiz.fallback() makes it


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
    path.write_bytes(light.smaller(path.read_bytes()))


def as_shown(found):
    """What a reader without JavaScript sees of a quiz, with its formulas set."""
    return found[1] + formulas.in_html(found[2]) + found[3]


def as_read(found):
    """The saved state of a page's widgets without what the site's loader does not read, and with a quiz's formulas."""
    saved = json.loads(found[2])
    light.lighten(saved["state"])
    return found[1] + json.dumps(saved).replace("</", "<\\/") + found[3]
