"""What the log of a training says: how long it took, on which machine, and what came of it."""

import os
import platform
import time

import numpy as np
import torch


class Stopwatch:
    """Runs from the moment it is made."""

    def __init__(self):
        self.wall, self.processor = time.perf_counter(), time.process_time()

    def stop(self, network, digits=2):
        """The entries of a log: minutes by the clock and of the processor, the machine, and the size of the network."""
        wall, processor = time.perf_counter() - self.wall, time.process_time() - self.processor
        return {
            "minutes": round(wall / 60, digits),
            "minutes of processor time": round(processor / 60, digits),
            "machine": f"{os.cpu_count()} cores, {torch.get_num_threads()} used, {platform.machine()}, "
            f"device {network.device}, Python {platform.python_version()}, torch {torch.__version__}",
            "weights": sum(weight.numel() for weight in network.parameters()),
        }


def last_error(network):
    """The error of the last 50 steps."""
    return round(float(np.mean(network.losses[-50:])), 5)
