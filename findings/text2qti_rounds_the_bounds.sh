#!/usr/bin/env bash
# text2qti 0.8.0 (PyPI, quizzes in QTI from plain text): the bounds of a numerical answer are written with four digits behind the
# point, whatever their size. So "= 0.00138 +- 1%" becomes 0.0014 <= x <= 0.0014: the right answer is marked wrong, and one that
# is 1.4 % off is right. [0.00012, 0.00014] becomes 0.0001 alone, and 0.33333 +- 0.00001 leaves out 0.33333. Nothing warns; the
# README asks for magnitudes of at least 0.0001, and smaller ones are refused. From .01 on a bound is off by half a percent at most.
# Why: append_numerical (quiz.py) formats all but whole numbers by .4f. Issue 51 of text2qti, open: Canvas's older quizzes round
# what is typed in the same way, others do not. Expected: bounds that hold the answer. Remedy: ask in thousandths.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "text2qti==0.8.0"
cd "$folder"
cat > quiz.txt <<'QUIZ'
1. How much is 1.38 thousandths?
= 0.00138 +- 1%

2. Something between 0.12 and 0.14 thousandths?
= [0.00012, 0.00014]

3. A third?
= 0.33333 +- 0.00001

4. How many patterns for each neuron?
= 0.138 +- 1%

5. How many thousandths?
= 1.38 +- 1%
QUIZ
env/bin/text2qti quiz.txt < /dev/null > told 2>&1 || { cat told; exit 1; }
env/bin/python - <<'PYTHON'
import re
import zipfile

RIGHT = [0.00138, 0.00013, 0.33333, 0.138, 1.38]
archive = zipfile.ZipFile("quiz.zip")
text = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
bounds = list(zip(*(map(float, re.findall(rf"<{name}[^>]*>([^<]*)<", text)) for name in ("vargte", "varlte"))))
taken = [low <= right <= high for right, (low, high) in zip(RIGHT, bounds, strict=True)]
for right, (low, high), good in zip(RIGHT, bounds, taken):
    print(f"right answer {right}: taken from {low} to {high}, so it is {'right' if good else 'wrong'}")
if taken != [False, False, False, True, True] or bounds[0] != (0.0014, 0.0014):
    raise SystemExit("changed: see above")
PYTHON
[ ! -s told ] || ! grep -qi warn told || { echo "changed: it warns now"; cat told; exit 1; }
