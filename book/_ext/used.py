"""What of a style sheet can match something: an element of some page, or one that a script makes."""

import re
from functools import cache

ELEMENT = re.compile(r'<([a-z][\w-]*)((?:[^<>"]|"[^"]*")*)>', re.I)
NAMED = re.compile(r'\s(class|id)="([^"]*)"')
WORD = re.compile(r"[\w-]+")
GIVEN = re.compile(r'(?:classList|className|\bclass(?:=|:|",))(.{0,90})', re.S)
"""Where a script gives an element a class, with what follows; elsewhere "row" and "progress" are plain words."""
OWN = ("course-", "widget-", "he-")  # classes of this site, which its scripts may also compose


class Used:
    """The elements of all pages, and the names that their scripts may give one."""

    def __init__(self, pages, code):
        words = set(WORD.findall(code))
        given = {word for part in GIVEN.findall(code) for word in WORD.findall(part)}
        given |= {word for word in words if word.startswith(OWN)}
        self.made = {f".{word}" for word in given} | {f"#{word}" for word in words}
        elements = {found for page in pages for found in ELEMENT.findall(page)}
        self.tags = words | {tag for tag, _ in elements}
        self.having = {}  # the tags and names of the elements that have a name
        for tag, attributes in elements:
            element = tag, names_in(attributes)
            for name in element[1]:
                self.having.setdefault(name, set()).add(element)
        self.some = cache(self._some)

    def matches(self, selector):
        """Whether some element may match a selector's tokens; what :is(), :not() or :has() hold may be absent."""
        return all(self.some(tag, names) for tag, names in compounds(selector))

    def _some(self, tag, names):
        """Whether an element has this tag, or any where it is None, and all of these names."""
        needed = [self.having.get(name, set()) for name in names - self.made]
        if not needed:
            return tag is None or tag in self.tags
        return any(tag in (None, element[0]) for element in set.intersection(*needed))


def names_in(attributes):
    """The names of an element, such as .card and #top."""
    found = NAMED.findall(attributes)
    return frozenset(f"{'.#'[kind == 'id']}{name}" for kind, names in found for name in names.split())


def compounds(tokens):
    """(tag or None, names) of each element that a selector speaks of: p.card a is ("p", {".card"}), ("a", {})."""
    tag, names, before = None, set(), ""
    for token in tokens:
        if token.type == "whitespace" or token in (">", "+", "~"):
            yield tag, frozenset(names)
            tag, names = None, set()
        elif token.type == "hash":
            names.add(f"#{token.value}")
        elif token.type == "ident" and before == ".":
            names.add(f".{token.value}")
        elif token.type == "ident" and before != ":":
            tag = token.value
        before = token.value if token.type == "literal" else ""
    yield tag, frozenset(names)
