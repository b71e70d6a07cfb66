"""Kernels that keep the figures they show: <folder>/<sha256 of the PNG>.pickle, beside the cache of executed pages."""

import os

from tools import ROOT

FOLDER = ROOT / "_build" / "figures"

STARTUP = '''"""Written by tools.figures.kernel: keeps each figure that is shown. Nothing here changes the figure."""


def _keep_figures(folder):
    import base64
    import hashlib
    import pickle
    from pathlib import Path

    from IPython.core import pylabtools

    show = pylabtools.print_figure

    def print_figure(figure, *arguments, **options):
        shown = show(figure, *arguments, **options)
        if shown is None or isinstance(shown, str) and not options.get("base64"):
            return shown
        png = base64.b64decode(shown) if isinstance(shown, str) else shown
        manager, figure.canvas.manager = figure.canvas.manager, None  # else it would open again where it is read
        try:
            kept = pickle.dumps(figure)
            (Path(folder) / f"{hashlib.sha256(png).hexdigest()}.pickle").write_bytes(kept)
        except (pickle.PicklingError, TypeError, AttributeError) as error:
            (Path(folder) / f"{hashlib.sha256(png).hexdigest()}.txt").write_text(f"cannot be kept: {error}")
        finally:
            figure.canvas.manager = manager
        return shown

    pylabtools.print_figure = print_figure


_keep_figures(FOLDER)
del _keep_figures
'''


def keep_figures(folder=FOLDER):
    """Let every kernel that this process starts from now on keep its figures in a folder."""
    startup = folder / "ipython" / "profile_default" / "startup"
    startup.mkdir(parents=True, exist_ok=True)
    text = STARTUP.replace("FOLDER", repr(str(folder)))
    (startup / "keep_figures.py").write_text(text, encoding="utf-8")
    os.environ["IPYTHONDIR"] = str(folder / "ipython")
