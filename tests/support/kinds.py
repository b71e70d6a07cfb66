"""Kinds of arrays whose package may be missing: a test that asks for one is then skipped."""

import pytest


def frame(values):
    return pytest.importorskip("pandas").DataFrame(values)


def tensor(values):
    return pytest.importorskip("torch").tensor(values)


def bfloat16(values):
    return tensor(values).to(pytest.importorskip("torch").bfloat16)
