"""Picture files of a reader's own: which of a folder are pictures, and one as a square, upright and on white.

A grey picture keeps its depth: left to itself, Pillow turns all numbers above 255 into white.
"""

import os

import numpy as np

from hopfield_edu._validation import as_path

ANOTHER_PROGRAM = {"BUFR", "EPS", "GRIB", "HDF5", "MPEG", "WMF"}
"""Formats that Pillow knows, but opens only with the help of another program."""
BITS, PHOTOMETRIC, SAMPLE_FORMAT = 258, 262, 339  # tags of TIFF files


def of_folder(path):
    """The paths of the pictures in a folder, by name: those that Pillow can open, and no hidden files."""
    from PIL import Image

    endings = Image.registered_extensions()
    formats = Image.OPEN.keys() - ANOTHER_PROGRAM | {"MPO"}  # MPO is opened as a JPEG; others are only written
    files = (file for file in path.iterdir() if not file.name.startswith("."))
    return sorted(file for file in files if endings.get(file.suffix.lower()) in formats and file.is_file())


def square(path, size, *, grey=False, relative=False):
    """A picture file cut to a square and scaled: (size, size, 3) floats in [0, 1], or (size, size) where grey.

    relative: whether only the order of dark and light counts. Else it must be known which number is white, which a
    file of 32-bit whole numbers, or of floats beyond [0, 1], does not say.
    Raises FileNotFoundError, or ValueError where Pillow cannot read the file or white is not known.
    """
    from PIL import ImageOps

    picture = _upright(as_path(path), relative)
    picture = picture.convert("L") if grey and picture.mode == "RGB" else picture
    pixels = np.asarray(ImageOps.fit(picture, (size, size)), float)
    pixels = np.clip(pixels, 0, 1) if picture.mode == "F" else pixels / 255
    return pixels if grey or pixels.ndim == 3 else np.repeat(pixels[..., None], 3, axis=2)


def _upright(path, relative):
    """A picture turned upright and put on white: of 8 bits in colour, or grey floats in [0, 1] where there are more."""
    from PIL import Image, ImageOps

    if not os.path.isfile(path):
        raise FileNotFoundError(f"path must be a picture file; there is none at {path}")
    try:
        with path.open("rb") as file, Image.open(file) as opened:  # by its name alone, Pillow scrambles a turned TIFF
            upright = ImageOps.exif_transpose(opened)
            if upright.mode[0] not in "IF":
                return _on_white(upright)
            numbers, white = _in_depth(upright, opened)
    except Exception as error:  # a broken file makes Pillow raise a dozen kinds
        why = str(error).partition(" <_io")[0]
        raise ValueError(f"path must be a picture that Pillow can read; {path} is not: {why}") from None
    low, high = numbers.min(), numbers.max()
    if white is None and not (relative and np.isfinite(high - low)):
        raise ValueError(
            f"path must be a picture that says which number is white; {path} does not, with numbers from {low:g} to "
            f"{high:g}: save it with 8 or 16 bits (picture(path, threshold='median') needs to know the order alone)"
        )
    shares = numbers / white if white else (numbers - low) / max(high - low, np.finfo(float).tiny)
    return Image.fromarray(shares.astype(np.float32))


def _on_white(upright):
    from PIL import Image

    upright = upright.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright).convert("RGB")


def _in_depth(upright, opened):
    """The numbers of a grey picture of more than 8 bits, and which of them is white; None where nothing says so."""
    numbers, tags, white = np.array(upright, float), getattr(opened, "tag_v2", {}), None
    if upright.mode == "F":
        white = 1 if 0 <= numbers.min() <= numbers.max() <= 1 else None
    elif opened.format in ("JPEG2000", "PNG", "PPM"):
        white = 2**16 - 1
    elif tags and upright.mode != "I":
        white = 2 ** tags.get(BITS, (16,))[0] - 1
    elif tags.get(SAMPLE_FORMAT, (2,))[0] == 1:
        numbers %= 2**32  # Pillow reads them as if they had a sign
    if tags.get(PHOTOMETRIC) == 0:  # 0 is white
        numbers = (white or 0) - numbers
    if "transparency" in opened.info:
        numbers[numbers == opened.info["transparency"]] = white
    return numbers, white
