"""TeX as MathML, set when a page is built: readers' browsers draw it without a script."""

import json
import re
from functools import cache
from html import escape
from pathlib import Path

from quickjs import Context, JSException

TEMML = Path(__file__).parent / "temml" / "temml.min.js"
# Where TeX leaves a thin space, and Temml only with {} between: after a bracket or an index, before a function's name.
NAMES = "log|ln|exp|max|min|tanh|operatorname"
BEFORE_A_NAME = re.compile(rf"([)\]}}]|[_^]\w)\s*(?=\\(?:{NAMES})(?![A-Za-z]))")
# What MathML Core leaves out: browsers show what is in it without its bar, box or bracket.
NOT_DRAWN = re.compile(r"<(menclose|mfenced|maction|mlabeledtr|mglyph)\b")
# As high as a bracket: Chromium hangs its smallest root from the bar, over a low letter down into the next line.
STRUT = '<mspace height="0.85em"></mspace>'


@cache
def engine():
    """A JavaScript engine that knows Temml."""
    context = Context()
    context.eval(TEMML.read_text(encoding="utf-8"))
    return context


@cache
def mathml(tex, display=False):
    """A formula as a <math> element, with its TeX beside it for those who copy.

    tex: a formula without its dollars. display: whether it stands on lines of its own.
    Raises ValueError that quotes the formula where it cannot be set.
    """
    spaced = BEFORE_A_NAME.sub(r"\1{}", tex)
    options = json.dumps({"displayMode": display, "throwOnError": True})
    call = f"temml.renderToString({json.dumps(spaced)}, {options})"
    try:
        # As JSON: quickjs-ng 0.17 cannot return a long text that was put together from parts.
        made = json.loads(engine().eval(f"JSON.stringify({call})"))
    except JSException as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"the formula {tex!r} cannot be set: {reason}") from None
    if lost := NOT_DRAWN.search(made):
        wanted = r"browsers do not draw it; a bar over one letter is \bar"
        raise ValueError(f"the formula {tex!r} cannot be set: it makes <{lost[1]}>, and {wanted}")
    made = made.replace("<msqrt>", f"<msqrt>{STRUT}")
    opening, _, rest = made.replace(' style="display:block math;"', "").partition(">")  # the style sheet says it
    note = f'<annotation encoding="application/x-tex">{escape(tex, quote=False)}</annotation>'
    return f"{opening}><semantics><mrow>{rest.removesuffix('</math>')}</mrow>{note}</semantics></math>"


def displayed(tex):
    """A formula on lines of its own: its parts, which \\qquad divides, stand side by side or below each other.

    What is still too wide for its page scrolls alone.
    """
    parts = [tex] if r"\begin" in tex else tex.split(r"\qquad")
    made = " ".join(f"<span>{mathml(part.strip(), display=True)}</span>" for part in parts)
    return f'<div class="formula">{made}</div>'
