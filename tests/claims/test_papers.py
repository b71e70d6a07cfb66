"""The table "What should one believe?" is whole, and every number in it is a claim's."""

import re

import pytest
import yaml

from tools import ROOT, course
from tools.claims import claims, papers

PAGE = (ROOT / "book" / "believe.md").read_text(encoding="utf-8")
WHOLE = papers.papers()["santos2025"]


@pytest.fixture
def unmeasured(monkeypatch):
    """Every claim has the value one half, and none is computed."""
    monkeypatch.setattr(claims, "ours", lambda claim, chapter: 0.5)


@pytest.mark.parametrize("key", papers.papers())
def test_a_paper_is_whole_and_rests_on_claims_of_its_chapter(key):
    paper = papers.papers()[key]
    assert not papers.faults(key, paper)
    assert {papers.named()[name][1] for name in papers.names_in(paper)} == {paper["chapter"]}


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ({key: text for key, text in WHOLE.items() if key != "costs"}, r"misses or adds \['costs'\]"),
        (WHOLE | {"price": "much"}, r"misses or adds \['price'\]"),
        (WHOLE | {"holds": "The curve has {film-kurve}."}, r"names \['film-kurve'\], which are no names"),
        (WHOLE | {"breaks": "Shuffled it is poor."}, "breaks names no claim"),
        (WHOLE | {"holds": "The curve has 0.87, not {film-frames}."}, "types 0.87, which no claim of it has"),
        (WHOLE | {"against": "draws"}, "against is 'draws'"),
    ],
)
def test_a_paper_that_is_not_whole_stops_the_page(broken, told, monkeypatch):
    monkeypatch.setattr(papers, "papers", lambda: {"santos2025": broken})
    with pytest.raises(ValueError, match=told):
        papers.table()


def test_a_name_stands_for_one_claim():
    names = [claim["name"] for several in claims.chapters().values() for claim in several if "name" in claim]
    assert len(names) == len(set(names))


def test_every_cell_of_the_table_has_its_label_and_every_number_leads_to_its_claim(unmeasured):
    html = papers.table()
    assert html.count("<tbody") == html.count("<strong>Believe:</strong>") == len(papers.papers())
    for name in papers.COLUMNS.values():
        assert html.count(f'data-label="{name}"') == len(papers.papers())
    named = set().union(*map(papers.names_in, papers.papers().values()))
    assert set(re.findall(r'href="claims\.html#claim-([\w-]+)"', html)) == named
    assert "{" not in html


def test_a_claim_with_a_name_has_its_place_on_the_page_of_claims(monkeypatch):
    one = {"claim": "Two", "source": "us", "expected": 2, "within": 0, "measure": {"two": None}}
    monkeypatch.setattr(claims.measures, "two", lambda: 2, raising=False)
    monkeypatch.setattr(claims, "chapters", lambda: {"00_none": [one | {"name": "pair"}, one]})
    rows = re.findall(r"<tr( id=\"[^\"]*\")?><th scope=\"row\">", claims.table("00_none"))
    assert rows == [' id="claim-pair"', ""]


def test_a_number_is_ours_or_the_published_one_or_a_share(monkeypatch):
    claim = {"claim": "x", "published": 3, "measure": {"one": None}, "name": "x"}
    monkeypatch.setattr(papers, "named", lambda: {"x": (claim, "00_none")})
    monkeypatch.setattr(claims.measures, "one", lambda: 1, raising=False)
    said = re.sub(r"<[^>]*>", "", papers.sentence("{x}, they {x:published}, {x:share} of it; n = 2 & 10 %"))
    assert said == "1, they 3, all of it; n\xa0=\xa02 &amp; 10 %"


def test_the_verdicts_count_what_the_papers_say(monkeypatch):
    some = {"stated": "yes", "against": "wins"}, {"stated": "partly", "against": "loses"}
    monkeypatch.setattr(papers, "papers", lambda: dict(zip("ab", some, strict=True)))
    assert papers.verdicts().startswith("Of two claims one hold as")
    assert papers.verdicts().endswith("one win, no come out level, and one lose.")


def test_the_page_ends_part_four_shows_the_table_and_cites_every_paper():
    parts = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))["parts"]
    (part,) = (each["chapters"] for each in parts if each["chapters"][0]["file"] == "book/part4")
    assert part[-1]["file"] == "book/believe"
    assert "(believe.md)" in (ROOT / "book" / "part4.md").read_text(encoding="utf-8")
    assert "{glue} papers" in PAGE and "{glue} verdicts" in PAGE
    made = (ROOT / "book" / "claims.md").read_text(encoding="utf-8")
    assert 'glue("papers", HTML(papers.table())' in made and 'glue("verdicts"' in made
    assert list(papers.papers()) == re.findall(r"\{cite:t\}`(\w+)`", PAGE)


def test_every_chapter_of_part_four_has_its_papers_in_order():
    of = [paper["chapter"] for paper in papers.papers().values()]
    (part,) = (part for part in course.parts() if part.page == "book/part4")
    assert list(dict.fromkeys(of)) == [chapter.stem for chapter in part.chapters]
