"""Copy the computed picture of the front page, after `make book`, to where the README and link previews show it."""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
HTML = ROOT / "_build" / "html"


def main():
    page = (HTML / "book" / "welcome.html").read_text(encoding="utf-8")
    computed = re.search(r'src="\.\./(_images/[0-9a-f]+\.png)"', page).group(1)
    shutil.copyfile(HTML / computed, ROOT / "book" / "_static" / "readme.png")


if __name__ == "__main__":
    main()
