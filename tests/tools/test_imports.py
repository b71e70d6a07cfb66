"""Whatever is imported from the package or from tools is there, also where a function imports it when it runs."""

import ast
from importlib import import_module
from importlib.util import find_spec

import pytest

from tools import ROOT

FILES = sorted(
    path
    for room in ("hopfield_edu", "tools", "findings", "book/_ext")
    for path in (ROOT / room).rglob("*.py")
    if "node_modules" not in path.parts
)


def imports(path):
    """(module, name) of all that a file imports by name from the package or from tools."""
    nodes = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom))
    of_ours = (node for node in nodes if not node.level and node.module.partition(".")[0] in ("hopfield_edu", "tools"))
    return [(node.module, alias.name) for node in of_ours for alias in node.names]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_imported_is_there(path):
    missing = [
        f"{module}.{name}"
        for module, name in imports(path)
        if not hasattr(import_module(module), name) and find_spec(f"{module}.{name}") is None
    ]
    assert not missing
