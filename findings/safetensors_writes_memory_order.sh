#!/usr/bin/env bash
# safetensors 0.8.0 (PyPI), numpy 2.4.6: safetensors.numpy.save and save_file write a transposed, or Fortran-ordered, array
# in the order in which it lies in memory, under its right shape: [[0, 3], [1, 4], [2, 5]] is read back as
# [[0, 1], [2, 3], [4, 5]]. No error, no warning; every other column of an array comes back as its first columns. 0.7.0 gives
# the array itself, and so does safetensors.torch, which refuses what is not contiguous. Expected: what was saved.
# Remedy: numpy.ascontiguousarray before saving, as this project does, or safetensors < 0.8.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "safetensors==0.8.0" "numpy==2.4.6"
"$folder/env/bin/pip" install --quiet --no-deps --target "$folder/before" "safetensors==0.7.0"
cat > "$folder/seen.py" <<'PYTHON'
import numpy as np
import safetensors
from safetensors.numpy import load, save

rows = np.arange(6.0).reshape(2, 3)
arrays = {"transposed": rows.T, "Fortran": np.asfortranarray(rows), "columns": rows[:, ::2], "mended": np.ascontiguousarray(rows.T)}
print(safetensors.__version__, {name: bool(np.array_equal(load(save({"a": a}))["a"], a)) for name, a in arrays.items()})
PYTHON
now=$("$folder/env/bin/python" "$folder/seen.py"); before=$(PYTHONPATH="$folder/before" "$folder/env/bin/python" "$folder/seen.py")
printf '%s\n' "comes back as it was saved:" "$now" "$before"
[ "$now" = "0.8.0 {'transposed': False, 'Fortran': False, 'columns': False, 'mended': True}" ] || { echo "changed: see above"; exit 1; }
[ "$before" = "0.7.0 {'transposed': True, 'Fortran': True, 'columns': True, 'mended': True}" ] || { echo "changed: see above"; exit 1; }
