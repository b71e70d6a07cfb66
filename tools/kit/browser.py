"""How a browser prints what the kit makes."""

FOOT = (
    '<div style="font: 8px sans-serif; width: 100%; text-align: center; color: #555">'
    '{} · <span class="pageNumber"></span></div>'
)


def settle(page, address):
    """Open a page and wait for its fonts."""
    page.goto(address, wait_until="load", timeout=120_000)
    page.evaluate("() => document.fonts.ready.then(() => null)")


def sheet_to_pdf(browser, path):
    """Print a handout or a key beside itself; returns the file."""
    page = browser.new_page()
    settle(page, path.resolve().as_uri())
    name = page.title().partition(": ")[2]
    page.pdf(path=path.with_suffix(".pdf"), **sheet(name))
    page.close()
    return path.with_suffix(".pdf")


def sheet(name):
    """How a sheet of paper looks, with a name and the number of the page at its foot."""
    margin = {"top": "16mm", "bottom": "18mm", "left": "15mm", "right": "15mm"}
    foot = {"display_header_footer": True, "header_template": "<span></span>", "footer_template": FOOT.format(name)}
    return {"format": "A4", "margin": margin, "print_background": True, "tagged": True, "outline": True, **foot}


def poster_to_pdf(browser, path):
    """Print a poster beside itself, on A3 and, smaller, on A4; returns the files."""
    page = browser.new_page()
    settle(page, path.resolve().as_uri())
    files = [path.with_name(f"{path.stem}_{paper}.pdf") for paper in ("A3", "A4")]
    for file, scale in zip(files, (1, 210 / 297), strict=True):
        page.pdf(path=file, format=file.stem[-2:], scale=scale, print_background=True, tagged=True)
    page.close()
    return files
