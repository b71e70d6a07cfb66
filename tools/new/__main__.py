"""Begin a chapter, a widget or a learning rule, so that its checks pass but for what only an author can say.

python -m tools.new chapter 14 redundancy "Redundancy maximization"    before the chapters that follow it
python -m tools.new widget tug_of_war "Tug of war"
python -m tools.new rule covariance
"""

import argparse

from tools import ROOT
from tools.new import chapter, rule, widget


def main(arguments=None):
    """Write the files, and print each of them with what is left to do."""
    parser = argparse.ArgumentParser(prog="python -m tools.new", description=__doc__.splitlines()[0])
    kinds = parser.add_subparsers(dest="kind", required=True)
    new = kinds.add_parser("chapter", help="a notebook and its line in the table of contents")
    new.add_argument("number", type=int)
    new.add_argument("name", help="as in the file's name, such as redundancy")
    new.add_argument("title", help='as readers see it, such as "Redundancy maximization"')
    new = kinds.add_parser("widget", help="its JavaScript, its Python class, its name among the widgets")
    new.add_argument("name", help="such as tug_of_war")
    new.add_argument("title", help='such as "Tug of war"')
    new = kinds.add_parser("rule", help="a module of the classical networks and its test")
    new.add_argument("name", help="such as covariance")
    asked = vars(parser.parse_args(arguments))
    write = {"chapter": chapter.write, "widget": widget.write, "rule": rule.write}[asked.pop("kind")]
    for path, left in write(ROOT, **asked):
        print(f"{path.relative_to(ROOT)}: {left}")


if __name__ == "__main__":
    main()
