"""A command that can only fail says so in one line that names the option, with exit status 2, before any training."""

import argparse
import inspect
import os
import subprocess
import sys

import pytest
from PIL import Image

from hopfield_edu.__main__ import _encoder_options, main

MODELS = ("stories", "senses", "encoder", "dreams", "school", "latent", "blocks")
OUT = ["nofolder/x.safetensors", ".", "", "x.json", "SHA256SUMS", "x.checkpoint", "file/x.safetensors"]
WRONG = {
    "--out": OUT,
    "--seed": ["-1", "1.5", "one", str(2**63)],
    "--threads": ["0", "-1", "2.5", "many", "100000"],
    "--device": ["abacus", "meta", "cuda:99"],
    "--steps": ["0", "-3", "1e3"],
    "--count": ["1", "0", "-2", "2.5", "5000"],
    "--batch": ["0", "half"],
    "--code": ["0", "99999999"],
    "--width": ["0", "7", "99999999"],
    "--hidden": ["-1", "99999999"],
    "--shuffle": ["-1"],
    "--noise": ["-0.1", "11", "nan", "inf", "loud"],
    "--sparsity": ["-1", "nan", "inf"],
    "--smooth": ["-1", "1e300"],
    "--pictures": ["nowhere", "mnist", "file"],
    "--data": ["nowhere", "file", ""],
    "--pairs": ["0", "-5", "2.5"],
    "--rate": ["0", "-1", "2", "nan"],
    "--noisy": ["7", "-0.1"],
    "--plain": ["1.1", "all"],
    "--sigma": ["-3", "inf"],
    "--cut": ["0.9", "-0.1", "all"],
    "--widest": ["0.3", "1.1", "nan"],
    "--replay": ["mice", ""],
    "--latent": ["0", "99999999"],
    "--refresh": ["-0.1", "1.5", "nan"],
    "--blocks": ["0", "65", "2.5"],
    "--task": ["paste", ""],
    "--push": ["-1", "1001", "nan"],
    "--epochs": ["0", "-1", "many"],
    "--start": ["nowhere", "stories", "file"],
}
OPTIONS = {
    "stories": "out seed threads device rate steps count batch code width shuffle noise sparsity pictures",
    "senses": "out seed threads device",
    "encoder": "out seed threads device data pairs rate noisy plain sigma cut widest start",
    "dreams": "out seed threads device data code width hidden steps noise smooth",
    "school": "out seed threads replay epochs",
    "blocks": "out seed threads device steps rate batch task blocks refresh",
    "latent": "out seed threads device count latent steps rate push",
}
ASKED = [
    (model, f"--{option}", value)
    for model, options in OPTIONS.items()
    for option in options.split()
    for value in WRONG[f"--{option}"]
]


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder to work in, with a file that is neither folder, picture nor weights; training fails loudly."""
    (tmp_path / "file").write_text("shopping list")
    monkeypatch.chdir(tmp_path)
    for name in ("hetero.encoder.HeteroEncoder.fit", "hetero.recurrent.train_senses", "modern.contrastive._train"):
        monkeypatch.setattr(f"hopfield_edu.{name}", begin)
    monkeypatch.setattr("hopfield_edu.modern.autoencoder.Autoencoder.fit", begin)
    monkeypatch.setattr("hopfield_edu.frontier.episodes.live", begin)
    monkeypatch.setattr("hopfield_edu.frontier.latent.LatentHopfield._descend", begin)
    monkeypatch.setattr("hopfield_edu.frontier.distributed.DistributedMemory.fit", begin)
    return tmp_path


def begin(*_, **__):
    raise AssertionError("training began")


def refused(capsys, *arguments):
    """What a command that is turned away says."""
    with pytest.raises(SystemExit) as stop:
        main(["train", *arguments])
    said = capsys.readouterr()
    assert stop.value.code == 2 and said.out == "" and said.err.count("\n") == 1
    return said.err


@pytest.mark.parametrize(("model", "option", "value"), ASKED)
def test_a_wrong_value_is_told_by_its_option_before_any_training(here, capsys, model, option, value):
    before = sorted(here.iterdir())
    said = refused(capsys, model, f"{option}={value}")
    assert option in said and (" must " in said or "invalid choice" in said)
    assert sorted(here.iterdir()) == before


@pytest.mark.parametrize("model", MODELS)
def test_every_option_of_a_model_is_tried_and_a_right_command_trains(here, capsys, model):
    with pytest.raises(AssertionError, match="training began"):
        main(["train", model, *(["--data", "emoji"] if model == "encoder" else [])])
    with pytest.raises(SystemExit) as stop:
        main(["train", model, "--help"])
    told = capsys.readouterr().out
    assert stop.value.code == 0
    options = {word.strip("[],") for word in told.split() if word.strip("[").startswith("--")}
    assert options - {"--help", "--ordered", "--denoiser"} == {f"--{option}" for option in OPTIONS[model].split()}


def test_what_is_left_out_of_a_command_is_what_is_left_out_of_its_function():
    from hopfield_edu.modern import contrastive, views

    parser = argparse.ArgumentParser()
    _encoder_options(parser)
    said, taken = vars(parser.parse_args([])), inspect.signature(contrastive.train).parameters
    shared = (said.keys() & taken.keys()) - {"pairs"}  # which the function asks for
    assert {"noisy", "sigma", "plain", "cut", "widest", "rate", "seed"} <= shared
    assert {name: said[name] for name in shared} == {name: taken[name].default for name in shared}
    assert (said["cut"], said["widest"]) == (views.CUT, views.WIDEST)


def test_folders_without_enough_pictures_are_told_by_their_option(here, capsys):
    (here / "empty").mkdir()
    (here / "one").mkdir()
    Image.new("RGB", (40, 40)).save(here / "one" / "a.png")
    assert "--data: path must be a folder with pictures" in refused(capsys, "encoder", "--data", "empty")
    said = refused(capsys, "stories", "--pictures", "one", "--count", "2")
    assert "--count: count must be at most 1, the pictures in one; got 2" in said


def test_a_folder_that_cannot_be_written_is_told_before_the_work(here, capsys, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert "--out: it must be a file that can be written" in refused(capsys, "stories", "--out", "x.safetensors")


def test_a_checkpoint_of_another_run_is_told_by_the_option_that_differs(tmp_path, capsys, monkeypatch):
    from hopfield_edu.modern import contrastive
    from hopfield_edu.networks import checkpoint

    class Stopped(Exception):
        pass

    def stop(self):
        raise Stopped

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(checkpoint, "EVERY", 1)
    Image.new("RGB", (40, 40), "red").save(tmp_path / "a.png")
    command = ["encoder", "--data", ".", "--pairs", "2", "--seed", "3"]
    with monkeypatch.context() as patch, pytest.raises(Stopped):
        patch.setattr(contrastive.Checkpoint, "finish", stop)
        main(["train", *command])
    capsys.readouterr()
    kept = (tmp_path / "encoder.checkpoint").read_bytes()
    assert ": --seed must be 3, as in the run that " in refused(capsys, *command[:-1], "4")
    Image.new("RGB", (40, 40), "blue").save(tmp_path / "a.png")
    assert ": --data must be 1 pictures " in refused(capsys, *command)
    assert (tmp_path / "encoder.checkpoint").read_bytes() == kept


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_help_can_be_read_in_any_terminal(encoding):
    run = [sys.executable, "-m", "hopfield_edu", "train", "encoder", "--help"]
    ran = subprocess.run(run, env=os.environ | {"PYTHONIOENCODING": encoding}, capture_output=True)
    assert ran.returncode == 0, ran.stderr.decode(encoding)
    assert "--sigma" in ran.stdout.decode(encoding)


def test_what_a_terminal_cannot_show_is_a_question_mark_and_no_error():
    run = [sys.executable, "-m", "hopfield_edu", "train", "stories", "--pictures", "schöne Bilder"]
    ran = subprocess.run(run, env=os.environ | {"PYTHONIOENCODING": "ascii"}, capture_output=True)
    assert ran.returncode == 2 and b"there is no folder sch?ne Bilder" in ran.stderr


@pytest.mark.parametrize(
    "command",
    [
        "stories --count 2 --steps 1 --code 1 --width 2 --batch 1 --sparsity 100",
        "dreams --data emoji --steps 1 --code 1 --width 2 --hidden 0 --noise 10 --smooth 100 --ordered",
        "blocks --task copy --blocks 1 --refresh 0 --steps 1 --batch 1",
        "latent --count 2 --steps 1 --latent 1 --push 0",
    ],
)
def test_the_smallest_training_there_is_ends_with_its_exam(tmp_path, monkeypatch, capsys, command):
    monkeypatch.chdir(tmp_path)
    main(["train", *command.split()])
    model = command.split()[0]
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == ["SHA256SUMS", f"{model}.json", f"{model}.safetensors"]
