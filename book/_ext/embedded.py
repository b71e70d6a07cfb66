"""Writes embed/<widget>.html, for whoever shows a widget in a page of another site."""

from pathlib import Path

from tools import embed


def setup(app):
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write(app, error):
    if error is None and app.builder.format == "html":
        embed.write(Path(app.outdir, "embed"))
