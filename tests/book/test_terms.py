"""The words of the glossary become links at their first use in a chapter, and only there."""

import re

import terms
from docutils import nodes
from docutils.core import publish_doctree

from tools import ROOT

GLOSSARY = """
Glossary
========

Basin of attraction
-------------------
All states that end in one attractor. More of it.

Basin
-----
Where water runs together, :math:`B`, and more.

Hebb's rule
-----------
Fire together: :math:`W`.

Overlap
-------
How alike.

State
-----
All values.

Gain
----
.. linked by hand

How much is left.

Trace
-----
.. linked by hand in chapters 3, 4

A mean.
"""
CHAPTER = """
A state in a heading
====================

``overlap`` and :math:`overlap` and `overlap <http://a.example>`_ are no prose.

========= =======
overlap   overlap
========= =======

The **two Overlaps** are not the pre-overlap; the overlap is a gain. Hebb's
rule has a basin of attraction, a basin, and a trace.

.. raw:: html

   <details><summary>state</summary>

This state is folded.

.. raw:: html

   </details>

Its state, its `author's trace <glossary.html#trace>`__ and `state again <glossary.html#state>`__.
"""


def links(chapter):
    glossary = publish_doctree(GLOSSARY, settings_overrides={"doctitle_xform": False})
    doctree = publish_doctree(CHAPTER, settings_overrides={"doctitle_xform": False, "raw_enabled": True})
    terms.link_first_uses(doctree, glossary, "glossary.html", chapter)
    found = [link for link in doctree.findall(nodes.reference) if "term" in link["classes"]]
    assert not [link for link in found if list(link.findall(nodes.reference))[1:]]  # no link in a link
    return doctree, found


def test_each_word_is_linked_once_where_the_prose_first_uses_it():
    doctree, found = links("2")
    shown = [" ".join(link.astext().split()) for link in found]
    assert shown == ["Overlaps", "Hebb's rule", "basin of attraction", "basin", "trace", "state"]
    assert found[0]["refuri"] == "glossary.html#overlap" and isinstance(found[0].parent, nodes.strong)
    assert "Its state, its author's trace and state again." in doctree.astext()  # later ones have become text


def test_a_word_with_another_meaning_is_linked_by_its_author_only():
    shown = [link.astext() for link in links("3")[1]]
    assert "trace" not in shown and "author's trace" in shown and "gain" not in shown


def test_a_link_says_what_the_word_means():
    titles = {link.astext(): link["reftitle"] for link in links("2")[1]}
    assert titles["basin of attraction"] == "All states that end in one attractor."
    assert titles["basin"] == "Where water runs together." and titles["Hebb's\nrule"] == "Fire together."


def test_every_word_of_the_glossary_has_a_meaning_in_one_sentence_without_formula():
    text = (ROOT / "book" / "glossary.md").read_text(encoding="utf-8")
    for word, note, said in re.findall(r"^## (.*)\n(% .*\n)?(.*)", text, re.M):
        assert re.fullmatch(r"|% linked by hand( in chapters?( \d+,?)+)?\n", note), word
        before, formula, _ = re.split(r"(?<=[.?!])\s", said)[0].partition("$")
        assert len(before.split()) >= 3, word
        assert not formula or re.search(r"[,:;] [^,:;]*$", before), (
            f"{word}: its first sentence breaks off at a formula"
        )
