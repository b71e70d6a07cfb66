"""Words: a misspelt and a neighbouring cue recall the stored word, where meaning and letters speak together."""

import numpy as np
import pytest

from hopfield_edu import datasets
from hopfield_edu.modern import WordMemory, misspell
from hopfield_edu.modern.words import letters

STORED = ["piano", "elephant", "doctor", "ocean", "king", "bread", "summer", "train"]


@pytest.fixture(scope="module")
def vocabulary():
    return [name for name in datasets.words().names if len(name) >= 4]


def test_a_neighbour_and_a_misspelling_recall_the_stored_word():
    memory = WordMemory().store(STORED)
    assert len(memory) == 8 and repr(memory) == "WordMemory(8 words, 0.9 meaning)"
    neighbours = ["violin", "nurse", "sea", "queen", "cheese", "winter", "locomotive"]
    assert memory.recall(neighbours).word[:, 0].tolist() == [
        "piano", "doctor", "ocean", "king", "bread", "summer", "train"
    ]  # fmt: skip
    assert memory.recall(["elefant", "docter", "pianno"]).word[:, 0].tolist() == ["elephant", "doctor", "piano"]


def test_the_answer_has_words_similarities_and_places():
    answer = WordMemory().store(STORED[:3]).store(STORED[3:]).recall(["ocean", "queen"], top=3)
    assert answer.word.shape == answer.similarity.shape == answer.index.shape == (2, 3)
    assert answer.word[0, 0] == "ocean" and answer.index[0, 0] == 3
    assert answer.similarity[0, 0] == pytest.approx(1, abs=1e-5)
    assert np.all(np.diff(answer.similarity, axis=1) <= 0)


def test_similarity_is_the_weighted_sum_of_two_cosines():
    names, vectors = datasets.words()
    a, b = (vectors[names.index(word)].astype(float) for word in ("piano", "violin"))
    meant = a @ b / np.linalg.norm(a) / np.linalg.norm(b)
    spelt = float(letters(["piano"])[0] @ letters(["violin"])[0])
    for m in (0, 0.3, 1):
        found = WordMemory(meaning=m).store(["piano"]).recall(["violin"], top=1).similarity[0, 0]
        assert found == pytest.approx(m * meant + (1 - m) * spelt, abs=1e-5)


def test_the_order_of_a_sum_does_not_choose_between_equal_words(vocabulary):
    """Processors add up the products of a similarity in different orders, and some words are equally near."""
    rng = np.random.default_rng(0)
    wrong = [misspell(word, rng=rng) for word in vocabulary[:400]]
    memory = WordMemory().store(vocabulary[:400])
    straight = memory.recall(wrong, top=400)
    order = rng.permutation(memory.features.shape[1])
    encode = memory.encode
    memory.features, memory.encode = memory.features[:, order], lambda cues: encode(cues)[:, order]
    turned = memory.recall(wrong, top=400)
    assert np.array_equal(straight.index, turned.index)
    assert not np.array_equal(straight.similarity, turned.similarity)  # in the last bit


def test_meaning_alone_cannot_read_and_letters_alone_cannot_understand(vocabulary):
    """1,000 words stored. Measured: letters 97 and 25 %, meaning .5 and 79 %, both 96 and 78 %."""
    rng = np.random.default_rng(0)
    stored = [vocabulary[i] for i in rng.permutation(len(vocabulary))[:1000]]
    wrong = [misspell(word, rng=rng) for word in stored]
    names, vectors = datasets.words()
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    places = np.array([names.index(word) for word in stored])
    cosines = unit[places] @ unit.T
    cosines[np.arange(1000), places] = -1
    near = [names[i] for i in cosines.argmax(axis=1)]
    new = ~np.isin(near, stored)

    def shares(meaning):
        memory = WordMemory(meaning).store(stored)
        read, understood = (memory.recall(cues, top=1).word[:, 0] == stored for cues in (wrong, near))
        return read.mean(), understood[new].mean()

    letters_alone, both, meaning_alone = shares(0), shares(0.9), shares(1)
    assert letters_alone[0] > 0.94 and letters_alone[1] < 0.3
    assert meaning_alone[0] < 0.05 and meaning_alone[1] > 0.75
    assert both[0] > 0.94 and both[1] > 0.75


def test_a_misspelling_is_one_error_and_repeatable(vocabulary):
    rng = np.random.default_rng(1)
    for word in vocabulary[:300]:
        wrong = misspell(word, rng=rng)
        assert wrong != word and abs(len(wrong) - len(word)) <= 1
        if len(wrong) == len(word):
            differ = [i for i in range(len(word)) if word[i] != wrong[i]]
            exchanged = len(differ) == 2 and sorted(word) == sorted(wrong) and differ[1] == differ[0] + 1
            assert len(differ) == 1 or exchanged
        else:
            longer, shorter = sorted((word, wrong), key=len, reverse=True)
            assert any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
    assert misspell("memory", rng=3) == misspell("memory", rng=3)


def test_letters_know_the_ends_of_a_word_and_no_capitals():
    rows = letters(["tar", "rat", "TAR"])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    assert np.array_equal(rows[0], rows[2]) and not np.array_equal(rows[0], rows[1])


@pytest.mark.parametrize("meaning", [0, 0.9, 1])
def test_capitals_and_white_space_around_a_word_make_no_other_word(meaning):
    memory = WordMemory(meaning).store(["piano", "rome", "the"])
    for written in ("Rome", "ROME", " rome", "rome\n", "\tRoMe "):
        answer, plain = memory.recall([written], top=3), memory.recall(["rome"], top=3)
        assert np.array_equal(answer.index, plain.index)
        assert np.array_equal(answer.similarity, plain.similarity)
        assert np.array_equal(memory.encode([written]), memory.encode(["rome"]))
        stored = WordMemory(meaning).store(["piano", written])
        assert stored.recall(["rome"], top=1).similarity[0, 0] == pytest.approx(1, abs=1e-5)
        assert stored.words == ("piano", written), "a stored word is answered as it was written"


def test_words_come_in_any_list():
    for words in (("piano", "rome"), np.array(["piano", "rome"]), dict.fromkeys(["piano", "rome"])):
        assert WordMemory().store(words).recall(["Violin"], top=1).word[0, 0] == "piano"


def test_one_word_is_stored_and_recalled_as_a_list_of_one_is():
    memory = WordMemory().store("piano").store(["rome", "tree"])
    assert memory.words == ("piano", "rome", "tree")
    one, several = memory.recall("violin", top=2), memory.recall(["violin"], top=2)
    assert one.word.shape == (2,) and one.word[0] == "piano"
    assert all(np.array_equal(a, b[0]) for a, b in zip(one, several, strict=True))


@pytest.mark.parametrize(
    "words", [(w for w in ["a"]), iter(["a"]), None, 3, b"a", np.array("a"), [" "], [["a"]], [None]]
)
def test_what_is_no_list_of_words_is_refused_by_name(words):
    for run, name in ((WordMemory().store, "words"), (WordMemory().store(["a"]).recall, "cues"), (letters, "words")):
        with pytest.raises(TypeError, match=f"{name} must be a list of words, such as"):
            run(words)


@pytest.mark.parametrize(
    ("bad", "error", "words"),
    [
        (lambda: WordMemory().recall(["cat"]), ValueError, r"the memory is empty: store words first"),
        (lambda: WordMemory().store(["cat", ""]), TypeError, "words must be a list of words"),
        (lambda: WordMemory().store(" "), TypeError, r"words must be a list of words, such as \['piano'\]; got"),
        (lambda: WordMemory().store([]), TypeError, "words must be a list of words"),
        (lambda: WordMemory().store(["cat"]).recall(["a", 3]), TypeError, "cues must be a list of words"),
        (
            lambda: WordMemory().store(["cat"]).recall(["dog"]),
            ValueError,
            "top must be at most 1, the words stored; got 5",
        ),
        (lambda: WordMemory(meaning=2), ValueError, r"meaning must lie in \[0, 1\]; got 2"),
        (lambda: misspell("a", rng=0), ValueError, "word must have at least two letters; got 'a'"),
    ],
)
def test_what_does_not_fit_is_named(bad, error, words):
    with pytest.raises(error, match=words):
        bad()
