"""Strip the chapters to what is committed: source, facts, alt texts, and the short outputs that tests compare.

Run as a program, it also writes what they ask of earlier chapters (tools/earlier.py), and README's table of them.
"""

import copy

import nbformat

from tools import ROOT, course, earlier

CHAPTERS = ROOT / "notebooks"
CHECKED = "nbval-check-output"
LONGEST_OUTPUT = 2000
KEPT = ("course", "mystnb", "tags")
CLOSED = {"hide-input", "hide-cell", "remove-input", "setup", "solution", "test"}
"""Tags of cells whose source is closed: on the page by these tags, in JupyterLab, Notebook and Colab by metadata."""
FOLDS = {"cellView": "form", "jupyter": {"source_hidden": True}}
PROMPTS = {"code_prompt_hide": "Hide the solution", "code_prompt_show": "Show the solution"}
"""What stands on the page over a solution; over other folded cells, "Show the code"."""
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def tidy(notebook):
    """A copy of the notebook without counts, stray metadata, and outputs that no test compares."""
    clean = copy.deepcopy(notebook)
    kept = {key: notebook.metadata[key] for key in ("course",) if key in notebook.metadata}
    clean.metadata = nbformat.from_dict({"kernelspec": KERNEL, "language_info": {"name": "python"}, **kept})
    for cell in clean.cells:
        cell.metadata = metadata(cell)
        if cell.cell_type == "code":
            cell.outputs = [short_text(o) for o in cell.outputs if keeps(cell, o)]
            cell.execution_count = 1 if cell.outputs else None  # nbval takes outputs without a count for a mistake
    return clean


def metadata(cell):
    """What a cell's metadata say that is not made by running it, and what closes its source in a notebook."""
    kept = {key: value for key, value in cell.metadata.items() if key in KEPT}
    closed = cell.cell_type == "code" and CLOSED.intersection(kept.get("tags", ()))
    page = {key: value for key, value in kept.pop("mystnb", {}).items() if PROMPTS.get(key) != value}
    page |= PROMPTS if "solution" in kept.get("tags", ()) else {}
    return nbformat.from_dict({**kept, **({"mystnb": page} if page else {}), **(FOLDS if closed else {})})


def keeps(cell, output):
    """Only the printed text or the value of a cell that asks to be compared, and only if it is short."""
    if CHECKED not in cell.metadata.get("tags", ()):
        return False
    text = output.get("text") or output.get("data", {}).get("text/plain", "")
    return output.output_type in ("stream", "execute_result") and 0 < len(text) <= LONGEST_OUTPUT


def short_text(output):
    if output.output_type == "execute_result":
        output.execution_count = 1
        output.data = nbformat.from_dict({"text/plain": output.data["text/plain"]})
        output.metadata = nbformat.from_dict({})
    return output


def main():
    for path in sorted(CHAPTERS.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        if (clean := tidy(earlier.put(notebook, path.stem))) != notebook:
            nbformat.write(clean, path)
            print("tidied", path.name)
    page = ROOT / "README.md"
    text = page.read_text(encoding="utf-8")
    if (made := course.readme(text)) != text:
        page.write_text(made, encoding="utf-8")
        print("tidied", page.name)


if __name__ == "__main__":
    main()
