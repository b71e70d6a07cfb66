"""What the reader's browser gets: bundles as their sources make them, small, and asking no other host for anything."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WIDGETS = Path(__file__).parents[2] / "hopfield_edu" / "widgets"
BUNDLES = sorted((WIDGETS / "static").glob("*.js"))
SHARED = {"core", "ui", "node_modules"}
WITHOUT_QUIZ = """
import sys
import hopfield_edu
hopfield_edu.__path__.insert(0, sys.argv[1])
from hopfield_edu import widgets
assert widgets.__file__.startswith(sys.argv[1])
print(widgets.MemoryRace().flips)
answers = [{"text": t, "right": t == "a", "why": t} for t in "ab"]
widgets.Quiz([{"question": "?", "answers": answers}])
"""


def test_every_widget_has_its_bundle():
    sources = {folder.name for folder in (WIDGETS / "js").iterdir() if folder.is_dir()} - SHARED
    assert {bundle.stem for bundle in BUNDLES if "." not in bundle.stem} == sources
    assert {bundle.name.split(".")[0] for bundle in BUNDLES} == sources  # also of those in other languages


def test_bundles_are_what_their_sources_make(node_home):
    done = subprocess.run(
        ["node", WIDGETS / "js" / "build.mjs", "--check"],
        env={**os.environ, "ESBUILD_HOME": str(node_home)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_the_catalogue_of_words_is_what_the_sources_say(node_home):
    done = subprocess.run(
        ["node", WIDGETS / "js" / "words.mjs", "--check"],
        env={**os.environ, "ESBUILD_HOME": str(node_home)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_the_javascript_is_formatted_and_the_linter_finds_nothing(node_home):
    """Settings are in biome.json; one of them counts the lines of a function."""
    biome = node_home / "node_modules" / "@biomejs" / "biome" / "bin" / "biome"
    command = ["node", biome, "ci", "--error-on-warnings", "--colors=off", "."]
    done = subprocess.run(command, cwd=WIDGETS / "js", capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}\nrun make widgets, which mends what it can"


def test_a_missing_bundle_is_told_by_its_own_widget_and_by_no_other(tmp_path):
    left_out = shutil.ignore_patterns("js", "*.bin", "quiz.js", "__pycache__")
    shutil.copytree(WIDGETS, tmp_path / "widgets", ignore=left_out)
    done = subprocess.run([sys.executable, "-c", WITHOUT_QUIZ, tmp_path], capture_output=True, text=True)
    assert done.stdout == "26\n", done.stderr
    assert re.search(r"FileNotFoundError: Quiz needs static/quiz\.js.*run make widgets", done.stderr)


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda bundle: bundle.stem)
def test_a_bundle_is_small_and_keeps_to_itself(bundle):
    text = bundle.read_text(encoding="utf-8")
    size = len(gzip.compress(text.encode())) / 1000
    print(f"\n{bundle.stem}: {size:.1f} kB gzipped")
    assert size <= 60
    addresses = re.findall(r"https?://[^\s\"'`)]+", text)
    assert [address for address in addresses if address != "http://www.w3.org/2000/svg"] == []
    assert not re.search(r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(", text)
    assert not re.search(r"\beval\(|new Function\(|\binnerHTML\s*=", text)


def test_widgets_take_their_colours_from_the_tokens():
    """The copy in theme.css, for pages without tokens.css, holds the same colours, in the light and the dark form."""

    def palettes(css):
        blocks = re.findall(r"\{([^}]*)\}", css)
        found = [dict(re.findall(r"--(?:he-)?([\w-]+):\s*(?:var\(--[\w-]+,\s*)?(#[0-9a-f]{6})", b)) for b in blocks]
        return [colours for colours in found if len(colours) > 8][:2]

    tokens = palettes((WIDGETS.parent / "tokens.css").read_text())
    copied = palettes((WIDGETS / "js" / "ui" / "theme.css").read_text())
    assert len(tokens) == len(copied) == 2
    assert copied == tokens


def test_a_picture_has_a_name_before_it_has_anything_to_show():
    """A widget that still computes is on the page already, and a screen reader meets it as it is."""
    inside = r"(?:[^{}]|\$\{[^{}]*\})*"
    for path in (WIDGETS / "js").glob("*/*.js"):
        for found in re.finditer(rf'\{{{inside}role: "img"{inside}\}}', path.read_text(encoding="utf-8")):
            assert '"aria-label"' in found[0], f"{path.name}: {found[0]}"
