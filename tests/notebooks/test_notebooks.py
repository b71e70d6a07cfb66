"""What every chapter must hold to before it is executed: its opening, its facts, its tidiness, its names and links."""

import ast
import builtins
import importlib
import importlib.util
import pkgutil
import re

import nbformat
import pytest
import yaml

import hopfield_edu
from tools import ROOT, address
from tools.kit.chapters import parse
from tools.kit.quizzes import MARKED as QUIZ
from tools.tidy import tidy

CHAPTERS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PAGES = sorted((ROOT / "book").rglob("*.md"))
CONFIG = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
REPOSITORY = CONFIG["repository"]["url"]
FIRST_CELL = f"""import sys

if "google.colab" in sys.modules:
    %pip install -q "hopfield_edu @ git+{REPOSITORY}"
import hopfield_edu

hopfield_edu.about()"""
FENCED = re.compile(r"^(`{3,}|~{3,}|:{3,}).*?^\1[`~:]*\s*$", re.M | re.S)
INLINE_CODE = re.compile(r"(?<![`}])`([^`\n]+)`(?!`)")
NAME_OR_CALL = re.compile(r"([A-Za-z_][\w.]*)(\(.*\))?", re.S)
LINK = re.compile(r"\]\(([^)\s]+)\)")
COLAB = re.compile(r"colab\.research\.google\.com/github/([\w.-]+/[\w.-]+)/blob/([\w.-]+)/([^\s)\"']+)")


@pytest.fixture(params=CHAPTERS, ids=lambda path: path.stem)
def path(request):
    return request.param


@pytest.fixture
def chapter(path):
    return nbformat.read(path, as_version=4)


def code_of(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def prose_of(path):
    """The markdown of a chapter, its quiz too, or of a page."""
    if path.suffix == ".md":
        return path.read_text(encoding="utf-8")
    cells = nbformat.read(path, as_version=4).cells
    texts = ([cell.source] if cell.cell_type == "markdown" else QUIZ.findall(cell.source) for cell in cells)
    return "\n\n".join(text for found in texts for text in found)


def test_the_table_of_contents_names_every_chapter():
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    listed = [entry["file"] for part in toc["parts"] for entry in part["chapters"]]
    chapters = [name for name in listed if name.startswith("notebooks/")]
    assert chapters == [f"notebooks/{path.stem}" for path in CHAPTERS]


def test_opens_with_the_cell_that_installs_on_colab_only(chapter):
    assert code_of(chapter)[0].source == FIRST_CELL


def test_line_of_facts_agrees_with_the_metadata(chapter):
    course = chapter.metadata["course"]
    assert set(course) == {"exercise_minutes", "gpu", "after", "browser", "code", "short", "teaser"}
    opening = chapter.cells[0]
    assert opening.cell_type == "markdown"
    assert opening.source.startswith("# ")
    assert facts(*(course[key] for key in ("exercise_minutes", "gpu", "after"))) in opening.source.splitlines()


def test_no_chapter_types_how_long_it_takes_to_read(chapter):
    assert "minutes" not in chapter.metadata["course"]
    assert not [cell.source[:60] for cell in chapter.cells if re.search(r"min(utes)? to read", cell.source)]


def facts(exercise_minutes, gpu, after):
    chapters = ", ".join(map(str, after))
    before = f"chapter{'s' if len(after) > 1 else ''} {chapters}" if after else "none"
    needs = "yes" if gpu else "no"
    return f"{exercise_minutes} min of exercises · GPU: {needs} · after: {before}"


@pytest.mark.parametrize(
    ("course", "line"),
    [
        ((30, False, [1]), "30 min of exercises · GPU: no · after: chapter 1"),
        ((0, True, []), "0 min of exercises · GPU: yes · after: none"),
        ((9, False, [2, 3]), "9 min of exercises · GPU: no · after: chapters 2, 3"),
    ],
)
def test_facts_read_as_the_chapters_write_them(course, line):
    assert facts(*course) == line


def test_is_tidy(chapter):
    clean = tidy(chapter)
    pairs = zip(chapter.cells, clean.cells, strict=True)
    untidy = [cell.source[:60] for cell, wanted in pairs if cell != wanted]
    assert not untidy and chapter.metadata == clean.metadata, f"run make format; untidy cells: {untidy}"


def test_tidy_keeps_the_text_that_tests_compare_and_nothing_else():
    shown = nbformat.v4.new_output("stream", name="stdout", text="24\n")
    drawn = nbformat.v4.new_output("display_data", data={"image/png": "AAAA", "text/plain": "<Figure>"})
    asks = {"tags": ["nbval-check-output"]}
    checked = nbformat.v4.new_code_cell("print(24)", outputs=[shown, drawn], metadata=asks, execution_count=3)
    plain = nbformat.v4.new_code_cell("print(24)", outputs=[shown], metadata={"scrolled": True, "tags": ["a"]})
    clean = tidy(nbformat.v4.new_notebook(cells=[checked, plain], metadata={"widgets": {}}))
    assert [cell.outputs for cell in clean.cells] == [[shown], []]
    assert [cell.execution_count for cell in clean.cells] == [1, None]
    assert clean.cells[1].metadata == {"tags": ["a"]}
    assert set(clean.metadata) == {"kernelspec", "language_info"}


def test_controls_that_need_a_kernel_are_not_built(chapter):
    """A build that runs a cell of ipywidgets' interact may wait for its whole timeout (jupyter/nbclient#312)."""
    live = [set(cell.metadata.get("tags", ())) for cell in code_of(chapter) if "interact(" in cell.source]
    assert all({"interact", "remove-output", "skip-execution"} <= tags for tags in live)


def test_every_drawing_cell_says_what_is_seen(chapter):
    seen = []
    for cell in code_of(chapter):
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt")
        assert alt or not re.search(r"^plt\.show\(\)", cell.source, re.M), f"no alternative text: {cell.source[:80]}"
        if alt:
            assert len(alt.split()) >= 5, f"too short to say what is seen: {alt}"
            seen.append(alt)
    assert len(seen) == len(set(seen)), "two figures have the same alternative text"


def module_names():
    """hopfield_edu.patterns -> the module, for every module of the package; tests must not import what is optional."""
    names = [info.name for info in pkgutil.walk_packages(hopfield_edu.__path__, "hopfield_edu.")]
    return {name: importlib.import_module(name) for name in names}


MODULES = module_names()
ROOMS = {name.split(".")[1] for name in MODULES}
PUBLIC = {name for module in [hopfield_edu, *MODULES.values()] for name in getattr(module, "__all__", [])}


def resolves(dotted):
    """True if `hopfield_edu.x.y`, or `x.y` with x a module of the package, names something that exists."""
    parts = dotted.split(".")
    thing = hopfield_edu
    for part in parts[1:] if parts[0] == "hopfield_edu" else parts:
        thing = getattr(thing, part, None) or MODULES.get(f"{getattr(thing, '__name__', '')}.{part}")
        if thing is None:
            return False
    return True


def names_written_in(path):
    """Every name that the code of a chapter defines, binds or imports."""
    if path.suffix == ".md":
        return set()
    source = "\n".join(cell.source for cell in code_of(nbformat.read(path, as_version=4)))
    tree = parse(source)
    bound = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    imported = {node.asname or node.name for node in ast.walk(tree) if isinstance(node, ast.alias)}
    return bound | defined | imported


def is_known_call(name, here):
    import matplotlib.pyplot
    import numpy

    libraries = (builtins, numpy, matplotlib.pyplot)
    return name in PUBLIC | here or any(hasattr(library, name) for library in libraries)


@pytest.mark.parametrize("path", [*CHAPTERS, *PAGES], ids=lambda path: path.stem)
def test_every_name_in_the_prose_exists(path):
    here = names_written_in(path)
    unknown = []
    for code in INLINE_CODE.findall(FENCED.sub("", prose_of(path))):
        match = NAME_OR_CALL.fullmatch(code.strip())
        if match is None:
            continue
        name, call = match.groups()
        if "." in name and name.split(".")[0] in {"hopfield_edu", *ROOMS}:
            known = resolves(name)
        else:
            known = not call or "." in name or is_known_call(name, here)
        if not known:
            unknown.append(code)
    assert not unknown


def test_names_that_do_not_exist_are_caught():
    assert resolves("hopfield_edu.patterns.overlap") and resolves("patterns.overlap")
    assert not resolves("hopfield_edu.patterns.overlapp") and not resolves("patterns.overlap.no")
    assert is_known_call("overlap", set()) and is_known_call("print", set()) and not is_known_call("recal", set())


def anchors_of(path):
    """The anchors of a page: its headings as GitHub spells them, and its labels."""
    prose = FENCED.sub("", prose_of(path))
    headings = re.findall(r"^#{1,3} +(.+?)\s*$", prose, re.M)
    slugs = {re.sub(r"\s", "-", re.sub(r"[^\w\- ]", "", heading.lower())) for heading in headings}
    return slugs | set(re.findall(r"^\(([\w-]+)\)=", prose, re.M))


@pytest.mark.parametrize("path", [*CHAPTERS, *PAGES], ids=lambda path: path.stem)
def test_links_between_pages_hold(path):
    broken = []
    for link in LINK.findall(FENCED.sub(lambda m: m.group() if m.group().startswith(":") else "", prose_of(path))):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        if not target.exists() or (anchor and anchor not in anchors_of(target)):
            broken.append(link)
    assert not broken


TIGHT_PERCENT = re.compile(r".{0,30}(\d|[df]\}|\.\d)(?<!=.100)%")  # a frame may be as wide as its page: width="100%"
WRITTEN = [*CHAPTERS, *PAGES, ROOT / "README.md", ROOT / "tools/claims/claims.yml"]
WRITTEN += sorted((ROOT / "hopfield_edu/check").glob("*.py"))


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_numbers_have_a_digit_before_the_point(path):
    """0.138, in text, code, labels and messages. A format such as :.2f is no number; one key of a log is as it was."""
    text = path.read_text(encoding="utf-8").replace("gaussian .3", "")
    bare = re.findall(r"(?<![\w.:%{}/<>\\\])+,-])\.\d.*", text)
    assert not [found[:40] for found in bare]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_a_percent_sign_stands_after_a_space(path):
    """13 %, in text, labels, messages and outputs; so no format {share:.0%}, which prints 13%."""
    assert not [found[0] for found in TIGHT_PERCENT.finditer(path.read_text(encoding="utf-8"))]


def test_a_tight_percent_sign_is_found_as_text_and_as_a_format():
    assert TIGHT_PERCENT.search("13% of them") and TIGHT_PERCENT.search('f"{share:4.0%} of"')
    assert TIGHT_PERCENT.search('f"{percent:.0f}%"') and not TIGHT_PERCENT.search('f"{100 * share:.0f} %", 13 %')


def repository_texts():
    files = [*ROOT.glob("*.md"), ROOT / "CITATION.cff", *PAGES, *CHAPTERS]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in files}


def test_every_colab_link_leads_to_a_chapter_of_this_repository():
    owner_and_name = REPOSITORY.removeprefix("https://github.com/")
    for file, text in repository_texts().items():
        for repository, branch, target in COLAB.findall(text):
            assert repository == owner_and_name, file
            assert branch == CONFIG["repository"]["branch"], file
            assert (ROOT / target).exists(), f"{file}: {target}"


def test_the_address_is_the_same_everywhere():
    texts = repository_texts()
    assert REPOSITORY in texts["README.md"]
    assert REPOSITORY in texts["CITATION.cff"]
    assert REPOSITORY in texts["book/setup.md"]
    pages = "https://" + address.pages_of(*address.address_of((ROOT / "_config.yml").read_text(encoding="utf-8")))
    assert CONFIG["html"]["baseurl"] == CONFIG["sphinx"]["config"]["ogp_site_url"] == pages


def test_one_command_changes_the_address_everywhere():
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    old, new = address.address_of(config), ("you", "fork")
    for file, text in {**repository_texts(), "_config.yml": config}.items():
        moved = address.readdress(text, old, new)
        assert "/".join(old) not in moved and f"{old[0].lower()}.github.io" not in moved, file
        assert address.readdress(moved, new, old) == text or "you/fork" in text, file
    assert address.address_of(address.readdress(config, old, new)) == new
