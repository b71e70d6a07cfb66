"""See whether this machine is ready (doctor), or train the models that ship with the package, and ones of your own."""

import argparse
import hashlib
import json
import os
import platform
import shlex
import sys
import time
from pathlib import Path

from hopfield_edu import datasets


def main(arguments=None):
    """Run a command line, such as ["train", "stories", "--seed", "1"]; None for the one that was typed."""
    arguments = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="python -m hopfield_edu", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("doctor", help="is this machine ready for the course?").set_defaults(run=see_the_doctor)
    train = commands.add_parser("train", help="train a model; train stories --help says more")
    models = train.add_subparsers(required=True, metavar="MODEL")
    _stories_options(models.add_parser("stories", help="the hetero-encoder of the chapter Stories"))
    _senses_options(models.add_parser("senses", help="the recurrent network of the chapter Stories in time"))
    _encoder_options(models.add_parser("encoder", help="the contrastive encoder of the chapter Semantic memory"))
    _dreams_options(models.add_parser("dreams", help="an autoencoder of the chapter Constructive memory"))
    options = parser.parse_args(arguments)
    try:
        options.run(options, "python -m hopfield_edu " + shlex.join(arguments))
    except ModuleNotFoundError as error:
        parser.exit(2, f"{parser.prog}: {error}: pip install 'hopfield_edu[models]'\n")
    except (OSError, TypeError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")


def see_the_doctor(options, command):
    """Print what is there and what is missing; exit with 1 where something is."""
    from hopfield_edu.doctor import examine

    if not examine():
        sys.exit(1)


def _stories_options(parser):
    parser.set_defaults(run=train_stories)
    parser.add_argument("--pictures", default="emoji", help="emoji, cifar10, or a folder of yours (default: emoji)")
    parser.add_argument("--count", type=int, default=50, help="how many pictures (default: 50)")
    parser.add_argument("--seed", type=int, default=0, help="of the first weights and of the noise (default: 0)")
    parser.add_argument("--shuffle", type=int, default=1, help="seed of what follows what (default: 1)")
    parser.add_argument("--steps", type=int, default=1500, help="of training (default: 1500)")
    parser.add_argument("--batch", type=int, default=100, help="pairs of one step, at most (default: 100)")
    parser.add_argument("--code", type=int, default=64, help="neurons of the code layer (default: 64)")
    parser.add_argument("--width", type=int, default=32, help="channels of the widest layer (default: 32)")
    parser.add_argument("--noise", type=float, default=1.0, help="0 to 1, damage of the input (default: 1)")
    parser.add_argument("--sparsity", type=float, default=0.0, help="weight of the L1 term on the code (default: 0)")
    _where_options(parser, "stories.safetensors")


def train_stories(options, command):
    """Train a hetero-encoder; write its weights (16 bits each), their sha256 in SHA256SUMS, and a log of the run."""
    import torch

    from hopfield_edu.hetero import HeteroEncoder, exam, shuffle
    from hopfield_edu.training import Stopwatch

    torch.set_num_threads(options.threads)
    bricks = _bricks(options).pictures
    permutation = shuffle(len(bricks), rng=options.shuffle)
    model = HeteroEncoder(rng=options.seed, code=options.code, width=options.width)
    watch = Stopwatch()
    keys = ("steps", "batch", "noise", "sparsity", "device")
    model.fit(bricks, bricks[permutation], **{key: getattr(options, key) for key in keys})
    ran = watch.stop(options)
    model.save(options.out, half=True)
    shares = exam(HeteroEncoder.load(options.out), bricks, permutation)
    log = {
        "command": command,
        "seed": options.seed,
        **ran,
        "weights": sum(weight.numel() for weight in model.parameters()),
        "squared error of the last 50 steps": round(sum(model.losses[-50:]) / 50, 5),
        "complete right stories, %": {name: round(100 * told, 1) for name, (told, _) in shares.items()},
        "nearest neighbour in pixels, %": {name: round(100 * found, 1) for name, (_, found) in shares.items()},
    }
    _publish(options.out, log)


def _senses_options(parser):
    parser.set_defaults(run=train_the_senses)
    parser.add_argument("--seed", type=int, default=0, help="of the first weights and of the noise (default: 0)")
    parser.add_argument("--out", type=Path, default=Path("senses.safetensors"), help="file to write")


def train_the_senses(options, command):
    """Train the recurrent network; write its weights, their sha256 in SHA256SUMS, and a log with five seeds."""
    import torch

    from hopfield_edu.hetero import RecurrentNetwork, exam_senses, train_senses

    damages = {
        "clean": {},
        "noise of sigma .2": {"sigma": 0.2},
        "noise of sigma .4": {"sigma": 0.4},
        "half of the values lost": {"lost": 0.5},
    }

    def shares(network):
        told = {name: exam_senses(network, **how) for name, how in damages.items()}
        senses = enumerate(("by sight", "by hearing"))
        return {sense: {name: round(100 * float(both[k]), 1) for name, both in told.items()} for k, sense in senses}

    began = time.perf_counter(), time.process_time()
    network = train_senses(options.seed)
    wall, cpu = time.perf_counter() - began[0], time.process_time() - began[1]
    network.save(options.out)
    five = {}
    for kind, memory in (("with memory", True), ("memory emptied at each step", False)):
        told = [shares(train_senses(seed, memory=memory)) for seed in range(5)]
        five[kind] = [{sense: by["clean"] for sense, by in seed.items()} for seed in told]
    log = {
        "command": command,
        "seed": options.seed,
        "seconds": round(wall, 1),
        "seconds of processor time": round(cpu, 1),
        "machine": f"{os.cpu_count()} cores, 1 used, shared with other programs, {platform.machine()}, "
        f"Python {platform.python_version()}, torch {torch.__version__}",
        "weights": sum(weight.numel() for weight in network.parameters()),
        "squared error of the last 50 steps": round(sum(network.losses[-50:]) / 50, 5),
        "complete right stories, % (by sight: unseen hands)": shares(RecurrentNetwork.load(options.out)),
        "the same, clean, of five seeds each": five,
    }
    _publish(options.out, log)


def _encoder_options(parser):
    parser.set_defaults(run=train_the_encoder)
    parser.add_argument("--data", default="cifar10", help="cifar10, emoji, or a folder of yours (default: cifar10)")
    parser.add_argument("--pairs", type=int, default=500_000, help="pairs of views to see in all (default: 500000)")
    parser.add_argument("--seed", type=int, default=0, help="of the first weights and of the views (default: 0)")
    parser.add_argument("--rate", type=float, default=2e-3, help="the highest learning rate (default: .002)")
    parser.add_argument("--noisy", type=float, default=0.35, help="share of views with Gaussian noise (default: .35)")
    parser.add_argument("--sigma", type=float, default=0.35, help="its largest standard deviation (default: .35)")
    parser.add_argument("--plain", type=float, default=0.0, help="share of views with noise alone (default: 0)")
    parser.add_argument("--start", help="weights to go on from: a file of an earlier run, or a shipped name")
    _where_options(parser, "encoder.safetensors")


def train_the_encoder(options, command):
    """Train a contrastive encoder; a run that was stopped goes on from the checkpoint beside its file."""
    from hopfield_edu.modern import contrastive

    _publish(options.out, contrastive.train_encoder(options, command))


def _dreams_options(parser):
    parser.set_defaults(run=train_the_dreams)
    parser.add_argument("--data", choices=("mnist", "emoji"), default="mnist", help="digits or emoji (default: mnist)")
    parser.add_argument("--code", type=int, default=16, help="numbers of the code (default: 16)")
    parser.add_argument("--width", type=int, default=32, help="channels of the widest layer (default: 32)")
    parser.add_argument("--hidden", type=int, default=32, help="neurons before and after the code, or 0 (default: 32)")
    parser.add_argument("--steps", type=int, default=1500, help="of training (default: 1500)")
    parser.add_argument("--noise", type=float, default=0.3, help="largest sigma on the input (default: .3)")
    parser.add_argument("--smooth", type=float, default=0.0, help="pull of codes to 0, for a map 2e-4 (default: 0)")
    parser.add_argument("--ordered", action="store_true", help="first numbers say most, so that codes can be cut off")
    parser.add_argument("--seed", type=int, default=0, help="of the first weights and of the noise (default: 0)")
    _where_options(parser, "dreams.safetensors")


def train_the_dreams(options, command):
    """Train an autoencoder; write its weights (16 bits each), their sha256 in SHA256SUMS, and a log with figures."""
    from hopfield_edu.modern import constructive

    _publish(options.out, constructive.train_dreams(options, command))


def _where_options(parser, out):
    """Where a model is trained, and the file that it is written to."""
    parser.add_argument("--threads", type=int, default=1, help="processor cores (default: 1)")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, … (default: cpu)")
    parser.add_argument("--out", type=Path, default=Path(out), help="file to write")


def _bricks(options):
    if options.pictures == "emoji":
        return datasets.emoji(options.count, size=32)
    if options.pictures == "cifar10":
        return datasets.cifar10(options.count)
    return datasets.folder(options.pictures, count=options.count, size=32)


def _publish(out, log):
    """Write the log beside the weights, and the weights' line in SHA256SUMS."""
    out.with_suffix(".json").write_text(json.dumps(log, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    sums = out.with_name("SHA256SUMS")
    lines = sums.read_text(encoding="utf-8").splitlines() if sums.is_file() else []
    lines = [line for line in lines if line.split()[-1] != out.name]
    lines.append(f"{hashlib.sha256(out.read_bytes()).hexdigest()}  {out.name}")
    sums.write_text("\n".join(sorted(lines, key=lambda line: line.split()[-1])) + "\n", encoding="utf-8")
    print(json.dumps(log, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
