"""What every widget of the course shares: its module, bundled beside this file."""

import re
from pathlib import Path

import anywidget

STATIC = Path(__file__).with_name("static")


class CourseWidget(anywidget.AnyWidget):
    """A widget whose JavaScript is static/<_name>.js. Python holds traits; the page computes."""

    _name = ""

    def __init_subclass__(cls, **kwargs):
        if "_name" in vars(cls):  # not where anywidget derives a class of its own to add traits
            cls._esm = STATIC / f"{cls._name}.js"
        super().__init_subclass__(**kwargs)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.on_msg(_send_asset)


def _send_asset(widget, content, _):
    """Answer {"asset": name} with that file of the static folder; it is too large to travel with every page."""
    name = content.get("asset") if isinstance(content, dict) else None
    if not isinstance(name, str):
        return
    file = STATIC / name
    if re.fullmatch(r"\w+\.bin", name) and file.is_file():
        widget.send({"asset": name}, buffers=[file.read_bytes()])
    else:
        widget.send({"asset": name, "error": "the package does not have it; install hopfield_edu again"})
