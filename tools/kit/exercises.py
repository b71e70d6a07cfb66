"""The exercises of a chapter: stub, check and solution, kept in step, and the text around them."""

import ast
import re
from typing import NamedTuple

from tools.kit.chapters import parse, tags

KINDS = ("exercise", "check", "solution")
OURS = "_solution"
"""What the name of an answer ends in: `Run All` leaves the learner's own `x` standing beside our `x_solution`."""
HOUSE = {"interact", "test", "setup"}
"""Tags of cells that belong to no task: controls, tests of the text, imports."""
ON_PAPER = "paper"
"""Tag of a stub whose answer a pen finds, though it is no recall exercise."""
HINT = re.compile(r"<details>\s*<summary>\s*Hint\s*</summary>(.*?)</details>\s*", re.S)
TASK = re.compile(r"^### (Exercise \d+ · .+|Your turn.*)$", re.M)
HEADING = re.compile(r"^#{1,3} ", re.M)


class Task(NamedTuple):
    """What a learner does: title, parts, hints; lines: those of the solution, None where there is none.

    parts: pairs (markdown or code or stub, source) in their order. paper: whether a pen is enough.
    """

    title: str
    parts: list
    hints: list
    lines: int | None
    paper: bool = False


def kind(cell):
    """exercise, check or solution; None for any other cell."""
    return next((name for name in KINDS if name in tags(cell)), None)


def tasks(notebook):
    """Every exercise and every "Your turn" with something to write, in order."""
    found, open_task = [], None
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for text in re.split(r"(?=^#{1,3} )", cell.source, flags=re.M):
                if HEADING.match(text):
                    open_task = _opened(heading[1]) if (heading := TASK.match(text)) else None
                    text = TASK.sub("", text, count=1)
                    found += [open_task] if open_task else []
                if open_task and text.strip():
                    open_task.hints.extend(hint.strip() for hint in HINT.findall(text))
                    open_task.parts.append(("markdown", HINT.sub("", text).strip()))
        elif open_task and kind(cell) == "solution":
            found[-1], open_task = open_task._replace(lines=_length(cell.source)), None
        elif open_task and kind(cell) != "check" and not HOUSE & tags(cell):
            open_task.parts.append(("stub" if kind(cell) else "code", cell.source))
            found[-1] = found[-1]._replace(paper=found[-1].paper or ON_PAPER in tags(cell))
    return [task for task in found if task.title.startswith("Exercise") or task.lines]


def _opened(title):
    """A task that only has its title; what is recalled needs no machine."""
    return Task(title, [], [], None, paper="· recall:" in title)


def _length(solution):
    """Lines that a learner writes: those of the solution without its assertions and comments."""
    return sum(1 for line in solution.splitlines() if line.strip() and not line.lstrip().startswith(("assert ", "#")))


def without_solutions(notebook):
    """The cells that a learner gets: no answers, and no tests of the text, which may look at answers."""
    return [cell for cell in notebook.cells if kind(cell) != "solution" and "test" not in tags(cell)]


def faults(notebook):
    """What keeps the blanked code from fitting its solution, in sentences; none is well."""
    marked = [cell for cell in notebook.cells if kind(cell)]
    order = [kind(cell) for cell in marked]
    if order != list(KINDS) * (len(marked) // 3):
        return [f"an exercise is stub, check, solution, in this order; the chapter has {', '.join(order)}"]
    triples = zip(marked[::3], marked[1::3], marked[2::3], strict=True)
    overwritten = [f"{name}: a later cell assigns it, and the learner's answer is lost" for name in _lost(notebook)]
    return [fault for triple in triples for fault in _misfits(*triple)] + overwritten


def _lost(notebook):
    """Names of exercises that another cell further down binds anew."""
    asked = set()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            yield from sorted(asked & bound(cell.source))
            asked |= bound(cell.source) if kind(cell) == "exercise" else set()


def _misfits(stub, check, solution):
    blank, answer = bound(stub.source), bound(solution.source)
    about = ", ".join(sorted(blank)) or stub.source[:40]
    if not {name + OURS for name in blank} <= answer:
        yield f"{about}: the solution defines {', '.join(sorted(answer))}, and not the same with {OURS}"
    if used(check.source) - {"check"} != blank:
        yield f"{about}: the check looks at {', '.join(sorted(used(check.source) - {'check'}))}"
    asked, answered = _signatures(stub.source), _signatures(solution.source)
    if any(answered.get(name + OURS) != arguments for name, arguments in asked.items()):
        yield f"{about}: stub and solution take different arguments"
    judge = _judge(check.source)
    if not judge or f"assert {judge}(" not in solution.source or ").right" not in solution.source:
        yield f"{about}: the solution does not assert {judge or 'its check'}(…).right"


def needed_later(notebook):
    """Names that only an answer, theirs or ours, gives and that the chapter goes on to use; none is well."""
    known, asked, needed = set(), set(), set()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        if "test" in tags(cell):
            continue
        if kind(cell) is None:
            needed |= asked & used(cell.source)
            known |= bound(cell.source)
            asked -= bound(cell.source)
        elif kind(cell) == "solution":
            asked |= bound(cell.source) - known
        elif kind(cell) == "exercise":
            asked |= bound(cell.source)
    return needed


def bound(source):
    """Names that a cell defines at its top level, loops included."""
    names = set()
    for node in ast.walk(_without_bodies(parse(source))):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.alias):
            names.add((node.asname or node.name).partition(".")[0])
    return names


def _without_bodies(tree):
    """The tree whose functions are empty and whose comprehensions bind nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.body = []
        elif isinstance(node, ast.comprehension):
            node.target = ast.Constant(None)
    return tree


def used(source):
    """Names that a cell reads and does not define itself before or within a function."""
    tree = parse(source)
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    inside = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    stored = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return read - inside - stored - bound(source)


def _signatures(source):
    """Name -> its arguments, of every function of a cell."""
    functions = (node for node in parse(source).body if isinstance(node, ast.FunctionDef))
    return {node.name: ast.unparse(node.args) for node in functions}


def _judge(source):
    """The name of the check that a cell calls, such as check.hebbian.rule."""
    found = re.match(r"(check(?:\.\w+)+)\(", source)
    return found and found[1]
