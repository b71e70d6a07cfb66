#!/usr/bin/env bash
# quickjs-ng 0.17.0.2 (PyPI, QuickJS for Python): a text that JavaScript put together by + cannot be returned to Python
# once it is longer than 8,192 characters: TypeError: Unknown quickjs tag: -6. The same text comes back from
# 'a'.repeat(n), which does not join, and as JSON. So a function that returns HTML works for short pages and fails
# for long ones. Expected: a str of any length. Remedy: evaluate JSON.stringify(…) and read it by json.loads.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "quickjs-ng==0.17.0.2"
"$folder/env/bin/python" - <<'PYTHON'
import json

import quickjs

context = quickjs.Context()
text = lambda n: f"'a'.repeat({n - 1}) + 'b'"
assert len(context.eval(text(8192))) == 8192
assert len(context.eval("'a'.repeat(100000)")) == 100_000
try:
    context.eval(text(8194))
except TypeError as error:
    assert str(error) == "Unknown quickjs tag: -6", error
    print("8,194 joined characters: TypeError:", error)
else:
    raise SystemExit("changed: a long joined text comes back now")
assert len(json.loads(context.eval(f"JSON.stringify({text(8194)})"))) == 8194
print("8,192 joined characters, 100,000 that were not joined, and 8,194 as JSON: fine")
PYTHON
