#!/usr/bin/env bash
# python-mnist 0.7 (PyPI, reads the files of MNIST and EMNIST): where the batch size divides the number of pictures, as 100 does
# 60,000, load_training_in_batches gives one batch more, without a picture. A mean over it is nan, and an average over batches
# with it. Where the batch is larger than the file, the first one has as many pictures as were asked for, the last ones empty,
# and fewer labels. Why: it stops only when start + size goes beyond the end, not when it reaches it. Expected: all pictures
# once, in batches that have some. Remedy: leave out batches without labels, and zip pictures with labels.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet "python-mnist==0.7"
cd "$folder" && env/bin/python -W ignore - <<'PYTHON'
import pathlib
import struct

from mnist import MNIST

pictures = 6  # of 2 x 2 pixels
pathlib.Path("train-images-idx3-ubyte").write_bytes(struct.pack(">IIII", 2051, pictures, 2, 2) + bytes(range(4 * pictures)))
pathlib.Path("train-labels-idx1-ubyte").write_bytes(struct.pack(">II", 2049, pictures) + bytes(range(pictures)))


def sizes(batch):
    """(pictures, those that are not empty, labels) of each batch."""
    return [(len(images), sum(map(bool, images)), len(labels)) for images, labels in MNIST(".").load_training_in_batches(batch)]


seen = {batch: sizes(batch) for batch in (4, 2, 3, 6, 8)}
print("of six pictures, by batch size, (pictures, not empty, labels):", seen)
if seen[4] != [(4, 4, 4), (2, 2, 2)] or any(seen[batch][-1] != (0, 0, 0) for batch in (2, 3, 6)) or seen[8][0] != (8, 6, 6):
    raise SystemExit("changed: see above")
PYTHON
