"""What every widget of the course shares: its module, bundled beside this file."""

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
