"""How people go from word to word: counted from lists as the program psifr keeps them."""

from tools.record import people

SHOWN, SAID = ["pie", "cake", "kite"], ["kite", "bone", "pie", "cake"]


def rows(subject, said):
    common = {"subject": subject, "session": "1", "list": "1"}
    for kind, words in (("study", SHOWN), ("recall", said)):
        for place, item in enumerate(words, 1):
            yield common | {"trial_type": kind, "position": str(place), "item": item}


def test_orders_are_places_in_the_list_and_strangers_are_none():
    found, words = people.orders([*rows("a", SAID), *rows("b", [])])
    assert dict(found) == {"a": [[2, -1, 0, 1]], "b": [[]]} and words == 3


def test_a_share_is_a_mean_over_people_of_what_could_be_said(monkeypatch):
    monkeypatch.setattr(people, "MOST", 2)
    found = people.counted([*rows("a", SAID), *rows("b", ["cake", "pie"]), *rows("c", ["pie", "cake", "kite"])])
    assert (found["people"], found["lists"], found["words"]) == (3, 3, 3)
    # +1: a took the one step there was, b none of one, c both of two
    assert found["next"]["1"] == round(2 / 3, 4) and found["next"]["-1"] == 1.0
