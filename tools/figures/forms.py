"""Draws the forms of the figures that kernels kept, with what can be measured on them.

<folder>/<sha256 of the PNG>/ gets light, dark, narrow and narrow-dark.webp, of 200 pixels an inch, and facts.json;
a figure of many pictures side by side also wide and wide-dark.webp.
"""

import hashlib
import io
import json
import pickle
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from hopfield_edu import plots
from tools.figures import measure
from tools.figures.dark import darken
from tools.figures.kernel import FOLDER
from tools.figures.narrow import narrow
from tools.figures.wide import is_wide, widen
from tools.figures.words import stand_still

FORMS = ("light", "dark", "narrow", "narrow-dark")  # of every figure
DENSITY = 2  # pixels of a picture for one CSS pixel, of which an inch has 100


def draw_missing(pictures, folder=FOLDER, processes=None):
    """Draw the forms of each kept figure whose forms are missing or of older code.

    pictures: paths of PNGs that are named by their sha256. Returns those whose figure no kernel kept.
    """
    kept = [path for path in pictures if (folder / f"{path.stem}.pickle").exists()]
    waiting = [path for path in kept if facts(path.stem, folder).get("made_by") != made_by()]
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(partial(draw, folder=folder), waiting))
    return [path for path in pictures if path not in kept]


def facts(name, folder=FOLDER):
    """What facts.json says of a figure; {} where it was not drawn."""
    path = folder / name / "facts.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


@cache
def made_by():
    """A name of the code and the colours that forms depend on."""
    files = [*sorted(Path(__file__).parent.glob("*.py")), Path(plots.__file__).with_name("tokens.css")]
    code = b"".join(path.read_bytes() for path in files)
    return hashlib.sha256(code + matplotlib.__version__.encode()).hexdigest()


def draw(picture, folder=FOLDER):
    """Write the forms of one figure and its facts."""
    home = folder / picture.stem
    home.mkdir(parents=True, exist_ok=True)
    said = {}
    with plt.rc_context(plots.STYLE), plt.ioff():
        for form, figure in drawn(folder / f"{picture.stem}.pickle"):
            png = io.BytesIO()
            figure.savefig(
                png, dpi=100 * DENSITY, bbox_inches="tight", pad_inches=0.05, facecolor=figure.get_facecolor()
            )
            said[form] = {"size": save(png, home / f"{form}.webp"), **measure.facts(figure)}
    (home / "facts.json").write_text(json.dumps({"made_by": made_by(), "forms": said}, indent=1), encoding="utf-8")


def drawn(path):
    """("light", figure) and so on: read anew for a layout, recoloured in it."""
    for layout, lay_out in (("", stand_still), ("narrow", narrow), ("wide", widen)):
        figure = pickle.loads(path.read_bytes())
        FigureCanvasAgg(figure)
        figure.set_dpi(100)
        if layout == "wide" and not is_wide(figure):
            return
        lay_out(figure)
        yield layout or "light", figure
        darken(figure)
        yield f"{layout}-dark".strip("-"), figure


def save(png, path):
    """Write a picture as WebP without loss, in 256 colours of its own; its size in CSS pixels."""
    with Image.open(png) as image:
        few = image.convert("RGB").quantize(256, dither=Image.Dither.FLOYDSTEINBERG)
        few.convert("RGB").save(path, "WEBP", lossless=True, quality=60, method=4)
        return [round(side / DENSITY, 1) for side in image.size]
