"""What is typed with the keys at hand, as it is printed: 128 × 128, −1, Hebb’s rule; and names that do not break."""

import re
from html import escape, unescape

UNBROKEN = re.compile(r"(?<=\d) (?=%)")
PRINTED_AS = (
    (UNBROKEN, "\N{NO-BREAK SPACE}"),
    (re.compile(r"(?:(?<=\b[Cc]hapter)|(?<=\bexercise)|(?<=[§≥≤≈])) (?=\d)"), "\N{NO-BREAK SPACE}"),
    (re.compile(r"(?<=\d) ?[x×] ?(?=\d)"), "\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}"),
    (re.compile(r"(?<![^\s(\[])-(?=\d)|(?<=[\w)²] )-(?= [\w(])"), "−"),
    (re.compile(r"(?<=\w)'"), "’"),
)
NAME = re.compile(
    r"(?<![\w./:-])([A-Za-z]{2,}(?:-\w+)*-[A-Z0-9]\w*(?:\.\d+)*|\d[\d.]*e-\d+)(?![\w-]|/\w)"  # CIFAR-10, 1e-15
)
TOGETHER = r'<span class="course-together">\g<0></span>'
TAG = re.compile(r"(<[^>]*>)")
TEX = re.compile(r"(\$[^$]+\$)")
CODE = re.compile(r"\w[(\[]|\*\*|`")
KEPT = ("code", "pre", "kbd", "samp", "math", "svg", "script", "style", "option", "textarea")
"""HTML elements whose text stays as it is."""


def as_printed(text):
    for typed, sign in PRINTED_AS:
        text = typed.sub(sign, text)
    return text


def unless_code(text):
    """A message as it is printed; one that tells what to type, with a call, an index or `marks`, as it is."""
    return text if CODE.search(text) else as_printed(text)


def in_html(markup):
    """A piece of HTML whose text is printed so, but in $formulas$ and the elements KEPT; its names do not break."""
    pieces, inside = TAG.split(markup), []
    for k, piece in enumerate(pieces):
        if k % 2 == 0 and not inside:
            parts = TEX.split(piece)
            parts[::2] = [NAME.sub(TOGETHER, escape(as_printed(unescape(part)), quote=False)) for part in parts[::2]]
            pieces[k] = "".join(parts)
        elif k % 2 and (name := re.match(r"</?(\w+)", piece)) and name[1] in KEPT:
            inside = [*inside, name[1]] if piece[1] != "/" else inside[:-1]
    return "".join(pieces)
