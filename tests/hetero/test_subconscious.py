"""Chapter 8's slow state: which episode a cue elicits, how the mood moves, and how long it lasts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.hetero import subconscious as sub

MOODS = np.array([-1.0, 0.0, 1.0])
LOOPS = [[0, 1, 2], [0, 3, 4], [0, 5, 6]]  # three loops that cross in picture 0


@pytest.fixture(scope="module")
def episodes():
    return sub.lay_down(LOOPS, MOODS, np.eye(7))


def test_a_loop_leads_from_each_picture_to_the_next_and_back(episodes):
    assert episodes.cue.tolist() == [0, 1, 2, 0, 3, 4, 0, 5, 6]
    assert episodes.answer.tolist() == [1, 2, 0, 3, 4, 0, 5, 6, 0]
    assert episodes.mood.tolist() == [-1] * 3 + [0] * 3 + [1] * 3
    assert np.allclose(episodes.pictures.mean(axis=1), 0)
    assert np.allclose(np.linalg.norm(episodes.pictures, axis=1), 1)


@given(st.floats(-2, 2))
def test_at_a_crossing_the_mood_alone_decides(mood):
    episodes = sub.lay_down(LOOPS, MOODS, np.eye(7))
    chances = sub.elicit(0, mood, episodes)
    expected = np.exp(-sub.SWAY * (mood - MOODS) ** 2 / 2)
    at_crossing = chances[episodes.cue == 0]
    assert chances.sum() == pytest.approx(1)
    assert np.allclose(at_crossing / at_crossing.sum(), expected / expected.sum())


def test_off_the_crossings_the_picture_decides_whatever_the_mood(episodes):
    for mood in (-1, 0, 1):
        for picture in (1, 4, 5):
            assert sub.elicit(picture, mood, episodes)[episodes.cue == picture].sum() > 0.99
    assert sub.elicit(1, 1.0, episodes, sway=200.0)[episodes.cue == 1].sum() < 0.01  # too strong a mood is blind


def test_without_sway_the_mood_plays_no_part(episodes):
    assert np.allclose(sub.elicit(0, -1, episodes, sway=0), sub.elicit(0, 1, episodes, sway=0))
    assert np.allclose(sub.elicit(0, -1, episodes, sway=0)[episodes.cue == 0], 1 / 3, atol=1e-6)


def test_a_picture_with_noise_elicits_what_the_picture_does(episodes):
    noisy = np.eye(7)[3] + 0.1 * np.random.default_rng(0).standard_normal(7)
    assert sub.elicit(noisy, 0.0, episodes).argmax() == sub.elicit(3, 0.0, episodes).argmax()
    assert np.allclose(sub.elicit(7 * np.eye(7)[3] + 2, 0.0, episodes), sub.elicit(3, 0.0, episodes))


def test_a_mood_that_is_held_tells_its_story(episodes):
    for mood, loop in zip(MOODS, LOOPS, strict=True):
        walk = sub.wander(episodes, 0, mood, 9, hold=True, rng=1)
        assert walk.told.tolist() == [*loop, *loop, *loop, 0]
        assert np.all(walk.moods == mood)


def test_shares_of_the_stories_are_those_of_the_formula(episodes):
    recalled = [sub.wander(episodes, 0, 0.4, 1, hold=True, rng=seed).recalled[0] for seed in range(800)]
    expected = sub.elicit(0, 0.4, episodes)
    counted = np.bincount(recalled, minlength=9) / 800
    assert np.abs(counted - expected).max() < 0.05


def test_the_mood_is_pulled_leaks_and_drifts():
    rng = np.random.default_rng(0)
    assert sub.drift(0.0, 1.0, rng=rng, leak=0, pull=0.1, noise=0) == pytest.approx(0.1)
    assert sub.drift(1.0, 1.0, rng=rng, leak=0.02, pull=0.1, noise=0) == pytest.approx(0.98)
    moved = [sub.drift(0.0, 0.0, rng=rng, leak=0, pull=0, noise=0.5) for _ in range(4000)]
    assert np.mean(moved) == pytest.approx(0, abs=0.03) and np.std(moved) == pytest.approx(0.5, abs=0.03)


def test_a_drift_takes_a_seed_as_well_as_a_generator():
    assert sub.drift(0.0, 1.0, rng=7) == sub.drift(0.0, 1.0, rng=np.random.default_rng(7)) != sub.drift(0.0, 1.0, rng=8)


def test_a_plain_picture_is_refused_whatever_its_shade():
    for shade in (0.1, 0.3, 0.7):  # of which the mean is not always the shade again
        with pytest.raises(ValueError, match="pictures must show something; got number 1, of one colour"):
            sub.lay_down([[0, 1]], [0], np.stack([np.linspace(0, 1, 768), np.full(768, shade)]))


def test_pictures_of_any_scale_are_laid_down_alike():
    pictures = np.random.default_rng(0).random((4, 9))
    expected = sub.lay_down([[0, 1], [2, 3]], [0, 1], pictures).pictures
    scales = 2.0 ** np.array([[1000], [-1000], [8], [0]])
    assert np.array_equal(sub.lay_down([[0, 1], [2, 3]], [0, 1], pictures * scales).pictures, expected)


def test_same_seed_same_wandering(episodes):
    one, two, other = (sub.wander(episodes, 0, 0.0, 300, rng=seed) for seed in (3, 3, 4))
    assert np.array_equal(one.told, two.told) and np.array_equal(one.moods, two.moods)
    assert not np.array_equal(one.moods, other.moods)
    assert one.told.shape == one.moods.shape == (301,) and one.recalled.shape == (300,)
    assert np.array_equal(one.told[1:], episodes.answer[one.recalled])


def test_wander_draws_by_the_chances_of_elicit(episodes):
    walk = sub.wander(episodes, 0, 0.1, 50, rng=6)
    rng, mood, cue = np.random.default_rng(6), 0.1, 0
    for told, recalled in zip(walk.told[1:], walk.recalled, strict=True):
        chances = sub.elicit(int(cue), mood, episodes)
        assert np.searchsorted(np.cumsum(chances), rng.random()) == recalled
        mood, cue = sub.drift(mood, episodes.mood[recalled], rng=rng), told


def test_the_stronger_recall_pulls_the_mood_the_longer_a_story_lasts(episodes):
    def mean_run(pull):
        walks = [sub.wander(episodes, 0, 0.0, 3000, rng=seed, pull=pull) for seed in range(3)]
        return np.mean([sub.runs(episodes.story[walk.recalled])[1].mean() for walk in walks])

    lengths = [mean_run(pull) for pull in (0, 0.1, 0.2)]
    assert lengths[0] * 2 < lengths[1] and lengths[1] * 1.5 < lengths[2]


def test_three_moods_keep_themselves_alive():
    c = np.linspace(-1.4, 1.4, 2801)
    balance = sub.expected_mood(c, MOODS) - (1 + sub.LEAK / sub.PULL) * c
    assert np.sum(np.diff(np.sign(balance[balance != 0])) != 0) == 5
    assert sub.expected_mood(0.0, MOODS) == pytest.approx(0)
    assert sub.expected_mood(np.array([-5.0, 5.0]), MOODS) == pytest.approx([-1, 1])


def test_runs_are_counted():
    labels, lengths = sub.runs([1, 1, 0, 0, 0, 1])
    assert labels.tolist() == [1, 0, 1] and lengths.tolist() == [2, 3, 1]
    assert sub.runs([7])[1].tolist() == [1]
    with pytest.raises(ValueError, match="labels must be one label for each step"):
        sub.runs([])


@pytest.mark.parametrize(
    ("stories", "moods", "pictures", "said"),
    [
        ([[0, 1]], [0, 1], np.eye(3), "moods must have one number for each of 1 stories"),
        ([], [], np.eye(3), "moods must hold at least one number"),
        ([[0]], [0], np.eye(3), "at least two indices"),
        ([[0, 3]], [0], np.eye(3), "indices from 0 to 2"),
        ([[0.0, 1.0]], [0], np.eye(3), "lists of at least two indices"),
        ([[0, 1]], [0], np.ones((3, 4)), "pictures must show something; got number 0, of one colour"),
        ([[0, 1]], [0], np.arange(3), "one picture after the other"),
        ([[0, 1]], [np.nan], np.eye(3), "moods must be finite"),
    ],
)
def test_stories_that_cannot_be_laid_down_are_refused(stories, moods, pictures, said):
    with pytest.raises(ValueError, match=said):
        sub.lay_down(stories, moods, pictures)


def test_wrong_cues_and_rates_are_refused(episodes):
    with pytest.raises(ValueError, match="cue must be an index from 0 to 6 or a picture; got 7"):
        sub.elicit(7, 0.0, episodes)
    with pytest.raises(ValueError, match="cue must have 7 numbers, as the stored pictures; got 9"):
        sub.elicit(np.arange(9), 0.0, episodes)
    with pytest.raises(ValueError, match=r"pull must lie in \[0, 1\]; got 2"):
        sub.wander(episodes, 0, 0.0, 5, rng=0, pull=2.0)
    with pytest.raises(TypeError, match="rng must be a seed"):
        sub.wander(episodes, 0, 0.0, 5, rng=None)
    for call, error, message in (
        (lambda: sub.elicit(0, np.nan, episodes), ValueError, "mood must lie in"),
        (lambda: sub.elicit(0, 1e7, episodes), ValueError, "mood must lie in .* got 1e"),
        (lambda: sub.elicit(0, [0, 1], episodes), TypeError, "mood must be a number"),
        (lambda: sub.elicit(0, 0.0, episodes, sharpness=np.inf), ValueError, "sharpness must lie in"),
        (lambda: sub.elicit(0, 0.0, LOOPS), TypeError, "episodes must come from lay_down; got list"),
        (lambda: sub.elicit(np.ones(7), 0.0, episodes), ValueError, "cue must show something; got one colour"),
        (lambda: sub.drift(0.0, 1.0, rng=None), TypeError, "rng must be a seed"),
        (lambda: sub.drift("low", 1.0, rng=0), TypeError, "mood must be a number"),
        (lambda: sub.drift(0.0, np.nan, rng=0), ValueError, "recalled must lie in"),
        (lambda: sub.drift(0.0, 1.0, rng=0, leak=-1), ValueError, r"leak must lie in \[0, 1\]; got -1"),
        (lambda: sub.drift(0.0, 1.0, rng=0, noise=2), ValueError, r"noise must lie in \[0, 1\]; got 2"),
        (lambda: sub.wander(episodes, 0, 0.0, 2.5, rng=0), TypeError, "steps must be a whole number"),
        (lambda: sub.wander(episodes, 0, 0.0, 2, rng=0, hold="yes"), TypeError, "hold must be True or False"),
        (lambda: sub.expected_mood(0.0, [[1, 2]]), ValueError, r"moods must be \(k,\), .* got shape \(1, 2\)"),
        (lambda: sub.expected_mood(0.0, []), ValueError, "moods must hold at least one number"),
        (lambda: sub.expected_mood(0.0, [1], sway=-1), ValueError, "sway must lie in"),
        (lambda: sub.runs([[1], [2, 3]]), ValueError, "labels must be one label for each step"),
    ):
        with pytest.raises(error, match=message):
            call()
