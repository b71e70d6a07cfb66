"""Experiments that take too long for a build: each module makes one file that comes with the package, or a log."""
