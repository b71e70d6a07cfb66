"""Make .venv with a Python that the course runs on; `make` calls it with the python3 it finds, however old that is.

Too old: uv, where it is installed, brings one that fits. Newer than any tested: a warning, and on.
"""

import shutil
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 14)
BROUGHT = "3.13"  # by uv


def main(folder, version, uv):
    """Make the folder; SystemExit, with what to do, where no Python fits. uv: the path of that program, or None."""
    this, oldest, newest = (f"{major}.{minor}" for major, minor in (version, OLDEST, NEWEST))
    if version >= OLDEST:
        if version > NEWEST:
            print(f"Python {this} is newer than {newest}, the newest that was tried. Going on.", file=sys.stderr)
            print(f"If a package does not install: make PYTHON=python{newest}", file=sys.stderr)
        subprocess.check_call([sys.executable, "-m", "venv", folder])
    elif uv:
        print(f"This is Python {this}; uv brings {BROUGHT}.")
        subprocess.check_call([uv, "venv", "--seed", "--python", BROUGHT, folder])
    else:
        sys.exit(
            f"This is Python {this}; the course needs {oldest} or newer. Try: make PYTHON=python3.12\n"
            "Or install uv, which brings one: make then lets it."
        )


if __name__ == "__main__":
    main(sys.argv[1], sys.version_info[:2], shutil.which("uv"))
