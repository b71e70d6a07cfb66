"""What a slide can show, from the cells of an executed chapter: sentences, figures, widgets, a few lines of code."""

import base64
import re
import struct
from html import escape
from typing import NamedTuple

from tools.kit import markup
from tools.kit.chapters import tags
from tools.kit.exercises import HOUSE, kind

VIEW = "application/vnd.jupyter.widget-view+json"
UNSEEN = {"hide-input", "remove-input"}
MOST_LINES = 10
LONGEST = 88
"""Lines of code, and letters in one, that a slide bears."""
MOST_PRINTED = 16
LONGEST_PRINTED = 100
"""The same of what a cell prints."""
UNBROKEN = re.compile(r"\$[^$]+\$|`[^`]+`|\[[^\]]*\]\([^)]*\)|\((?:[^()]|\([^()]*\))*\)|(?:\*\*).+?(?:\*\*)", re.S)
SENTENCE = re.compile(r"(?<=[.?!])\s+(?=\S)")


class Block(NamedTuple):
    """kind: text, math, code, output, figure or widget. html: what is seen; of a figure, in words.

    note: what is only for the teacher. data: PNG of a figure, the model's id of a widget.
    """

    kind: str
    html: str
    note: str = ""
    data: object = None


def of_cell(cell, asked=False):
    """What a cell of code shows: a few lines, then what they gave. Of checks, solutions and tests nothing.

    asked: also what a cell prints whose code is folded.
    """
    return [] if cell.cell_type == "markdown" else list(_of_code(cell, asked))


def pieces(source):
    """Pairs (kind, text) of the top-level blocks of Markdown; a <details> with all it holds is one."""
    names = {"heading_open": "heading", "paragraph_open": "text", "blockquote_open": "text", "math_block": "math"}
    names |= {"amsmath": "math", "table_open": "table", "fence": "code", "html_block": "fold"}
    names |= {"bullet_list_open": "list", "ordered_list_open": "list"}
    lines, begin = source.splitlines(), None
    for token in markup.MARKDOWN.parse(source):
        if token.level or token.map is None or token.type not in names:
            continue
        text = "\n".join(lines[slice(*token.map)])
        begin = token.map[0] if begin is None and text.startswith("<details") else begin
        if begin is None:
            yield names[token.type], text.strip()
        elif "</details>" in text:
            yield "fold", "\n".join(lines[begin : token.map[1]])
            begin = None


def sentences(text):
    """The sentences of a paragraph; what stands in brackets, formulas, code and links is never cut."""
    masked = []

    def mask(found):
        masked.append(found[0])
        return f"\x00{len(masked) - 1}\x00"

    def unmask(part):
        return re.sub("\x00(\\d+)\x00", lambda found: unmask(masked[int(found[1])]), part)

    return [unmask(part) for part in SENTENCE.split(UNBROKEN.sub(mask, " ".join(text.split())))]


def _of_code(cell, asked):
    if kind(cell) in ("check", "solution") or HOUSE & tags(cell):
        return
    lines = _telling_lines(cell)
    drawn = any("image/png" in output.get("data", {}) for output in cell.outputs)
    longest = max(map(len, lines), default=0)
    quiet = UNSEEN & tags(cell) or drawn or len(lines) > MOST_LINES or longest > LONGEST
    if lines and (kind(cell) or not quiet):
        shown = f'<div style="--longest: {longest}">{markup.code(chr(10).join(lines))}</div>'
        yield Block("code", shown)
    if kind(cell) is None:
        yield from filter(None, (_of_output(cell, output, asked) for output in _joined(cell.outputs)))


def _telling_lines(cell):
    """The lines of a cell without what is for tests or for the machine."""
    silent = re.compile(r"\s*(assert |# @title|plt\.show\(|%|import |from \S+ import )")
    lines = [line for line in cell.source.splitlines() if not silent.match(line)]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return text.splitlines()


def _joined(outputs):
    """Outputs where what was printed in several portions is one."""
    found = []
    for output in outputs:
        if found and "text" in output and output.get("name") == found[-1].get("name"):
            found[-1] = {**found[-1], "text": found[-1]["text"] + output["text"]}
        else:
            found.append(output)
    return found


def _of_output(cell, output, asked):
    data = output.get("data", {})
    if VIEW in data:
        return Block("widget", "", data=data[VIEW]["model_id"])
    if "image/png" in data:
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "A figure of this chapter")
        return Block(
            "figure", alt, f"<p><b>What is seen:</b> {escape(alt)}</p>", data=base64.b64decode(data["image/png"])
        )
    text = output.get("text") or data.get("text/plain", "")
    if (UNSEEN & tags(cell) and not asked) or "text/html" in data or not text.strip() or output.get("name") == "stderr":
        return None
    lines = text.rstrip().splitlines()
    if len(lines) > MOST_PRINTED:
        lines = [*lines[: MOST_PRINTED - 1], "…"]
    longest = min(max(map(len, lines)), LONGEST_PRINTED)
    shown = f'<pre style="--longest: {longest}">{escape(chr(10).join(lines))}</pre>'
    return Block("output", shown)


def size(png):
    """Pixels across and down a PNG."""
    return struct.unpack(">II", png[16:24])
