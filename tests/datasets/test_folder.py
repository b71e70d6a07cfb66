"""Pictures from a reader's own folder."""

import numpy as np
import pytest
from PIL import Image

from hopfield_edu import datasets
from hopfield_edu.__main__ import main


@pytest.fixture
def photos(tmp_path):
    """Three pictures of other sizes and kinds, a text, a hidden file and a folder."""
    Image.new("RGB", (64, 48), (255, 0, 0)).save(tmp_path / "b red.png")
    Image.new("L", (40, 90), 51).save(tmp_path / "a grey.JPG", format="jpeg", quality=100)
    Image.new("RGBA", (32, 32), (0, 0, 255, 0)).save(tmp_path / "c clear.webp")
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    (tmp_path / "folder.png").mkdir()
    return tmp_path


def test_pictures_come_in_the_order_of_their_names_as_squares_on_white(photos):
    pictures, names = datasets.folder(photos)
    assert names == ("a grey", "b red", "c clear")
    assert pictures.shape == (3, 32, 32, 3)
    assert np.allclose(pictures[0], 0.2, atol=0.01)
    assert np.all(pictures[1] == (1, 0, 0))
    assert np.all(pictures[2] == 1)
    assert datasets.folder(str(photos), count=2, size=8).pictures.shape == (2, 8, 8, 3)


def test_a_broken_picture_is_named(photos):
    whole = (photos / "b red.png").read_bytes()
    for data in (whole[:60], b"", b"no picture"):
        (photos / "b red.png").write_bytes(data)
        with pytest.raises(ValueError, match=r"Pillow can read; .*b red\.png is not"):
            datasets.folder(photos)


def test_empty_and_missing_folders_are_named(photos, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match=r"folder with pictures in it, such as \.png or \.jpg; .*empty has none"):
        datasets.folder(tmp_path / "empty")
    with pytest.raises(FileNotFoundError, match=r"path must be a folder of pictures; there is none at .*nowhere"):
        datasets.folder(tmp_path / "nowhere")
    with pytest.raises(ValueError, match=r"count must be at most 3, the pictures in .*; got 4"):
        datasets.folder(photos, count=4)
    with pytest.raises(ValueError, match="size must be at least 1"):
        datasets.folder(photos, size=0)


def test_the_command_trains_on_a_folder(photos, tmp_path, capsys):
    pytest.importorskip("torch")
    arguments = ["train", "stories", "--pictures", str(photos), "--count", "3", "--steps", "2"]
    out = tmp_path / "out.safetensors"
    main([*arguments, "--out", str(out)])
    assert out.is_file()
    (photos / "c clear.webp").write_bytes(b"")
    with pytest.raises(SystemExit):
        main([*arguments, "--out", str(out)])
    assert "c clear.webp is not" in capsys.readouterr().err
