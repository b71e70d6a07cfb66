"""Few files for a page: one style sheet with the rules that some page uses, one script, and icons drawn in place.

The theme sends a page 1.5 MB of script and two fonts for a dozen icons, 400 kB of rules, and the index of the search.
"""

import hashlib
import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from posixpath import normpath, relpath

import tinycss2
from used import Used

MODULE = re.compile(r'<script type="module" src="([^"]+)"></script>')
UNLESS_FILE = 'if (location.protocol !== "file:") '
"""A page that is opened as a file starts no modules and takes no letters early: a browser complains of both."""
STARTER = r'document.head.append(Object.assign(document.createElement("script"), {type: "module", src: "\1"}));'
SHEET = re.compile(r'\s*<link\b[^>]*rel="stylesheet"[^>]*>')
SCRIPT = re.compile(r'\s*<script\b(?![^>]*type="module")[^>]*\bsrc="[^"]+"[^>]*></script>')
PRELOAD = re.compile(r'\s*<link\b[^>]*rel="preload"[^>]*as="script"[^>]*>')
ADDRESS = re.compile(r'\b(?:href|src)="([^"?]+)')
OPTIONS = "_static/documentation_options.js"  # what scripts in the page itself need at once
SEARCH = ("_static/searchtools.js", "_static/language_data.js", "searchindex.js")
ICONS = "_static/scripts/fontawesome.js"
UNUSED = (ICONS, "_static/scripts/bootstrap.js", "_static/design-tabs.js")  # menus.js does what pages need of them
FONTS = {"vendor/newsreader/newsreader.woff2": "<body", "vendor/stix/math.woff2": "<math"}
"""What a page needs at once that has this in it: a letter that comes late moves the lines below it."""
EARLY = (
    "for (const href of {}) document.head.append(Object.assign("
    'document.createElement("link"), {{ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href }}));'
)
GUARD = ";\ntry {{\n{}\n}} catch (error) {{ setTimeout(() => {{ throw error; }}); }}\n"
REMARK = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!copyright|\*/).)*\*/[ \t]*)\n", re.M | re.S)
"""What a line of a script says to who reads the source; notices of whose it is stay."""
SHARED = re.compile(r"^(?:const|let)\b", re.M)
OF_WORDS = re.compile(r'^html\[data-theme="\w+"\] \.highlight \.\w+ \{.*\n', re.M)
"""The colours of words of code, of which course.css has its own."""
THEME = (
    'if (document.documentElement.dataset.theme === "auto") document.documentElement.dataset.theme = '
    'matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";'
)
"""The theme's script says so late: until then a page has neither its colours nor its faces, and both would change."""
VARIABLE = re.compile(r"""--([\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*;?""")
ICON = re.compile(r'<(i|span) class="([^"]*\bfa-[^"]*)"([^>]*)></\1>')
NESTED = ("media", "supports", "container", "layer")
THEMES = ("light", "dark")
FACES = {"fa-solid", "fa-brands", "fas", "fab"}  # of the font; its script takes them away too


def setup(app):
    app.connect("build-finished", gather, priority=900)  # after what other rooms change in the pages
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def gather(app, error):
    """Rewrite the pages of a build without an error: once more does no harm."""
    if error or app.builder.format != "html":
        return
    out = Path(app.outdir)
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(out.rglob("*.html"))}
    pages = {path: page for path, page in pages.items() if "data-content_root" in page}
    named = named_files(pages, Path(app.doctreedir, "assets.json"))
    icons = (out / ICONS).read_text(encoding="utf-8")
    pages = {path: with_name(drawn(page, icons), path.stem) for path, page in pages.items()}
    scripts = [name for name in named["scripts"] if name not in (OPTIONS, *SEARCH, *UNUSED)]
    script = "".join(guarded((out / name).read_text(encoding="utf-8")) for name in scripts)
    code = script + "".join(path.read_text(encoding="utf-8") for path in widgets_of(out))
    used = Used(pages.values(), code)
    sheet = "\n".join(rules_of(out, name, used) for name in named["sheets"])
    sheet = without_unused_variables(sheet, code + "".join(pages.values()))
    files = {"site.css": sheet, "site.js": script, "unscripted.css": unscripted(sheet)}
    versions = {name: store(out / "_static" / name, text) for name, text in files.items()}
    for path, page in pages.items():
        path.write_text(slim(page, out, versions), encoding="utf-8")


def guarded(script):
    """A script whose error stops none that come after it and is told all the same; they still find its names."""
    return GUARD.format(SHARED.sub("var", REMARK.sub("", script)))


def unscripted(sheet):
    """The rules of both themes for pages without JavaScript, which take the one that the system prefers."""
    rules = tinycss2.parse_stylesheet(sheet, skip_whitespace=True, skip_comments=True)
    return "\n".join(f"@media (prefers-color-scheme: {theme}) {{\n{themed(rules, theme)}\n}}" for theme in THEMES)


def themed(rules, theme):
    """The rules of one theme as text, for a page whose theme is not chosen yet."""
    chosen, own = [], re.compile(rf'\[data-theme="?{theme}"?\]')
    for rule in rules:
        if holds_rules(rule):
            chosen.append(around(rule, lambda rules: themed(rules, theme)))
        elif rule.type == "qualified-rule":
            parts = [tinycss2.serialize(part).strip() for part in selectors(rule.prelude)]
            if own_parts := [own.sub('[data-theme="auto"]', part) for part in parts if own.search(part)]:
                chosen.append(f"{','.join(own_parts)}{{{tinycss2.serialize(rule.content).strip()}}}")
    return "\n".join(filter(None, chosen))


def widgets_of(out):
    """The scripts that pages load by themselves; an earlier build's site.js says nothing of this one."""
    return [path for path in sorted((out / "_static").glob("*.js")) if path.name != "site.js"]


def named_files(pages, memory):
    """Sheets and scripts as fresh pages name them, in the order in which they act; pages that were rewritten do not."""
    fresh = next((page for page in pages.values() if SHEET.search(page) and "site.css" not in page), None)
    if fresh:
        scripts = SCRIPT.findall(fresh)
        scripts.sort(key=lambda tag: "defer" in tag)
        named = {"sheets": [place(tag) for tag in SHEET.findall(fresh)], "scripts": [place(tag) for tag in scripts]}
        memory.write_text(json.dumps(named), encoding="utf-8")
    return json.loads(memory.read_text(encoding="utf-8"))


def place(tag):
    """The file of a tag, from the site's root."""
    return re.sub(r"^(\.\./)+", "", ADDRESS.search(tag)[1])


def drawn(page, icons):
    """A page with its icons as small pictures, which the theme's style takes for those of its script."""

    def picture(found):
        classes = [word for word in found[2].split() if word not in FACES]
        name = next(word[3:] for word in classes if word.startswith("fa-") and word != "fa-lg")
        width, height, path = shape(name, icons)
        box = f'viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false"'
        kinds = " ".join(["svg-inline--fa", *classes])
        return f'<svg class="{kinds}"{found[3]} {box}><path fill="currentColor" d="{path}"/></svg>'

    return ICON.sub(picture, page)


def with_name(page, stem):
    """A page whose body says which page it is: asked by :has(), each change in a widget would style all of it anew."""
    return page.replace("<body data-", f'<body class="page-{stem}" data-', 1)


@cache
def shape(name, icons):
    """Width, height and path of an icon, from the theme's script; the search for it goes through a megabyte."""
    shapes = re.findall(rf'[{{,]"?{name}"?:\[(\d+),(\d+),\[[^\]]*\],"\w+","([^"]+)"', icons)
    if not shapes:
        raise ValueError(f"the theme has no icon {name}")
    return shapes[-1]  # solid ones come last


def rules_of(out, name, used):
    """The rules of a sheet that can match something; what it names by address is found from _static."""

    def moved(found):
        return f"url({found[1]}{relpath(normpath(f'{Path(name).parent.as_posix()}/{found[2]}'), '_static')}{found[1]})"

    text = OF_WORDS.sub("", (out / name).read_text(encoding="utf-8"))
    imported = [normpath(f"{Path(name).parent.as_posix()}/{path}") for path in re.findall(r'@import "([^"]+)";', text)]
    text = re.sub(r'@import "[^"]+";', "", text)
    text = re.sub(r"""url\((["']?)(?!data:|#|["'])([^)"']+)\1\)""", moved, text)
    own = serialized(tinycss2.parse_stylesheet(text, skip_whitespace=True), used)
    return "\n".join([*(rules_of(out, other, used) for other in imported), own])


def without_unused_variables(sheet, elsewhere):
    """A sheet less the variables that neither it nor anything else reads, and those that only these read."""
    others, before = set(re.findall(r"--([\w-]+)", elsewhere)), None
    while sheet != before:
        before = sheet
        sheet = only_read(sheet, others | set(re.findall(r"var\(\s*--([\w-]+)", sheet)))
    return sheet


def only_read(sheet, names):
    return VARIABLE.sub(lambda found: found[0] if found[1] in names else "", sheet)


def serialized(rules, used):
    return "\n".join(filter(None, (kept(rule, used) for rule in rules)))


def kept(rule, used):
    """A rule as text, less the selectors that no page has an element for; empty where nothing is left."""
    if rule.type == "comment":
        return rule.serialize() if rule.value.startswith("!") else ""
    if holds_rules(rule):
        return around(rule, lambda rules: serialized(rules, used))
    if rule.type == "at-rule" and rule.lower_at_keyword == "font-face":
        return "" if "fontawesome" in tinycss2.serialize(rule.content) else rule.serialize()
    if rule.type != "qualified-rule":
        return rule.serialize()
    alive = [part for part in selectors(rule.prelude) if used.matches(part)]
    chosen = ",".join(tinycss2.serialize(part).strip() for part in alive)
    return f"{chosen}{{{tight(rule.content)}}}" if alive else ""


def tight(tokens):
    """Declarations as text without remarks, with one space where there were more and none between declarations."""
    parts = [" " if token.type == "whitespace" else token.serialize() for token in tokens if token.type != "comment"]
    return "".join(part for before, part in pairwise([" ", *parts]) if part != " " or before not in " ;").strip()


def holds_rules(rule):
    return rule.type == "at-rule" and rule.lower_at_keyword in NESTED and rule.content


def around(rule, told):
    """A rule that holds others as text, with what told(rules) leaves of these; empty where nothing is left."""
    inner = told(tinycss2.parse_rule_list(rule.content, skip_whitespace=True, skip_comments=True))
    return f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{\n{inner}\n}}" if inner else ""


def selectors(prelude):
    """The tokens between commas; those in :is() or :not() stay together."""
    parts = [[]]
    for token in prelude:
        if token == ",":
            parts.append([])
        elif token.type != "comment":
            parts[-1].append(token)
    return parts


def store(path, text):
    """Write a file; a short digest of it, so that no browser keeps an older one."""
    path.write_text(text, encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def slim(page, out, versions):
    """A page that asks for the two files, and for those of the search only where one searches."""
    root = re.search(r'data-content_root="([^"]*)"', page)[1]
    named = "|".join(re.escape(name) for name in versions)
    page = re.sub(rf"\b({named})\?v=\w+", lambda found: f"{found[1]}?v={versions[found[1]]}", page)
    if not PRELOAD.search(page):
        return page
    is_search = "<title>Search" in page
    options = (out / OPTIONS).read_text(encoding="utf-8").strip()
    address = {name: f"{root}_static/{name}?v={version}" for name, version in versions.items()}
    later = [f"{root}{name}" for name in SEARCH] if is_search else []
    fonts = [f"{root}_static/{name}" for name, sign in FONTS.items() if sign in page]
    # before the style sheet: a script behind it waits until it has come
    head = f"\n<script>{THEME} {UNLESS_FILE}{EARLY.format(json.dumps(fonts))}</script>"
    head += f'\n<link rel="stylesheet" href="{address["site.css"]}" />'
    head += f'\n<noscript><link rel="stylesheet" href="{address["unscripted.css"]}" /></noscript>'
    head += f"\n<script>{options}</script>"
    head += "".join(f'\n<script defer src="{name}"></script>' for name in (address["site.js"], *later))
    at = SHEET.search(page).start()
    page = page[:at] + "\n<!-- assets -->" + page[at:]
    for unwanted in (SHEET, SCRIPT, PRELOAD):
        page = unwanted.sub("", page)
    page = MODULE.sub(r"<script>" + UNLESS_FILE + STARTER + "</script>", page)
    return page.replace("\n<!-- assets -->", head, 1)
