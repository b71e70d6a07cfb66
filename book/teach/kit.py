"""Teaching material from the chapters: python book/teach/kit.py student | handouts | slides | pdf [chapter ...]."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from material import chapters, exercises


def student(paths, build):
    """Notebooks without solutions, and full ones beside."""
    from material import student

    for path in paths:
        notebook = chapters.read(path)
        if faults := exercises.faults(notebook):
            raise SystemExit("\n".join(f"{path.stem}: {fault}" for fault in faults))
        print(student.write(path, notebook, build))
        if needed := exercises.needed_later(notebook):
            print(f"  goes on with {', '.join(sorted(needed))}: a learner answers these before the rest runs")


def handouts(paths, build):
    """Exercises to print, as HTML and, where Chromium is found, as PDF."""
    from material import browser, handouts

    with browser.chromium() as chromium:
        for path in paths:
            page = handouts.write(path, chapters.read(path), build)
            print(page, browser.handout_to_pdf(chromium, page) if chromium else "")
        if chromium is None:
            print("No PDF: install the package chromium (Debian, Ubuntu) or Google Chrome, or print the pages.")


def slides(paths, build):
    """A deck a chapter, from what the last build has executed."""
    from material import deck

    for path in paths:
        print(deck.write(path, chapters.executed(path, build), build))


def pdf(paths, build):
    """The whole book as one PDF, by the browser."""
    from material import browser, paper

    if not (build / "html" / "index.html").exists():
        raise SystemExit(f"There is no website in {build / 'html'}: run make book first.")
    with browser.chromium() as chromium:
        if chromium is None:
            raise SystemExit("No Chromium found: install the package chromium (Debian, Ubuntu) or Google Chrome.")
        print(paper.write(chromium, build))


COMMANDS = {"student": student, "handouts": handouts, "slides": slides, "pdf": pdf}


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="kit.py", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("chapters", nargs="*", type=int, help="numbers of chapters; without any: all")
    parser.add_argument("--build", type=Path, default=chapters.ROOT / "_build", help="the folder that make book fills")
    asked = parser.parse_args(arguments)
    COMMANDS[asked.command](chapters.paths(asked.chapters), asked.build)


if __name__ == "__main__":
    main()
