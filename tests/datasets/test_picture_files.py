"""Picture files of every depth give the ink of the same picture in 8 bits; a folder gives its pictures and no more."""

import struct

import numpy as np
import pytest
from PIL import Image

from hopfield_edu import datasets
from hopfield_edu.datasets import picture_files

X, Y = np.meshgrid(np.linspace(0, 1, 96), np.linspace(0, 1, 64))
SHADES = (X + Y**2 + 0.3 * np.sin(9 * X * Y)) / 2.4 + 0.02  # from .02 to .96: neither black nor white is in it
KINDS = {  # name: the numbers of the same picture, and whether the file says which of them is white
    "sixteen.png": (np.uint16(np.rint(65535 * SHADES)), True),
    "sixteen.tif": (np.uint16(np.rint(65535 * SHADES)), True),
    "sixteen.jp2": (np.uint16(np.rint(65535 * SHADES)), True),
    "big-endian.tif": (np.rint(65535 * SHADES).astype(">u2"), True),
    "sixteen.pgm": (np.int32(np.rint(65535 * SHADES)), True),
    "shares.tif": (np.float32(SHADES), True),
    "shares.pfm": (np.float32(SHADES), True),
    "floats.tif": (np.float32(255 * SHADES - 40), False),
    "whole.tif": (np.int32(np.rint(65535 * SHADES)), False),
    "large.tif": (np.int32(np.rint(2**31 * (SHADES - 0.5))), False),
}


def save(path, numbers, **options):
    Image.fromarray(numbers).save(path, **options)
    return path


@pytest.fixture
def eight(tmp_path):
    return save(tmp_path / "eight.png", np.uint8(np.rint(255 * SHADES)))


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("threshold", ["median", "midpoint", 0.5, 0.3, np.full((24, 24), 0.6)])
def test_a_deep_picture_has_the_ink_of_the_same_in_8_bits(tmp_path, eight, name, threshold):
    numbers, says = KINDS[name]
    deep = save(tmp_path / name, numbers)
    if says or isinstance(threshold, str):
        ink = datasets.picture(deep, size=24, threshold=threshold)
        assert np.mean(ink == datasets.picture(eight, size=24, threshold=threshold)) > 0.98
        assert len(np.unique(ink)) == 2
    else:
        with pytest.raises(ValueError, match=rf"path must be a picture that says which number is white; .*{name} does"):
            datasets.picture(deep, size=24, threshold=threshold)


@pytest.mark.parametrize("name", KINDS)
def test_a_folder_shows_a_deep_picture_as_the_same_in_8_bits(tmp_path, eight, name):
    (tmp_path / "deep").mkdir()
    numbers, says = KINDS[name]
    save(tmp_path / "deep" / name, numbers)
    if says:
        shown = datasets.folder(tmp_path / "deep").pictures
        assert shown.shape == (1, 32, 32, 3)
        assert np.abs(shown[0] - picture_files.square(eight, 32)).max() < 0.01
    else:
        with pytest.raises(
            ValueError, match=rf"path must .*{name} does not, with numbers from .*: save it with 8 or 16"
        ):
            datasets.folder(tmp_path / "deep")


def test_where_0_is_white_ink_is_turned_round(tmp_path, eight):
    expected = datasets.picture(eight, size=24, threshold=0.5)
    for numbers in (np.uint16(np.rint(65535 * (1 - SHADES))), np.float32(1 - SHADES)):
        path = save(tmp_path / "negative.tif", numbers, tiffinfo={picture_files.PHOTOMETRIC: 0})
        assert np.mean(datasets.picture(path, size=24, threshold=0.5) == expected) > 0.98


def test_whole_numbers_of_32_bits_may_have_no_sign(tmp_path, eight):
    numbers = np.uint32(np.rint((2.0**32 - 1) * SHADES))
    path = save(tmp_path / "whole.tif", numbers.view(np.int32))
    signed, unsigned = (struct.pack("<HHIHH", picture_files.SAMPLE_FORMAT, 3, 1, kind, 0) for kind in (2, 1))
    assert path.read_bytes().count(signed) == 1
    path.write_bytes(path.read_bytes().replace(signed, unsigned))
    assert np.mean(datasets.picture(path, size=24) == datasets.picture(eight, size=24)) > 0.98


def test_what_is_clear_in_a_deep_picture_is_paper(tmp_path):
    numbers = np.full((20, 20), 9000, np.uint16)
    numbers[:, 10:] = 8000
    path = save(tmp_path / "clear.png", numbers, transparency=8000)
    assert np.array_equal(datasets.picture(path, size=4, threshold=0.5).reshape(4, 4), [[1, 1, -1, -1]] * 4)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_picture_with_a_number_that_is_none_is_named(tmp_path, bad):
    numbers = np.float32(SHADES)
    numbers[3, 4] = bad
    path = save(tmp_path / "gap.tif", numbers)
    with pytest.raises(ValueError, match=r"path must be a picture .*gap\.tif does not, with numbers from"):
        datasets.picture(path)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.int32, np.float32])
@pytest.mark.parametrize("ending", ["tif", "png"])
def test_a_picture_is_turned_upright_at_every_depth(tmp_path, kind, ending):
    if ending == "png" and kind not in (np.uint8, np.uint16):
        return
    turned = Image.Exif()
    turned[0x0112] = 6  # the camera lay on its side: turn it clockwise
    steps = (200 * (X > 0.5)).astype(kind)
    path = save(tmp_path / f"turned.{ending}", steps, exif=turned)
    assert np.array_equal(datasets.picture(path, size=8, threshold="midpoint").reshape(8, 8)[:, 0], [1] * 4 + [-1] * 4)


def test_only_pictures_that_open_are_taken_from_a_folder(tmp_path):
    Image.init()
    for name in ("one.png", "two.JPG", "three.tif", "four.gif", "five.webp", "six.mpo"):
        Image.new("RGB", (9, 9), "red").save(tmp_path / name)
    written_only = [ending for ending, kind in Image.EXTENSION.items() if kind not in Image.OPEN and ending != ".mpo"]
    assert ".pdf" in written_only
    for name in (
        "slides.pdf",
        "plot.eps",
        "film.mpg",
        "weights.h5",
        "sketch.wmf",
        "._one.png",
        ".hidden.jpg",
        "Thumbs.db",
    ):
        (tmp_path / name).write_bytes(b"\0\5\x16\7" + bytes(90))
    for ending in written_only:
        (tmp_path / f"other{ending}").write_bytes(b"x")
    assert datasets.folder(tmp_path).names == ("five", "four", "one", "six", "three", "two")


def test_a_path_that_is_none_is_named():
    for wrong in (None, 7, ["a.png"]):
        for call in (datasets.picture, datasets.folder):
            with pytest.raises(TypeError, match="path must be the path of a file or a folder"):
                call(wrong)
    with pytest.raises(ValueError, match=r"path must be .* got an empty one"):
        datasets.folder("")
    with pytest.raises(FileNotFoundError, match="path must be a picture file"):
        datasets.picture("x" * 5000)


@pytest.mark.parametrize("threshold", [128, -0.1, np.full((4, 4), 255), np.nan])
def test_a_darkness_is_a_share(eight, threshold):
    with pytest.raises(ValueError, match="threshold must"):
        datasets.picture(eight, size=4, threshold=threshold)


def test_a_plain_picture_is_named_by_its_path(tmp_path):
    path = save(tmp_path / "plain.png", np.full((9, 9), 700, np.uint16))
    with pytest.raises(ValueError, match=r"path .*plain\.png at size 128 has nothing on one side of its median"):
        datasets.picture(path)
