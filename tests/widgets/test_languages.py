"""Languages of the widgets: a catalogue has words for what the sources say, and a widget speaks one that it knows."""

import json
import re

import pytest
import traitlets
from babel import Locale
from playwright.sync_api import expect

from hopfield_edu import widgets
from hopfield_edu.widgets import HalfFace
from hopfield_edu.widgets.base import STATIC

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
    with pytest.raises(ValueError, match=r"language must be .*'en'.*'de'.*got 'fr'"):
        HalfFace(language="fr")
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
