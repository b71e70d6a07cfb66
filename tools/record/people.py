"""How people go from word to word in free recall, counted once: python -m tools.record.people PATH.

PATH: peers_notask.csv, the sample of the experiment PEERS that the program psifr brings along (pip install psifr; it
lies in psifr/data). It is not copied here, for psifr has another licence: people.json keeps the counts alone.
"""

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from hopfield_edu.hetero.context import lag_steps

FILE = Path(__file__).with_name("people.json")
MOST = 5  # lags that are kept, to either side


def orders(rows):
    """person -> what was said after each list, as indices, -1 for what was not in it; and the words of a list."""
    shown, said = defaultdict(dict), defaultdict(list)
    for row in rows:
        key, place = (row["subject"], row["session"], row["list"]), int(row["position"])
        if row["trial_type"] == "study":
            shown[key][row["item"]] = place - 1
        else:
            said[key].append((place, row["item"]))
    found = defaultdict(list)
    for key, words in shown.items():
        found[key[0]].append([words.get(item, -1) for _, item in sorted(said[key])])
    return found, max(map(len, shown.values()))


def counted(rows):
    """The share of each lag among the steps that could be taken, a mean over people, and what it is of."""
    people, p = orders(rows)
    steps = [lag_steps(several, p) for several in people.values()]

    def shares(lag):
        at = lag + p - 1
        return [taken[at] / possible[at] for taken, possible in steps if possible[at]]

    mean = {str(lag): round(float(np.mean(shares(lag))), 4) for lag in range(-MOST, MOST + 1) if lag and shares(lag)}
    both = [taken[[p, p - 2]] / possible[[p, p - 2]] for taken, possible in steps if np.all(possible[[p, p - 2]])]
    forward = np.mean([after > before for after, before in both])
    lists = sum(map(len, people.values()))
    return {"people": len(people), "lists": lists, "words": p, "next": mean, "lean forward": round(float(forward), 3)}


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        log = {"command": "python -m tools.record.people psifr/data/peers_notask.csv"} | counted(csv.DictReader(file))
    FILE.write_text(json.dumps(log, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(log))
