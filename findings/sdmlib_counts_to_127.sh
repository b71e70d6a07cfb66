#!/usr/bin/env bash
# sdmlib 0.1.2 (PyPI, Kanerva's sparse distributed memory) keeps its counters in 8 bits, and they wrap around without a word:
# one datum of 16 bits written 128 times to its own address is read with some bits wrong, and written 129 to 255 times with
# every bit wrong, so what was learned most often comes back as its opposite. Expected: what is written more often is held
# more firmly. Also seen, with numpy 2: write() refuses data of uint8, which is the type that read() answers with.
# Remedy: memory.C = memory.C.astype(numpy.int64) after making the memory, and data as int64.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "sdmlib==0.1.2" "numpy==2.4.6" "scipy==1.17.1"
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np
import sdmlib

rng = np.random.default_rng(1)
address, datum = rng.integers(0, 2, 100), rng.integers(0, 2, 16)


def wrong_bits(times, counters=np.int8):
    memory = sdmlib.Memory(N=100, M=1000, U=16, d=45, seed=0)
    memory.C = memory.C.astype(counters)
    for _ in range(times):
        memory.write(address, datum)
    return int((memory.read(address) != datum).sum())


seen = {times: wrong_bits(times) for times in (1, 127, 128, 129, 200, 255)}
print("wrong bits of 16 after so many writes:", seen)
wide = wrong_bits(200, np.int64)
print("after 200 writes with counters of 64 bits:", wide)
try:
    sdmlib.Memory(N=100, M=1000, U=16, d=45, seed=0).write(address, datum.astype(np.uint8))
except OverflowError as error:
    print("a datum of uint8:", error)
else:
    raise SystemExit("changed: data of uint8 can be written now")
whole = [seen[times] for times in (1, 127, 129, 200, 255)]
if whole != [0, 0, 16, 16, 16] or not 0 < seen[128] <= 16 or wide:
    raise SystemExit("changed: see above")
PYTHON
