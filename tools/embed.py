"""Each widget on a page of its own, for an <iframe> in somebody else's site: embed/<name>.html of the website.

Addresses are stable: the-bar.html is TheBar as it comes, quiz-2.html the quiz of chapter 2.
"""

import json
import re
from html import escape

from ipywidgets.embed import dependency_state, embed_data

from hopfield_edu import datasets, widgets
from hopfield_edu.hetero import subconscious
from tools.kit import chapters, quizzes

PAGE = """<!doctype html>
<html lang="en" data-theme="{theme}">
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
PARTS = {"heading": "A widget", "below": "", "style": "", "script": "", "static": "_static/"}
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
CREDIT = '<p class="credit">From <a href="{site}" target="_blank">{title}</a>, CC BY 4.0</p>\n'
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


def words(name):
    return re.findall(r"[A-Z][a-z]*", name)


def dashed(name):
    """MemoryRace is memory-race."""
    return "-".join(words(name)).lower()


def write(folder):
    """Write a page for each widget into a folder beside _static."""
    folder.mkdir(parents=True, exist_ok=True)
    credit = CREDIT.format(site=escape(chapters.SITE), title=escape(chapters.CONFIG["title"]))
    for name, (heading, make) in makers().items():
        page = page_of([make()], heading=heading, below=credit, style=HIDDEN, script=FOLLOW, static="../_static/")
        (folder / f"{name}.html").write_text(page, encoding="utf-8")


def page_of(shown, theme="light", mend=lambda state: state, **parts):
    """HTML with widgets as the book saves them.

    mend: may spoil the saved state on purpose. parts: those of PARTS that differ.
    """
    shown = list(shown)
    state = dependency_state(shown, drop_defaults=False)  # theirs alone, not that of every widget alive
    saved = embed_data(shown, state=state, drop_defaults=False)["manager_state"]
    views = "\n<p>Text below it.</p>\n".join(VIEW % widget.model_id for widget in shown)
    return PAGE.format(theme=theme, views=views, state=mend(json.dumps(saved)).replace("</", "<\\/"), **PARTS | parts)
