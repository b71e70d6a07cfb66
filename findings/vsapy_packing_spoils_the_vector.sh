#!/usr/bin/env bash
# vsapy 0.10.2 (PyPI, hyperdimensional computing), numpy 1.26.4: PackedVec, "used to reduce memory storage overhead", spoils the
# vector that it is given. For vectors of -1 and 1 (Tern) and of -1, 0 and 1 (TernZero) packbits writes 0 over every -1 of
# its argument. From then on the caller's vector is .75 like itself, in place of 1, what is bound to it cannot be read any more,
# and nothing says so. What comes out of the pack is right. Vectors of 0 and 1 (BSC) are left alone. Also seen: hsim of HRR
# vectors is the absolute value of the cosine, so a vector and its opposite are "1.0=exact match".
# Expected: the vector as it was, and -1 for the opposite. Remedy: PackedVec(vector.copy()).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "numpy==1.26.4" "scipy==1.17.1" "scikit-image==0.26.0"
"$folder/env/bin/pip" install --quiet --no-deps "vsapy==0.10.2"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import numpy as np
import vsapy
from vsapy.bag import PackedVec
from vsapy.vsatype import VsaType

np.random.seed(0)


def seen(kind, copied=False):
    """Likeness of key with key and of what is read with what was bound, before and after packing the key; the packed one."""
    key, value = vsapy.randvec((2, 1000), vsa_type=kind)
    bound, kept = vsapy.bind(key, value), key.copy()
    near = lambda: (round(float(vsapy.hsim(key, kept)), 2), round(float(vsapy.hsim(vsapy.unbind(key, bound), value)), 2))
    before = near()
    packed = PackedVec(key.copy() if copied else key)
    return before, near(), bool(np.array_equal(packed.myvec, kept))


kinds = {"BSC": VsaType.BSC, "Tern": VsaType.Tern, "TernZero": VsaType.TernZero}
told = {name: seen(kind) for name, kind in kinds.items()}
mended = {name: seen(kind, copied=True) for name, kind in kinds.items()}
print("(key like itself, value read by it) before packing, after; unpacked is right:", told)
print("with the remedy:", mended)
x = vsapy.randvec(1000, vsa_type=VsaType.HRR)
opposite = round(float(vsapy.hsim(x, -x)), 2)
print("HRR, a vector and its opposite:", opposite)
spoiled = all(told[name][1][0] < 0.8 and told[name][1][1] < 0.8 for name in ("Tern", "TernZero"))
if not spoiled or told["BSC"][1] != (1, 1) or not all(each[2] for each in told.values()) or opposite != 1:
    raise SystemExit("changed: see above")
if any(each[:2] != ((1, 1), (1, 1)) for each in mended.values()):
    raise SystemExit("changed: see above")
PYTHON
