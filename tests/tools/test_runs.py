"""Logs of recorded runs: one that was stopped goes on, and never is half a file."""

import pytest

from tools.record.runs import read, record


def test_a_run_that_was_stopped_goes_on_and_measures_nothing_twice(tmp_path):
    asked, log = [], tmp_path / "log.json"

    def measure(name, seed):
        if len(asked) == 3:
            raise KeyboardInterrupt
        asked.append((name, seed))
        return f"{name} {seed}"

    work = [(name, seed, measure) for name in ("one", "two") for seed in range(2)]
    with pytest.raises(KeyboardInterrupt):
        record(log, "part", work, "blocks")
    assert read(log)["part"] == {"one": {"0": "one 0", "1": "one 1"}, "two": {"0": "two 0"}}
    record(log, "part", [*work[:3], ("two", 1, lambda *_: "at last")], "blocks")
    assert read(log)["part"]["two"] == {"0": "two 0", "1": "at last"} and len(asked) == 3
    assert read(log)["runs"]["part"]["command"] == "python -m tools.record.blocks part"
    assert read(log)["seconds of processor time"]["part"] >= 0
    assert [file.name for file in tmp_path.iterdir()] == ["log.json"]
