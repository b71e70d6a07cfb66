"""Put your repository's address in place of ours: python -m tools.address https://github.com/you/fork"""

import re
import sys

from tools import ROOT

ADDRESS = r"https://github\.com/([\w.-]+)/([\w.-]+?)(?:\.git)?/?"
FILES = ["_config.yml", "*.md", "CITATION.cff", "pyproject.toml", "book/**/*.md", "notebooks/*.ipynb"]


def address_of(config):
    """(owner, repository) of `repository: url:` in the text of _config.yml."""
    return re.search(r"^  url: " + ADDRESS + r"\s*$", config, re.M).groups()


def readdress(text, old, new):
    """The text with every address of repository `old` (owner, name), Pages and Colab included, made one of `new`."""
    for slash in ("/", "%2F"):  # as it stands, and inside a link's query
        text = text.replace(slash.join(old), slash.join(new))
    return text.replace(pages_of(*old), pages_of(*new))


def pages_of(owner, name):
    """Where GitHub Pages serves a repository; a repository called owner.github.io is served at the root."""
    host = f"{owner.lower()}.github.io"
    return f"{host}/" if name.lower() == host else f"{host}/{name}/"


def main(url):
    new = re.fullmatch(ADDRESS, url)
    if not new:
        sys.exit(f"URL is {url!r}; give it as https://github.com/you/fork")
    old = address_of((ROOT / "_config.yml").read_text(encoding="utf-8"))
    for path in sorted(path for pattern in FILES for path in ROOT.glob(pattern)):
        text = path.read_text(encoding="utf-8")
        if (changed := readdress(text, old, new.groups())) != text:
            path.write_text(changed, encoding="utf-8", newline="\n")
            print("changed", path.relative_to(ROOT))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "")
