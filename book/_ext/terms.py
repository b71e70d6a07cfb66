"""Links each word of the glossary where a chapter first uses it; the link's title says what the word means."""

import re

from docutils import nodes

GLOSSARY = "book/glossary"
BY_HAND = "linked by hand"  # a comment on a word that has another meaning as well: everywhere, or "in chapters 4, 10"


def setup(app):
    app.connect("env-get-outdated", chapters_of_a_changed_glossary)
    app.connect("doctree-resolved", link)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def chapters_of_a_changed_glossary(app, env, added, changed, removed):
    return [name for name in env.found_docs if name.startswith("notebooks/")] if GLOSSARY in added | changed else []


def link(app, doctree, docname):
    if docname.startswith("notebooks/") and app.builder.format == "html":
        address = app.builder.get_relative_uri(docname, GLOSSARY)
        link_first_uses(doctree, app.env.get_doctree(GLOSSARY), address, str(int(docname[10:12])))


def link_first_uses(doctree, glossary, address, chapter):
    """A link at the first use of each word in the prose, set by the author or here; later ones become text."""
    entries = {entry[0].astext().lower(): entry for entry in glossary[0] if isinstance(entry, nodes.section)}
    by_uri = {f"{address}#{id}": word for word, entry in entries.items() for id in entry["ids"]}
    longest_first = sorted((re.escape(word).replace(r"\ ", r"\s+") for word in entries), key=len, reverse=True)
    any_word = re.compile(rf"(?<![\w-])((?:{'|'.join(longest_first)})s?)(?![\w-])", re.I)
    met = {word for word, entry in entries.items() if is_by_hand(entry, chapter)}
    folded = 0  # what a reader may never open is not a first use
    for node in list(doctree.findall(lambda n: isinstance(n, nodes.reference | nodes.Text | nodes.raw))):
        word = by_uri.get(node.get("refuri")) if isinstance(node, nodes.reference) else None
        if isinstance(node, nodes.raw):
            folded += node.astext().count("<details") - node.astext().count("</details")
        elif word in met and not is_by_hand(entries[word], chapter):
            node.parent.replace(node, node.children)
        elif word:
            dress(node, entries[word])
            met.add(word)
        elif isinstance(node, nodes.Text) and not folded and is_prose(node):
            node.parent.replace(node, [link_to(part, entries, met, address) for part in any_word.split(node)])


def link_to(part, entries, met, address):
    """A link, if this part of a text is a word that was not met before; else the text."""
    word = " ".join(part.lower().split())
    word = word if word in entries else word.removesuffix("s")
    if word not in entries or word in met:
        return nodes.Text(part)
    met.add(word)
    uri = f"{address}#{entries[word]['ids'][0]}"
    return dress(nodes.reference("", part, internal=True, refuri=uri), entries[word])


def is_by_hand(entry, chapter):
    notes = [child.astext() for child in entry if isinstance(child, nodes.comment)]
    return any(note.startswith(BY_HAND) and chapter in (re.findall(r"\d+", note) or [chapter]) for note in notes)


def is_prose(text):
    """Whether a text stands in a paragraph, and not in a link, formula, code, table or output."""
    parent = text.parent
    while isinstance(parent, nodes.emphasis | nodes.strong):
        parent = parent.parent
    around = parent.parent
    outside = isinstance(around, nodes.entry) or "cell_output" in around.get("classes", [])
    return isinstance(parent, nodes.paragraph) and not outside


def dress(reference, entry):
    reference["classes"].append("term")
    reference["reftitle"] = meaning(entry)
    return reference


def meaning(entry):
    """The first sentence of a definition, up to the first formula in it."""
    said = ""
    for child in entry.next_node(nodes.paragraph):
        if isinstance(child, nodes.math):
            return re.sub(r"\s*[,:;][^,:;]*$", "", said) + "."
        said += child.astext().replace("\n", " ")
        if sentence := re.match(r".*?[.?!](?=\s|$)", said):
            return sentence[0]
    return said
