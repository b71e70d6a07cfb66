"""Old addresses of pages: at each stands a page that sends the reader on, with what a link holds behind its #.

In _config.yml, `moved` names them: {old page: new page}. Links that readers share go on where a chapter is renumbered.
"""

from html import escape
from pathlib import Path
from posixpath import dirname, relpath

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Moved: {title}</title>
<link rel="canonical" href="{address}">
<noscript><meta http-equiv="refresh" content="0; url={link}"></noscript>
<script src="{script}" defer></script>
</head>
<body><main><p>This page has moved: <a href="{link}">{title}</a></p></main></body>
</html>
"""


def setup(app):
    app.add_config_value("moved", {}, "env", [dict])
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write(app, error):
    """Write the pages of a build without an error. Raises ValueError where one would replace a page or lead nowhere."""
    if error or app.builder.format != "html":
        return
    for old, new in app.config.moved.items():
        if old in app.env.found_docs or new not in app.env.found_docs:
            raise ValueError(f"moved must lead from a page that is gone to one that is there; got {old}: {new}")
        path = Path(app.outdir, f"{old}.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(old, new, app.env.titles[new].astext(), app.config.html_baseurl), encoding="utf-8")


def page(old, new, title, base):
    """The page at an old address. old, new: pages without their ending. base: the address of the site."""
    here = dirname(old) or "."
    link, script = relpath(f"{new}.html", here), relpath("_static/moved.js", here)
    return PAGE.format(title=escape(title), address=f"{base}{new}.html", link=link, script=script)
