"""The course in the browser's own Python: make lite, or .venv/bin/python -m tools.rooms.lite [--check]

Makes a JupyterLite site in _build/lite: the chapters that compute with NumPy alone, their pictures, the package and
what it needs beside Pyodide. What a browser still asks of another host is told in lite.md.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools import ROOT, course
from tools.kit import chapters

OUT, HOME = ROOT / "_build" / "lite", ROOT / ".venv-lite"
# The others need torch, or, chapter 5, all cores and tables on a disk.
CHAPTERS = tuple(chapter.stem for chapter in course.chapters() if chapter.facts["browser"])
# Pure Python, and not among Pyodide's own packages: they travel with the site.
TRAVEL = ("ipywidgets", "jupyterlab-widgets", "anywidget", "psygnal", "comm", "array-api-compat", "pooch")
INSTALL = "# In the browser: the package from this site, NumPy and the like from Pyodide.\n%pip install -q hopfield_edu"
KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
SETTINGS = {
    "jupyter-lite-schema-version": 0,
    "jupyter-config-data": {
        "appName": "hopfield_edu",
        "litePluginSettings": {"@jupyterlite/pyodide-kernel-extension:kernel": {"disablePyPIFallback": True}},
    },
}
SLIM = ["--apps", "lab", "--no-sourcemaps", "--no-unused-shared-packages", "--no-libarchive"]
# What a browser has not, for a check outside of one.
AS_THERE = """import subprocess, sys
def no_process(*arguments, **options):
    raise OSError(138, "emscripten does not support processes.")
subprocess.Popen, sys.platform = no_process, "emscripten"
"""
RUN = (
    "import sys, nbformat, nbclient; "
    "nbclient.NotebookClient(nbformat.read(sys.argv[1], 4), timeout=900, kernel_name='python3').execute()"
)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="run the chapters with Pyodide's versions, without it")
    options = parser.parse_args(arguments)
    if options.check:
        sys.exit(check(OUT))
    print(make(OUT))


def make(out):
    """Build the site in out from what the last build has executed; returns out."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        (site / "files").mkdir(parents=True)
        collect(site / "pypi", Path(folder, "source"))
        for name in CHAPTERS:
            notebook = for_the_browser(executed(name))
            (site / "files" / f"{name}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
        (site / "jupyter-lite.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
        shutil.rmtree(out, ignore_errors=True)
        build = [HOME / "bin" / "jupyter-lite", "build", "--lite-dir", site, "--output-dir", out]
        subprocess.run([*build, *SLIM], check=True, stdout=subprocess.DEVNULL)
    return out


def collect(wheels, source):
    """The wheels that travel, and the package's own, built from a copy without the trained models."""
    leave = shutil.ignore_patterns("models", "js", "__pycache__")
    shutil.copytree(ROOT / "hopfield_edu", source / "hopfield_edu", ignore=leave)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    pip(sys.executable, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels, source)
    pure = ["--no-deps", "--only-binary=:all:", "--platform", "any", "--constraint", ROOT / "requirements.txt"]
    pip(sys.executable, "download", *pure, "--dest", wheels, *TRAVEL)


def executed(name):
    return chapters.executed(ROOT / "notebooks" / f"{name}.ipynb", ROOT / "_build")


def for_the_browser(notebook):
    """The chapter with a cell that installs before its first code, and without widgets that no Python answers."""
    first = next(k for k, cell in enumerate(notebook["cells"]) if cell["cell_type"] == "code")
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            widgets = "application/vnd.jupyter.widget-view+json"
            cell["outputs"] = [output for output in cell["outputs"] if widgets not in output.get("data", {})]
    notebook["metadata"] = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    install = {"cell_type": "code", "id": "in-the-browser", "metadata": {}, "source": INSTALL}
    notebook["cells"].insert(first, install | {"execution_count": None, "outputs": []})
    return notebook


def check(out):
    """Run the site's chapters with the versions of lite-browser.txt and no process to start; how many failed."""
    home = HOME / "browser"
    python = home / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
    pip(python, "install", "-r", Path(__file__).with_name("lite-browser.txt"), "nbclient", "ipykernel", *TRAVEL)
    pip(python, "install", "--no-deps", *(out / "pypi").glob("hopfield_edu-*.whl"))
    return sum(not runs(python, out / "files" / f"{name}.ipynb") for name in CHAPTERS)


def runs(python, path):
    """Whether a chapter runs from its first cell to its last; prints its seconds, or its error."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    install = next(cell for cell in notebook["cells"] if cell["source"] == INSTALL)
    install["source"] = AS_THERE
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_text(json.dumps(notebook), encoding="utf-8")
        began, environment = time.perf_counter(), os.environ | {"MPLBACKEND": ""}
        run = subprocess.run([python, "-c", RUN, copy], cwd=folder, env=environment, capture_output=True, text=True)
    print(f"{path.stem}: {'ok' if not run.returncode else 'FAILED'}, {time.perf_counter() - began:.0f} s", flush=True)
    if run.returncode:
        print(run.stderr[-3000:])
    return run.returncode == 0


def pip(python, *arguments):
    subprocess.run([python, "-m", "pip", arguments[0], "--quiet", *arguments[1:]], check=True)


if __name__ == "__main__":
    main()
