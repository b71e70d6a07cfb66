#!/usr/bin/env bash
# idx2numpy 1.2.3 (PyPI, the IDX files in which MNIST comes), numpy 2.4.6, torch 2.13.0: of numbers longer than a byte it writes
# what it cannot write again. What it reads keeps the file's order of bytes (dtype >i2, >i4, >f4, >f8), and it looks up what
# to write by the dtype's name, where only int16, int32, float32, float64 stand: FormatError, "type not supported by IDX
# format". torch.from_numpy refuses such an array too, and no array that it reads can be changed, for it lies in the bytes
# of the file. Expected: what came from an IDX file can be stored in one. Remedy: array.astype(array.dtype.newbyteorder("=")),
# which makes a copy that can be changed.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "idx2numpy==1.2.3" "numpy==2.4.6" "torch==2.13.0"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import idx2numpy
import numpy as np
import torch


def fails(call, *kinds):
    try:
        call()
    except (idx2numpy.FormatError, *kinds):
        return True
    return False


def seen(dtype, mended):
    """(cannot be written again, torch refuses it, cannot be changed), after having been read rightly."""
    array = np.arange(6, dtype=dtype).reshape(2, 3)
    read = idx2numpy.convert_from_string(idx2numpy.convert_to_string(array))
    assert np.array_equal(read, array)
    if mended:
        read = read.astype(read.dtype.newbyteorder("="))
    return fails(lambda: idx2numpy.convert_to_string(read)), fails(lambda: torch.from_numpy(read), TypeError, ValueError), not read.flags.writeable


names = ("uint8", "int16", "int32", "float32", "float64")
told = {name: (seen(name, False), seen(name, True)) for name in names}
for name, (before, after) in told.items():
    print(name, "not written again, not taken by torch, read-only:", before, "with the remedy:", after)
if any(told[name][0] != (True, True, True) for name in names[1:]) or told["uint8"][0] != (False, False, True):
    raise SystemExit("changed: see above")
if any(after != (False, False, False) for _, after in told.values()):
    raise SystemExit("changed: see above")
PYTHON
