"""Assignments for nbgrader: a chapter without its solutions, whose every check is worth points."""

import copy

import nbformat

from tools.kit.chapters import title
from tools.kit.exercises import TASK, kind, without_solutions
from tools.kit.student import clean

POINTS = {"recall": 1, "apply": 2, "debug": 2, "explore": 3}
YOUR_TURN = 1
CONFIG = """# A course directory of nbgrader. In it: nbgrader generate_assignment {first}, then give out release/.
c = get_config()  # noqa: F821
c.CourseDirectory.course_id = "hopfield_edu"
c.ExecutePreprocessor.timeout = 180
# Without ClearSolutions: there are none, and it would empty the cells that learners begin with.
steps = ("IncludeHeaderFooter", "LockCells", "ClearOutput", "CheckCellMetadata", "ComputeChecksums", "SaveCells",
         "ComputeChecksums", "CheckCellMetadata")
c.GenerateAssignment.preprocessors = ["nbgrader.preprocessors." + step for step in steps]
"""


def write(path, notebook, build):
    """Write a chapter as an assignment into build/nbgrader/source; returns its file."""
    course = build / "nbgrader"
    target = course / "source" / path.stem / path.name
    target.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(assignment(notebook), target)
    (course / "nbgrader_config.py").write_text(CONFIG.format(first=path.stem), encoding="utf-8")
    return target


def assignment(notebook):
    """The chapter with its exercises as answer cells of nbgrader, and its checks as graded cells.

    A check is printed, as nbgrader reads what a graded cell ends with as a share of its points.
    Returns a notebook. Its points are those of POINTS, by the kind of each exercise.
    """
    found = clean(notebook, without_solutions(notebook))
    heading, count = title(notebook), 0
    for cell in found.cells:
        if cell.cell_type == "markdown":
            heading = (TASK.findall(cell.source) or [heading])[-1]
        elif kind(cell) == "exercise":
            count += 1
            cell.metadata["nbgrader"] = _marks(f"answer-{count}", solution=True)
        elif kind(cell) == "check":
            cell.metadata["nbgrader"] = _marks(f"check-{count}", points=points(heading))
            cell.source = f"verdict = {cell.source.strip()}\nprint(verdict)\nassert verdict.right, verdict"
    return found


def points(heading):
    """What an exercise is worth, by its heading: "Exercise 3 · debug: a sweep with three bugs", or "Your turn"."""
    named = heading.partition(" · ")[2].partition(":")[0]
    return POINTS.get(named, YOUR_TURN)


def _marks(name, *, solution=False, points=None):
    marks = {"grade_id": name, "schema_version": 3, "solution": solution, "grade": points is not None, "task": False}
    return marks | ({"locked": True, "points": points, "cell_type": "code"} if points else {"locked": False})


def answered(notebook, submission, share=1.0):
    """A submission in which the first exercises, this share of them, hold the chapter's own solution."""
    solutions = [cell.source for cell in notebook.cells if kind(cell) == "solution"]
    found = copy.deepcopy(submission)
    blanks = [cell for cell in found.cells if kind(cell) == "exercise"]
    for cell, solution in list(zip(blanks, solutions, strict=True))[: round(share * len(blanks))]:
        cell.source = solution.partition("\nassert ")[0].replace("_solution", "")
    return found
