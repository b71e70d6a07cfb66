"""Teaching material: python -m tools.kit <one of those below> [chapter ...]."""

import argparse
from pathlib import Path

from tools import ROOT, chromium
from tools.kit import chapters, exercises


def student(paths, build):
    """Notebooks without solutions, and full ones beside."""
    from tools.kit import student

    for path in paths:
        notebook = chapters.read(path)
        if faults := exercises.faults(notebook):
            raise SystemExit("\n".join(f"{path.stem}: {fault}" for fault in faults))
        print(student.write(path, notebook, build))
        if needed := exercises.needed_later(notebook):
            print(f"  goes on with {', '.join(sorted(needed))}: a learner answers these before the rest runs")


def handouts(paths, build):
    """Exercises to print, and sheets for a pen or for the room, as HTML and, where Chromium is found, as PDF."""
    from tools.kit import handouts, on_paper

    wanted = {chapters.number(path) for path in paths}
    own = [each for each in on_paper.activities() if each.chapter in wanted]
    sheets = [handouts.write_questions(build), *(on_paper.write(each, build) for each in own)]
    _printed([*(handouts.write(path, chapters.read(path), build) for path in paths), *sheets])


def key(paths, build):
    """The answers to print, as HTML and, where Chromium is found, as PDF."""
    from tools.kit import key

    _printed(key.write(path, chapters.read(path), build) for path in paths)


def _printed(pages, to_pdf=None):
    """Print each page that is written, and say where it and its PDFs are. to_pdf: None makes one PDF of a page."""
    from tools.kit import browser

    to_pdf = to_pdf or (lambda found, page: [browser.sheet_to_pdf(found, page)])
    with chromium.launched() as found:
        for page in pages:
            print(page, *(to_pdf(found, page) if found else ()))
        if found is None:
            print(f"No PDF. {chromium.MISSING} Or print the pages.")


def cards(paths, build):
    """Cards with a code for a phone's camera: for the wall, and one for each chapter, to cut out."""
    from tools.kit import cards

    _printed([cards.write(build)])


def posters(paths, build):
    """Two posters for the wall, as HTML and, where Chromium is found, as PDF on A3 and A4."""
    from tools.kit import browser, posters

    _printed(posters.write(build), browser.poster_to_pdf)


def quizzes(paths, build):
    """Each chapter's quiz as GIFT for Moodle and as QTI for Canvas, and the questions of before and after."""
    from tools.kit import assessment, quizzes

    for path in paths:
        notebook = chapters.read(path)
        if asked := quizzes.questions(notebook):
            print(*quizzes.write(path.stem, f"{chapters.number(path)}. {chapters.title(notebook)}", asked, build))
    print(*quizzes.write("before_and_after", "Before and after", quizzes.unexplained(assessment.questions()), build))


def nbgrader(paths, build):
    """A course directory of nbgrader, with an assignment for each chapter."""
    from tools.kit import nbgrader

    for path in paths:
        print(nbgrader.write(path, chapters.read(path), build))
    print(f"Then, where nbgrader is installed: cd {build / 'nbgrader'} && nbgrader generate_assignment {paths[0].stem}")


def slides(paths, build):
    """A deck a chapter, from what the last build has executed."""
    from tools.kit import deck

    for path in paths:
        print(deck.write(path, chapters.executed(path, build), build))


def pdf(paths, build):
    """The whole book as one PDF, by the browser."""
    from tools.kit import paper

    if not (build / "html" / "index.html").exists():
        raise SystemExit(f"There is no website in {build / 'html'}: run make book first.")
    with chromium.launched() as found:
        if found is None:
            raise SystemExit(chromium.MISSING)
        print(paper.write(found, build))


COMMANDS = {each.__name__: each for each in (student, handouts, key, posters, cards, quizzes, nbgrader, slides, pdf)}


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tools.kit", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("chapters", nargs="*", type=int, help="numbers of chapters; without any: all")
    parser.add_argument("--build", type=Path, default=ROOT / "_build", help="the folder that make book fills")
    asked = parser.parse_args(arguments)
    COMMANDS[asked.command](chapters.paths(asked.chapters), asked.build)


if __name__ == "__main__":
    main()
