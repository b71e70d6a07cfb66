"""What the page "What they learned" asks: twelve questions before and after, and a ticket at a chapter's end."""

import re
from functools import cache
from typing import NamedTuple

from hopfield_edu.widgets.quiz import questions_in
from tools import ROOT

PAGE = ROOT / "book" / "teach" / "assessment.md"
TICKET = re.compile(
    r"^\*\*(\d+)\. ([^*]+):\*\* \*(.+?)\*$\n\n(.+?)\n\n<details><summary>Answer</summary>\n\n(.+?)\n\n</details>",
    re.M | re.S,
)


class Ticket(NamedTuple):
    """objective: of the chapter, word for word, without what is bold there."""

    objective: str
    question: str
    answer: str


def questions():
    """The twelve questions, as Quiz takes them."""
    return questions_in(_section("Before and after"))


@cache
def tickets():
    """title of a chapter -> its Ticket, in their order."""
    return {title: Ticket(*words) for _, title, *words in TICKET.findall(_section("Exit tickets"))}


def _section(title):
    return re.search(rf"^## {title}\n(.*?)(?=^## )", PAGE.read_text(encoding="utf-8"), re.M | re.S)[1]
