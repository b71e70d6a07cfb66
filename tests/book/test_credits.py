"""Everything that the package ships is credited, by name or by a pattern."""

import re
from fnmatch import fnmatch

import pytest

from tools import ROOT

DATA = ROOT / "hopfield_edu" / "data"
CREDITS = (ROOT / "book" / "credits.md").read_text(encoding="utf-8")
NAMED = [name for name in re.findall(r"`([\w./*-]+)`", CREDITS) if name != "*"]
SHIPPED = [path.relative_to(DATA).as_posix() for path in sorted(DATA.rglob("*")) if path.is_file()]


@pytest.mark.parametrize("file", SHIPPED)
def test_a_shipped_file_is_named_in_the_credits(file):
    assert any(fnmatch(file, name) for name in NAMED)


@pytest.mark.parametrize("name", [name for name in NAMED if re.search(r"\.(npz|csv|json|safetensors)$", name)])
def test_a_name_in_the_credits_is_shipped(name):
    assert any(fnmatch(file, name) for file in SHIPPED)


def test_collections_and_weights_of_others_have_the_licence_that_the_notice_states():
    notice = (DATA / "NOTICE.md").read_text(encoding="utf-8")
    for file, *licences in (
        ("hopfield24_1bit_128.npz", "MIT", "CC BY 3.0", "CC0", "public domain"),
        ("mnist_5k.npz", "CC BY-SA 3.0"),
        ("fashion_2k_14.npz", "MIT"),
        ("emoji64.npz", "Apache-2.0"),
        ("spoken_digits_5lang_8k.npz", "CC BY-SA 3.0", "CC BY 3.0"),
        ("glove_10k_50d.npz", "PDDL"),
        ("models/efficientnet-lite0.*", "Apache-2.0"),
    ):
        (row,) = [line for line in notice.splitlines() if line.startswith(f"| `{file.rstrip('*')}")]
        (section,) = [part for part in CREDITS.split("\n### ") if f"`{file}`: " in part]
        for licence in licences:
            assert licence in row and licence in section, f"{file}: {licence}"


def test_what_others_made_for_the_pages_has_its_licence_beside_it_and_is_credited():
    for folder in (ROOT / "tools" / "temml", *(ROOT / "book" / "_static" / "vendor").iterdir()):
        assert (folder / "LICENSE").exists() and folder.name in CREDITS.lower()
