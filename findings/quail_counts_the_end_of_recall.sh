#!/usr/bin/env bash
# quail 0.2.2 (PyPI, analysis of free recall), numpy 1.26.4, pandas 2.2.3: its lag curve counts the last word that was said as
# one more chance for a step, although nobody stepped on from it (compute_possible in analysis/lagcrp.py goes over all recalls,
# compute_actual over the steps). Whoever says the first k of eight words in order always moves one on; the share at +1
# comes out as (k - 1) / k: .5 for two words, .75 for four. Expected: 1, as psifr 0.10.1 gives for the same lists. So people
# who say little seem to have less order in it. Also seen: steps that were never possible get 0 and not "undefined": a list
# of which one word was said weighs as a list full of wrong steps. Remedy: psifr.fr.lag_crp.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "quail==0.2.2" "psifr==0.10.1" "numpy==1.26.4" "pandas==2.2.3"
MPLBACKEND=Agg MPLCONFIGDIR="$folder" "$folder/env/bin/python" -W ignore - <<'PYTHON'
import quail
from psifr import fr

WORDS = list("abcdefgh")


def one_on(said):
    """The share of steps to the next word, by quail and by psifr, when these words are said."""
    egg = quail.Egg(pres=[WORDS], rec=[said])
    table = fr.lag_crp(fr.merge_free_recall(fr.table_from_lists([1], [WORDS], [said])))
    return round(float(egg.analyze("lagcrp").data[1].iloc[0]), 3), float(table.prob[table.lag == 1].iloc[0])


seen = {k: one_on(WORDS[:k]) for k in (2, 3, 4, 6, 8)}
print("the first k words in order, share of steps of +1 by quail and by psifr:", seen)
one = quail.Egg(pres=[WORDS], rec=[["a"]]).analyze("lagcrp").data[1].iloc[0]
print("one word said, share of steps of +1 by quail:", one)
if seen != {2: (0.5, 1), 3: (0.667, 1), 4: (0.75, 1), 6: (0.833, 1), 8: (1, 1)} or one != 0:
    raise SystemExit("changed: see above")
PYTHON
