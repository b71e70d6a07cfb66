"""What tests ask of every page: the policy it is served with, axe, its width, and targets large enough to hit."""

from importlib.resources import files

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'"
)
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def too_wide(page):
    """Pixels by which a page is wider than its window, once it has had time to follow a change of the window."""
    for _ in range(20):
        if (pixels := page.evaluate(TOO_WIDE)) <= 0:
            break
        page.wait_for_timeout(50)
    return pixels


FINDINGS = """async () => {
    const rules = {'label-content-name-mismatch': {enabled: true}, region: {enabled: true}};
    const {violations} = await axe.run(document, {rules, resultTypes: ['violations']});
    return violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
}"""
CUT = """() => {
    for (const fold of document.querySelectorAll('.bd-article details')) fold.open = true;
    const shadowed = e => getComputedStyle(e).backgroundAttachment.includes('local');
    const hinted = e => e && (shadowed(e) || hinted(e.parentElement.closest('.bd-article *')));
    const kinds = 'pre, .formula, table, .pst-scrollable-table-container, .cell_output .output, .text_html';
    const kind = e => e.matches('pre') ? 'code' : e.matches('.formula') ? 'formula' : 'output';
    return [...document.querySelectorAll(`.bd-article :is(${kinds})`)]
        .filter(e => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && !e.closest('[data-widget]'))
        .map(e => [kind(e), hinted(e) ? 'scrolls' : 'is cut', e.scrollWidth - e.clientWidth,
            e.textContent.slice(0, 50)]);
}"""
"""Opens all folds; for each block wider than its place: kind, "scrolls" (with a shadow) or "is cut", pixels, text."""
FIGURES = """async () => {
    const shown = [...document.querySelectorAll('.bd-article .course-figure img')].filter(e => e.checkVisibility());
    for (const image of shown) image.loading = "eager";  // a lazy one has its room before it has its file
    await Promise.all(shown.map(image => image.decode()));
    return shown.filter(e => e.clientWidth).map(e => [decodeURI(e.currentSrc).split('/').at(-1), e.clientWidth]);
}"""
"""[file, width on the screen] for each figure that is shown."""
TYPED = """() => {
    const code = 'pre, code, script, style, noscript, math, textarea, .sig';
    const page = document.querySelector('.bd-article') ?? document.body;
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) {
        const {data, parentElement} = walker.currentNode;
        if (/["']/.test(data) && !parentElement.closest(code)) found.push(data.trim().slice(0, 60));
    }
    return found;
}"""
"""Texts with a typed quotation mark or apostrophe, where a printed page has curved ones."""
SMALL = """() => [...document.querySelectorAll('[data-widget] :is(button, label, select, input, summary, textarea)')]
    .filter(e => e.checkVisibility({visibilityProperty: true}))
    .filter(e => e.localName !== 'label' || e.querySelector('[type=radio]'))
    .filter(e => !e.matches('label [type=radio]'))
    .map(e => [e, e.getBoundingClientRect()])
    .filter(([e, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([e, box]) => `${e.outerHTML.slice(0, 80)}: ${box.width} x ${box.height}`)"""
