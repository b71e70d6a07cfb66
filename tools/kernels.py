"""The same numbers on other processors: python -m tools.kernels runs chapters, claims and units as these compute.

A library chooses its loops by the processor that it finds, and each of them adds up in its own order. A number that
hangs on the last bit is another one on the next laptop. OpenBLAS, NumPy, PyTorch, MKL and oneDNN let variables choose.
`python -m tools.kernels short`: what compares numbers most, under one kernel that is not this machine's own.
"""

import os
import re
import subprocess
import sys

import numpy as np

from tools import ROOT

KERNELS = {
    "Haswell": {"ATEN_CPU_CAPABILITY": "avx2", "MKL_CBWR": "AVX2", "ONEDNN_MAX_CPU_ISA": "AVX2"},
    "Nehalem": {"ATEN_CPU_CAPABILITY": "default", "MKL_CBWR": "COMPATIBLE", "ONEDNN_MAX_CPU_ISA": "SSE41"},
    "SkylakeX": {},
    "ARMV8": {"ATEN_CPU_CAPABILITY": "default"},
}
"""OpenBLAS's name of a kernel: what the other libraries choose on a processor of its time."""

ALIKE = {"Zen": "Haswell"}
"""Kernels that compute with the loops of another."""

CHAPTERS = ("--nbval-lax", "--nbval-current-env", "-n", "2", "--dist", "loadfile")
UNITS = ("tests/claims", "tests/check", "tests/classical", "tests/frontier", "tests/golden", "tests/hetero")
UNITS += ("tests/modern", *(str(path) for path in sorted((ROOT / "tests").glob("test_*.py"))))
WHOLE = (("notebooks", *CHAPTERS), (*UNITS, "-n", "2"))
COUNTING = sorted(str(path) for n in ("03", "04", "05", "06", "09", "10") for path in ROOT.glob(f"notebooks/{n}_*"))
SHORT = ((*COUNTING, *CHAPTERS), ("tests/claims", "tests/golden", "tests/modern/test_words.py", "-n", "2"))
"""What counts states, ranks and ties; the other chapters show what was trained, or what was recorded."""


def environment(kernel):
    """The variables with which everything computes as on a processor of this kernel."""
    found = np.show_config(mode="dicts")["SIMD Extensions"].get("found", [])  # beyond what NumPy always uses
    newer = [name for name in found if kernel != "Haswell" or "AVX512" in name or name == "X86_V4"]
    numpy = {} if kernel == "SkylakeX" else {"NPY_DISABLE_CPU_FEATURES": " ".join(newer)}
    return {"OPENBLAS_CORETYPE": kernel, **numpy, **KERNELS[kernel]}


def core(variables):
    """The kernel with which a new process computes under these variables.

    None where NumPy has no OpenBLAS, or where this processor lacks what the kernel needs.
    """
    code = "import numpy as np; np.ones((64, 64)) @ np.ones((64, 64))"
    variables = os.environ | {"OPENBLAS_VERBOSE": "2"} | variables
    run = subprocess.run([sys.executable, "-c", code], env=variables, capture_output=True, text=True)
    told = re.search(r"^Core: (\w+)$", run.stderr, re.MULTILINE)
    return told[1] if told and run.returncode == 0 else None


def here():
    """The kernels of this machine: its own, and those of KERNELS that it can compute with."""
    own = core({})
    return own, [kernel for kernel in KERNELS if (core(environment(kernel)) or "").lower() == kernel.lower()]


def main(words):
    own, kernels = here()
    short = words == ["short"]
    if short:
        kernels = [kernel for kernel in kernels if kernel != ALIKE.get(own, own)][:1]
    print(f"This machine computes with {own or 'no kernel of OpenBLAS'}; now with {', '.join(kernels) or 'no other'}.")
    failed = []
    for kernel in kernels:
        for part in SHORT if short else WHOLE:
            command = [sys.executable, "-m", "pytest", *part]
            print(f"{kernel}: {' '.join(command[2:])}", flush=True)
            if subprocess.run(command, cwd=ROOT, env=os.environ | environment(kernel)).returncode:
                failed.append(f"{kernel}: {part[0]}")
    return f"red on other processors: {', '.join(failed)}" if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
