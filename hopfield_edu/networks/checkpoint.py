"""A training run that can be stopped at any moment: what it knows lies in one file, which no other run goes on with."""

import pickle

import torch

from hopfield_edu._files import whole
from hopfield_edu._validation import new_file

EVERY = 200
"""Steps from one writing to the next."""


class Checkpoint:
    """The file of a run.

    parts: name -> what has a state_dict. generator: torch.Generator. settings: name -> number or text, all that makes
    it this run and no other. path: the file, or None to keep nothing.
    Raises ValueError where the file is of another run, and leaves it as it is.
    """

    def __init__(self, path, parts, generator, settings):
        self.path = None if path is None else new_file(path, "checkpoint")
        self.parts, self.generator, self.settings, self.step = parts, generator, settings, 0

    def resume(self, **parts):
        """The losses of the steps that were taken, [] where there is no file; .step says how many they are.

        parts: further ones, which the loop that trains adds.
        """
        self.parts = self.parts | parts
        if not (self.path and self.path.exists()):
            return []
        saved = _read(self.path)
        _compare(saved["settings"], self.settings, self.path)
        for name, part in self.parts.items():
            part.load_state_dict(saved[name])
        self.generator.set_state(saved["generator"])
        self.step = saved["step"]
        return saved["losses"]

    def record(self, step, losses):
        """Keep what the run knows after this many steps, and their losses, now and then."""
        if self.path and step % EVERY == 0:
            state = {name: part.state_dict() for name, part in self.parts.items()}
            state |= {"generator": self.generator.get_state(), "step": step, "settings": self.settings}
            state["losses"] = losses
            with whole(self.path) as file:
                torch.save(state, file)

    def finish(self):
        """Take the file away: the run is over."""
        if self.path:
            self.path.unlink(missing_ok=True)


def _read(path):
    """What a checkpoint holds, or ValueError where the file is none."""
    try:
        saved = torch.load(path, weights_only=True)
        if saved["step"] and saved["settings"] and saved["losses"]:
            return saved
    except (RuntimeError, EOFError, KeyError, TypeError, IndexError, ValueError, pickle.UnpicklingError):
        pass  # a file that is cut, or of something else, or of a version that did not say of which run it is
    raise ValueError(
        f"checkpoint must be a file that a run of this version left; {path} is not. Give another, or delete that one"
    )


def _compare(before, now, path):
    for name, value in now.items():
        if before.get(name) != value:
            raise ValueError(
                f"{name} must be {before.get(name)}, as in the run that checkpoint {path} was left by; got {value}. "
                "Give the settings of that run, or another checkpoint, or delete that one"
            )
