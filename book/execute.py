"""Execute the chapters that changed, as many at once as there are cores, into the cache that the website is built from.

A chapter that fails is not cached: the build then runs it once more, and stops with its error.
"""

import logging
from pathlib import Path

from jupyter_cache import get_cache
from jupyter_cache.executors import load_executor

ROOT = Path(__file__).parents[1]
SECONDS = 180  # for a cell, as in _config.yml


def main():
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    cache = get_cache(str(ROOT / "_build" / ".jupyter_cache"))
    for chapter in sorted((ROOT / "notebooks").glob("*.ipynb")):
        cache.add_nb_to_project(str(chapter))
    load_executor("local-parallel", cache, logging.getLogger("book")).run_and_cache(timeout=SECONDS)


if __name__ == "__main__":
    main()
