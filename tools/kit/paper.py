"""The whole book as one PDF: the pages of the website in their order, printed by the browser and put together."""

import io
from typing import NamedTuple

import yaml
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, NameObject, TextStringObject

from tools import ROOT
from tools.kit.browser import settle, sheet
from tools.kit.chapters import CONFIG, SITE
from tools.web import served

# On paper nothing unfolds: hints, answers and solutions are open, code that is not the point is left out. The outline
# of the PDF stands for each page's own list of contents, and a figure leads nowhere.
UNFOLD = """() => {
    document.querySelector("#jb-print-toc")?.remove();
    for (const map of document.querySelectorAll(".course-here")) map.remove(); // it has a page of its own
    for (const fold of document.querySelectorAll(".cell:not(.tag_solution) details.hide")) fold.remove();
    for (const shown of document.querySelectorAll("details.hide > summary")) shown.textContent = "Solution";
    for (const fold of document.querySelectorAll("article details")) fold.open ||= !fold.closest("[data-widget]");
    for (const link of document.querySelectorAll("a.course-zoom")) link.replaceWith(...link.childNodes);
}"""
FETCH = """() => Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => {
    image.loading = "eager"; // paper is not scrolled
    return image.decode();
}))"""
INK = """[data-widget] { break-inside: avoid }
[data-widget] summary, [data-widget=quiz] button, #pst-back-to-top { display: none !important }
#jb-print-docs-body h1 { margin-bottom: 1.5rem }"""
DRAWN = "place => place.classList.contains('widget-note') || place.querySelector('[data-widget]')"
BOOK = "book.pdf"
PLACE = 'script[type="application/vnd.jupyter.widget-view+json"] + div'


class Page(NamedTuple):
    """A page of the website. part: the caption above it in the table of contents."""

    part: str
    name: str
    title: str


def pages(html):
    """The pages of _toc.yml in their order, with the titles that the table of contents shows."""
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    listed = [("", {"file": toc["root"], "title": CONFIG["title"]})]
    entries = [(part["caption"], entry) for part in toc["parts"] for entry in part["chapters"]]
    listed += [(part, each) for part, entry in entries for each in (entry, *entry.get("sections", ()))]
    missing = [entry["file"] for _, entry in listed if not (html / f"{entry['file']}.html").exists()]
    if missing:
        raise SystemExit(f"The website has no page {', '.join(missing)}: run make book first.")
    return [Page(part, f"{entry['file']}.html", entry.get("title", "")) for part, entry in listed]


def write(browser, build, chosen=None):
    """Write build/pdf/book.pdf from the website in build/html; returns the file. chosen: some pages, or all."""
    chosen = pages(build / "html") if chosen is None else chosen
    target = build / "pdf" / BOOK
    target.parent.mkdir(parents=True, exist_ok=True)
    with served(build / "html") as root:
        address = f"{root}/"
        printed = [_print(browser, address, page) for page in chosen]
        book, anchors = _bind(chosen, printed)
        _link(book, address, anchors)
    book.add_metadata({"/Title": CONFIG["title"], "/Author": CONFIG["author"]})
    book.compress_identical_objects(remove_unreferenced=True)
    book.write(target)
    return target


def _print(browser, address, page):
    """A page as (title, PDF), its widgets as they stand."""
    tab = browser.new_page(viewport={"width": 900, "height": 1200}, color_scheme="light", reduced_motion="reduce")
    settle(tab, address + page.name)
    tab.evaluate(UNFOLD)
    tab.evaluate(FETCH)
    for place in tab.locator(PLACE).all():
        place.scroll_into_view_if_needed()
        tab.wait_for_function(DRAWN, arg=place.element_handle())
    tab.add_style_tag(content=INK)
    title = page.title or tab.locator("article h1").first.evaluate("h => h.firstChild.textContent")
    printed = tab.pdf(**sheet(title))
    tab.close()
    return title, printed


def _bind(chosen, printed):
    """All pages in one document, with an outline of parts, pages and sections; and page name -> anchor -> leaf."""
    book, anchors, parts = PdfWriter(), {}, {}
    for page, (title, data) in zip(chosen, printed, strict=True):
        reader = PdfReader(io.BytesIO(data))
        first = len(book.pages)
        book.append(reader, import_outline=False)
        named = reader.named_destinations.items()
        leaves = {name.strip("/"): first + reader.get_destination_page_number(place) for name, place in named}
        anchors[page.name] = {**leaves, "": first}
        if page.part and page.part not in parts:
            parts[page.part] = book.add_outline_item(title=page.part, page_number=first)
        entry = book.add_outline_item(title=title, page_number=first, parent=parts.get(page.part))
        for name, leaf in _sections(reader):
            book.add_outline_item(title=name, page_number=first + leaf, parent=entry, is_open=False)
    return book, anchors


def _sections(reader):
    """Pairs (heading, leaf) of the second level of a document's outline."""
    inner = next((entry for entry in reader.outline if isinstance(entry, list)), [])
    return [(one.title, reader.get_destination_page_number(one)) for one in inner if not isinstance(one, list)]


def _link(book, address, anchors):
    """Links within and between pages of the website become links within the book; to other pages, to the website."""
    firsts = sorted((leaves[""], name) for name, leaves in anchors.items())
    for number, leaf in enumerate(book.pages):
        here = [name for first, name in firsts if first <= number][-1]
        for link in (one.get_object() for one in leaf.get("/Annots", ())):
            target = str(link.get("/A", {}).get("/URI", ""))
            inside = "/Dest" in link and not isinstance(link["/Dest"], list)
            name, anchor = (here, str(link["/Dest"])[1:]) if inside else _parts(target, address)
            if name in anchors:
                place = book.pages[anchors[name].get(anchor, anchors[name][""])].indirect_reference
                link[NameObject("/Dest")] = ArrayObject([place, NameObject("/Fit")])
                link.pop("/A", None)
            elif target.startswith(address):
                link["/A"][NameObject("/URI")] = TextStringObject(SITE + target.removeprefix(address))
    book.root_object.pop("/Dests", None)


def _parts(target, address):
    """The page of the website that a link leads to, and the anchor on it."""
    name, _, anchor = target.removeprefix(address).partition("#")
    return (name, anchor) if target.startswith(address) else (None, "")
