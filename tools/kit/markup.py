"""Chapters as pages that stand alone: Markdown in the website's dialect, code in its colours, files beside."""

import re
import shutil
from html import escape
from pathlib import Path

from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser
from pybtex.database import parse_file
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from hopfield_edu.widgets.quiz import printed
from tools import ROOT
from tools.kit.chapters import CONFIG, LOCAL_LINK
from tools.mathml import displayed, mathml

SHEET = Path(__file__).with_name("handout.css")
STATIC = ROOT / "book" / "_static"
CITE = re.compile(r"\{cite:t\}`([^`]+)`")
MARKDOWN = create_md_parser(
    MdParserConfig(enable_extensions=set(CONFIG["parse"]["myst_enable_extensions"])), RendererHTML
)
PAGE = """<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
{styles}
{scripts}
</head>
<body>
{body}
</body>
</html>
"""


def page(title, body, styles, scripts=(), shared="shared"):
    """A whole page. styles, scripts: names of files in the shared folder."""
    sheets = "\n".join(f'<link rel="stylesheet" href="{shared}/{name}">' for name in styles)
    loaded = "\n".join(f'<script defer src="{shared}/{name}"></script>' for name in scripts)
    return PAGE.format(title=escape(title), styles=sheets, scripts=loaded, shared=shared, body=body)


def share(folder, sheet):
    """Put what pages of the kit share into a folder: its look and faces, and one sheet of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in (ROOT / "hopfield_edu" / "tokens.css", STATIC / "course.css", sheet):
        shutil.copyfile(path, folder / path.name)
    shutil.copytree(STATIC / "vendor", folder / "vendor", dirs_exist_ok=True)


def sheet(folder, stem, title, body):
    """Write a page to print, with what it shares beside it; returns its file."""
    share(folder / "shared", SHEET)
    styles = ("tokens.css", "course.css", SHEET.name)
    target = folder / f"{stem}.html"
    target.write_text(page(title, f'<main class="bd-article">{body}</main>', styles), encoding="utf-8")
    return target


def to_html(text):
    """Markdown as HTML. Links to other pages become plain words: those pages are not beside a page of the kit."""
    return MARKDOWN.render(LOCAL_LINK.sub(r"\1", CITE.sub(_cited, text)))


def inline(text):
    """Markdown of one paragraph as HTML without one, with the marks that are printed."""
    return MARKDOWN.renderInline(printed(" ".join(text.split())))


def code(source):
    """Python in the colours of the website."""
    return highlight(source.strip(), PythonLexer(), HtmlFormatter(wrapcode=True))


def _cited(found):
    """Author and year, as the website says them."""
    entries = parse_file(ROOT / "book" / "references.bib").entries
    return "; ".join(_reference(entries[key.strip()]) for key in found[1].split(","))


def _reference(entry):
    people = entry.persons.get("author", ())
    names = [" ".join(map(str, person.rich_prelast_names + person.rich_last_names)) for person in people]
    said = names[0] + " et al." if len(names) > 2 else " and ".join(names)
    return f"{said} ({entry.fields['year']})"


def _inline(self, tokens, idx, options, env):
    return f'<span class="math">{mathml(tokens[idx].content.strip())}</span>'


def _displayed(self, tokens, idx, options, env):
    return f'<div class="math">{displayed(tokens[idx].content.strip())}</div>'


def _fence(self, tokens, idx, options, env):
    token = tokens[idx]
    return code(token.content) if token.info.strip() == "python" else f"<pre>{escape(token.content)}</pre>"


MARKDOWN.add_render_rule("math_inline", _inline)
for _name in ("math_inline_double", "math_block", "amsmath"):
    MARKDOWN.add_render_rule(_name, _displayed)
MARKDOWN.add_render_rule("fence", _fence)
