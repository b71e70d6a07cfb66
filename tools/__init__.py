"""All that is run and is neither the course nor its package: each module is a command, python -m tools.NAME."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
"""The repository."""
