"""A chapter as a lesson: at most twenty slides for thirty minutes, each with its minutes and what its teacher says.

What opens a lesson and what ends it is the same in each: promise, questions; pitfalls, exercises, a vote, key points.
What stands between is chosen by hand, in lessons/<stem>.yml: a list of slides, each with the id of the cell whose
figure, widget, code or print it shows. "say" quotes sentences of the chapter word for word, the first as the slide's
heading where it is short; "$$" there is the first formula of the section that stands on lines of its own, "$$2" the
second, "list" and "table" those of the cell. "room" names the notes on the chapter that belong here, by words of
theirs. "picture": true shows the figure before the cell once more. Without such a file a rule chooses.
"""

import re
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import yaml

from tools import reading
from tools.course import EARLIER
from tools.kit import blocks, frame, markup, room
from tools.kit.blocks import Block
from tools.kit.chapters import tags
from tools.kit.slide import MOST, Slide, paragraph, timed

LESSONS = Path(__file__).parent / "lessons"
HEADLINE = 88
"""Letters of a sentence that is a slide's heading."""
CALL = re.compile(r"^\*\*(?:Play|Predict)\.\*\* ")
"""What a page calls a reader to and a slide need not."""
LINES = 14
"""Lines of code and print together that a slide bears; of more it shows the print alone."""
SPOKEN = 130
"""Words of the chapter that the notes on a slide repeat, at most about."""
ENDS = ("Pitfalls", "Exercises", "Quiz", "Key points", "What comes next", "References")
PREDICT = "Predict"
AFTER = {True: "What happens", False: "Play"}
"""What stands over a slide of the section Predict that does not ask: whether it reveals the answer -> its name."""
ASKED = {"choices": "<p class='hands'>Hands up for each.</p>", "number": "<p class='hands'>Write down a number.</p>"}


class Place(NamedTuple):
    """Where a cell stands: its section, the heading right above it, and the formulas of the section."""

    section: str
    heading: str
    formulas: list


def slides(notebook, stem):
    """The slides of a chapter, with all that the notes say of its room. stem: of its file, such as 07_stories."""
    notes = room.notes(int(stem[:2]))
    own = [cell for cell in notebook.cells if EARLIER not in tags(cell)]  # the room is asked by its teacher
    made = [*frame.opening(notebook), *_body(own, stem, notes), *frame.ending(notebook)]
    return timed(room.placed(made, notes))


def marks(cells, stem):
    """Number of a cell -> what its slide says; by the rule where nobody has chosen.

    Raises ValueError that names the cell which is chosen and not there.
    """
    chosen, ids = by_hand(stem), {cell.get("id"): k for k, cell in enumerate(cells)}
    if missing := [mark["cell"] for mark in chosen if mark["cell"] not in ids]:
        raise ValueError(f"lessons/{stem}.yml names cells that {stem} does not have: {', '.join(missing)}")
    return {ids[mark["cell"]]: mark for mark in chosen} or dict(list(_by_rule(cells))[: MOST - 6])


def by_hand(stem):
    """The slides that are chosen for a chapter; none where there is no such file."""
    path = LESSONS / f"{stem}.yml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else []


def _course(cell):
    return cell.metadata.get("course", {})


def _by_rule(cells):
    """Questions to predict, widgets, and the first figure of each section, each with the sentence that leads to it."""
    seen, leads = set(), ""
    for k, (cell, place) in enumerate(zip(cells, places(cells), strict=True)):
        if place.section in ENDS:
            return
        if cell.cell_type == "markdown":
            leads = next((text for name, text in blocks.pieces(cell.source) if name == "text"), leads)
        drawn, plays = "image" in cell.metadata.get("mystnb", {}), reading.has_widget(cell.source, tags(cell))
        if "predict" in _course(cell) or plays or (drawn and place.section not in seen):
            seen |= {place.section} if drawn or plays else set()
            yield k, {"say": blocks.sentences(leads)[:1]}


def places(cells):
    """The Place of each cell; of a text that begins with a heading, below that one."""
    section = heading = ""
    found, formulas = [], {}
    for cell in cells:
        here = None
        for name, text in blocks.pieces(cell.source) if cell.cell_type == "markdown" else ():
            if name == "heading":
                heading = text.lstrip("#").strip()
                section = section if text.startswith("###") else heading
            here = here or (section, heading)
            if name == "math":
                formulas.setdefault(section, []).append(text)
        at, under = here or (section, heading)
        found.append(Place(at, under, formulas.setdefault(at, [])))
    return found


def _body(cells, stem, notes):
    """The slides that a chapter chooses, in its order, each with the chapter's words around it."""
    chosen, where = marks(cells, stem), places(cells)
    words = _spoken(cells, where, chosen)
    for k, mark in sorted(chosen.items()):
        slide = _chosen(k, cells, mark, where[k])
        said = [markup.to_html(text) for text in _short(words.get(k, []), mark.get("say", []))]
        told = [note for wanted in mark.get("room", ()) for note in room.taken(wanted, notes)]
        yield slide._replace(say=slide.say + said + [b.note for b in slide.blocks if b.note], room=told)


def _chosen(k, cells, mark, place):
    """A slide of one cell: its sentences, the first as heading where it is short, and what the cell shows."""
    cell, said = cells[k], [CALL.sub("", text) for text in mark.get("say", ())]
    section, heading = (_after_the_question(name, cell) for name in (place.section, place.heading))
    over = "" if heading == section else section
    if said and is_headline(said[0]):
        over, heading = section, said.pop(0).removesuffix(".")
    shown = list(_said(said, place.formulas, cell))
    shown += _figure_before(cells[:k]) if mark.get("picture") else blocks.of_cell(cell, asked=True)
    if "predict" in _course(cell):
        return _ask(heading, over, shown, _course(cell)["predict"])
    kind = next((name for name in ("widget", "figure") if name in {block.kind for block in shown}), "text")
    long = sum(block.html.count("\n") for block in shown if block.kind in ("code", "output")) > LINES
    quiet = {"code", "output"} if kind != "text" else {"code"} if long else set()
    shown = [block for block in shown if block.kind not in quiet]
    return Slide(kind, heading, over, shown, [], [])


def _after_the_question(name, cell):
    """The name over a cell's slide: only the slide that asks is called Predict."""
    return AFTER["revealed" in tags(cell)] if name == PREDICT and "predict" not in _course(cell) else name


def _figure_before(cells):
    """The last figure of these cells, as a list."""
    drawn = (block for cell in reversed(cells) for block in blocks.of_cell(cell) if block.kind == "figure")
    return [each for each in (next(drawn, None),) if each]


def is_headline(sentence):
    """True for a short sentence without code and formulas."""
    return len(sentence) <= HEADLINE and not re.search(r"[$`*\[]", sentence) and not sentence.endswith(":")


def _said(said, formulas, cell):
    """Sentences as paragraphs; formulas, lists, tables and lines of code stand alone."""
    waiting = []
    for text in said:
        alone = _alone(text, formulas, cell)
        if alone and waiting:
            yield paragraph(_joined(waiting))
            waiting = []
        if alone:
            yield alone
        else:
            waiting.append(text)
    if waiting:
        yield paragraph(_joined(waiting))


def _alone(text, formulas, cell):
    """The Block of what stands on lines of its own; None for a sentence."""
    if text.startswith("$$"):
        return Block("math", markup.to_html(formulas[int(text[2:] or 1) - 1]))
    if text in ("list", "table"):
        return paragraph(next(piece for name, piece in blocks.pieces(cell.source) if name == text))
    return paragraph(text) if text.startswith("In code:") else None


def _joined(sentences):
    """Sentences as one paragraph, where items of a list keep their lines."""
    made = ""
    for before, text in pairwise(["", *sentences]):
        items = [each.startswith("- ") for each in (before, text)]
        made += {(False, False): " ", (True, False): "\n\n"}.get(tuple(items), "\n") + text
    return made.strip()


def _ask(heading, over, shown, asked):
    """What a chapter asks before it tells, with its choices to vote on."""
    choices = asked.get("choices", ())
    listed = "".join(f"<li>{markup.inline(choice)}</li>" for choice in choices)
    answers = f"<ol class='votes'>{listed}</ol>{ASKED['choices']}" if choices else ASKED["number"]
    asks = Block("text", f"<p class='ask'>{markup.inline(asked['ask'])}</p>{answers}")
    answer = f"{asked['answer']} {asked.get('unit', '')}".strip()
    say = f"<p>Everybody decides before you go on. The answer: <strong>{markup.inline(answer)}</strong>.</p>"
    return Slide("ask", heading, over, [*shown, asks], [say], [])


def _spoken(cells, where, chosen):
    """Number of a cell -> its paragraphs: which it quotes, which lead to it in its section, and the next one."""
    found, followed = {k: [] for k in chosen}, set()
    for k, text, first in _paragraphs(cells, where):
        here = [c for c in sorted(chosen) if where[c].section == where[k].section]
        before = max((c for c in here if c < k), default=None)
        after = min((c for c in here if c >= k), default=None)
        home = next((c for c in (after, before) if c is not None and _quotes(chosen[c], text)), None)
        if home is None and first and after != k and before not in followed:  # what a text begins with ends a slide
            home = before
            followed.add(before)
        if home is None:
            home = before if after is None else after
        if home is not None:
            found[home].append(text)
    return {k: found[k] or _before(cells, k) for k in chosen}


def _paragraphs(cells, where):
    """(number of the cell, paragraph, whether it is the cell's first) of all texts before a chapter's ends."""
    for k, cell in enumerate(cells):
        if cell.cell_type != "code" and where[k].section not in ENDS:
            texts = [text for name, text in blocks.pieces(cell.source) if name in ("text", "list")]
            yield from ((k, text, number == 0) for number, text in enumerate(texts))


def _quotes(mark, text):
    """True if a slide says a sentence of this paragraph."""
    flat = " ".join(text.split())
    return any(said in flat for said in mark.get("say", ()))


def _before(cells, k):
    """The last paragraph before a cell."""
    texts = [text for cell in cells[:k] if cell.cell_type == "markdown" for text in blocks.pieces(cell.source)]
    return [text for name, text in texts if name == "text"][-1:]


def _short(texts, said):
    """About SPOKEN words of these paragraphs: first those that a slide quotes from, then the others as they come."""
    flat = [re.sub(r"\s+", " ", text) for text in texts]
    order = sorted(range(len(texts)), key=lambda k: (not any(each in flat[k] for each in said), k))
    kept, words = [], 0
    for k in order:
        words += len(flat[k].split())
        if kept and words > SPOKEN:
            break
        kept.append(k)
    return [texts[k] for k in sorted(kept)]
