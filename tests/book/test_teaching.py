"""The teaching guide says what the chapters say, and its workshops fit into their time."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from tools import ROOT, course
from tools.address import address_of
from tools.kit import drawn, teaching

KNOWN = teaching.chapters()
SCHEDULES = teaching.schedules()


DAYS = [(schedule, day) for schedule in SCHEDULES for day in schedule["days"]]


def called(value):
    return value["name"] if "name" in value else value.get("day", "the day")


@pytest.mark.parametrize(("schedule", "day"), DAYS, ids=called)
def test_a_day_fits_into_its_time_with_a_little_to_spare(schedule, day):
    start, length, *_ = teaching.agenda(day, KNOWN)[-1]
    begins, ends = teaching.clock(day["starts"]), teaching.clock(day["ends"])
    assert 8 * 60 <= begins <= 12 * 60, "days begin in the morning"
    assert 1 <= ends - start - length <= max(10, 0.1 * (ends - begins))


@pytest.mark.parametrize("schedule", SCHEDULES, ids=called)
def test_a_workshop_takes_no_chapter_before_what_it_needs(schedule):
    told = []
    for block in (block for day in schedule["days"] for block in day["blocks"]):
        if "read" in block:
            needed = set(KNOWN[block["chapter"]].facts["after"]) if block["read"] != "predict" else set()
            assert needed <= set(told), f"chapter {block['chapter']} needs {sorted(needed - set(told))} before it"
            told.append(block["chapter"])
        if "exercises" in block:
            assert block["chapter"] in told


def test_a_table_with_more_columns_than_a_phone_has_room_for_says_in_each_cell_which_it_is_of():
    wide = teaching.chapter_table(KNOWN, {})
    assert '<table class="course-table course-stack">' in wide
    assert f'<td><span class="course-label">Reading: </span>{KNOWN[1].minutes}\xa0min</td>' in wide
    assert "course-stack" not in teaching.schedule_table(SCHEDULES[0], KNOWN)


def test_one_workshop_has_every_chapter():
    whole = next(schedule for schedule in SCHEDULES if schedule["name"] == "Five days")
    assert {block.get("chapter") for day in whole["days"] for block in day["blocks"]} - {None} == set(KNOWN)


def test_a_room_that_reads_some_sections_takes_their_minutes_and_is_told_which():
    whole, upto = {"chapter": 3, "read": "all"}, {"chapter": 3, "read": "Predict"}
    less = whole | {"leave": ["Pitfalls", "Quiz"]}
    took = KNOWN[3].sections
    assert teaching.minutes(whole, KNOWN) == KNOWN[3].minutes == round(sum(took.values()))
    assert teaching.minutes(upto, KNOWN) == round(sum(list(took.values())[:3])) < KNOWN[3].minutes / 5
    assert teaching.minutes(less, KNOWN) == round(sum(took.values()) - took["Pitfalls"] - took["Quiz"])
    told = [teaching.agenda({"starts": "9:30", "blocks": [block]}, KNOWN)[0][2] for block in (whole, upto, less)]
    assert told[0].endswith("</a>") and told[1].endswith(", up to “Predict”")
    assert told[2].endswith(", without “Pitfalls”, “Quiz”")
    for wrong in ({"read": "half"}, {"read": "all", "leave": ["Exercises"]}):
        with pytest.raises(
            ValueError, match=r"chapter 3 has no section '(half|Exercises)'; it has What you will find out"
        ):
            teaching.minutes({"chapter": 3} | wrong, KNOWN)


def test_a_prediction_comes_with_a_widget_where_its_section_has_one():
    blocks = [{"chapter": number, "read": "predict"} for number in (7, 11)]
    told = [what for _, _, what, _ in teaching.agenda({"starts": "9:30", "blocks": blocks}, KNOWN)]
    assert told[0].endswith(": Predict and its widget") and told[1].endswith("</a>: Predict")


@pytest.mark.parametrize(("schedule", "day"), DAYS, ids=called)
def test_nobody_sits_longer_than_fifty_minutes(schedule, day):
    sat, longest = 0, max(teaching.minutes(block, KNOWN) for block in day["blocks"] if "rest" not in block)
    for _, length, what, _ in teaching.agenda(day, KNOWN):
        sat = 0 if what.startswith("<i>") else sat + length
        assert sat <= max(teaching.STRETCH, longest)
    assert longest <= 60, "a talk or a task that is longer is two"


@pytest.mark.parametrize("chapter", KNOWN.values(), ids=lambda chapter: chapter.stem)
def test_a_chapter_says_what_one_can_do_after_it_and_has_four_kinds_of_exercise(chapter):
    assert len(chapter.objectives) >= 3
    assert len(chapter.exercises) >= 4
    assert {"recall", "apply", "debug", "explore"} <= {exercise.partition(":")[0] for exercise in chapter.exercises}


def notes_on(chapter):
    notes = (ROOT / "book" / "teach" / "chapters.md").read_text(encoding="utf-8") + "\n## "
    return notes.partition(f"## {chapter.number}. {chapter.title}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("chapter", KNOWN.values(), ids=lambda chapter: chapter.stem)
def test_notes_name_sections_and_exercises_that_the_chapter_has(chapter):
    own = notes_on(chapter)
    named = re.findall(r"\*\*(?:Pause\*\* before|Late\?\*\*) \"(.+?)\"", own)
    headings = re.findall(r"^##+ (.+)$", course.source_of(chapter.stem, "markdown"), re.M)
    assert set(named) <= set(headings)
    exercises = " ".join(re.findall(r"[Ee]xercises? (\d+(?: and \d+)?)", own))
    assert all(int(number) <= len(chapter.exercises) for number in re.findall(r"\d+", exercises))


@pytest.mark.parametrize("chapter", KNOWN.values(), ids=lambda chapter: chapter.stem)
def test_a_teacher_finds_notes_on_every_chapter(chapter):
    own = notes_on(chapter)
    for asked in ("Goes wrong.", "Pause", "Group or solo.", "In the end, say:", "Late?"):
        assert f"- **{asked}**" in own, asked


def test_the_plan_of_the_room_has_as_many_helpers_as_the_checklist_asks_for():
    said = (ROOT / "book" / "teach" / "checklists.md").read_text(encoding="utf-8")
    assert "One for eight learners, one more for each ten after that" in said and "Twenty-four people" in said
    plan = drawn.room()
    assert plan.count("<circle") == 24
    assert set(re.findall(r">(\d)</text>", plan)) == {"1", "2", "3"}  # 8 + 10 + 6
    for part in (
        "## The room and its people",
        "% the plan of the room",
        "## Remote and hybrid",
        "## How we treat each other",
    ):
        assert part in said


def test_a_hub_link_names_the_repository_and_a_notebook_that_is_there():
    owner, name = address_of((ROOT / "_config.yml").read_text(encoding="utf-8"))
    links = teaching.pull_links(KNOWN, "https://hub.example.org")
    assert len(links) == len(KNOWN)
    for link in links:
        address = urlsplit(link)
        asked = parse_qs(address.query)
        assert address.netloc == "hub.example.org" and address.path == "/hub/user-redirect/git-pull"
        assert asked["repo"] == [f"https://github.com/{owner}/{name}"] and asked["branch"] == ["main"]
        lab, tree, folder, *place = asked["urlpath"][0].split("/")
        assert [lab, tree, folder] == ["lab", "tree", name] and ROOT.joinpath(*place).is_file()
