#!/usr/bin/env bash
# torch-hd 5.8.4 (PyPI, hyperdimensional computing), torch 2.13.0: memory.attention scales by 1/sqrt(d) unless told. For its
# vectors of signs (MAP), whose products are near d, the stored item comes back: cosine 1.00. Its HRR and VTB vectors have
# length 1, so all products lie within [-1, 1], all weights are alike, and the answer is the mean of what is stored: of six
# items each is answered with cosines of about .4 to all six, and for some items the nearest is another one.
# Expected: an item that is asked for by itself comes back, whatever the kind of vector.
# Remedy: beta=sqrt(d) or more for vectors of length 1; then the cosine is .99 or more.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "torch-hd==5.8.4" "torch==2.13.0"
"$folder/env/bin/python" - <<'PYTHON'
import torch
import torchhd


def recalled(kind, d, beta=None):
    """Six random items, each asked for by itself: (cosine with itself, how often another one is nearest)."""
    items = torchhd.random(6, d, kind, generator=torch.Generator().manual_seed(0))
    answers = torchhd.memory.attention(items, items, items, beta=beta).as_subclass(torch.Tensor)
    cosines = torch.nn.functional.cosine_similarity(answers[:, None], items.as_subclass(torch.Tensor), dim=-1)
    wrong = cosines.argmax(dim=1) != torch.arange(6)
    return round(float(cosines.diagonal().mean()), 3), int(wrong.sum())


seen = {kind: recalled(kind, d) for kind, d in (("MAP", 529), ("HRR", 529), ("VTB", 529))}
scaled = {kind: recalled(kind, 529, beta=23.0) for kind in ("HRR", "VTB")}
print("mean cosine with itself, and how many of six answer another:", seen)
print("with beta = sqrt(d):", scaled)
unit = [seen["HRR"], seen["VTB"]]
if seen["MAP"][0] < 0.99 or any(cosine > 0.6 for cosine, _ in unit) or not any(wrong for _, wrong in unit):
    raise SystemExit("changed: see above")
if min(cosine for cosine, _ in scaled.values()) < 0.99:
    raise SystemExit("changed: see above")
PYTHON
