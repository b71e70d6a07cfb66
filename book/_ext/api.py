"""The API reference: every public name of a room, with signature, docstring, source, and the chapters that use it.

A page of book/api says `room: hopfield_edu.classical` in its front matter; the names are added below its text. The page
book/api gets links to all of them.
"""

import ast
import importlib
import inspect
import re
import sys
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from plain_math import to_tex

from tools import ROOT, course
from tools.kit.chapters import parse

BREAK = "/\N{ZERO WIDTH SPACE}"  # where a path may go on in the next line
ROOM = re.compile(r"^room: (\S+)$", re.M)


def setup(app):
    app.connect("source-read", add_names)
    app.connect("autodoc-process-docstring", as_rest)
    app.connect("autodoc-process-signature", named)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def add_names(app, docname, source):
    """Below a page's own text, a directive of autodoc for each public name of its room; on book/api, links to all."""
    if docname == "book/api":
        source[0] += "".join(overview(page) for page in rooms(app.srcdir))
    elif docname.startswith("book/api/"):
        room = importlib.import_module(ROOM.search(source[0])[1])
        source[0] += "\n```{eval-rst}\n" + "\n".join(entries(room)) + "\n```\n"


def rooms(srcdir):
    """The pages of the rooms, in the order of the table of contents."""
    toc = (Path(srcdir) / "_toc.yml").read_text(encoding="utf-8")
    return [Path(srcdir, f"{name}.md") for name in re.findall(r"file: (book/api/\w+)", toc)]


def overview(page):
    """A room's heading, a link to its page, and to each of its names."""
    text = page.read_text(encoding="utf-8")
    title, room = re.search("^# (.*)$", text, re.M)[1], importlib.import_module(ROOM.search(text)[1])
    names = "\N{NO-BREAK SPACE}· ".join(f"{{py:obj}}`{name} <{full}>`" for name, full in every_name(room))
    return f"\n## [{title}](api/{page.name})\n\n{names}\n"


def every_name(room):
    """(short, full) for each public name of a module, and of the modules among them."""
    for name in public(room):
        thing = getattr(room, name)
        if inspect.ismodule(thing):
            yield from ((f"{name}.{inner}", full) for inner, full in every_name(thing))
        else:
            yield name, f"{room.__name__}.{name}"


def entries(room):
    """The lines of reST that document a module's public names, in their order."""
    for name in public(room):
        thing, full = getattr(room, name), f"{room.__name__}.{name}"
        if inspect.ismodule(thing):
            yield from entries(thing)
        elif inspect.isclass(thing):
            yield f".. autoclass:: {full}\n   :members:\n{inherited(thing)}   :exclude-members: {fields(thing)}\n"
        elif callable(thing):
            yield f".. autofunction:: {full}\n"
        else:
            yield f".. autodata:: {full}\n   :no-value:\n"


def public(room):
    """The public names of a module: its __all__, or what it defines without an underscore."""
    own = (name for name, thing in vars(room).items() if getattr(thing, "__module__", None) == room.__name__)
    return getattr(room, "__all__", None) or [name for name in own if not name.startswith("_")]


def fields(kind):
    """The fields of a named tuple, which the class's own docstring explains; and its methods, which all tuples have."""
    return ", ".join((*getattr(kind, "_fields", ()), "count", "index")) if issubclass(kind, tuple) else "__none__"


def inherited(kind):
    """The option by which a network shows the methods that it has of hopfield_edu.networks; "" for other classes."""
    shared = any(base.__module__.startswith("hopfield_edu.networks.") for base in kind.__mro__)
    return "   :inherited-members: Module\n" if shared else ""


def named(app, what, name, thing, options, signature, returns):
    """A signature with the name of a function that is a default, where Python says <function maximum at 0x…>.

    Of a widget Sphinx sees only what all of them take.
    """
    signature = str(inspect.signature(thing)) if signature == "(*args, **kwargs)" else signature
    return re.sub(r"<function (\w+)[^>]*>", r"\1", signature or "") or None, returns


def as_rest(app, what, name, thing, options, lines):
    """Our docstrings as reST: arguments as a list, equations set, then source and chapters."""
    told = below(name.rpartition(".")[2], thing) if what == "data" else "\n".join(lines)
    written = rest(told, parameters(thing))
    if what in ("function", "class", "data"):
        written += ["", " · ".join(filter(None, [source(thing), chapters(name.rpartition(".")[2], thing)])), ""]
    lines[:] = written


def below(name, thing):
    """The string below a constant, in the module that defines it, which is not always where autodoc looks."""
    for module in [module for module in sys.modules.values() if module.__name__.startswith("hopfield_edu.")]:
        tree = parse(inspect.getsource(module)) if vars(module).get(name) is thing else ast.Module([])
        for node, after in pairwise(tree.body):
            names = [target.id for target in getattr(node, "targets", ()) if isinstance(target, ast.Name)]
            if name in names and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                return after.value.value
    raise ValueError(f"{name} is public, and no string below it says what it is")


def parameters(thing):
    """The names that a docstring may explain: arguments, and fields of named tuples."""
    try:
        signature = set(inspect.signature(thing).parameters)
    except (TypeError, ValueError):
        signature = set()
    return signature | set(getattr(thing, "_fields", ()))


def rest(text, names):
    """Lines of reST: paragraphs, a definition for each argument, a display for each indented equation."""
    lines = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        if block.startswith("    "):
            lines += [".. math::", "", f"   {to_tex(inspect.cleandoc(block))}", ""]
        else:
            lines += [line for part in parts(block, names) for line in (*item(part, names), "")]
    return lines


def parts(block, names):
    """A block cut where a line ends a sentence, before every argument that it explains, and what is returned or raised.

    A line that is indented goes on with the one before.
    """
    explained = "|".join(map(re.escape, sorted(names))) or "(?!)"
    argument = rf"(?<=[.;]) (?=(?:{explained})(?:, (?:{explained}))*:(?:\s|$))"
    return [
        " ".join(part.split())
        for part in re.split(rf"(?<=[.:])\n(?! )|\n(?=- )|{argument}|(?<=[.;]) (?=Returns |Raises )", block)
    ]


def item(part, names):
    """One part as reST: a definition of arguments, a line of a list, or a paragraph."""
    head, _, said = part.partition(": ")
    if said and set(head.split(", ")) <= names:
        return [f"``{head}``", f"   {escaped(said)}"]
    if part[:-1] in names and part.endswith(":"):  # a list follows
        return [f"``{part[:-1]}``"]
    if part.startswith("- "):
        return [f"- {escaped(part[2:])}"]
    return [escaped(part)]


def escaped(text):
    """Text that means in reST what it says: `code` stays code, stars and bars stay so, an arrow is one letter."""
    code = re.split(r"(`[^`]+`)", text)
    return "".join(
        f"`{part}`" if part[:1] == "`" else re.sub(r"([*|\\_])", r"\\\1", part.replace("->", "→")) for part in code
    )


def source(thing):
    """A link to the lines of the repository that define it; "" for what is no function and no class."""
    thing = inspect.unwrap(thing) if callable(thing) else thing
    if not (inspect.isfunction(thing) or inspect.isclass(thing)):
        return ""
    path = Path(inspect.getsourcefile(thing)).relative_to(ROOT).as_posix()
    lines, first = inspect.getsourcelines(thing)
    address = f"{repository()}/blob/main/{path}#L{first}-L{first + len(lines) - 1}"
    return f"`{path.replace('/', BREAK)}, line {first} <{address}>`__"


@cache
def repository():
    return re.search(r"^  url: (\S+)$", (ROOT / "_config.yml").read_text(encoding="utf-8"), re.M)[1]


def chapters(name, thing):
    """Links to the chapters whose code uses this name for this thing; "" where none does."""
    found = [
        f":doc:`{int(page[:2])} </notebooks/{page}>`"
        for page, used in used_in_chapters().items()
        if any(called == name and one is thing for called, one in used)
    ]
    return f"used in chapter{'s' if len(found) > 1 else ''} {', '.join(found)}" if found else ""


@cache
def used_in_chapters():
    """The stem of each chapter -> (name, thing) for all that its code takes from the package."""
    return {chapter.stem: [*taken(parse(course.source_of(chapter.stem)))] for chapter in course.chapters()}


def taken(tree):
    """(name, thing) for each name that code imports from the package, and for each attribute of one."""
    bound = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hopfield_edu"):
            for alias in node.names:
                bound[alias.asname or alias.name] = thing = inner(importlib.import_module(node.module), alias.name)
                yield alias.name, thing
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr, resolved(node, bound)


def resolved(node, bound):
    """What a dotted name of code stands for; None where it does not begin with a name that is bound."""
    if isinstance(node, ast.Attribute):
        return inner(resolved(node.value, bound), node.attr)
    return bound.get(node.id) if isinstance(node, ast.Name) else None


def inner(whole, name):
    """A name of a module or class, a module inside it included; None where there is none."""
    if inspect.ismodule(whole) and not hasattr(whole, name) and find_spec(f"{whole.__name__}.{name}"):
        return importlib.import_module(f"{whole.__name__}.{name}")
    return getattr(whole, name, None)
