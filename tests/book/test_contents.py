"""Pages that say what others hold are read again at each build: a changed note must not leave a page behind."""

from types import SimpleNamespace

import contents

from tools import ROOT

PAGES = {str(path.relative_to(ROOT).with_suffix("")): path for path in (ROOT / "book").rglob("*.md")}
PAGES["notebooks/03_storkey"] = ROOT / "notebooks" / "03_storkey.ipynb"


def test_a_page_that_is_made_from_others_is_read_at_every_build():
    env = SimpleNamespace(found_docs=set(PAGES), doc2path=PAGES.get)
    again = set(contents.made_from_others(None, env, set(), set(), set()))
    assert {f"book/{name}" for name in ("welcome", "claims", "map", "part1", "teach/misconceptions")} <= again
    assert not again & {"book/setup", "book/glossary", "notebooks/03_storkey"}


def test_every_line_that_is_made_stands_on_a_page():
    told = "".join(path.read_text(encoding="utf-8") for path in PAGES.values())
    assert [line for line in contents.MADE if line not in told] == []
