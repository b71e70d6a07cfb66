"""Languages of the widgets: a catalogue has words for what the sources say, and a widget speaks one that it knows."""

import json
import os
import re
import subprocess

import pytest
import traitlets
from babel import Locale
from playwright.sync_api import expect

from hopfield_edu import datasets, widgets
from hopfield_edu.widgets import HalfFace, StateGraph, TheBar
from hopfield_edu.widgets.base import STATIC
from tests.support.widgets import MAKE
from tests.widgets.test_looks import wrong_at
from tools import embed

WORDS = STATIC.parent / "words"
ENGLISH = json.loads((WORDS / "en.json").read_text(encoding="utf-8"))
OTHERS = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in WORDS.glob("*.json") if path.stem != "en"}
PLACE = re.compile(r"\{\d+\}")
OWN = re.compile(r"^[a-z_]+: ")


def key_of(key):
    """The key in English: a widget's own words stand behind its name."""
    return key if key in ENGLISH else OWN.sub("", key)


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_has_words_only_for_what_is_said_and_keeps_its_places(language):
    said = OTHERS[language]
    assert [key for key in said if key_of(key) not in ENGLISH] == []
    for key, words in said.items():
        for form in words.values() if isinstance(words, dict) else [words]:
            assert form.strip() and set(PLACE.findall(form)) <= set(PLACE.findall(key)), (key, form)
        most = words["other"] if isinstance(words, dict) else words
        assert set(PLACE.findall(most)) == set(PLACE.findall(key)), key


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_counted_has_all_forms_that_the_language_has(language):
    forms = Locale.parse(language).plural_form.tags | {"other"}
    for key, words in OTHERS[language].items():
        assert isinstance(words, dict) == ("forms" in ENGLISH[key_of(key)]), key
        assert not isinstance(words, dict) or set(words) == forms, key


def test_a_widget_speaks_what_it_has_all_words_for_and_names_the_rest():
    assert HalfFace.languages() == ("en", "de") and HalfFace().language == "en"
    german = HalfFace(language="de")
    assert german.get_state()["language"] == "de" and "Ein halbes Gesicht" in german.get_state()["_esm"]
    assert "Ein halbes Gesicht" not in HalfFace().get_state()["_esm"]
    with pytest.raises(traitlets.TraitError, match="read-only"):
        german.language = "en"
    with pytest.raises(ValueError, match=r"language must have .*'en', 'de'.*got 'fr'"):
        HalfFace(language="fr")
    with pytest.raises(ValueError, match=r"language must have all words of TheBar, as 'en' does; got 'de'"):
        TheBar(language="de")
    with pytest.raises(TypeError, match="language must be"):
        HalfFace(language=None)


def test_every_widget_takes_a_language_by_name():
    for name in set(widgets.__all__) - {"Mood", "Quiz", "Sound"}:
        assert getattr(widgets, name)(language="en").language == "en"


def test_two_languages_stand_on_one_page_and_keep_apart(show):
    page = show(HalfFace("rocket", 0.55), HalfFace("rocket", 0.55, language="de"))
    english, german = page.locator("[data-widget]").all()
    assert [widget.get_attribute("lang") for widget in (english, german)] == ["en", "de"]
    expect(english.locator(".he-sentence")).to_have_text("Rocket: 55 % is missing.".replace(" %", "\u00a0%"))
    expect(german.locator(".he-sentence")).to_have_text("Rakete: 55 % fehlen.".replace(" %", "\u00a0%"))
    german.locator(".he-hf-play").click()
    expect(german.locator(".he-sentence")).to_contain_text("Das Netz erinnert sich an die Rakete")
    assert page.complaints == []


@pytest.mark.parametrize("name", sorted(embed.translated()))
def test_a_language_fits_a_screen_and_a_phone(show, name):
    _, _, make = embed.translated()[name]
    page = show(make())
    for width in (1280, 360):
        assert wrong_at(page, width) == [], width
    assert page.complaints == []


OUTSIDE = """() => [...document.querySelectorAll("[data-widget]")].map((root) => {
    const texts = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement.closest("style, textarea")) texts.push(node.data);
    }
    const named = ["aria-label", "aria-roledescription", "aria-valuetext", "title", "placeholder"];
    for (const element of [root, ...root.querySelectorAll("*")])
        texts.push(...named.map((name) => element.getAttribute(name) ?? ""));
    const outside = texts.map((text) => text.replace(/⟦[^⟧]*⟧/g, " ").trim());
    return [root.dataset.widget, [...new Set(outside.filter(Boolean))]];
})"""
"""What a reader reads of each widget that its language had no say in."""
PAGES = 4  # on which all widgets stand, that none takes long to come
SHOW = """k => document.querySelectorAll('script[type$="widget-view+json"] + div')[k].scrollIntoView()"""
DONE = """count => document.querySelectorAll("[data-widget]").length === count
    && !document.querySelector("[aria-busy=true], .he-wait")"""
POINT = re.compile(r"\d\.(?!\d{3}(?!\d))\d")
"""A number with an English point: 0.5, and not 1.024, which is German."""
WORD = re.compile(rf"(?![xw|·]*wx)[^\W\d_]{{2}}|{POINT.pattern}")  # x·Wx is no word


@pytest.fixture(scope="module")
def bracketed(node_home, tmp_path_factory):
    """file name -> a widget's module, whose every word stands in brackets."""
    folder = tmp_path_factory.mktemp("brackets")
    build = ["node", STATIC.parent / "js" / "build.mjs", f"--brackets={folder}"]
    subprocess.run(build, env={**os.environ, "ESBUILD_HOME": str(node_home)}, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def data_of(widgets):
    """What widgets are given and show as it is, longest first: names that a trait holds, and those of emoji."""

    def texts(value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list):
            for each in (*value, *value.values()) if isinstance(value, dict) else value:
                yield from texts(each)

    given = {text for widget in widgets for text in texts(given_to(widget))}
    known = {text for text in given if len(text) > 1} | set(datasets.emoji(size=8).names)
    return sorted(map(str.lower, known), key=len, reverse=True)


def given_to(widget):
    """The traits that hold what somebody gave: names of pictures and stories, questions, a label."""
    given = ("names", "stories", "label", "questions", "lists")
    return [widget.get_state()[name] for name in given if name in widget.get_state()]


def left_of(text, data):
    """What is left of a text when data are taken out of it."""
    text = text.lower()
    for each in data:
        text = text.replace(each, " ")
    return text


@pytest.mark.parametrize("part", range(PAGES))
def test_no_word_of_a_widget_escapes_its_language(show, bracketed, part):
    made = [make() for make in list(MAKE.values())[part::PAGES]]
    page = show(*made, files=bracketed)
    for k in range(len(made)):
        page.evaluate(SHOW, k)
        page.wait_for_timeout(100)
    page.wait_for_function(DONE, arg=len(made), timeout=60_000)
    page.evaluate("for (const fold of document.querySelectorAll('[data-widget] details')) fold.open = true")
    page.wait_for_timeout(300)
    data = data_of(made)
    found = {
        name: [text for text in texts if WORD.search(left_of(text, data))] for name, texts in page.evaluate(OUTSIDE)
    }
    assert len(found) == len(made)
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_a_word_that_escapes_is_found(show, bracketed):
    spoiled = bracketed["state_graph.js"].replace(rb"\u27E6Play\u27E7", b"Play").replace(b'"de"', b'"en"')
    page = show(StateGraph(), files={"state_graph.js": spoiled})
    [(_, texts)] = page.evaluate(OUTSIDE)
    assert any("Play" in text for text in texts) and any(POINT.search(text) for text in texts)
