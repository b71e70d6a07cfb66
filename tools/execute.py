"""Execute what changed of chapters and pages, one a core, into the cache that the website is built from.

What fails is not cached: the build then runs it once more, and stops with its error. Threads, not processes:
kernels that are started by one process get ports of their own.
"""

import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from jupyter_cache import get_cache
from jupyter_cache.executors import load_executor

from tools import ROOT
from tools.figures.kernel import keep_figures

SECONDS = 180  # for a cell, as in _config.yml
MYST = {"name": "myst_nb_md", "type": "plugin"}
BY_THE_BUILD = "claims.md"  # whose cells book/_ext/contents.py writes


def main():
    keep_figures()
    cache = get_cache(str(ROOT / "_build" / ".jupyter_cache"))
    cache.add_nb_to_project(str(written(ROOT / "_build" / BY_THE_BUILD)), read_data=MYST)
    for chapter in sorted((ROOT / "notebooks").glob("*.ipynb"), reverse=True):  # the last ones take longest
        cache.add_nb_to_project(str(chapter))
    for page in sorted((ROOT / "book").rglob("*.md")):
        if "{code-cell}" in page.read_text(encoding="utf-8") and page.name != BY_THE_BUILD:
            cache.add_nb_to_project(str(page), read_data=MYST)
    changed = [record.pk for record in cache.list_unexecuted()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(execute, changed))


def written(path):
    """The path, at which a page of the book now stands with the cells that the build gives it, and will look for."""
    sys.path.insert(0, str(ROOT / "book" / "_ext"))
    import contents

    page = [(ROOT / "book" / path.name).read_text(encoding="utf-8")]
    contents.write(None, f"book/{path.stem}", page)
    path.write_text(page[0], encoding="utf-8")
    return path


def execute(key):
    cache = get_cache(str(ROOT / "_build" / ".jupyter_cache"))
    print(f"executing {Path(cache.get_project_record(key).uri).name}", flush=True)
    load_executor("local-serial", cache, logging.getLogger("book")).run_and_cache(filter_pks=[key], timeout=SECONDS)


if __name__ == "__main__":
    main()
