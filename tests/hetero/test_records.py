"""The recorded runs hold what the chapter says of them, and are runs of the command as it is."""

import json
import re
from pathlib import Path

import nbformat
import pytest

from hopfield_edu._shipped import MODELS
from tools.record.stories import RECORDS, RUNS

LOGS = json.loads(RECORDS.read_text(encoding="utf-8"))


def told(name, damage="clean"):
    return LOGS[name]["complete right stories, %"][damage]


def test_every_run_is_recorded_with_its_command():
    assert list(LOGS) == list(RUNS)
    for name, options in RUNS.items():
        assert LOGS[name]["command"] == f"python -m hopfield_edu train stories {options}"


def test_the_tables_of_the_chapter_say_what_was_recorded():
    chapter = nbformat.read(Path(__file__).parents[2] / "notebooks" / "07_stories.ipynb", as_version=4)
    prose = "\n".join(cell.source for cell in chapter.cells if cell.cell_type == "markdown")
    told_as = re.findall(r"^\| (\d[^|]*) \| (.+) \|$", prose, re.M)
    rows = [(f"50 emoji, sparsity {name}" if name.startswith("0.") else name, numbers) for name, numbers in told_as]
    columns = ("clean", "noise of sigma 0.5", "50 % of pixels black", "bottom half grey")
    assert {name for name, _ in rows} == set(LOGS) - {"50 emoji, no noise in training"}
    for name, numbers in rows:
        assert [float(number) for number in numbers.split("|")] == [told(name, damage) for damage in columns], name


@pytest.mark.parametrize(
    ("damage", "least"),
    [
        ("clean", 100),
        ("noise of sigma 0.5", 99),
        ("25 % of pixels grey", 100),
        ("25 % of pixels black", 99),
        ("50 % of pixels grey", 96),
        ("50 % of pixels black", 96),
        ("centre of half the side grey", 94),
        ("left half grey", 85),
        ("right half grey", 85),
        ("top half grey", 85),
        ("bottom half grey", 85),
    ],
)
def test_fifty_photographs_meet_the_targets_of_the_emoji(damage, least):
    assert told("50 CIFAR-10", damage) >= least


def test_two_hundred_pictures_of_either_kind_from_clean_and_noisy_starts_and_fewer_from_half():
    for kind in ("200 emoji", "200 CIFAR-10"):
        assert min(told(kind), told(kind, "noise of sigma 0.5")) >= 98.5
        assert 75 < min(told(kind, "50 % of pixels black"), told(kind, "bottom half grey")) < 90


def test_little_sparsity_is_free_from_clean_starts_and_ten_times_as_much_costs_nearly_all():
    assert told("50 emoji, sparsity 0.001") == told("50 emoji, sparsity 0.001", "noise of sigma 0.5") == 100
    assert told("50 emoji, sparsity 0.01") < 20


def test_training_without_noise_learns_each_step_better_and_half_of_the_stories_from_noise():
    error = "squared error of the last 50 steps"
    shipped = json.loads(MODELS.joinpath("stories.json").read_text(encoding="utf-8"))
    assert LOGS["50 emoji, no noise in training"][error] < shipped[error] / 2
    assert shipped["complete right stories, %"]["clean"] == 100
    assert told("50 emoji, no noise in training") > 95
    assert 30 < told("50 emoji, no noise in training", "noise of sigma 0.5") < 60


def test_five_hundred_pictures_are_more_than_this_network_holds_in_a_few_minutes():
    assert 80 < told("500 CIFAR-10") < 100
    assert told("500 emoji") < told("200 emoji")


def test_five_hundred_emoji_are_told_from_clean_starts_in_three_minutes_where_they_are_damaged_less_in_training():
    log = LOGS["500 emoji, a third of the noise"]
    assert log["complete right stories, %"]["clean"] >= 99 and log["minutes of processor time"] < 3
    for damage in ("noise of sigma 0.5", "50 % of pixels black", "bottom half grey"):
        assert told("500 emoji, a third of the noise", damage) < told("500 emoji", damage) - 15
