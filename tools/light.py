"""What makes a page or a deck lighter: figures in few colours, saved widgets without what their page does not read."""

import io
import json
import re

from PIL import Image

from tools.mathml import mathml

FORMULA = re.compile(r"\$([^$]+)\$")  # as quiz/text.js finds them
UNUSED = ("_esm", "_css")  # scripts come from files, once for all pages
UNUSED += ("outputs", "layout", "tabbable", "tooltip", "_dom_classes", "_view_count")  # a notebook's


def smaller(data):
    """The same figure in 256 colours of its own, where that is fewer bytes: a figure has few, and text stays sharp."""
    with Image.open(io.BytesIO(data)) as image:
        if image.mode == "P" or image.convert("RGBA").getextrema()[3][0] < 255:
            return data
        file = io.BytesIO()
        few = image.convert("RGB").quantize(256, dither=Image.Dither.FLOYDSTEINBERG)
        few.save(file, "PNG", optimize=True)
    return min(data, file.getvalue(), key=len)


def lighten(models):
    """Change the saved models of a page: without what its loader does not read, and with a quiz's formulas set."""
    for name in [name for name, model in models.items() if model.get("model_name") == "LayoutModel"]:
        del models[name]
    for model in models.values():
        for name in UNUSED:
            model["state"].pop(name, None)
        if questions := model["state"].get("questions"):
            model["state"]["formulas"] = of_quiz(questions)


def of_quiz(questions):
    """What the formulas of a quiz look like, TeX -> MathML."""
    told = json.dumps(questions, ensure_ascii=False)
    formulas = {json.loads(f'"{tex}"') for tex in FORMULA.findall(told)}
    return {tex: mathml(tex) for tex in sorted(formulas)}
