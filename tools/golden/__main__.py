"""Write what is golden, and say how much it is."""

import json

from tools.golden import MADE, file_of

for name, make in MADE.items():
    file, content = file_of(name), make()
    file.write_text(json.dumps(content, separators=(",", ":")) + "\n")
    print(f"{file.name}: {len(content['cases'])} cases, {file.stat().st_size / 1024:.0f} KiB")
