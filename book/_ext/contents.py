"""What pages say of chapters, made from the chapters: lines such as `% the path`, and the minutes that open each."""

import json
import re
from pathlib import Path

import learner
import yaml

from tools import ROOT, chart, course, reading
from tools.kit import drawn, misconceptions, seminar

DISPLAYED = re.compile(r"\$\$(.+?)\$\$", re.S)
CLAIMS = """
## {0.number}. {0.title}

```{{code-cell}} ipython3
:tags: [remove-input]

HTML(claims.table("{0.stem}"))
```
"""


def setup(app):
    app.connect("env-get-outdated", made_from_others)
    app.connect("source-read", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def made_from_others(app, env, added, changed, removed):
    """The pages with such lines: what they are made from may have changed where they have not."""
    return [name for name in env.found_docs if any(line in _text(env.doc2path(name)) for line in MADE)]


def _text(path):
    return Path(path).read_text(encoding="utf-8") if str(path).endswith(".md") else ""


def write(app, docname, source):
    for line, made in MADE.items():
        if line in source[0]:
            source[0] = source[0].replace(line, made(docname))
    if docname.startswith("notebooks/"):  # such a page is the JSON of a notebook
        told = reading.told(json.loads(source[0]))
        source[0] = json.dumps(learner.page(told, docname.removeprefix("notebooks/")))


def of_this_part(docname):
    """The chapters of a part's opener, each with its teaser."""
    part = next(part for part in course.parts() if part.page == docname)
    lines = [
        f"{each.number}. [{each.title}](../notebooks/{each.stem}.ipynb). {each.facts['teaser']}"
        for each in part.chapters
    ]
    return "\n".join(["```{div} course-chapters", *lines, "```"])


def path(docname):
    """All parts side by side, with the short names of their chapters."""
    cells = []
    for part in course.parts():
        lines = [f"{each.number}. [{each.facts['short']}](../notebooks/{each.stem}.ipynb)" for each in part.chapters]
        opener = f"**[{part.title}](../{part.page}.md)**"
        cells += [":::{grid-item}", opener, "", *lines, ":::"]
    head = ["::::{grid} 1 2 2 4", ":gutter: 3", ":class-container: course-path", ""]
    return "\n".join([*head, *cells, "::::"])


def claims_of_all(docname):
    """A section a chapter, whose table is computed when the page is built."""
    return "".join(map(CLAIMS.format, course.chapters()))


def formulas(docname):
    """The formulas that formulas.yml names, taken from the chapters, a section for each."""
    sheet = yaml.safe_load((ROOT / "book" / "formulas.yml").read_text(encoding="utf-8"))
    parts = []
    for each in course.chapters():
        parts.append(f"## {each.number}. {each.title}")
        for name, piece in sheet[each.number]:
            parts.append(f"[{name}](../notebooks/{each.stem}.ipynb):\n\n$$\n{formula(each.stem, piece)}\n$$")
    return "\n\n".join(parts)


def formula(stem, piece):
    """The one displayed formula of a chapter that holds this piece of TeX. Raises ValueError unless it is one."""
    found = [each.strip() for each in DISPLAYED.findall(course.source_of(stem, "markdown")) if piece in each]
    if len(found) != 1:
        raise ValueError(f"{stem} has {len(found)} formulas with {piece!r}; formulas.yml must name one")
    return re.sub(r"[\s,.]+(\s\\end\{aligned\})?$", r"\1", found[0])


MADE = {
    "% the formulas": formulas,
    "% the plan of the room": lambda docname: f"```{{raw}} html\n{drawn.room()}\n```",
    "% the misconceptions": lambda docname: misconceptions.of_all(),
    "% the chapters of this part": of_this_part,
    "% the path": path,
    "% the claims of all chapters": claims_of_all,
    "% the map": lambda docname: chart.whole(),
    "% the hour of the seminar": lambda docname: seminar.agenda(),
    "% the hours of the seminar": lambda docname: seminar.hours(),
}
