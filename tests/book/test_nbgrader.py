"""Assignments for nbgrader: exercises are answers, checks are worth points, and nbgrader itself gives them."""

import csv
import os
import subprocess
import sys
import sysconfig

import nbformat
import pytest

from tools.kit import chapters, exercises, nbgrader

CHAPTERS = chapters.paths()
VERSION = "0.9.6"
CHAPTER = "06_bam_and_sequences"


def graded(notebook):
    return [cell.metadata["nbgrader"] for cell in notebook.cells if "nbgrader" in cell.metadata]


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_every_exercise_is_answered_and_every_check_graded(path):
    marks = graded(nbgrader.assignment(chapters.read(path)))
    answers, checks = marks[::2], marks[1::2]
    assert len(answers) == len(checks) >= 4
    assert all(mark["solution"] and not mark["grade"] and not mark["locked"] for mark in answers)
    assert all(mark["grade"] and mark["locked"] and mark["points"] in (1, 2, 3) for mark in checks)
    assert len({mark["grade_id"] for mark in marks}) == len(marks)


def test_points_are_those_of_the_kind():
    assert nbgrader.points("Exercise 3 · debug: a sweep with three bugs") == 2
    assert nbgrader.points("Exercise 5 · explore: your own picture") == 3
    assert nbgrader.points("Your turn: the dense form") == 1


def test_no_solution_is_given_out_and_a_wrong_answer_stops_with_its_diagnosis():
    notebook = chapters.read(chapters.paths([6])[0])
    text = nbformat.writes(nbgrader.assignment(notebook))
    assert "_solution" not in text and "assert verdict.right, verdict" in text
    solved = nbgrader.answered(notebook, nbgrader.assignment(notebook), 0.5)
    blanks = [cell.source for cell in solved.cells if exercises.kind(cell) == "exercise"]
    given = [cell.source for cell in nbgrader.assignment(notebook).cells if exercises.kind(cell) == "exercise"]
    same = [blank == stub for blank, stub in zip(blanks, given, strict=True)]
    assert same == sorted(same) and 0 < sum(same) < len(same)


@pytest.fixture
def course(tmp_path):
    """run(*arguments) -> what nbgrader prints, in an environment that sees ours; and its course directory."""
    env = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", env], check=True)
    [site] = env.glob("lib/python*/site-packages")
    (site / "ours.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    subprocess.run([env / "bin/pip", "install", "--quiet", f"nbgrader=={VERSION}"], check=True)
    paths = {"PATH": f"{env / 'bin'}:{os.environ['PATH']}", "JUPYTER_PATH": f"{sys.prefix}/share/jupyter"}

    def run(*arguments):
        done = subprocess.run(
            [env / "bin/nbgrader", *arguments],
            cwd=tmp_path / "nbgrader",
            env=os.environ | paths,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout + done.stderr

    return run, tmp_path / "nbgrader"


@pytest.mark.thorough
def test_nbgrader_marks_a_right_a_half_right_and_an_empty_submission(course):
    run, folder = course
    [path] = [path for path in CHAPTERS if path.stem == CHAPTER]
    notebook = chapters.read(path)
    nbgrader.write(path, notebook, folder.parent)
    run("generate_assignment", CHAPTER)
    released = nbformat.read(folder / "release" / CHAPTER / path.name, as_version=4)
    begun = [cell.source for cell in released.cells if exercises.kind(cell) == "exercise"]
    assert begun == [cell.source for cell in notebook.cells if exercises.kind(cell) == "exercise"]
    for who, share in (("right", 1.0), ("half", 0.5), ("empty", 0.0)):
        (folder / "submitted" / who / CHAPTER).mkdir(parents=True)
        handed_in = nbgrader.answered(notebook, released, share)
        nbformat.write(handed_in, folder / "submitted" / who / CHAPTER / path.name)
    assert "cannot be converted" not in run("autograde", CHAPTER)
    run("generate_feedback", CHAPTER)
    run("export", "--to", "grades.csv")
    with open(folder / "grades.csv", encoding="utf-8") as file:
        scores = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    points = [mark["points"] for mark in graded(released) if mark["grade"]]
    assert scores == {"right": sum(points), "half": sum(points[: round(len(points) / 2)]), "empty": 0}
    assert "Not yet" in (folder / "feedback" / "empty" / CHAPTER / f"{CHAPTER}.html").read_text(encoding="utf-8")
