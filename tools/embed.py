"""Each widget on a page of its own, for an <iframe> in somebody else's site: embed/<name>.html of the website.

Addresses are stable: the-bar.html is TheBar as it comes, quiz-2.html the quiz of chapter 2, half-face.de.html HalfFace
in German.
"""

import json
import re
from functools import partial
from html import escape

from ipywidgets.embed import dependency_state, embed_data

from hopfield_edu import datasets, widgets
from hopfield_edu.hetero import subconscious
from hopfield_edu.widgets.base import STATIC
from tools.kit import chapters, quizzes

PAGE = """<!doctype html>
<html lang="{language}" data-theme="{theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{heading}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{static}tokens.css">
<style>body {{ margin: 0; padding: 10px; background: var(--paper); color: var(--ink); }}{style}</style>
{script}</head>
<body><main class="bd-main"><h1>{heading}</h1>
{views}
{below}<script type="application/vnd.jupyter.widget-state+json">{state}</script>
<script type="module" src="{static}anywidget-static.js"></script>
</main></body>
</html>
"""
PARTS = {"language": "en", "heading": "A widget", "below": "", "style": "", "script": "", "static": "_static/"}
VIEW = '<script type="application/vnd.jupyter.widget-view+json">{"model_id": "%s"}</script>'
FOLLOW = """<script>
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => { document.documentElement.dataset.theme = dark.matches ? "dark" : "light"; };
dark.onchange = follow;
follow();
</script>
"""
HIDDEN = (
    " h1 { position: absolute; clip-path: inset(50%); } .credit { font: 13px var(--sans); } a { color: var(--accent); }"
)
CREDIT = '<p class="credit">{source}<a href="{site}" target="_blank" lang="en">{title}</a>, CC BY 4.0</p>\n'
STORIES = [[0, 1, 2, 3], [0, 4, 2, 5], [0, 6, 2, 7]]  # they cross at 0 and at 2


def mood():
    """A Mood of three stories of eight emoji."""
    bricks = datasets.emoji(8, size=32, rng=0)
    episodes = subconscious.lay_down(STORIES, [-1.0, 0.0, 1.0], bricks.pictures)
    return widgets.Mood(episodes, bricks.pictures, bricks.names, ["gloomy", "everyday", "bright"])


def makers():
    """name of a page -> (heading, a function that makes its widget)."""
    found = {}
    for name in sorted(set(widgets.__all__) - {"Quiz", "Sound"}):
        made = mood if name == "Mood" else getattr(widgets, name)
        found[dashed(name)] = (" ".join(words(name)).capitalize(), made)
    for path in chapters.paths():
        if asked := quizzes.questions(chapters.read(path)):
            number = chapters.number(path)
            found[f"quiz-{number}"] = (f"Quiz of chapter {number}", lambda asked=asked: widgets.Quiz(asked))
    return found


def translated():
    """name of a page -> (language, heading, a function that makes its widget), for every language but English."""
    found = {}
    for name in sorted(set(widgets.__all__) - {"Mood", "Quiz", "Sound"}):
        kind = getattr(widgets, name)
        for language in kind.languages()[1:]:
            made = partial(kind, language=language)
            found[f"{dashed(name)}.{language}"] = (language, said(label(kind), language), made)
    return found


def label(kind):
    """The English name of a widget on the page, which its source gives."""
    source = STATIC.parent / "js" / kind._name / "index.js"
    return re.search(r'label: en\("([^"]+)"\)', source.read_text(encoding="utf-8"))[1]


def said(key, language):
    """What a language says for a text of the widgets."""
    return json.loads((STATIC.parent / "words" / f"{language}.json").read_text(encoding="utf-8"))[key]


def words(name):
    return re.findall(r"[A-Z][a-z]*", name)


def dashed(name):
    """MemoryRace is memory-race."""
    return "-".join(words(name)).lower()


def write(folder):
    """Write a page for each widget into a folder beside _static."""
    folder.mkdir(parents=True, exist_ok=True)
    english = {name: ("en", *rest) for name, rest in makers().items()}
    for name, (language, heading, make) in (english | translated()).items():
        page = page_of([make()], **parts(language, heading))
        (folder / f"{name}.html").write_text(page, encoding="utf-8")


def parts(language, heading):
    """What is around a widget on a page of its own: where its words are not English, nothing of it is but the title."""
    source = "From " if language == "en" else ""
    credit = CREDIT.format(source=source, site=escape(chapters.SITE), title=escape(chapters.CONFIG["title"]))
    look = {"below": credit, "style": HIDDEN, "script": FOLLOW, "static": "../_static/"}
    return {"language": language, "heading": escape(heading), **look}


def page_of(shown, theme="light", mend=lambda state: state, **parts):
    """HTML with widgets as the book saves them.

    mend: may spoil the saved state on purpose. parts: those of PARTS that differ.
    """
    shown = list(shown)
    state = dependency_state(shown, drop_defaults=False)  # theirs alone, not that of every widget alive
    saved = embed_data(shown, state=state, drop_defaults=False)["manager_state"]
    views = "\n<p>Text below it.</p>\n".join(VIEW % widget.model_id for widget in shown)
    return PAGE.format(theme=theme, views=views, state=mend(json.dumps(saved)).replace("</", "<\\/"), **PARTS | parts)
