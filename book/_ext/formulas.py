"""Formulas are set when the site is built: in the text, and in the questions of quizzes, as lighter.py saves them."""

import re
from html import unescape

from docutils import nodes
from sphinx.errors import ExtensionError
from sphinx.util.math import get_node_equation_number, wrap_displaymath

from tools import mathml
from tools.light import FORMULA


def setup(app):
    app.add_html_math_renderer("formulas", (inline, None), (display, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def set_by(translator, setter, tex):
    """A formula of a page; one that cannot be set ends the build and names the page."""
    try:
        return setter(tex)
    except ValueError as error:
        raise ExtensionError(f"{translator.builder.current_docname}: {error}") from None


def inline(self, node):
    self.body.append(f'<span class="math">{set_by(self, mathml.mathml, node.astext())}</span>')
    raise nodes.SkipNode


def display(self, node):
    self.body.append(self.starttag(node, "div", CLASS="math"))
    if node["number"]:
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, "Link to this equation")
        self.body.append("</span>")
    self.body.append(set_by(self, mathml.displayed, whole(node)) + "</div>\n")
    raise nodes.SkipNode


def whole(node):
    """The TeX of a block. Sphinx counts equations, and allows several in one block, each after an empty line."""
    tex = node.astext().strip()
    if not node["nowrap"] and (r"\\" in tex or "\n\n" in tex) and r"\begin" not in tex:
        tex = wrap_displaymath(tex, None, False).strip()
    return re.sub(r"\{(align|gather|equation)\}", r"{\1*}", tex)


def in_html(text):
    """HTML in which the formulas stand between dollars, with all of them set."""
    return FORMULA.sub(lambda found: f'<span class="math">{mathml.mathml(unescape(found[1]))}</span>', text)
