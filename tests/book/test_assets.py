"""The step that gathers scripts and styles leaves all that a page needs, and only that."""

import re
import subprocess

import assets
import pytest
import tinycss2
from used import Used

from tests.support.node import node

USED = Used(['<p class="card open">', '<details id="fold">'], 'let row = ".modal"; me.classList.toggle("closed")')


def kept(css):
    return assets.serialized(tinycss2.parse_stylesheet(css, skip_whitespace=True), USED).replace("\n", "")


@pytest.mark.parametrize(
    "css, left",
    [
        (".card{a:b}.modal{a:b}", ".card{a:b}"),
        (".modal .card, .card .open{a:b}", ".card .open{a:b}"),
        (".card:not(.modal){a:b}", ".card:not(.modal){a:b}"),
        (":is(.modal, p) .card{a:b}", ":is(.modal, p) .card{a:b}"),
        ("p.card.open:hover::before, div.card, details.card{a:b}", "p.card.open:hover::before{a:b}"),
        ("#fold > .card, #top .card, p#fold{a:b}", "#fold > .card{a:b}"),
        ("p.closed, .row, table{a:b}", "p.closed{a:b}"),
        ('p[class*="modal"]{a:b}', 'p[class*="modal"]{a:b}'),
        ("@media print{.modal{a:b}}", ""),
        ("@media print{.modal{a:b}.card{a:b}}", "@media print{.card{a:b}}"),
        ("@font-face{src:url(fontawesome/x.woff2)}", ""),
        ("@font-face{src:url(own/x.woff2)}", "@font-face{src:url(own/x.woff2)}"),
        ("/*! a licence */.modal{a:b}/* a word */", "/*! a licence */"),
        ("@keyframes turn{from{a:b}}", "@keyframes turn{from{a:b}}"),
    ],
)
def test_a_rule_stays_where_some_element_can_match_it(css, left):
    assert re.sub(r"\s*([{}])\s*", r"\1", kept(css)) == re.sub(r"\s*([{}])\s*", r"\1", left)


def test_remarks_and_spaces_go_and_what_says_whose_it_is_stays():
    assert kept(".card { a: b;\n   /* a word */\n   --c: ;  d:e }") == ".card{a: b;--c: ;d:e}"
    left = "let a = 1; // here\n/** @type {x} */ (a)\n/* copyright us */\n/** copyright */\n"
    assert assets.REMARK.sub("", f"/** of what\n * it is */\n  // why\n{left}") == left


def test_variables_go_with_what_reads_them():
    sheet = 'p{--a:1;--b:var(--c);--c:2;--d:var(--e);--e:3;--f:url("x;y");color:var(--b)}'
    assert assets.without_unused_variables(sheet, "style.getPropertyValue('--a')") == (
        "p{--a:1;--b:var(--c);--c:2;color:var(--b)}"
    )


def test_sheets_are_joined_with_what_they_import_and_still_find_their_files(tmp_path):
    folder = tmp_path / "_static" / "styles"
    folder.mkdir(parents=True)
    (folder / "theme.css").write_text('@import "../basic.css";\n.card{background:url("../art/a.png")}')
    (tmp_path / "_static" / "basic.css").write_text(".open{background:url(own.png)} p{background:url(data:x)}")
    joined = assets.rules_of(tmp_path, "_static/styles/theme.css", USED)
    assert re.findall(r"url\([^)]*\)", joined) == ["url(own.png)", "url(data:x)", 'url("art/a.png")']
    assert joined.index(".open") < joined.index(".card")


def test_an_icon_stands_in_the_page_and_one_that_is_unknown_stops_the_build():
    icons = (
        'x={sun:[512,512,[9728],"f185","M1"]};y={sun:[512,512,[9728],"f185","M2"],"arrow-up":[384,512,[],"f062","M3"]}'
    )
    page = '<i class="theme-switch fa-solid fa-sun fa-lg" data-mode="light"></i><span class="fas fa-arrow-up"></span>'
    drawn = assets.drawn(page, icons)
    assert re.findall(r'<svg class="([^"]*)"( data-mode="light")? viewBox="([^"]*)".*?d="(\w+)"', drawn) == [
        ("svg-inline--fa theme-switch fa-sun fa-lg", ' data-mode="light"', "0 0 512 512", "M2"),
        ("svg-inline--fa fa-arrow-up", "", "0 0 384 512", "M3"),
    ]
    with pytest.raises(ValueError, match="no icon nowhere"):
        assets.drawn('<i class="fas fa-nowhere"></i>', icons)


def test_a_body_says_once_which_page_it_is():
    page = assets.with_name('<body data-default-mode="auto"><body>', "welcome")
    assert page == '<body class="page-welcome" data-default-mode="auto"><body>'
    assert assets.with_name(page, "welcome") == page


def test_a_script_that_fails_is_told_of_and_stops_none_of_the_others(tmp_path):
    scripts = [
        "const one = 1;\nfunction two() { return 2; }",
        "null.x;",
        "let three = one + two();\nconsole.log(three)",
    ]
    (tmp_path / "site.js").write_text("".join(map(assets.guarded, scripts)))
    ran = subprocess.run([node(), tmp_path / "site.js"], capture_output=True, text=True)
    assert ran.stdout == "3\n" and "TypeError" in ran.stderr and ran.returncode


PAGE = """<html data-content_root="../"><head><title>{title}</title>
<link href="../_static/a.css?digest=1" rel="stylesheet" />
<link rel="stylesheet" type="text/css" href="../_static/b.css?v=2" />
<link rel="preload" as="script" href="../_static/scripts/x.js?digest=1" />
<script src="../_static/documentation_options.js?v=3"></script>
<script defer src="../_static/own.js"></script>
<script src="../_static/doctools.js"></script>
<script>let inline = 1;</script>
<script type="module" src="../_static/anywidget-static.js"></script>
<script src="../searchindex.js"></script></head><body></body></html>"""


PLAIN = '<noscript><link rel="stylesheet" href="../_static/unscripted.css?v=44" /></noscript>'


@pytest.mark.parametrize("title, more", [("A page", []), ("Search", list(assets.SEARCH))])
def test_a_page_asks_for_two_files_and_its_module(tmp_path, title, more):
    (tmp_path / "_static").mkdir()
    (tmp_path / assets.OPTIONS).write_text("const DOCUMENTATION_OPTIONS = {};")
    versions = {"site.css": "11", "site.js": "22", "unscripted.css": "44"}
    slim = assets.slim(PAGE.format(title=title), tmp_path, versions)
    asked = re.findall(r'(?:href=|src=|src: )"\.\./([^"]*)"', slim.replace(PLAIN, ""))
    assert asked == ["_static/site.css?v=11", "_static/site.js?v=22", *more, "_static/anywidget-static.js"]
    assert PLAIN in slim and '<script type="module"' not in slim, "modules are not for pages opened as files"
    assert "DOCUMENTATION_OPTIONS = {}" in slim and "let inline" in slim
    assert assets.slim(slim, tmp_path, versions) == slim
    assert "site.js?v=33" in assets.slim(slim, tmp_path, versions | {"site.js": "33"})


def test_a_page_with_formulas_asks_for_their_letters_at_once(tmp_path):
    (tmp_path / "_static").mkdir()
    (tmp_path / assets.OPTIONS).write_text("")
    page = PAGE.format(title="A page").replace("<body>", "<body><math></math>")
    versions = {"site.css": "1", "site.js": "2", "unscripted.css": "3"}
    early = 'for (const href of ["../_static/vendor/newsreader/newsreader.woff2", "../_static/vendor/stix/math.woff2"])'
    assert early in assets.slim(page, tmp_path, versions)


def test_files_are_named_in_the_order_in_which_they_act(tmp_path):
    memory = tmp_path / "assets.json"
    named = assets.named_files({"a": PAGE}, memory)
    assert named["sheets"] == ["_static/a.css", "_static/b.css"]
    assert named["scripts"] == [assets.OPTIONS, "_static/doctools.js", "searchindex.js", "_static/own.js"]
    rewritten = {"a": '<link rel="stylesheet" href="../_static/site.css?v=1" />'}
    assert assets.named_files(rewritten, memory) == named, "a later build remembers"


def test_without_javascript_a_page_takes_the_theme_that_the_system_prefers():
    sheet = 'p{a:1}html[data-theme=dark] p,b{a:2}@media print{html[data-theme="light"] p{a:3}}'
    light, dark = assets.unscripted(sheet).split("@media (prefers-color-scheme: dark)")
    assert "print" in light and light.count("{a:") == 1 and '[data-theme="auto"] p{a:3}' in light
    assert dark.count("{a:") == 1 and '[data-theme="auto"] p{a:2}' in dark
