"""Old addresses: at that of a page stands one that sends the reader on, with what a link holds behind its #.

In _config.yml, `moved` names them: {old page: new page}. Links that readers share go on where a chapter is renumbered.
`moved_headings` names what went from a page that is still there: {page: {old anchor: new page#anchor}}. What stands
behind the # is known in the browser alone, so such a page holds the new addresses as data, and headings.js reads them.
Hosts show 404.html where nothing stands and nothing has moved.
"""

import json
from html import escape
from pathlib import Path
from posixpath import dirname, relpath
from urllib.parse import urlsplit

HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
"""
PAGE = (
    HEAD
    + """<title>Moved: {title}</title>
<link rel="canonical" href="{address}">
<noscript><meta http-equiv="refresh" content="0; url={link}"></noscript>
<script src="{script}" defer></script>
</head>
<body><main><p>This page has moved: <a href="{link}">{title}</a></p></main></body>
</html>
"""
)
NOWHERE = (
    HEAD
    + """<title>Nothing stands here: {title}</title>
<style>
body {{ max-width: 34rem; margin: 18vh auto; padding: 0 20px; font: 1.2rem/1.6 Georgia, serif; }}
body {{ background: #fbf9f4; color: #1b2333; }}
a {{ color: #b03a1f; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #14181f; color: #e9e6dd; }} a {{ color: #ff8a65; }} }}
</style>
</head>
<body><main><h1>Nothing stands here.</h1>
<p>No page of the course has this address. Go on from <a href="{path}index.html">the first page</a>,
or <a href="{path}search.html">search</a>.</p></main></body>
</html>
"""
)


def setup(app):
    app.add_config_value("moved", {}, "env", [dict])
    app.add_config_value("moved_headings", {}, "html", [dict])
    app.connect("html-page-context", tell)
    app.connect("build-finished", write)
    app.connect("build-finished", hold)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def tell(app, pagename, templatename, context, doctree):
    """Give a page that headings have left their new addresses, for headings.js to go there."""
    if headings := app.config.moved_headings.get(pagename):
        context["body"] += headings_of(pagename, headings)


def headings_of(here, headings):
    """The data of a page: {old anchor: where its heading is, as seen from here}. headings: {old: new page#anchor}."""
    links = {old: _seen(here, *new.split("#")) for old, new in headings.items()}
    return f'<script type="application/json" class="course-headings">{json.dumps(links)}</script>'


def _seen(here, page, anchor):
    return f"{relpath(f'{page}.html', dirname(here) or '.')}#{anchor}"


def hold(app, error):
    """Raises ValueError where an anchor that has moved is still on its page, or the new one is not there."""
    if error or app.builder.format != "html":
        return
    for page, headings in app.config.moved_headings.items():
        for old, new in headings.items():
            if _stands(app, page, old) or not _stands(app, *new.split("#")):
                kind = "moved_headings must lead from what is gone to what is there"
                raise ValueError(f"{kind}; got {page}#{old}: {new}")


def _stands(app, page, anchor):
    return f' id="{anchor}"' in Path(app.outdir, f"{page}.html").read_text(encoding="utf-8")


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

    Path(app.outdir, "404.html").write_text(nowhere(app.config.html_title, app.config.html_baseurl), encoding="utf-8")


def nowhere(title, base):
    """The page for addresses without one. It may be shown at any depth, so its links begin at the site's root."""
    return NOWHERE.format(title=escape(title), path=urlsplit(base).path or "/")


def page(old, new, title, base):
    """The page at an old address. old, new: pages without their ending. base: the address of the site."""
    here = dirname(old) or "."
    link, script = relpath(f"{new}.html", here), relpath("_static/moved.js", here)
    return PAGE.format(title=escape(title), address=f"{base}{new}.html", link=link, script=script)
