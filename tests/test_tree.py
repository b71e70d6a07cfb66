"""The tree in README names what is there, and everything that is there."""

import re

from tools import ROOT

TREE = re.search(r"## Where things are\n\n```\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)[1]
UNSAID = {"__init__", "__init__.pyi", "__pycache__", "py.typed", "tokens.css", "runs.json"}


def named(room):
    """What the lines below a room name, and the words of what they say."""
    below = re.search(rf"^{room}/ .*\n((?:[ ].*\n)*)", TREE, re.M)[1]
    return set(re.findall(r"[\w*-]+", below))


def there(room):
    return {path.name.removesuffix(".py") for path in (ROOT / room).iterdir()} - UNSAID


def test_every_room_of_the_package_and_of_tools_is_named():
    for room in ("hopfield_edu", "tools"):
        missing = there(room) - named(room)
        assert not missing, f"README's tree does not name {sorted(missing)} in {room}/"


def test_every_folder_that_is_named_is_there():
    parent = ""
    for line in TREE.splitlines():
        name = line[:26]
        parent = name.split("/")[0].strip() if name[:1].strip() else parent
        place = ROOT / parent if name.startswith("  ") else ROOT
        for folder in re.findall(r"[\w.]+(?=/)", name):
            assert (place / folder).is_dir(), f"README's tree names {parent} {folder}/"
