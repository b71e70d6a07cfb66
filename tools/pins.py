"""Write requirements.txt anew: what requirements.in asks for, then what that brings along.

python -m tools.pins            keeps the versions that requirements.txt has, where they still fit
python -m tools.pins --newest   takes the newest of whatever requirements.in does not name
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import ROOT

ASKED, PINNED = ROOT / "requirements.in", ROOT / "requirements.txt"
HEAD = "# Made by python -m tools.pins from requirements.in: change that file, then make this one anew.\n\n"
OF_THE_SYSTEM = re.compile(r"nvidia-|cuda-|triton$|torch$")  # torch's own choice, another on each system


def resolve(asked, kept):
    """What pip would install for the requirements file `asked`, name -> version; the pins in the file `kept` hold."""
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-"]
    found = subprocess.run([*command, "-r", asked, "-c", kept], stdout=subprocess.PIPE, text=True, check=True)
    entries = [entry["metadata"] for entry in json.loads(found.stdout)["install"]]
    return {normal(entry["name"]): entry["version"] for entry in entries}


def normal(name):
    """A package's name as PyPI compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def named(text):
    """The names that a requirements file pins."""
    return {normal(name) for name in re.findall(r"^([\w.-]+)==", text, re.M)}


def write(asked=ASKED, pinned=PINNED, *, newest=False):
    """requirements.in word for word, then a pin for everything else that pip finds necessary."""
    text = asked.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder, "kept.txt")
        kept.write_text("" if newest else without(named(text), pinned), encoding="utf-8")
        found = resolve(asked, kept)
    brought = {name: version for name, version in found.items() if name not in named(text)}
    lines = [f"{name}=={brought[name]}\n" for name in sorted(brought) if not OF_THE_SYSTEM.match(name)]
    pinned.write_text(f"{HEAD}{text}\n# What those bring along\n{''.join(lines)}", encoding="utf-8")


def without(names, pinned):
    """The lines of a file of pins that pin none of these names."""
    return "".join(line for line in pinned.read_text(encoding="utf-8").splitlines(True) if not named(line) & names)


if __name__ == "__main__":
    write(newest="--newest" in sys.argv[1:])
