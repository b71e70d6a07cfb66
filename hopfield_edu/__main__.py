"""See whether this machine is ready (doctor), or train the models that ship with the package, and ones of your own."""

import shlex
import sys

from hopfield_edu import _shipped
from hopfield_edu._options import CORES, Parser, device, number, out, pictures, rate, told, weights, whole


def main(arguments=None):
    """Run a command line, such as ["train", "stories", "--seed", "1"]; None for the one that was typed."""
    arguments = sys.argv[1:] if arguments is None else arguments
    parser, options = _parser(), None
    try:
        options = parser.parse_args(arguments)
        options.run(options, "python -m hopfield_edu " + shlex.join(arguments))
    except ModuleNotFoundError as error:
        parser.exit(2, f"{parser.prog}: {error}: pip install 'hopfield_edu[models]'\n")
    except (OSError, TypeError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {told(error, options)}\n")


def see_the_doctor(options, command):
    """Print what is there and what is missing; exit with 1 where something is."""
    from hopfield_edu.doctor import examine

    if not examine():
        sys.exit(1)


def trainer(recipe):
    """The command that trains by a function of _recipes, and writes its log beside the weights."""

    def run(options, command):
        import torch

        from hopfield_edu import _recipes

        torch.set_num_threads(options.threads)
        settings = {name: value for name, value in vars(options).items() if name not in ("run", "threads")}
        log = {"command": command, "seed": options.seed} | getattr(_recipes, recipe)(**settings)
        _shipped.publish(options.out, log)

    return run


def _parser():
    parser = Parser(prog="python -m hopfield_edu", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("doctor", help="is this machine ready for the course?").set_defaults(run=see_the_doctor)
    train = commands.add_parser("train", help="train a model; train stories --help says more")
    models = train.add_subparsers(required=True, metavar="MODEL")
    _stories_options(models.add_parser("stories", help="the hetero-encoder of the chapter Stories"))
    _senses_options(models.add_parser("senses", help="the recurrent network of the chapter Stories in time"))
    _encoder_options(models.add_parser("encoder", help="the contrastive encoder of the chapter Semantic memory"))
    _school_options(models.add_parser("school", help="the cortex of the chapter Night school"))
    _dreams_options(models.add_parser("dreams", help="an autoencoder of the chapter Constructive memory"))
    _circle_options(models.add_parser("circle", help="a denoiser of the chapter Remembering is denoising"))
    _latent_options(models.add_parser("latent", help="the network of the chapter A memory inside a network"))
    _blocks_options(models.add_parser("blocks", help="memory blocks of the chapter A memory inside a network"))
    return parser


def _stories_options(parser):
    parser.set_defaults(run=trainer("train_stories"))
    add = parser.add_argument
    add("--pictures", type=pictures("emoji", "cifar10"), default="emoji", help="emoji, cifar10, or a folder of yours")
    add("--count", type=whole(2), default=50, help="how many pictures")
    _seed_option(parser)
    add("--shuffle", type=whole(), default=1, help="seed of what follows what")
    add("--steps", type=whole(1), default=480, help="of training")
    add("--rate", type=rate, default=0.02, help="the highest learning rate; 0.04 for 200 pictures or more")
    add("--batch", type=whole(1), default=100, help="pairs of one step, at most")
    add("--code", type=whole(1, 4096), default=64, help="neurons of the code layer")
    add("--width", type=whole(2, 1024, step=2), default=32, help="channels of the widest layer, even")
    add("--noise", type=number(0, 1), default=1.0, help="0 to 1, damage of the input")
    add("--sparsity", type=number(0, 100), default=0.0, help="weight of the L1 term on the code")
    _where_options(parser)
    _out_option(parser, "stories.safetensors")


def _senses_options(parser):
    parser.set_defaults(run=trainer("train_senses"))
    _seed_option(parser)
    _where_options(parser)
    _out_option(parser, "senses.safetensors")


def _encoder_options(parser):
    parser.set_defaults(run=trainer("train_encoder"))
    add = parser.add_argument
    add("--data", type=pictures("cifar10", "emoji"), default="cifar10", help="cifar10, emoji, or a folder of yours")
    add("--pairs", type=whole(1), default=500_000, help="pairs of views to see in all")
    _seed_option(parser)
    add("--rate", type=rate, default=0.02, help="the highest learning rate")
    add("--noisy", type=number(0, 1), default=0.4, help="share of views with Gaussian noise")
    add("--sigma", type=number(0, 10), default=0.5, help="its largest standard deviation")
    add("--plain", type=number(0, 1), default=0.1, help="share of views with noise alone")
    add("--cut", type=number(0, 0.8), default=0.65, help="share of views that are cut out of a picture")
    add("--widest", type=number(0.4, 1), default=0.9, help="the largest side of a cut, in sides of the picture")
    add("--start", type=weights, help="weights to go on from: a file of an earlier run, or a shipped name")
    _where_options(parser)
    _out_option(parser, "encoder.safetensors")


def _school_options(parser):
    parser.set_defaults(run=trainer("train_school"))
    add = parser.add_argument
    choices = ("nothing", "dreams", "rows", "both", "pictures")
    add("--replay", choices=choices, default="rows", help="what is learned again at night")
    add("--epochs", type=whole(1), default=12, help="how often each new picture is seen")
    _seed_option(parser)
    add("--threads", type=whole(1, CORES), default=1, help="processor cores")
    _out_option(parser, "cortex.safetensors")


def _dreams_options(parser):
    parser.set_defaults(run=trainer("train_dreams"))
    add = parser.add_argument
    add("--data", choices=("mnist", "emoji"), default="mnist", help="digits or emoji")
    add("--code", type=whole(1, 4096), default=16, help="numbers of the code")
    add("--width", type=whole(2, 1024, step=2), default=32, help="channels of the widest layer, even")
    add("--hidden", type=whole(0, 4096), default=32, help="neurons before and after the code, or 0")
    add("--steps", type=whole(1), default=750, help="of training")
    add("--noise", type=number(0, 10), default=0.3, help="largest sigma on the input")
    add("--smooth", type=number(0, 100), default=0.0, help="pull of codes to 0, for a map 2e-4")
    add("--ordered", action="store_true", help="first numbers say most, so that codes can be cut off")
    _seed_option(parser)
    _where_options(parser)
    _out_option(parser, "dreams.safetensors")


def _circle_options(parser):
    parser.set_defaults(run=trainer("train_circle"))
    add = parser.add_argument
    add("--count", type=whole(1, 100_000), default=9, help="points on the circle that it sees")
    add("--width", type=whole(1, 4096), default=64, help="neurons of a hidden layer")
    add("--steps", type=whole(1), default=2000, help="of training")
    add("--rate", type=rate, default=6e-3, help="the highest learning rate")
    add("--batch", type=whole(1), default=256, help="noisy points of one step")
    _seed_option(parser)
    _where_options(parser)
    _out_option(parser, "circle.safetensors")


def _latent_options(parser):
    parser.set_defaults(run=trainer("train_latent"))
    add = parser.add_argument
    add("--count", type=whole(2, 1000), default=30, help="how many digits")
    add("--latent", type=whole(1, 4096), default=64, help="numbers of the code")
    add("--steps", type=whole(1), default=600, help="of training")
    add("--rate", type=rate, default=2e-3, help="the highest learning rate")
    add("--push", type=number(0, 1000), default=20.0, help="how hard codes are pushed to 1 and -1")
    add("--denoiser", action="store_true", help="a denoiser of the same layers, without the attractor")
    _seed_option(parser)
    _where_options(parser)
    _out_option(parser, "latent.safetensors")


def _blocks_options(parser):
    parser.set_defaults(run=trainer("train_blocks"))
    add = parser.add_argument
    add("--task", choices=("copy", "recall"), default="recall", help="what it learns")
    add("--blocks", type=whole(1, 64), default=2, help="of memory")
    add("--refresh", type=number(0, 1), default=0.1, help="share of story steps to say again at once")
    add("--steps", type=whole(1), default=2000, help="of training")
    add("--rate", type=rate, default=3e-3, help="the highest learning rate")
    add("--batch", type=whole(1), default=16, help="sequences of one step")
    _seed_option(parser)
    _where_options(parser)
    _out_option(parser, "blocks.safetensors")


def _seed_option(parser):
    parser.add_argument("--seed", type=whole(), default=0, help="of all that is drawn by chance")


def _where_options(parser):
    parser.add_argument("--threads", type=whole(1, CORES), default=1, help="processor cores")
    parser.add_argument("--device", type=device, default="cpu", help="cpu, cuda, ...")


def _out_option(parser, name):
    parser.add_argument("--out", type=out, default=name, help="file to write")


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):  # a terminal that lacks a letter shows a question mark, and no error
        stream.reconfigure(errors="replace")
    main()
