"""The bundled pictures, and a learner's own."""

import hashlib
import re
from importlib import resources

import numpy as np
import pytest
from PIL import Image

from hopfield_edu import datasets
from hopfield_edu.patterns import overlap

DATA = resources.files("hopfield_edu").joinpath("data")


def test_every_data_file_is_noticed_with_its_sha256():
    noticed = dict(re.findall(r"([0-9a-f]{64})  (\S+)", DATA.joinpath("NOTICE.md").read_text(encoding="utf-8")))
    files = [file for file in DATA.iterdir() if file.name.endswith(".npz")]
    assert {file.name for file in files} == set(noticed.values())
    for file in files:
        assert noticed[hashlib.sha256(file.read_bytes()).hexdigest()] == file.name


def test_the_24_pictures_and_how_alike_they_are():
    patterns, names, shape = datasets.pictures()
    assert patterns.shape == (24, 16384)
    assert shape == (128, 128)
    assert len(set(names)) == 24
    alike = np.abs(overlap(patterns, patterns)[np.triu_indices(24, 1)])
    assert alike.mean() == pytest.approx(0.18, abs=0.005)
    assert alike.max() == pytest.approx(0.49, abs=0.005)


def test_pictures_by_name_and_size():
    rocket = datasets.pictures(["rocket"]).patterns[0]
    assert np.array_equal(datasets.pictures(datasets.EIGHT).patterns[6], rocket)
    small = datasets.pictures(["rocket"], size=32)
    blocks = rocket.reshape(32, 4, 32, 4).mean(axis=(1, 3))
    assert np.array_equal(small.patterns[0].reshape(32, 32), np.where(blocks >= 0, 1, -1))
    with pytest.raises(ValueError, match=r"names must be among cat-face, .*; got dog"):
        datasets.pictures(["dog"])
    with pytest.raises(TypeError, match=r"write names=\['rocket'\]"):
        datasets.pictures("rocket")
    with pytest.raises(ValueError, match="size must divide 128"):
        datasets.pictures(size=100)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: datasets.pictures(7), TypeError, "names must be a list of names; got 7"),
        (lambda: datasets.pictures([["rocket"]]), ValueError, "names must be among"),
        (lambda: datasets.pictures(size=32.0), TypeError, "size must be a whole number; got 32.0"),
        (lambda: datasets.pictures(size="32"), TypeError, "size must be a whole number; got '32'"),
        (lambda: datasets.pictures(size=0), ValueError, "size must be at least 1; got 0"),
        (lambda: datasets.emoji(4, size=16.0), TypeError, "size must be a whole number; got 16.0"),
        (lambda: datasets.letters(5), TypeError, "text must be a string of letters; got 5"),
        (lambda: datasets.letters(["A", 5]), ValueError, "text must hold letters from A to Z; found '5'"),
        (lambda: datasets.spoken_digits(0), TypeError, "languages must be a list of names; got 0"),
        (lambda: datasets.experiment(["semantic"]), ValueError, "name must be one of"),
        (lambda: datasets.clothes(2001), ValueError, "count must be at most 2000; got 2001"),
        (lambda: datasets.digits(2.0), TypeError, "count must be a whole number; got 2.0"),
        (lambda: datasets.picture("a.png", size=10**5), ValueError, "size must be at most 4096; got 100000"),
        (lambda: datasets.folder(".", size=True), TypeError, "size must be a whole number; got True"),
    ],
)
def test_arguments_that_are_none_are_named(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_names_may_come_in_any_kind_of_list():
    expected = datasets.pictures(["rocket", "butterfly"]).patterns
    for names in (("rocket", "butterfly"), np.array(["rocket", "butterfly"]), iter(["rocket", "butterfly"])):
        assert np.array_equal(datasets.pictures(names, size=np.int64(128)).patterns, expected)
    assert datasets.letters(np.array(list("HI"))).names == ("H", "I")


def test_letters_are_26_different_drawings():
    patterns, names, shape = datasets.letters()
    assert patterns.shape == (26, 25)
    assert shape == (5, 5)
    assert "".join(names) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    assert overlap(patterns, patterns)[np.triu_indices(26, 1)].max() < 1
    assert "".join("#" if v > 0 else "." for v in datasets.letters("T").patterns[0][:10]) == "#####..#.."
    for wrong in ("", "a", "A1"):
        with pytest.raises(ValueError, match="text must hold letters from A to Z"):
            datasets.letters(wrong)


def test_digits_and_emoji_are_drawn_by_seed():
    digits = datasets.digits(200, rng=3)
    assert digits.pictures.shape == (200, 28, 28)
    assert set(digits.labels) == set(range(10))
    assert (digits.pictures.min(), digits.pictures.max()) == (0, 1)
    assert np.array_equal(digits.labels, datasets.digits(200, rng=3).labels)
    assert np.bincount(datasets.digits().labels).tolist() == [500] * 10
    bricks = datasets.emoji(count=50, size=32, rng=0)
    assert bricks.pictures.shape == (50, 32, 32, 3)
    assert len(set(bricks.names)) == 50
    assert datasets.emoji(count=50, rng=0).names == bricks.names
    with pytest.raises(ValueError, match="count must be at most 1520; got 1521"):
        datasets.emoji(count=1521)
    with pytest.raises(ValueError, match="size must divide 64"):
        datasets.emoji(1, size=60)


def test_clothes_are_400_of_each_of_five():
    clothes = datasets.clothes()
    assert clothes.pictures.shape == (2000, 14, 14) and (clothes.pictures.min(), clothes.pictures.max()) == (0, 1)
    assert np.bincount(clothes.labels).tolist() == [400] * 5
    assert clothes.names == ("T-shirt", "pullover", "dress", "coat", "shirt")
    few = datasets.clothes(20, rng=1)
    assert np.array_equal(few.pictures, datasets.clothes(20, rng=1).pictures) and len(few.labels) == 20


def test_emoji_come_with_the_families_of_their_names():
    emoji = datasets.emoji(400, size=8)
    assert len(emoji.names) == len(emoji.categories) == len(emoji.subcategories) == len(emoji.pictures)
    everything = datasets.emoji(size=8)
    assert (len(set(everything.categories)), len(set(everything.subcategories))) == (8, 82)
    where = everything.names.index("FIRE ENGINE")
    assert everything.categories[where] == "Travel & Places"
    assert everything.subcategories[where] == "transport-ground"
    assert type(emoji.categories[0]) is str


def test_words_have_vectors_that_point_alike_where_meanings_are_near():
    names, vectors = datasets.words()
    assert len(names) == len(set(names)) == 10178 and vectors.shape == (10178, 50)
    assert names[0] == "the"
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    piano, violin, bread = (unit[names.index(word)] for word in ("piano", "violin", "bread"))
    assert piano @ violin > 0.8 > 0.4 > piano @ bread
    with pytest.raises(ValueError, match="read-only"):
        vectors[0] = 0


def test_a_recorded_experiment_is_a_table():
    table = datasets.experiment("semantic")
    assert {"encoder", "corruption", "level", "similarity", "stored", "cues"} <= set(table.dtype.names)
    assert np.all((table.low <= table.percent) & (table.percent <= table.high))
    with pytest.raises(ValueError, match=r"name must be one of .*'semantic'.*; got 'none'"):
        datasets.experiment("none")


@pytest.fixture
def drawing(tmp_path):
    """A wide picture file: left half black, right half white, with a transparent corner."""
    pixels = np.zeros((60, 100, 4), np.uint8)
    pixels[:, 50:, :3] = 255
    pixels[:, :, 3] = 255
    pixels[:6, 20:26] = 0  # transparent black, which must count as paper
    path = tmp_path / "drawing.png"
    Image.fromarray(pixels).save(path)
    return path


@pytest.mark.parametrize("threshold", ["median", "midpoint", 0.4])
def test_a_picture_file_becomes_a_pattern_of_ink_and_paper(drawing, threshold):
    pattern = datasets.picture(drawing, size=20, threshold=threshold)
    assert pattern.shape == (400,)
    square = pattern.reshape(20, 20)
    assert np.all(square[3:, :9] == 1)  # dark is ink
    assert np.all(square[:, 11:] == -1)
    assert square[0, 0] == -1  # the transparent corner


def test_a_file_that_is_no_picture_is_told(tmp_path):
    with pytest.raises(FileNotFoundError, match="path must be a picture file; there is none at"):
        datasets.picture(tmp_path / "missing.png")
    with pytest.raises(FileNotFoundError, match="path must be a picture file"):
        datasets.picture(tmp_path)
    for name, content in [("empty.png", b""), ("words.jpg", b"not a picture"), ("cut.png", None)]:
        path = tmp_path / name
        if content is None:
            Image.new("L", (50, 50)).save(path)
            content = path.read_bytes()[:60]
        path.write_bytes(content)
        with pytest.raises(ValueError, match="path must be a picture that Pillow can read"):
            datasets.picture(path)


def test_a_picture_of_one_colour_has_no_shape_to_store(tmp_path):
    Image.new("RGB", (30, 30), "red").save(tmp_path / "red.png")
    with pytest.raises(ValueError, match="nothing on one side of its median"):
        datasets.picture(tmp_path / "red.png")
    assert datasets.picture(tmp_path / "red.png", size=4, threshold=0.9).max() == -1
