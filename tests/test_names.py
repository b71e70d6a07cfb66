"""One word for one thing: every public callable keeps to the table in CONTRIBUTING.md."""

import inspect

import numpy as np
import pytest

from tools.fuzz import calls, public
from tools.fuzz.leaves import leaves

SIGNATURES = {name: inspect.signature(call).parameters for name, call in public.callables().items()}
TABLE = calls.table()
OLD = {"memories", "queries", "query", "X", "max_iter", "max_rounds", "seeds", "random_state"}
SWEPT = {"classical.recall", "modern.DenseMemory.recall", "frontier.phasor_recall"}
SEEDED = ("sweep.", "widgets.", "modern.contrastive.")
AT_ONCE = {"frontier.fit_curve"}  # in closed form: nothing to watch
OF_COMMANDS = {name for name, parameters in SIGNATURES.items() if "options" in parameters}
RECORDS = {kind.__name__: kind._fields for kind in public.records()}


def having(argument):
    return {name for name, parameters in SIGNATURES.items() if argument in parameters}


def calls_with(argument):
    return [name for name in TABLE if argument in SIGNATURES[calls.of(name)]]


def test_no_old_name_is_left():
    assert {name: OLD & parameters.keys() for name, parameters in SIGNATURES.items() if OLD & parameters.keys()} == {}


def test_rng_is_keyword_only_and_last():
    drawn = having("rng") - {"patterns.random_patterns"}
    last = {name: list(SIGNATURES[name].values())[-1] for name in drawn}
    assert len(drawn) > 20
    assert {name for name, each in last.items() if (each.name, each.kind) != ("rng", each.KEYWORD_ONLY)} == set()
    assert list(SIGNATURES["patterns.random_patterns"]) == ["p", "n", "rng"]


def test_only_sweeps_trained_runs_and_widgets_have_a_seed():
    assert {name for name in having("seed") if not name.startswith(SEEDED)} == set()


def test_whatever_trains_shows_a_bar_and_can_be_told_where():
    trains = (
        {name for name in SIGNATURES if name.rpartition(".")[2].startswith(("fit", "train"))} - OF_COMMANDS - AT_ONCE
    )
    owners = {name: SIGNATURES.get(name.rpartition(".")[0], {}) for name in trains}
    assert len(trains) >= 6 and trains <= having("progress")
    assert {name for name in trains - having("device") if "device" not in owners[name]} == set()


def test_what_answers_with_sweeps_counts_them_and_everything_else_steps_or_epochs():
    limits = {each for parameters in SIGNATURES.values() for each in parameters if each.startswith("max_")}
    assert limits == {"max_sweeps", "max_steps", "max_epochs"}
    assert having("max_sweeps") == SWEPT


def test_answers_begin_alike():
    found = [fields for fields in RECORDS.values() if "similarity" in fields]
    assert len(found) == 3 and all(fields[1:3] == ("index", "similarity") for fields in found)
    recalls = [fields for fields in RECORDS.values() if "outcome" in fields]
    ends = {("energies", length, "outcome", "states") for length in ("sweeps", "steps")}
    assert len(recalls) == 3 and all(fields[-4:] in ends for fields in recalls)


@pytest.mark.parametrize("name", [name for name in TABLE if calls.of(name).endswith(".store")])
def test_store_returns_the_memory(name):
    given = TABLE[name].make()
    assert TABLE[name].function(**given) is given["self"]


@pytest.mark.parametrize("name", calls_with("keep"))
def test_recall_keeps_the_states_on_the_way(name):
    call = TABLE[name]
    found = call.function(**call.make() | {"keep": True})
    pairs = zip(found.states, found[:2], strict=True) if "x" in found._fields else [(found.states, found.state)]
    for states, end in pairs:
        assert len(states) == np.max(found[-3]) + 1 and np.array_equal(states[-1], end)
    assert call.function(**call.make()).states is None


@pytest.mark.parametrize("name", [name for name in calls_with("cues") if "batch" not in name])
def test_one_cue_is_answered_as_a_batch_of_one(name):
    call = TABLE[name]
    cues = call.make()["cues"]
    one = cues if np.ndim(cues) == 1 and not isinstance(cues, list) else cues[0]
    several = [one] if isinstance(cues, list) else one[None]
    alone, first = (leaves(call.function(**call.make() | {"cues": asked})) for asked in (one, several))
    for a, b in zip(map(np.asarray, alone), map(np.asarray, first), strict=True):
        assert (
            a.ndim < b.ndim and np.allclose(a.squeeze(), b.squeeze()) if a.dtype.kind in "biufc" else a == b.squeeze()
        )


@pytest.mark.parametrize("name", calls_with("rate"))
@pytest.mark.parametrize("rate", [-1, np.nan, np.inf, "fast", None])
def test_a_rate_that_is_none_is_refused_by_name(name, rate):
    call = TABLE[name]
    with pytest.raises((TypeError, ValueError), match=r"\brate\b"):
        call.function(**call.make() | {"rate": rate})
