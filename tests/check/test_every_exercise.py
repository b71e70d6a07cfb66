"""Every exercise has a check, and every check tells apart what the tables RIGHT and WRONG beside this file answer."""

import pytest

from hopfield_edu import check
from hopfield_edu.check.verdict import UNANSWERED
from tests.support.exercises import CHAPTERS, CHECKS, asked, judge_of, rows


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_asks_to_recall_apply_debug_and_explore_and_checks_each(path):
    found = asked(path)
    exercises = found[next(k for k, (number, _) in enumerate(found) if number.isdigit()) :]
    titles, calls = exercises[::2], exercises[1::2]
    assert [number for number, _ in titles] == [str(k + 1) for k in range(len(titles))]
    assert {kind for _, kind in titles} == {"recall", "apply", "debug", "explore"}
    assert len(calls) == len(titles) and set(calls) <= set(CHECKS)


def test_every_check_belongs_to_an_exercise():
    offered = [(module, name) for module in check.__all__ for name in getattr(check, module).__all__]
    assert sorted(CHECKS) == sorted(offered)


@pytest.mark.parametrize(("module", "name"), CHECKS)
def test_no_answer_is_told_to_be_none(module, name):
    judge = judge_of(module, name)
    assert judge(None) == judge(...) == UNANSWERED


@pytest.mark.parametrize(("module", "name"), CHECKS)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_every_listed_mistake_is_made_once_and_gets_its_own_message(module, name, monkeypatch):
    """Listed in the check, made by hand in the tables: a mistake that no row makes could be one that never shows."""
    judge, listed, hints = judge_of(module, name), set(), set()
    for kind in ("judge_value", "judge_function"):
        watch(monkeypatch, getattr(check, module), kind, listed, hints)
    told = {judge(answer).message for answer, _ in rows("WRONG", judge)} - {UNANSWERED.message}
    assert listed | hints <= told
    assert len(listed) >= 2 if listed else len(told) >= 3
    assert rows("RIGHT", judge)


def watch(monkeypatch, module, kind, listed, hints):
    """Let a check note the messages that it holds ready while it judges."""
    judge = getattr(module, kind, None)
    if judge is None:
        return

    def noting(*arguments, wrong=(), hint, **rest):
        listed.update(message for _, message in wrong)
        hints.add(hint)
        return judge(*arguments, wrong=wrong, hint=hint, **rest)

    monkeypatch.setattr(module, kind, noting)
