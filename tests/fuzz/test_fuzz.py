"""Every public callable answers odd arguments, or refuses them by name; the whole of it runs by `make fuzz`."""

import pytest

from tools.fuzz import calls, judge, public

SHARE = 0.03
TABLE = calls.table()
ROOMS = sorted({public.room(name) for name in TABLE})


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOPFIELD_EDU_DATA", ".")


def test_every_public_callable_has_a_valid_call():
    tried = {calls.of(name) for name in TABLE}
    assert sorted(public.callables()) == sorted(tried | calls.LONG.keys())
    assert not tried & calls.LONG.keys()


def test_the_arguments_of_a_call_leave_no_file_in_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.delenv("HOPFIELD_EDU_DATA")
    for call in TABLE.values():
        call.make()
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("room", ROOMS)
def test_odd_arguments_are_answered_or_refused_by_name(room):
    found = []
    for name, call in TABLE.items():
        if public.room(name) == room:
            assert not judge.not_finite(judge.valid_result(call)), name
            found += _findings(call, SHARE)
    assert not found, "\n".join(found)


def _findings(call, share):
    tried = {case: judge.finding(call, *case) for case in judge.cases(call, share)}
    return [f"{call.name}  {argument} = {label}: {said}" for (argument, label), said in tried.items() if said]
