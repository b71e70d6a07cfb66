"""Chapter 8's recurrent network: stories that change sense, with memory and without, and what is refused."""

import subprocess
import sys

import numpy as np
import pytest
import torch

from hopfield_edu import datasets
from hopfield_edu.hetero import RecurrentNetwork, exam_senses, number_stories, senses, train_senses


@pytest.fixture(scope="module")
def stories():
    return number_stories()


@pytest.fixture(scope="module")
def shipped():
    return RecurrentNetwork.load("senses")


def share_told(network, stories, seed=0):
    """Whole stories right from first moments with noise of sigma .2, each ten times."""
    which = np.tile(np.arange(20), 10)
    cues = stories.sequences[which, 0]
    cues = cues + 0.2 * np.random.default_rng(seed).standard_normal(cues.shape)
    told = stories.recognise(network.story(cues)[:, 1:])
    return np.mean(np.all(told == stories.told[which, 1:], axis=1))


def small(memory=True, rng=0, steps=120):
    """A network that learns three short sequences of unit vectors which cross in vector 1."""
    sequences = np.eye(6)[[[0, 1, 2], [3, 1, 4], [5, 1, 0]]]
    network = RecurrentNetwork(6, code=16, hidden=24, memory=memory, rng=rng)
    return network.fit(sequences, steps=steps, batch=12, noise=0.1), sequences


def test_the_ten_numbers_are_told_twice_in_senses_that_alternate(stories):
    assert stories.told.shape == (20, 6) and stories.elements.shape == (60, 436)
    heard = stories.told >= 10
    assert np.all(heard[:, 1:] != heard[:, :-1])
    assert not heard[:10, 0].any() and heard[10:, 0].all()
    assert [stories.labels[k] for k in stories.told[3]] == ["3", "it 1", "4", "it 1", "5", "it 9"]
    assert [stories.labels[k] for k in stories.told[13]] == ["it 3", "1", "it 4", "1", "it 5", "9"]
    assert len(set(stories.told[:, 0])) == 20  # the first moment says which story it is
    assert np.array_equal(stories.recognise(stories.sequences), stories.told)


def test_the_languages_stand_where_datasets_puts_them(stories):
    spoken = datasets.spoken_digits()
    for k in (0, 17, 49):
        assert stories.labels[10 + k] == f"{spoken.languages[k]} {spoken.labels[k]}"
        assert np.allclose(senses.split(stories.elements[10 + k])[1], senses.spectrogram(spoken.sounds[k]))


def test_the_hand_of_the_stories_is_none_of_those_held_out(stories):
    held_out = senses.shrink(datasets.digits(5000, rng=0).pictures[4000:]).reshape(1000, -1)
    own = stories.elements[:10, :196]
    assert np.min(((held_out[:, None] - own) ** 2).sum(axis=2)) > 0


def test_shipped_weights_tell_every_story_and_nine_in_ten_from_unseen_hands(shipped, stories):
    assert sum(weight.numel() for weight in shipped.parameters()) == 116_916
    assert np.array_equal(stories.recognise(shipped.story(stories.sequences[:, 0]))[:, 1:], stories.told[:, 1:])
    by_sight, by_hearing = exam_senses(shipped)
    assert by_sight > 0.88 and by_hearing == 1
    by_sight, by_hearing = exam_senses(shipped, sigma=0.4, rng=5)
    assert by_sight > 0.63 and by_hearing > 0.97


def test_training_from_scratch_with_another_seed():
    by_sight, by_hearing = exam_senses(train_senses(rng=7, steps=150))
    assert by_sight > 0.5 and by_hearing > 0.95


def test_with_its_state_it_tells_the_stories_and_without_it_none(stories):
    told = {}
    for memory in (True, False):
        network = RecurrentNetwork(memory=memory, rng=11)
        told[memory] = share_told(network.fit(stories.sequences, steps=180, batch=16), stories)
    assert told[True] > 0.9 and told[False] == 0


def test_without_memory_the_answer_is_a_function_of_the_present_and_the_mean_of_what_follows():
    forgetful, sequences = small(memory=False, steps=400)
    crossing = sequences[:, 1]
    first, _ = forgetful.step(crossing, np.zeros((3, 24)))
    later, _ = forgetful.step(crossing, np.ones((3, 24)))
    assert np.array_equal(first, later)
    assert np.allclose(first[0, [0, 2, 4]], 1 / 3, atol=0.1)  # three followers, a third each
    mindful, _ = small(steps=400)
    assert np.array_equal(mindful.story(sequences[:, 0], 2).argmax(axis=2), sequences.argmax(axis=2))


def test_same_seed_same_network_and_torch_is_left_as_it_was():
    threads, state = torch.get_num_threads(), torch.get_rng_state()
    (one, x), (two, _), (other, _) = small(rng=3), small(rng=3), small(rng=4)
    assert one.losses == two.losses != other.losses
    assert np.array_equal(one.story(x[:, 0]), two.story(x[:, 0]))
    assert torch.get_num_threads() == threads and torch.equal(torch.get_rng_state(), state)
    assert torch.tensor([1e-40]).mul(1).item() > 0  # denormal numbers are numbers again


def test_story_steps_and_forward_agree(shipped, stories):
    sequence = stories.sequences[13]
    with torch.no_grad():
        together, states = shipped(torch.from_numpy(sequence[None, :5]).float())
    h = None
    for t in range(5):
        moment, h = shipped.step(sequence[None, t], h)
        assert np.allclose(moment, together[:, t].clamp(0, 1), atol=1e-5)
        assert np.allclose(h, states[:, t], atol=1e-5)
    alone = shipped.story(sequence[0])
    assert alone.shape == (6, 436) and np.array_equal(alone[0], sequence[0])
    assert np.allclose(alone, shipped.story(stories.sequences[12:14, 0])[1], atol=1e-5)


def test_what_is_saved_comes_back(tmp_path, shipped, stories):
    shipped.save(tmp_path / "mine.safetensors")
    again = RecurrentNetwork.load(tmp_path / "mine.safetensors")
    assert again.memory and np.array_equal(again.story(stories.sequences[0, 0]), shipped.story(stories.sequences[0, 0]))
    forgetful, _ = small(memory=False, steps=2)
    forgetful.save(tmp_path / "forgetful.safetensors")
    assert RecurrentNetwork.load(tmp_path / "forgetful.safetensors").memory is False


def test_a_cut_file_and_one_of_another_network_are_refused(tmp_path, shipped):
    shipped.save(tmp_path / "cut.safetensors")
    data = (tmp_path / "cut.safetensors").read_bytes()
    (tmp_path / "cut.safetensors").write_bytes(data[:-100])
    with pytest.raises(ValueError, match="cut or of another kind"):
        RecurrentNetwork.load(tmp_path / "cut.safetensors")
    with pytest.raises(ValueError, match=r"RecurrentNetwork\.save wrote; stories holds other weights"):
        RecurrentNetwork.load("stories")
    with pytest.raises(FileNotFoundError, match="there is none at"):
        RecurrentNetwork.load(tmp_path / "nothing.safetensors")


@pytest.mark.parametrize(
    ("sequences", "said"),
    [
        (np.zeros((1, 3, 6)), "at least two, for one sequence alone needs no cue; got 1"),
        (np.zeros((2, 1, 6)), r"must be \(N, T, 6\) with T at least 2; got shape \(2, 1, 6\)"),
        (np.zeros((2, 3, 5)), r"got shape \(2, 3, 5\)"),
        (np.zeros((3, 6)), r"got shape \(3, 6\)"),
        (np.full((2, 3, 6), 255), r"must lie in \[0, 1\]; found 255 to 255: divide bytes by 255"),
        (np.full((2, 3, 6), np.nan), "must be finite"),
    ],
)
def test_sequences_that_cannot_be_learned_are_refused(sequences, said):
    with pytest.raises(ValueError, match=said):
        RecurrentNetwork(6, code=4, hidden=4).fit(sequences, steps=1)


def test_moments_of_the_wrong_size_are_refused(shipped, stories):
    with pytest.raises(ValueError, match=r"cues must have 436 numbers in the last axis; got shape \(784,\): use join"):
        shipped.story(np.zeros(784))
    with pytest.raises(ValueError, match=r"picture must have shape \(14, 14\); got \(28, 28\): use shrink"):
        senses.join(picture=np.zeros((28, 28)))
    with pytest.raises(ValueError, match=r"sound must have shape \(12, 20\); got \(100,\): use spectrogram"):
        senses.join(sound=np.zeros(100))
    with pytest.raises(ValueError, match=r"pictures must be \(…, 28, 28\)"):
        senses.shrink(np.zeros((14, 14)))
    with pytest.raises(ValueError, match=r"spectrogram must have shape \(12, 20\); got \(20, 12\)"):
        senses.resound(np.zeros((20, 12)), rng=0)
    with pytest.raises(ValueError, match="with something to hear in it"):
        senses.spectrogram(np.zeros(8000))
    twos = datasets.Digits(np.zeros((2, 28, 28)), np.array([2, 2]))
    with pytest.raises(ValueError, match="handwriting must show every digit; found no 0, no 1, no 3"):
        stories.look(twos)


def test_noise_may_lead_a_moment_out_of_its_range_and_bytes_may_not(shipped, stories):
    cues = stories.sequences[:2, 0] + 0.8 * np.random.default_rng(0).standard_normal((2, 436))
    assert shipped.story(cues).shape == (2, 6, 436)
    for call in (shipped.story, shipped.step, stories.recognise, senses.split):
        with pytest.raises(ValueError, match=r"must lie in \[0, 1\]; found 0 to 25.*: divide bytes by 255"):
            call(255 * stories.sequences[:2, 0])
    with pytest.raises(ValueError, match=r"sigma must lie in \[0, 1\]; got 7"):
        exam_senses(shipped, sigma=7)


def test_wrong_states_and_looks_are_named(stories):
    network, sequences = small(steps=1)
    moments = sequences[:, 0]
    for state in (np.zeros((2, 24)), np.zeros(24), np.zeros((3, 23))):
        with pytest.raises(
            ValueError, match="state must have as many rows as there are stories, 3 of moments, with 24"
        ):
            network.step(moments, state)
    with pytest.raises(ValueError, match="state must be finite"):
        network.step(moments, np.full((3, 24), 1e300))
    with pytest.raises(ValueError, match=r"moments must be \(B, 6\)"):
        network.step(moments[0])
    with pytest.raises(ValueError, match=r"cues must be \(6,\) or \(M, 6\); got shape"):
        network.story(sequences)
    for look, said in ((3, "got 3"), (len, "got <built-in"), (lambda chosen, rng: "a", "got <function")):
        with pytest.raises(TypeError, match=f"look must be a function .*{said}"):
            network.fit(sequences, look=look, steps=1)
    with pytest.raises(ValueError, match=r"look must return moments of shape \(64, 3, 6\); got \(64, 2, 6\)"):
        network.fit(sequences, look=lambda chosen, rng: sequences[chosen, :2], steps=1)
    with pytest.raises(TypeError, match=r"handwriting must be datasets\.Digits"):
        stories.look(moments)


@pytest.mark.parametrize("scale", [2.0**-900, 2.0**900, 32768])
def test_a_sound_of_any_loudness_has_the_same_spectrogram(scale):
    sound = datasets.spoken_digits(["it"]).sounds[5]
    assert np.array_equal(senses.spectrogram(sound * scale), senses.spectrogram(sound))


def test_join_and_split_are_inverse():
    rng = np.random.default_rng(0)
    picture, sound = rng.random((14, 14)), rng.random((12, 20))
    seen, heard = senses.split(senses.join(picture, sound))
    assert np.array_equal(seen, picture) and np.array_equal(heard, sound)
    assert not senses.split(senses.join(picture))[1].any()


def test_a_tone_sounds_in_its_band_and_louder_is_the_same():
    t = np.arange(4000) / 8000
    low, high = (senses.spectrogram(np.sin(2 * np.pi * f * t)) for f in (300, 2500))
    assert low[:, 5].argmax() < 4 < 8 < high[:, 5].argmax()
    assert np.allclose(low, senses.spectrogram(0.1 * np.sin(2 * np.pi * 300 * t)))
    assert low[:, 16:].max() < 0.1  # half a second of sound, then silence


def test_a_sound_made_from_a_spectrogram_is_heard_as_the_word_it_was():
    sounds = datasets.spoken_digits().sounds
    spectra = np.array([senses.spectrogram(sound) for sound in sounds])
    made = [senses.resound(spectrum, rng=0) for spectrum in spectra]
    assert {wave.shape for wave in made} == {(6000,)} and max(np.abs(wave).max() for wave in made) <= 1
    again = np.array([senses.spectrogram(wave) for wave in made])
    nearest = ((again[:, None] - spectra) ** 2).sum(axis=(2, 3)).argmin(axis=1)
    assert np.mean(nearest == np.arange(50)) > 0.9
    assert np.array_equal(made[0], senses.resound(spectra[0], rng=0))
    assert not np.any(senses.resound(np.zeros((12, 20)), rng=0))


def test_the_package_itself_imports_no_torch():
    code = "import sys, hopfield_edu, hopfield_edu.hetero.subconscious; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_spoken_digits_by_language():
    every = datasets.spoken_digits()
    assert len(every.sounds) == 50 and every.rate == 8000
    assert every.labels.tolist() == list(range(10)) * 5
    assert max(np.abs(sound).max() for sound in every.sounds) <= 1
    chosen = datasets.spoken_digits(["ru", "en"])
    assert chosen.languages == ("ru",) * 10 + ("en",) * 10
    assert np.array_equal(chosen.sounds[13], every.sounds[3])
    with pytest.raises(ValueError, match="languages must be among en, fr, es, it, ru; got de"):
        datasets.spoken_digits(["de"])
    with pytest.raises(TypeError, match=r"write languages=\['it'\]"):
        datasets.spoken_digits("it")
