"""What the log of a recorded run says of it."""

import os
import platform
from datetime import UTC, datetime

import torch


def ran(command):
    """What a log says of a run: the command, the day and the machine."""
    return {
        "command": command,
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores, {torch.get_num_threads()} used, shared with other programs, "
        f"{platform.machine()}, Python {platform.python_version()}, torch {torch.__version__}",
    }
