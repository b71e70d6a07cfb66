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
