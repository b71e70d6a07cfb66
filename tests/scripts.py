"""Scripts of this repository that belong to no package."""

from importlib import util
from pathlib import Path

ROOT = Path(__file__).parents[1]


def script(path):
    """The module at this path of the repository, such as "book/teach/kit.py"."""
    spec = util.spec_from_file_location(Path(path).stem, ROOT / path)
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
