"""The command that compares timm's networks: what it measures, and what it says without timm or without a network.

In the place of timm stands a module that builds a torch network and fetches its weights by HTTP, from a local server.
"""

import csv
import sys
import types
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import numpy as np
import pytest
import torch

from hopfield_edu import datasets
from hopfield_edu.modern import contrastive
from tools.record import backbones


class Corners(torch.nn.Module):
    """The colours of 4 × 4 places of a picture of 64 × 64, each weighed."""

    pretrained_cfg = {"input_size": (3, 64, 64), "mean": (0.5,) * 3, "std": (0.5,) * 3}  # noqa: RUF012

    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(48))

    def forward(self, x):
        return torch.nn.functional.avg_pool2d(x, 16).flatten(1) * self.weight


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def server(tmp_path):
    torch.save({"weight": torch.ones(48)}, tmp_path / "corners.pth")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path))
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def timm(monkeypatch, server, tmp_path):
    def create_model(name, *, pretrained, num_classes):
        network = Corners()
        if pretrained:
            url = f"http://127.0.0.1:{server.server_port}/{name}.pth"
            kept = torch.hub.load_state_dict_from_url(url, model_dir=tmp_path / "cache", progress=False)
            network.load_state_dict(kept)
        else:
            network.weight.data.normal_()
        return network

    module = types.ModuleType("timm")
    module.is_model, module.create_model = (lambda name: name in ("corners", "gone")), create_model
    monkeypatch.setitem(sys.modules, "timm", module)


def told(capsys, *arguments):
    backbones.main(["--count", "40", "--encoders", "pixels", *arguments])
    return capsys.readouterr().out.splitlines()


def test_each_encoder_is_told_with_its_weights_and_shares(timm, tmp_path, capsys):
    head, pixels, *_, corners = told(capsys, "timm:corners", "--out", str(tmp_path / "rows.csv"))
    assert head.split() == ["encoder", "million", *backbones.DAMAGES, "mean"]
    assert pixels.split()[:2] == ["pixels", "0.0"] and corners.split()[:2] == ["timm:corners", "0.0"]
    with (tmp_path / "rows.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * len(backbones.DAMAGES) and {row["cues"] for row in rows} == {"40"}
    assert [row["weights"] for row in rows if row["encoder"] == "timm:corners"] == ["48"] * len(backbones.DAMAGES)
    for row in rows:
        assert float(row["low"]) <= float(row["percent"]) <= float(row["high"])


def test_a_share_is_that_of_the_cues_whose_own_picture_is_nearest(timm):
    pictures = datasets.emoji(size=32).pictures[contrastive.EMOJI :][:40]
    (row,) = (row for row in backbones.rows(backbones.load("timm:corners"), pictures) if row[3] == "mirror")
    places = 2 * pictures.reshape(40, 4, 8, 4, 8, 3).mean(axis=(2, 4)) - 1
    stored, cues = (x.transpose(0, 3, 1, 2).reshape(40, -1) for x in (places, places[:, :, ::-1]))
    cosines = cues @ stored.T / np.linalg.norm(stored, axis=1)
    assert abs(row[5] - 100 * np.mean(cosines.argmax(axis=1) == np.arange(40))) <= 2.5  # one cue, by rounding


def test_untrained_networks_need_no_server_and_are_the_same_each_time(timm, server, capsys):
    server.shutdown()
    first, second = (told(capsys, "timm:corners", "--untrained")[2] for _ in range(2))
    assert first == second and first.startswith("timm:corners, untrained")


@pytest.mark.parametrize("name", ["timm:gone", "timm:nothing"])
def test_weights_that_cannot_be_had_are_told_in_a_line(timm, name):
    with pytest.raises(SystemExit, match=r"(could not be fetched.*404.*Is there a network\?|name must be one of.*)"):
        backbones.main(["--count", "2", "--encoders", name])


def test_without_timm_the_command_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "timm", None)
    with pytest.raises(SystemExit, match=r"needs timm: pip install timm"):
        backbones.main(["--count", "2", "--encoders", backbones.MODELS[0]])


def test_a_folder_of_ones_own_takes_the_place_of_the_emoji(tmp_path):
    from PIL import Image

    for k in range(3):
        Image.new("RGB", (40, 30), (80 * k, 0, 0)).save(tmp_path / f"{k}.png")
    assert backbones.pictures_of(tmp_path, None).shape == (3, 32, 32, 3)
