"""What tests ask of every page: the policy it is served with, axe, its width, and targets large enough to hit."""

from importlib.resources import files

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'"
)
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
FINDINGS = """async () => {
    const rules = {'label-content-name-mismatch': {enabled: true}, region: {enabled: true}};
    const {violations} = await axe.run(document, {rules, resultTypes: ['violations']});
    return violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
}"""
SMALL = """() => [...document.querySelectorAll('[data-widget] :is(button, label, select, input, summary, textarea)')]
    .filter(e => e.checkVisibility({visibilityProperty: true}))
    .filter(e => e.localName !== 'label' || e.querySelector('[type=radio]'))
    .filter(e => !e.matches('label [type=radio]'))
    .map(e => [e, e.getBoundingClientRect()])
    .filter(([e, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([e, box]) => `${e.outerHTML.slice(0, 80)}: ${box.width} x ${box.height}`)"""
