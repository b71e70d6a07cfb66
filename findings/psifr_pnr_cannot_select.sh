#!/usr/bin/env bash
# psifr 0.10.1 (PyPI, analysis of free recall), numpy 2.4.6, pandas 3.1.1: fr.pnr, the curve of first, second, … recalls, has two
# documented arguments, test_key and test, that leave out some items, as in fr.lag_crp. In fr.pnr every such call ends in
# IndexError: boolean index did not match, one label short: outputs_masker in maskers.py copies the words that can be said, then
# takes away the one that was, and then asks what labels are left. Expected: the curve of the items that pass the test.
# Remedy: item_query (which counts first and second among the chosen items alone), or count the outputs by hand.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "psifr==0.10.1" "numpy==2.4.6" "pandas==3.1.1"
MPLBACKEND=Agg MPLCONFIGDIR="$folder" "$folder/env/bin/python" - <<'PYTHON'
from psifr import fr

raw = fr.table_from_lists([1], [["cat", "dog", "oak", "elm"]], [["dog", "oak", "cat"]], kind=([["a", "a", "t", "t"]], [["a", "t", "a"]]))
data = fr.merge_free_recall(raw, list_keys=[], study_keys=["kind"])
print("all items:", len(fr.pnr(data)), "rows; lag_crp of pairs of a kind:", len(fr.lag_crp(data, test_key="kind", test=lambda a, b: a == b)), "rows")
try:
    fr.pnr(data, test_key="kind", test=lambda kind: kind == "a")
except IndexError as error:
    print("pnr of the animals: IndexError:", error)
    if "size of axis is 4 but size of corresponding boolean axis is 3" not in str(error):
        raise
else:
    raise SystemExit("changed: pnr takes a test now")
PYTHON
