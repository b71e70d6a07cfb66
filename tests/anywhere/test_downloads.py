"""What the website offers for download is what a release brings."""

import re

import yaml

from tools import ROOT
from tools.kit import paper
from tools.rooms import bundle

LINK = re.compile(r"/releases/latest/download/([\w.-]+)\)")


def test_every_download_is_a_file_of_the_release_and_every_file_is_offered():
    pages = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "book").rglob("*.md")))
    assert set(LINK.findall(pages)) == {paper.BOOK, f"{bundle.NAME}.tar.gz"}
    release = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
    steps = [step.get("run", "") for step in release["jobs"]["build"]["steps"]]
    assert "make dist pdf bundle" in steps
    assert any("_build/pdf/*.pdf _build/*.tar.gz" in step for step in steps)


def test_a_page_says_for_which_python_its_bundle_is():
    release = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
    python = next(s["with"]["python-version"] for s in release["jobs"]["build"]["steps"] if "setup-python" in f"{s}")
    text = (ROOT / "book/anywhere/offline.md").read_text(encoding="utf-8")
    assert f"made on Linux with Python {python}" in text
