"""How fast every page of the built website comes to a phone, as Lighthouse measures it, from two servers.

`python -m tools.bench.pages [NAME …]`, after `make book`: of these pages, or of all. Lighthouse computes the times of a
slow phone on a slow net from what it sees here; other programs make its blocking time too long.
"""

import sys
import tempfile

from tools import ROOT, lighthouse
from tools.web import served

HTML = ROOT / "_build" / "html"


def main(names):
    print("\nLighthouse, mobile: score of 100, milliseconds to the first and the largest paint, milliseconds blocked,")
    print("share of the window that moved, kilobytes; from a server that compresses, then from one that does not:")
    pages = sorted(path for folder in ("book", "notebooks") for path in (HTML / folder).rglob("*.html"))
    chosen = [path.relative_to(HTML).as_posix() for path in pages if not names or path.stem in names]
    if not chosen:
        return print("not measured: no such page in _build/html, run make book")
    try:
        home = lighthouse.install(tempfile.gettempdir() + "/lighthouse")
    except RuntimeError as missing:
        return print(f"not measured: {missing}")
    with served(HTML) as compressed, served(HTML, plain=True) as plain:
        for name in chosen:  # one at a time, as two would slow each other down
            addresses = [f"{compressed}/{name}", f"{plain}/{name}"]
            pages = lighthouse.seen(home, addresses, lighthouse.SPEED, together=1)
            told = "".join(f"{page['scores'][0] or 0:>4}{_figures(page['figures'])}" for page in pages)
            print(f"{name:52}{told}", flush=True)


def _figures(found):
    times = [found[name] for name in ("first paint", "largest paint", "blocking")]
    return "".join(f"{time:>7,.0f}" for time in times) + f"{found['shift']:>7.3f}{found['bytes'] / 1000:>7,.0f}"


if __name__ == "__main__":
    main(sys.argv[1:])
