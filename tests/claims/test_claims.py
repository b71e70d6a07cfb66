"""Each claim of claims.yml holds; and one that does not is told."""

import re

import contents
import pytest
from typed import in_html

from tools.claims import claims

ALL = [(chapter, claim) for chapter, several in claims.chapters().items() for claim in several]


@pytest.mark.parametrize(("chapter", "claim"), ALL, ids=[f"{chapter[:2]}: {claim['claim']}" for chapter, claim in ALL])
def test_the_claim_holds(chapter, claim):
    value = claims.ours(claim, chapter)
    assert "asserted" in claim or claims.holds(claim, value), f"ours {value:.4g}, {claims.allowed(claim)}"


@pytest.mark.parametrize(("chapter", "claim"), ALL, ids=[f"{chapter[:2]}: {claim['claim']}" for chapter, claim in ALL])
def test_the_claim_is_whole(chapter, claim):
    assert set(claim) <= claims.FIELDS and {"claim", "source"} <= set(claim)
    assert sum(kind in claim for kind in ("measure", "record", "asserted")) == 1
    assert "record" not in claim or (claims.command(claim) and re.fullmatch(r"\d{4}-\d\d-\d\d", claim["made"]))
    if "asserted" in claim:
        assert "ours" in claim
    elif "within" in claim:
        assert "expected" in claim or "published" in claim
    else:
        assert "least" in claim or "most" in claim


RESULTS = [claim for _, claim in ALL if "result" in claim]


@pytest.mark.parametrize("claim", RESULTS, ids=[f"{claim['source']}: {claim['claim']}" for claim in RESULTS])
def test_a_result_is_whole_and_a_capacity_has_its_companions(claim):
    result = claim["result"]
    assert set(result) <= claims.RESULT and {"cite", "says", "criterion"} <= set(result)
    if "n" in result:
        assert {"start", "diagonal", "beside"} <= set(result)
    assert "unit" in result or "asserted" in claim
    assert "beside" not in result or result["beside"] in {claim.get("name") for _, claim in ALL}


def test_the_page_of_results_cites_each_publication_and_measures_nothing_anew():
    page = (claims.ROOT / "book" / "results.md").read_text(encoding="utf-8")
    known = (claims.ROOT / "book" / "references.bib").read_text(encoding="utf-8")
    cited = {claim["result"]["cite"] for claim in RESULTS}
    assert cited == set(re.findall(r"\{cite:t\}`(\w+)`", page))
    assert all(f"{{{key}," in known for key in cited)
    assert "code-cell" not in page and "{glue} results" in page
    assert 'glue("results", HTML(claims.results())' in (claims.ROOT / "book" / "claims.md").read_text(encoding="utf-8")


def test_a_result_stands_beside_its_publication_and_its_basin(monkeypatch):
    ours = {
        "claim": "Basin",
        "source": "us",
        "asserted": "wrong['8 pictures'] == wrong['24 random'] == 0",
        "ours": "none",
        "name": "basin",
    }
    result = {
        "cite": "x",
        "says": "Two is three",
        "criterion": "by hand",
        "unit": "of four",
        "n": 3,
        "beside": "basin",
        "differs": "It is not.",
    }
    two = {"claim": "Two", "source": "Them 1999", "published": 3, "expected": 2, "within": 0, "measure": {"two": None}}
    monkeypatch.setattr(claims.measures, "two", lambda: 2, raising=False)
    monkeypatch.setattr(claims, "chapters", lambda: {"02_hebbian_hopfield": [two | {"result": result}, ours]})
    row = re.sub(r"<[^>]*>", " ", claims.results())
    for told in (
        "Them 1999 : Two is three.",
        "Chapter 2 : by hand; n: 3.",
        "It is not.",
        "2 of four ✓",
        "Beside it. Basin: none.",
    ):
        assert told in re.sub(r"\s+", " ", row)


def test_every_chapter_has_claims_and_the_page_shows_them():
    page = [(claims.ROOT / "book" / "claims.md").read_text(encoding="utf-8")]
    contents.write(None, "book/claims", page)
    chapters = [path.stem for path in sorted((claims.ROOT / "notebooks").glob("*.ipynb"))]
    assert list(claims.chapters()) == chapters == re.findall(r'claims\.table\("(\w+)"\)', page[0])


def test_a_claim_that_fails_stops_the_page(monkeypatch):
    false = {"claim": "Two is three", "source": "nobody", "published": 3, "within": 0.5, "measure": {"two": None}}
    monkeypatch.setattr(claims.measures, "two", lambda: 2, raising=False)
    monkeypatch.setattr(claims, "chapters", lambda: {"00_none": [false]})
    with pytest.raises(AssertionError, match=r"Two is three: ours 2, ±0\.5"):
        claims.table("00_none")
    monkeypatch.setattr(claims, "chapters", lambda: {"00_none": [false | {"published": 2.4}]})
    assert "Two is three" in claims.table("00_none")


def test_an_assertion_that_left_its_chapter_is_told():
    claim = {"claim": "x", "source": "y", "asserted": "assert 1 == 2  # nowhere", "ours": "z"}
    with pytest.raises(ValueError, match="no longer asserts"):
        claims.ours(claim, "02_hebbian_hopfield")


@pytest.mark.parametrize(
    ("value", "said"), [(1, "all of the cues"), (0.0, "none of the cues"), (-0.04, "-0.04 of the cues")]
)
def test_a_share_of_everything_or_nothing_is_said_in_words(value, said):
    assert claims._with_unit(value, {"unit": "of the cues"}) == said


def test_a_claim_is_set_as_other_pages_are():
    """What is said of a claim keeps n = 100 on a line; the build sets its signs, as those of all HTML."""
    told = claims.prose("Hebb's rule, n = 100, 1.6 % of 16 × 16, lags -1 to -3, CIFAR-10")
    assert in_html(f"<td>{told}; {claims.shown(-0.04)}</td>") == (
        "<td>Hebb’s rule, n\xa0=\xa0100, 1.6\xa0% of 16\xa0×\xa016, lags −1 to −3, "
        '<span class="course-together">CIFAR-10</span>; −0.04</td>'
    )


def test_numbers_of_claims_are_written_as_in_chapters():
    """n = 1,000 and 16 × 16; a claim's command has them as Python does."""
    told = [
        text for _, claim in ALL for text in (claim["claim"], claim.get("note", ""), *claim.get("result", {}).values())
    ]
    assert not [text for text in map(str, told) if re.search(r"= \d{4}|\dx\d", text)]
    assert claims._condition(1000) == "1,000" and claims._condition("10 % flips") == "10 % flips"
