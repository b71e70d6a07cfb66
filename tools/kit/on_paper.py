"""The page "Without a machine", as sheets to print: each activity with its questions, room to write, and cards."""

import re
from functools import cache
from html import escape
from typing import NamedTuple

from hopfield_edu.widgets.quiz import printed
from tools import ROOT
from tools.kit import drawn, markup
from tools.kit.chapters import CONFIG, LOCAL_LINK

PAGE = ROOT / "book" / "teach" / "on_paper.md"
DRAWN = re.compile(r"```\{code-cell\}.*?HTML\(drawn\.(\w+)\([^)]*\)\)\n```", re.S)
ANSWERS = re.compile(r"<details><summary>Answers</summary>\n(.*?)\n</details>", re.S)
CARDS = {"neuron_cards": ("neuron_cards", "callers_sheet"), "story_cards": ("story_cards",)}
"""What the page shows a little of -> what the sheets show, from a new page on."""
LINES = 2
CREDIT = "<p class='book'>Pictures: Noto Emoji by Google, Apache License 2.0.</p>"


class Activity(NamedTuple):
    """name: of its sheet. facts: who, how long, with what. text, answers: Markdown."""

    name: str
    title: str
    chapter: int
    facts: str
    text: str
    answers: str


@cache
def activities():
    """The activities of the page, in their order."""
    return [_activity(part) for part in re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.M)[1:]]


def _activity(part):
    title, facts, text = re.fullmatch(r"(.+?)\n\n\*(.+?)\*\n\n(.+)", part, re.S).groups()
    (answers,) = ANSWERS.findall(text)
    name = "paper_" + title.lower().replace(" ", "_")
    facts = LOCAL_LINK.sub(r"\1", facts)
    return Activity(name, title, int(re.search(r"Chapter (\d+)", facts)[1]), facts, ANSWERS.sub("", text), answers)


def of_chapter(number):
    """The activities of a chapter."""
    return [each for each in activities() if each.chapter == number]


def write(activity, build):
    """Write the sheet of an activity into build/handouts; returns its file."""
    who = '<p class="who"><span>Name</span><span>Date</span></p>' if "### Questions" in activity.text else ""
    header = (
        f"<header><p class='book'>{escape(CONFIG['title'])} · without a machine</p><h1>{escape(activity.title)}</h1>"
        f"<p>{escape(activity.facts)}</p>{who}</header>"
    )
    return markup.sheet(build / "handouts", activity.name, f"On paper: {activity.title}", header + _body(activity.text))


def _body(text):
    """The text with what is drawn in its place, lines to write on after each question, and cards behind."""
    names = DRAWN.findall(text)
    shown = [f"\n\nDRAWN{k}\n\n" for k in range(len(names))]
    html = _with_lines(markup.to_html(printed(DRAWN.sub(lambda _: shown.pop(0), text))))
    behind = ""
    for k, name in enumerate(names):
        made = "" if name in CARDS else getattr(drawn, name)()
        html = html.replace(f"<p>DRAWN{k}</p>", made)
        behind += "".join(f'<section class="leaf">{getattr(drawn, each)()}</section>' for each in CARDS.get(name, ()))
    return html + (CREDIT if {"ring", "story_cards"} & set(names) else "") + behind


def _with_lines(html):
    """Lines after each question, fewer where a box or a table is filled in."""
    before, questions, after = html.partition("<h3>Questions</h3>")
    return before + questions.replace("h3", "h2") + re.sub(r"<li>(.+?)</li>", _lined, after, flags=re.S)


def _lined(question):
    count = 1 if "boxes" in question[1] or "table below" in question[1] else LINES
    return f'<li>{question[1]}<div class="lines">{"<div class=line></div>" * count}</div></li>'
