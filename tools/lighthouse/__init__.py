"""Lighthouse, as a phone shows pages to it: what tests ask of every page, and what the bench measures."""

import json
import os
import subprocess
from pathlib import Path

from tools import chromium, npm

VERSION = "12.8.2"
RUN = Path(__file__).with_name("run.mjs")
QUALITY, SPEED = "accessibility,best-practices,seo", "performance"


def install(folder):
    """Put this exact Lighthouse into a folder, or find it in LIGHTHOUSE_HOME; returns where. RuntimeError otherwise."""
    known = [Path(home) for home in [os.environ.get("LIGHTHOUSE_HOME")] if home]
    return npm.install({"lighthouse": VERSION}, *known, Path(folder))


def seen(home, addresses, categories=QUALITY, together=2, slowdown=4):
    """For each address a dict of address, version, scores, findings and, for SPEED, figures; see run.mjs.

    together: how many pages at a time, each in a Chromium of its own. slowdown: how many times slower than this
    machine's the processor of the phone is, for SPEED. Lighthouse's own 4 is for a quiet machine.
    """
    runs = [
        subprocess.Popen(
            ["node", RUN, categories, *addresses[k::together]],
            env=os.environ
            | {
                "LIGHTHOUSE_HOME": str(home),
                "CHROME_PATH": chromium.path() or "",
                "LIGHTHOUSE_SLOWDOWN": str(slowdown),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for k in range(together)
    ]
    said = [run.communicate() for run in runs]
    if any(run.returncode for run in runs):
        raise RuntimeError(f"Lighthouse ended with an error: {[errors[-500:] for _, errors in said]}")
    return [json.loads(line) for lines, _ in said for line in lines.splitlines()]
