"""What a slide can show, from the cells of an executed chapter: short text, figures, widgets, a few lines of code."""

import base64
import re
import struct
from html import escape
from typing import NamedTuple

from tools.kit import markup
from tools.kit.chapters import tags
from tools.kit.exercises import HINT, HOUSE, kind

VIEW = "application/vnd.jupyter.widget-view+json"
LONG = 38
"""Words of a paragraph that a slide bears whole; of a longer one it shows the first sentences."""
SHORT = 30
TOO_SHORT = 10
"""Words of a beginning that says too little alone, such as "Two lessons."."""
UNSEEN = {"hide-input", "remove-input"}
MOST_LINES = 10
LONGEST = 88
"""Lines of code, and letters in one, that a slide bears."""
MOST_PRINTED = 16
LONGEST_PRINTED = 100
"""The same of what a cell prints."""
UNBROKEN = re.compile(r"\$[^$]+\$|`[^`]+`|\[[^\]]*\]\([^)]*\)|\((?:[^()]|\([^()]*\))*\)|(?:\*\*).+?(?:\*\*)", re.S)
SENTENCE = re.compile(r"(?<=[.?!])\s+(?=\S)")
TABLE_ROW = 46
LINE = 38


class Block(NamedTuple):
    """kind: heading, text, list, math, code, output, figure, widget or fold; note: what is only for the teacher.

    html: what is seen; a heading's is its words. height: about how many pixels it takes at 1280 x 720.
    level: of a heading. data: PNG of a figure, the model's id of a widget. start: the notebook asks for a new slide.
    """

    kind: str
    html: str
    note: str = ""
    height: int = 0
    level: int = 0
    data: object = None
    start: bool = False


def of_cells(cells):
    """The blocks of a chapter. What leads over to a control that needs a kernel is only for the teacher."""
    found = []
    for cell in cells:
        if "interact" in tags(cell) and found and found[-1].kind == "text":
            found[-1] = Block("note", "", found[-1].note or found[-1].html)
        found += of_cell(cell)
    return found


def of_cell(cell):
    """The blocks of a cell. Its slideshow metadata decides where it says anything, as in JupyterLab."""
    asked = cell.metadata.get("slideshow", {}).get("slide_type")
    if asked == "skip":
        return []
    blocks = list(_of_markdown(cell.source) if cell.cell_type == "markdown" else _of_code(cell, bool(asked)))
    if asked == "notes":
        return [Block("note", "", block.note or block.html) for block in blocks]
    if asked in ("slide", "subslide") and blocks:
        blocks[0] = blocks[0]._replace(start=True)
    return blocks


def _of_markdown(source):
    """Text, block by block; a hint is for the teacher's notes."""
    whole = False
    for name, text in _pieces(source):
        if name == "heading":
            words = text.lstrip("#").strip()
            whole = words.startswith(("Predict", "Exercise", "Your turn"))
            yield Block(name, words, level=len(text) - len(text.lstrip("#")))
        elif name == "fold" and HINT.match(text):
            yield Block("note", "", markup.to_html("**Hint.** " + HINT.sub(r"\1", text).strip()))
        elif name == "text" and not whole and len(text.split()) > LONG:
            shown = shortened(text)
            yield Block(name, markup.to_html(shown), markup.to_html(text), _height(shown), start=_is_numbered(text))
        else:
            yield Block(name, markup.to_html(text), height=_height(text), start=_is_numbered(text))


def _is_numbered(text):
    """True for what begins with a number in bold, such as a pitfall: it wants a slide of its own."""
    return re.match(r"\*\*\d", text) is not None


def _pieces(source):
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


def shortened(text):
    """The first sentences of a paragraph, and any that shows a line of code."""
    kept = []
    masked = []

    def mask(found):
        masked.append(found[0])
        return f"\x00{len(masked) - 1}\x00"

    sentences = SENTENCE.split(UNBROKEN.sub(mask, text))
    unmask = lambda part: re.sub("\x00(\\d+)\x00", lambda found: unmask(masked[int(found[1])]), part)  # noqa: E731
    for k, sentence in enumerate(map(unmask, sentences)):
        said = len(" ".join(kept).split())
        room = said + len(sentence.split()) <= (LONG if said < TOO_SHORT else SHORT)
        if k == 0 or (room and len(kept) == k) or sentence.startswith("In code:"):
            kept.append(sentence)
    return " ".join(kept)


def _height(text):
    """About how many pixels a text takes."""
    if text.startswith("|"):
        return TABLE_ROW * len(text.splitlines())
    if text.startswith("$$"):
        return 90 + 50 * text.count(r"\\")
    parts = [line for line in re.split(r"\n\s*(?=[-*] |\d+\. )|\n\n", text) if line.strip()]
    return sum(LINE * (1 + len(re.sub(r"\]\([^)]*\)", "", part)) // 84) + 12 for part in parts)


def _of_code(cell, asked):
    """A stub; or a few lines; then what they gave. Checks and solutions never."""
    if kind(cell) in ("check", "solution") or HOUSE & tags(cell):
        return
    lines = _telling_lines(cell)
    drawn = any("image/png" in output.get("data", {}) for output in cell.outputs)
    longest = max(map(len, lines), default=0)
    quiet = UNSEEN & tags(cell) or drawn or len(lines) > MOST_LINES or longest > LONGEST
    if lines and (asked or kind(cell) or not quiet):
        shown = f'<div style="--longest: {longest}">{markup.code(chr(10).join(lines))}</div>'
        yield Block("code", shown, height=30 * len(lines) + 44)
    if kind(cell) is None:
        yield from filter(None, (_of_output(cell, output) for output in _joined(cell.outputs)))


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


def _of_output(cell, output):
    data = output.get("data", {})
    if VIEW in data:
        return Block("widget", "", data=data[VIEW]["model_id"])
    if "image/png" in data:
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "A figure of this chapter")
        return Block(
            "figure", alt, f"<p><b>What is seen:</b> {escape(alt)}</p>", data=base64.b64decode(data["image/png"])
        )
    text = output.get("text") or data.get("text/plain", "")
    if UNSEEN & tags(cell) or "text/html" in data or not text.strip() or output.get("name") == "stderr":
        return None
    lines = text.rstrip().splitlines()
    if len(lines) > MOST_PRINTED:
        lines = [*lines[: MOST_PRINTED - 1], "…"]
    longest = min(max(map(len, lines)), LONGEST_PRINTED)
    shown = f'<pre style="--longest: {longest}">{escape(chr(10).join(lines))}</pre>'
    return Block("output", shown, height=28 * len(lines) + 20)


def width(png):
    """Pixels across a PNG."""
    return struct.unpack(">I", png[16:20])[0]
