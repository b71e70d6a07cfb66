"""Says whether this machine is ready for the course, line by line: python -m hopfield_edu doctor"""

import importlib
import platform
import sys
from importlib import metadata

NEEDED = {"numpy": "1.26", "matplotlib": "3.8", "ipywidgets": "7.7", "anywidget": "0.9.21"}
NEWEST = (3, 14)
"""The newest Python that the course was tried on."""
LEAST_GIB = 2
"""Free memory that a chapter may need; see the quality bars in CONTRIBUTING.md."""


def examine(out=sys.stdout):
    """Print a line for each thing that the course needs, "ok" or what to do about it. Returns whether all are ok."""
    checks = (_python, *_packages(), _torch, _numba, _memory, _notebooks, _data, _recall)
    found = [_line(check, out) for check in checks]
    print("All is well." if all(found) else "Mend the lines marked with !, then run this again.", file=out)
    return all(found)


def _line(check, out):
    try:
        said, fine = check(), True
    except Exception as error:  # whatever is wrong shall be told, and the other lines too
        said, fine = f"{error}", False
    print(f"{'ok' if fine else ' !'}  {said}", file=out)
    return fine


def _python():
    said = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    if sys.version_info[:2] > NEWEST:
        return f"{said}, newer than {NEWEST[0]}.{NEWEST[1]}, the newest that was tried"
    return said


def _packages():
    for name, least in NEEDED.items():
        yield lambda name=name, least=least: _package(name, least)


def _package(name, least):
    try:
        found = metadata.version(name)
    except metadata.PackageNotFoundError:
        raise RuntimeError(f'{name} is not installed: pip install "{name}>={least}"') from None
    if _numbers(found) < _numbers(least):
        raise RuntimeError(f'{name} {found} is too old: pip install "{name}>={least}"')
    return f"{name} {found}"


def _numbers(version):
    digits = ("".join(c for c in part if c.isdigit()) for part in version.split(".")[:3])
    return tuple(int(part) for part in digits if part)


def _torch():
    try:
        torch = importlib.import_module("torch")
    except ImportError:
        return "torch is not installed: the chapters that train networks need it (pip install 'hopfield_edu[models]')"
    device = f"GPU {torch.cuda.get_device_name()}" if torch.cuda.is_available() else "CPU; no chapter needs a GPU"
    return f"torch {torch.__version__}, {device}"


def _numba():
    from hopfield_edu.classical.sweeps import keeps_compiled

    try:
        kept = keeps_compiled()
    except ModuleNotFoundError:
        return "numba is not installed: recalls of large pictures take seconds, not milliseconds (pip install numba)"
    except Exception as error:
        raise RuntimeError(f"numba cannot be loaded ({error}), recalls are slow: pip install --upgrade numba") from None
    said = f"numba {metadata.version('numba')}"
    if not kept:
        return (
            f"{said}, but it cannot keep what it compiles: neither the package's folder nor your home can be written. "
            "The first recall of each session takes seconds; to mend it, set the environment variable NUMBA_CACHE_DIR "
            "to a folder that can be written"
        )
    return said


def _memory():
    try:
        import psutil  # comes with Jupyter's kernel
    except ImportError:
        return "free memory: not known here (psutil is not installed)"
    free = psutil.virtual_memory().available / 2**30
    if free < LEAST_GIB:
        raise RuntimeError(f"free memory: {free:.1f} GiB of the {LEAST_GIB} a chapter may need; close other programs")
    return f"free memory: {free:.1f} GiB"


def _notebooks():
    for name in ("jupyterlab", "notebook"):
        try:
            return f"notebooks: {name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue
    raise RuntimeError(
        "no JupyterLab here: pip install jupyterlab (an editor of yours that opens notebooks will do too)"
    )


def _data():
    from hopfield_edu import _shipped, datasets

    pictures, models = datasets.pictures(), _shipped.names()
    for name in models:
        _shipped.load(name)
    return f"data: {len(pictures.names)} pictures, {len(models)} trained models, all whole"


def _recall():
    from hopfield_edu import corrupt, datasets
    from hopfield_edu.classical import recall, storkey

    patterns = datasets.pictures(datasets.EIGHT).patterns
    found = recall(storkey(patterns), corrupt.flip(patterns[3], 0.3, rng=0), rng=0)
    if not (found.state == patterns[3]).all():
        raise RuntimeError("a recall went wrong: please report it with the lines above")
    return f"one recall of 16,384 neurons: right after {found.sweeps} sweeps"
