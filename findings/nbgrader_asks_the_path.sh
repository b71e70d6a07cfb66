#!/usr/bin/env bash
# nbgrader 0.9.6 (PyPI): started by its full path, in an environment that is not activated, it stops at its gradebook with
# FileNotFoundError: 'alembic', although alembic is installed beside it: it starts `alembic` by its bare name. Whoever runs
# it from a Makefile, a cron job or a service meets this. Expected: the alembic of the Python that runs nbgrader.
# Remedy: put the environment's bin folder on the PATH. Then the same command works, as the second half shows.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "nbgrader==0.9.6"
mkdir -p "$folder/course/source/one"
cat > "$folder/course/nbgrader_config.py" <<'PYTHON'
c = get_config()
c.CourseDirectory.course_id = "one"
PYTHON
"$folder/env/bin/python" - "$folder/course/source/one/one.ipynb" <<'PYTHON'
import sys

import nbformat

marks = {"grade": True, "solution": True, "locked": False, "schema_version": 3, "task": False, "points": 1, "grade_id": "a"}
cell = nbformat.v4.new_code_cell("a = 1", metadata={"nbgrader": marks})
nbformat.write(nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}), sys.argv[1])
PYTHON
cd "$folder/course"
[ -x "$folder/env/bin/alembic" ]
if command -v alembic >/dev/null; then echo "an alembic is on the path already: nothing to see here"; exit 1; fi
if "$folder/env/bin/nbgrader" generate_assignment one >"$folder/told" 2>&1; then
  echo "changed: nbgrader finds the alembic beside it"; exit 1
fi
grep -q "FileNotFoundError: \[Errno 2\] No such file or directory: 'alembic'" "$folder/told"
echo "by its full path: FileNotFoundError: 'alembic'"
PATH="$folder/env/bin:$PATH" nbgrader generate_assignment one >/dev/null 2>&1
[ -f release/one/one.ipynb ]
echo "with its folder on the path: the assignment is made"
