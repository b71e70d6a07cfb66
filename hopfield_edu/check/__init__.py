"""Checks for the exercises: each says what is wrong with an answer, not only that it is. A module a chapter."""

from hopfield_edu.check import (
    addresses,
    capacity,
    concepts,
    constructive,
    denoising,
    hebbian,
    line,
    modern,
    moving,
    pairs,
    redundancy,
    semantic,
    spurious,
    stories,
    storkey,
    time,
)

__all__ = [
    "addresses",
    "capacity",
    "concepts",
    "constructive",
    "denoising",
    "hebbian",
    "line",
    "modern",
    "moving",
    "pairs",
    "redundancy",
    "semantic",
    "spurious",
    "stories",
    "storkey",
    "time",
]
