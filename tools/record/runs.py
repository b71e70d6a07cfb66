"""The log of a recorded run: what it says of the run, and that one which was stopped goes on."""

import json
import os
import platform
import time
from datetime import UTC, datetime

import torch
from tqdm import tqdm

from hopfield_edu._files import write_text


def ran(command):
    """What a log says of a run: the command, the day and the machine."""
    return {
        "command": command,
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores, {torch.get_num_threads()} used, shared with other programs, "
        f"{platform.machine()}, Python {platform.python_version()}, torch {torch.__version__}",
    }


def read(path):
    """The log of a run, a dict; an empty one where there is none yet."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write(path, log):
    """Write a log in one line, whole: it may hold hours."""
    write_text(path, json.dumps(log, ensure_ascii=False, separators=(",", ":")) + "\n")


def note(log, part, began, module):
    """Add to a log what a piece of a part took since time.process_time() was `began`, and the run that it is from."""
    spent = log.setdefault("seconds of processor time", {})
    spent[part] = round(spent.get(part, 0) + time.process_time() - began, 1)
    log["runs"] = log.get("runs", {}) | {part: ran(f"python -m tools.record.{module} {part}")}


def record(path, part, work, module):
    """Measure what of a part is not yet in the log, and write the log after each piece.

    work: list of (name, key, measure); the log has measure(name, key) under part, name and the key as a text.
    """
    log = read(path)
    done = log.setdefault(part, {})
    for name, key, measure in tqdm(work, desc=part):
        if str(key) not in done.setdefault(name, {}):
            began = time.process_time()
            done[name][str(key)] = measure(name, key)
            note(log, part, began, module)
            write(path, log)
