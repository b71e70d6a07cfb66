"""Keeps on a line what is read together: a formula and the sign beside it, a number and its percent sign, STL-10.

What a cell prints in columns gets a class of its own, so that a narrow page can scroll it and need not break its lines;
any other line that is broken goes on a little to the right. In commands and in code in a sentence no short word breaks
at its hyphen, and long ones break behind a sign. What is typed is printed with the signs that are meant (typed.py),
also where Sphinx leaves it as typed: in titles of works, in HTML such as the tables of claims, and in what cells show.
Folds of code that follow one another are one fold.
"""

import re
from html import unescape
from itertools import zip_longest

from docutils import nodes
from sphinx import addnodes
from typed import NAME, TAG, TOGETHER, UNBROKEN, as_printed, in_html

BEFORE, BEHIND = re.compile(r"\S+$"), re.compile(r"^\S+")
OPTION = re.compile(r"(?<!\S)--[\w-]+")
GAP = re.compile(r"\S {2,}\S")
LONGEST = 64  # letters of a line in columns: longer ones are sentences, which may break
NARROW = 34  # letters of a line that fits everywhere
SHORT = 30  # letters of a word that does, and so is never broken
LAST = 24  # letters of an address behind its last stroke
PRINTED = re.compile(
    r'(<div class="output (?![^"]*course-columns)[^"]*"><div class="highlight"><pre><span></span>)(.*?)(</pre>)', re.S
)
COMMANDS = (
    re.compile(r'(<div class="highlight-(?:bash|text|yaml) [^"]*"><div class="highlight"><pre>)(.*?)(</pre>)', re.S),
    re.compile(r'(<span class="pre">)([^<]*)(</span>)'),
    re.compile(r"(</summary><code>)([^<]*)(</code>)"),  # of a claim
)
WORD = re.compile(r"[\w.]+(?:-[\w.]+)+")
LINK = re.compile(r'(<a class="reference )([^"]*"[^>]*>)(.*?)(?=</a>)', re.S)
ADDRESS = re.compile(r"^(?:doi:|arXiv:|https?://)\S+$")
FILLS = "textwrap.fill("
FULL = 76  # letters of a line in a notebook
TO_DO = "[ ] "
CODE = "Show the code"
NEXT_FOLD = re.compile(
    r'</details>\n</div>\n<div class="cell [^"]*\btag_hide-input\b[^"]*">\n<details [^>]*>\n<summary.*?</summary>\n',
    re.S,
)
TYPED = nodes.literal | nodes.math | nodes.FixedTextElement | addnodes.desc_signature


def setup(app):
    app.connect("doctree-resolved", join, priority=900)
    app.connect("html-page-context", in_lines)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def join(app, doctree, docname):
    """What is seen of a page once its links are known: prose, formulas, then what its cells print."""
    for text in [*doctree.findall(is_prose)]:
        if (better := named(as_printed(text))) != [text]:
            text.parent.replace(text, better)
    for raw in doctree.findall(lambda node: isinstance(node, nodes.raw) and node["format"] == "html"):
        say(raw, in_html(raw.astext()))
    for formula in [*doctree.findall(nodes.math)]:
        enclose(formula)
    for printed in doctree.findall(nodes.literal_block):
        if "output" in printed["classes"] and in_columns(printed.astext()):
            printed["classes"].append("course-columns")
    for checked in doctree.findall(lambda node: isinstance(node, nodes.container) and "tag_check" in node["classes"]):
        for said in checked.findall(lambda node: isinstance(node, nodes.literal_block) and "output" in node["classes"]):
            unwrap(said)
    for cell in doctree.findall(lambda node: isinstance(node, nodes.container) and "cell" in node["classes"]):
        source, *outputs = (*cell.findall(nodes.literal_block), nodes.literal_block())
        for said in outputs if FILLS in source.astext() else ():
            say(said, refilled(said.astext()))
    for entries in doctree.findall(nodes.bullet_list):
        if all(entry.astext().startswith(TO_DO) for entry in entries):
            tick(entries)


def named(text):
    """The text as nodes; a name that ends in a number does not break at its hyphen."""
    parts = NAME.split(text)
    names = [nodes.inline("", part, classes=["course-together"]) for part in parts[1::2]]
    texts = [nodes.Text(part) for part in parts[::2]]
    return [part for pair in zip_longest(texts, names) for part in pair if part is not None and part.astext()]


def unwrap(said):
    """A verdict is prose, broken for a terminal: on a page the page breaks it."""
    say(said, re.sub(r"(?<=\S)\n(?=\S)", " ", said.astext()))


def refilled(text):
    """What `textwrap.fill` broke, on one line again: the next line's first word did not fit on this one."""
    told = text.split("\n")
    for k in range(len(told) - 1, 0, -1):
        if told[k].strip() and len(told[k - 1]) + 1 + len(told[k].split()[0]) > FULL:
            told[k - 1 : k + 1] = [f"{told[k - 1]} {told[k]}"]
    return "\n".join(told)


def say(said, text):
    said.rawsource, said.children = text, []
    said += nodes.Text(text)


def tick(entries):
    """A list of what is to be done: its boxes are drawn by the page."""
    entries["classes"].append("course-to-do")
    for entry in entries:
        text = next(iter(entry.findall(nodes.Text)))
        text.parent.replace(text, nodes.Text(text.removeprefix(TO_DO)))


def in_lines(app, pagename, templatename, context, doctree):
    """Give printed lines that may be broken, and words that may not, a span each, which the style sheet knows."""
    body = PRINTED.sub(lambda found: found[1] + hung(found[2]) + found[3], context.get("body", ""))
    for commands in COMMANDS:
        body = commands.sub(lambda found: found[1] + whole(found[2]) + found[3], body)
    body = NEXT_FOLD.sub(joined, body)
    context["body"] = LINK.sub(lambda found: linked(*found.groups()), body)


def joined(found):
    """Nothing between two folds of code, where the first has no output; a solution's fold stays by itself."""
    opened = found.string.rfind("<summary", 0, found.start())
    return "" if CODE in found.string[opened : found.start()] else found[0]


def linked(begins, attributes, words):
    """A link: an address breaks behind its strokes, and a long end behind its dots; one word stays whole."""
    if ADDRESS.match(words):
        *heads, tail = re.split(r"(?<=[^/]/)(?=\w)", words)
        tail = re.sub(r"(?<=\.)(?=\w)", "<wbr>", tail) if heads and len(tail) > LAST else tail
        words = "<wbr>".join([*heads, tail])
    elif WORD.fullmatch(words) and len(words) <= SHORT:
        words = f'<span class="course-together">{words}</span>'
    return begins + ("course-low " if "<code" in words or "_" in TAG.sub("", words) else "") + attributes + words


def hung(printed):
    """Each line that is long, in a span, 5 % and --seed together; colours that go on over lines stay as they are."""
    return "\n".join(
        f'<span class="course-line">{OPTION.sub(TOGETHER, UNBROKEN.sub("&#160;", line))}</span>'
        if len(TAG.sub("", line)) > NARROW and line.count("<span") == line.count("</span")
        else line
        for line in printed.split("\n")
    )


def whole(code):
    """Code whose words break where they may: short ones nowhere, long ones behind a sign."""
    pieces = TAG.split(code)
    pieces[::2] = [re.sub(r"\S+", lambda word: held(word[0]), text) for text in pieces[::2]]
    return "".join(pieces)


def held(word):
    if len(unescape(word)) > SHORT:
        return re.sub(r"(?<=[/._(=?])(?<!//)(?=\w)", "<wbr>", word)
    return f'<span class="course-together">{word}</span>' if "-" in word else word


def is_prose(node):
    """Whether a node is text that is neither code nor mathematics, and in no signature of the reference."""
    return isinstance(node, nodes.Text) and not any(isinstance(outer, TYPED) for outer in around(node))


def around(node):
    while node := node.parent:
        yield node


def enclose(formula):
    """Put a formula, bold or not, and what stands at it without a space into a span that does not break."""
    while isinstance(formula.parent, (nodes.strong, nodes.emphasis)) and len(formula.parent) == 1:
        formula = formula.parent
    parent = formula.parent
    before, behind = (cut(parent, parent.index(formula) + step, sign) for step, sign in ((-1, BEFORE), (1, BEHIND)))
    if not (before or behind):
        return
    together = nodes.inline("", "", classes=["course-together"])
    parent.replace(formula, together)
    together += [nodes.Text(before), formula, nodes.Text(behind)]


def cut(parent, place, sign):
    """Take the sign out of the text at this place; "" where there is none."""
    text = parent[place] if 0 <= place < len(parent) else None
    found = sign.search(text) if isinstance(text, nodes.Text) else None
    if not found:
        return ""
    parent[place] = nodes.Text(text[: found.start()] + text[found.end() :])
    return found[0]


def in_columns(text):
    """Whether two lines or more have a gap in them, and none is long."""
    lines = text.splitlines()
    return sum(bool(GAP.search(line)) for line in lines) > 1 and max(map(len, lines)) <= LONGEST
