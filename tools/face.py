"""The face of headings and leads, Newsreader, cut to what the course writes: python -m tools.face

Needs npm, which fetches the package, and brotli for Python beside fonttools. Prints the lines of course.css that make
a reader's own serif as wide and as high as it until it has come, so that nothing moves.
"""

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from tools import ROOT

PACKAGE = "@fontsource-variable/newsreader@5.3.0"
SOURCE = "package/files/newsreader-latin-opsz-normal.woff2"
SHA256 = "6e4f2958c3a7c4a80acde4e5a679abe7e01bc1e30b92be3c7a8b696ef401d101"
FOLDER = ROOT / "book" / "_static" / "vendor" / "newsreader"
AXES = {"wght": (400, 600), "opsz": 28}  # leads to headings; one drawing, between that for text and that for posters
CHARACTERS = [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "–—‘’“”…−•")]
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk"]
# How often English uses a letter, in 1,000; and how wide letters so weighed are, in ems, in serifs that readers have.
LETTERS = {"e": 104, "t": 73, "a": 65, "o": 60, "i": 57, "n": 56, "s": 51, "h": 50, "r": 50, "d": 35, "l": 33, " ": 183}
OWN = {"Georgia": 913 / 2048, "Times New Roman": 819 / 2048, "DejaVu Serif": 986 / 2048}


def main():
    with fetched(PACKAGE, SOURCE, SHA256, FOLDER) as source:
        font = cut(TTFont(source, recalcTimestamp=False))
        font.save(FOLDER / "newsreader.woff2")
    print(f"{(FOLDER / 'newsreader.woff2').stat().st_size} bytes")
    for name, width in OWN.items():
        print(stand_in(font, name, width))


@contextmanager
def fetched(package, path, sha256, home):
    """The font at this path of an npm package, while the block runs; its licence goes into the folder home."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            archive.extractall(folder, filter="data")
        source = Path(folder, path)
        found = hashlib.sha256(source.read_bytes()).hexdigest()
        if found != sha256:
            sys.exit(f"{package} holds another {source.name}: sha256 {found}; expected {sha256}")
        home.mkdir(exist_ok=True)
        (home / "LICENSE").write_bytes(Path(folder, "package", "LICENSE").read_bytes())
        yield source


def cut(font):
    """The font with the axes, characters and features that the course uses."""
    font = instancer.instantiateVariableFont(font, AXES)
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=CHARACTERS)
    cutter.subset(font)
    font.flavor = "woff2"
    return font


def stand_in(font, name, width):
    """The @font-face of a font that readers have, as wide and as high as this one."""
    em, metrics, glyphs = font["head"].unitsPerEm, font["hmtx"], font.getBestCmap()
    mean = sum(share * metrics[glyphs[ord(letter)]][0] for letter, share in LETTERS.items()) / sum(LETTERS.values())
    size = mean / em / width
    ascent, descent = font["hhea"].ascent / em / size, -font["hhea"].descent / em / size
    return (
        f'@font-face {{ font-family: "Newsreader as {name}"; src: local("{name}"); size-adjust: {size:.1%}; '
        f"ascent-override: {ascent:.1%}; descent-override: {descent:.1%}; line-gap-override: 0%; }}"
    )


if __name__ == "__main__":
    main()
