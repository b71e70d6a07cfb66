"""Makes the built pages lighter: figures get a palette, widgets no script in each page, quizzes their formulas, set,
words of code that have the colour of all code no mark of their own, and what widgets were saved with a file of its own.

Where a quiz asks of an earlier chapter, its link to the notebook becomes one to the page.
"""

import hashlib
import html
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import formulas
from docutils import nodes
from typed import TAG

from tools import light

STATE = re.compile(r'(<script type="application/vnd\.jupyter\.widget-state\+json">)(.*?)(</script>)', re.S)
PLAIN = re.compile(r"(<noscript>)(<p>.*?)(</noscript>)", re.S)  # a quiz without JavaScript, as Quiz.fallback() makes it
CODE = re.compile(r"<pre>.*?</pre>", re.S)
PLAIN_WORD = re.compile(r'<span></span>|<span class="(?:n|nn|nf|nc|o|p|w)">([^<]*)</span>')
"""A name, a sign or a space, which course.css gives the colour of all code: eight words of ten."""
TOLD = ("_anywidget_id", "language")  # by which the loader finds a widget's module
STRING = r'<span class="(?:s|s1|s2|sa|sd|se|si)">([^<]*)</span>'
PIECES = re.compile(f"(?:{STRING}){{2,}}")  # of an f-string, say: course.css gives them one colour
LINK = re.compile(r'(<a href=")([^"]+)(">)(chapter\s\d+, .+?)(?=</a>)')


def setup(app):
    app.connect("build-finished", lighten)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def lighten(app, error):
    """Rewrite what a build without an error has left: once more does no harm."""
    if error or app.builder.format != "html":
        return
    out = Path(app.outdir)
    with ThreadPoolExecutor() as pool:
        list(pool.map(lighten_figure, (out / "_images").glob("*.png")))
    for path in out.rglob("*.html"):
        page = CODE.sub(as_code, path.read_text(encoding="utf-8"))
        if "widget-state+json" in page:
            page = PLAIN.sub(as_shown, STATE.sub(as_read, page))
        if "data-content_root" in page:  # a page that is shown on another site is whole
            name = "-".join(path.relative_to(out).with_suffix(".json").parts)
            page = STATE.sub(lambda found, name=name: apart(found, out / "_static" / "saved" / name), page)
        path.write_text(page, encoding="utf-8")


def lighten_figure(path):
    path.write_bytes(light.smaller(path.read_bytes()))


def as_code(found):
    """A block of code whose plain words are text, and whose strings are in one piece."""
    plain = PLAIN_WORD.sub(lambda word: word[1] or "", found[0])
    return PIECES.sub(lambda pieces: f'<span class="s2">{TAG.sub("", pieces[0])}</span>', plain)


def as_shown(found):
    """What a reader without JavaScript sees of a quiz, with its formulas set."""
    linked = LINK.sub(lambda link: link[1] + on_the_site(link[2], html.unescape(link[4])) + link[3] + link[4], found[2])
    return found[1] + formulas.in_html(linked) + found[3]


def as_read(found):
    """The saved state of a page's widgets without what the site's loader does not read, and with a quiz's formulas."""
    saved = json.loads(found[2])
    light.lighten(saved["state"])
    share(saved["state"])
    for model in saved["state"].values():
        for source in (question["source"] for question in model["state"].get("questions", ()) if "source" in question):
            source["link"] = on_the_site(**source)
    return found[1] + json.dumps(saved).replace("</", "<\\/") + found[3]


def apart(found, path):
    """Write the saved state of a page's widgets to a file, which its loader fetches; the page says what they are."""
    saved = json.loads(found[2])
    if "file" in saved or not saved["state"]:
        return found[0]
    text = json.dumps(saved["state"])
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    kept = {
        name: {"state": {key: model["state"][key] for key in TOLD if key in model["state"]}}
        for name, model in saved["state"].items()
    }
    version = hashlib.sha256(text.encode()).hexdigest()[:8]
    return found[1] + json.dumps({"state": kept, "file": f"saved/{path.name}?v={version}"}) + found[3]


def share(models):
    """Keep the same bytes once: a buffer that an earlier model has is {path, like: [that model, its buffer there]}."""
    places = {}
    for name, model in models.items():
        for number, buffer in enumerate(model.get("buffers", ())):
            first = places.setdefault(buffer.get("data"), (name, number))
            if first != (name, number) and len(buffer.get("data", "")) > 200:
                buffer["like"] = first
                del buffer["data"]


def on_the_site(link, text):
    """The page of a link to a notebook's section, its text "chapter 2, Ties": Sphinx names sections its own way."""
    section = text.partition(", ")[2].replace("’", "'")
    return link if ".ipynb#" not in link else f"{link.partition('.ipynb#')[0]}.html#{nodes.make_id(section)}"
