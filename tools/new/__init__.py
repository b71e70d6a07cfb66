"""Begin something new in the one place where it is added: python -m tools.new chapter | widget | rule."""

import re


def file_name(name, example):
    """The name, if a module and a file can have it; ValueError that shows the example where not."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise ValueError(f"name must be small letters, digits and underscores, such as {example}; got {name!r}")
    return name


def listed(text, module, name):
    """The __init__ of a room with one more import, `from module import name`, and one more name, both in order."""
    room = re.escape(module.rpartition(".")[0])
    line = rf"^from {room}\.\w+ import .+\n"
    imports = sorted([*re.findall(line, text, re.M), f"from {module} import {name}\n"])
    names = sorted([*re.findall(r'^    "(\w+)",$', text, re.M), name])
    quoted = "".join(f'    "{each}",\n' for each in names)
    text = re.sub(f"({line})+", "".join(imports), text, flags=re.M)
    return re.sub(r"__all__ = \[\n.*?\]", f"__all__ = [\n{quoted}]", text, flags=re.S)
