"""What begins a chapter, a widget or a rule leaves files that pass the checks but for their content."""

import ast
import shutil
import subprocess
import sys

import nbformat
import pytest
import yaml

from tests.notebooks import test_notebooks as checks
from tests.notebooks import test_predict, test_seen
from tools import ROOT, course
from tools.new import __main__ as new
from tools.new import chapter, rule, widget
from tools.tidy import tidy


@pytest.fixture
def copy(tmp_path):
    """A copy of what the commands touch."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks")
    shutil.copy(ROOT / "_toc.yml", tmp_path)
    leave = shutil.ignore_patterns("node_modules", "static", "data", "__pycache__")
    shutil.copytree(ROOT / "hopfield_edu", tmp_path / "hopfield_edu", ignore=leave)
    (tmp_path / "tests" / "classical").mkdir(parents=True)
    return tmp_path


def test_a_new_chapter_is_named_in_its_notebook_and_in_the_table_of_contents(copy):
    number = len(course.chapters()) + 1
    path, toc, *left = (path for path, _ in chapter.write(copy, number, "kept", "What is kept"))
    made = nbformat.read(path, as_version=4)
    parts = yaml.safe_load(toc.read_text(encoding="utf-8"))["parts"]
    listed = [entry["file"] for part in parts for entry in part["chapters"] if "notebooks/" in entry["file"]]
    assert listed[-1] == f"notebooks/{number:02}_kept" and len(listed) == number
    assert made == tidy(made)
    by_hand = {"claims.yml", "map.yml", "earlier.yml", "chapters.md", f"{number:02}_kept.yml"}
    assert {each.name for each in left} == by_hand
    assert all((ROOT / each.parent.relative_to(copy)).is_dir() for each in left)
    checks.test_opens_with_the_cell_that_installs_on_colab_only(made)
    checks.test_line_of_facts_agrees_with_the_metadata(made)
    checks.test_no_chapter_types_how_long_it_takes_to_read(made)
    test_seen.test_code_cells_fit_a_screen(made)
    test_seen.test_objectives_stand_before_imports_and_versions(made)
    test_predict.test_a_question_can_be_answered_by_a_choice_or_a_number(made)
    test_predict.test_what_tells_follows_its_question_in_one_run_without_a_heading(made)
    checks.test_every_drawing_cell_says_what_is_seen(made)


def test_a_chapter_out_of_its_turn_is_refused(copy):
    with pytest.raises(ValueError, match="number must be"):
        chapter.write(copy, 99, "late", "Too late")
    with pytest.raises(ValueError, match="name must be small letters"):
        chapter.write(copy, len(course.chapters()) + 1, "Two Words", "Two words")


def test_a_new_widget_has_its_class_its_sources_and_its_name(copy):
    widget.write(copy, "tug_of_war", "Tug of war")
    home = copy / "hopfield_edu" / "widgets"
    assert {path.name for path in (home / "js" / "tug_of_war").iterdir()} >= {"index.js", "compute.js", "view.js"}
    listing = (home / "__init__.py").read_text(encoding="utf-8")
    assert "from hopfield_edu.widgets.tug_of_war import TugOfWar" in listing and '"TugOfWar",' in listing
    names = ast.literal_eval(listing.partition("__all__ = ")[2])
    assert names == sorted(names)
    ast.parse((home / "tug_of_war.py").read_text(encoding="utf-8"))


def test_a_new_rule_passes_the_test_that_comes_with_it(copy):
    rule.write(copy, "covariance")
    shutil.copytree(ROOT / "hopfield_edu" / "data", copy / "hopfield_edu" / "data")
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/classical/test_covariance.py"]
    run = subprocess.run(tests, cwd=copy, capture_output=True, text=True)
    assert run.returncode == 0 and "2 passed" in run.stdout, run.stdout[-2000:] + run.stderr[-1000:]


def test_the_command_says_what_is_left_to_do(copy, monkeypatch, capsys):
    monkeypatch.setattr(new, "ROOT", copy)
    new.main(["rule", "covariance"])
    assert "classical/covariance.py: write the rule, with its source" in capsys.readouterr().out
