"""Constructive memory: codes alone are kept, shipped autoencoders meet their logs, bad input is named."""

import json

import numpy as np
import pytest
import torch

from hopfield_edu import _recipes, _shipped, datasets
from hopfield_edu.corrupt import gaussian
from hopfield_edu.modern import compare, constructive, maximum, retrieve, softmax
from hopfield_edu.modern.constructive import (
    Autoencoder,
    ConstructiveMemory,
    exam,
    intrusions,
    split,
)

TRAIN, STORED, LURES = split()
EMOJI = datasets.emoji(40, size=32).pictures
SIZES = (4, 8, 16, 32)
NAMES = ("autoencoder-mnist-2", *(f"autoencoder-mnist-{size}" for size in SIZES), "autoencoder-emoji")


@pytest.fixture(scope="module")
def sixteen():
    return Autoencoder.load("autoencoder-mnist-16")


@pytest.fixture(scope="module")
def logs():
    return {name: json.loads((_shipped.MODELS / f"{name}.json").read_text(encoding="utf-8")) for name in NAMES}


def small(shape=(28, 28), seed=0, **sizes):
    """An untrained one that a test may train."""
    return Autoencoder(shape, **{"code": 4, "width": 4, "hidden": 8, **sizes}, rng=seed)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_autoencoder_meets_the_figures_in_its_log(name, logs):
    measured, log = exam(Autoencoder.load(name)), logs[name]
    assert set(measured) <= set(log)
    for key, value in measured.items():
        if isinstance(value, dict):
            for rate, errors in value.items():
                assert errors == pytest.approx(log[key][rate], rel=0.02), (key, rate)
        else:
            assert value == pytest.approx(log[key], rel=0.02, abs=0.5 if "%" in key else 0), key
    assert (_shipped.MODELS / f"{name}.safetensors").stat().st_size < 1e6
    assert log["command"].startswith("python -m hopfield_edu train dreams")
    assert log["weights"] == sum(weight.numel() for weight in Autoencoder.load(name).parameters())


def test_longer_codes_make_fewer_errors_of_every_kind(logs):
    keys = [key for key in logs["autoencoder-mnist-4"] if "%" in key] + ["mean squared error"]
    for key in keys:
        values = [logs[f"autoencoder-mnist-{size}"][key] for size in SIZES]
        assert values == sorted(values, reverse=True), key
    assert (
        logs["autoencoder-mnist-4"]["mean squared error"]
        < logs["autoencoder-mnist-4"]["mean squared error of the mean picture"] / 2
    )
    assert logs["autoencoder-mnist-32"]["intrusions, %"] < 1 < 5 < logs["autoencoder-mnist-8"]["intrusions, %"]


def test_a_memory_keeps_codes_and_nothing_of_the_pictures(sixteen):
    memory = ConstructiveMemory(sixteen).store(STORED[:50])
    assert len(memory) == 50 and memory.codes.shape == (50, 16) and memory.codes.dtype == np.float16
    assert memory.nbytes == 50 * 16 * 2
    assert str(memory) == "ConstructiveMemory(50 codes of 16 numbers, 1,600 bytes)"
    held = [value for value in vars(memory).values() if isinstance(value, (np.ndarray, torch.Tensor))]
    assert sum(value.nbytes for value in held) == memory.nbytes
    memory.codes[:] = 0
    assert np.any(memory.codes != 0)


def test_recall_is_the_formula(sixteen):
    stored, cues = STORED[:30], gaussian(STORED[:30], 0.3, rng=0)
    codes, asked = sixteen.encode(stored).astype(np.float16).astype(np.float32), sixteen.encode(cues)
    for similarity, separation in (("neg-L2", maximum), ("cosine", softmax(20.0))):
        answer = ConstructiveMemory(sixteen, similarity, separation).store(stored).recall(cues)
        z = retrieve(codes, asked, similarity, separation)
        assert np.allclose(answer.code, z, atol=1e-4)
        assert np.allclose(answer.picture, sixteen.decode(z), atol=1e-4)
        similarities = compare(codes, asked, similarity)
        assert np.array_equal(answer.index, similarities.argmax(axis=1))
        assert np.allclose(answer.similarity, similarities.max(axis=1), atol=1e-3)
    assert np.mean(answer.index == np.arange(30)) > 0.9
    blended = ConstructiveMemory(sixteen, "cosine").store(stored).recall(cues, softmax(20.0))
    assert np.allclose(blended.picture, answer.picture, atol=1e-5)


def test_what_is_recalled_from_a_noisy_cue_is_what_a_clean_one_constructs(sixteen):
    memory = ConstructiveMemory(sixteen).store(STORED[:100])
    clean, noisy = memory.recall(STORED[:100]), memory.recall(gaussian(STORED[:100], 0.3, rng=0))
    same = noisy.index == np.arange(100)
    assert same.mean() > 0.95
    assert np.array_equal(noisy.picture[same], clean.picture[same])
    assert np.mean((noisy.picture - STORED[:100]) ** 2) < 0.3 * np.mean(
        (gaussian(STORED[:100], 0.3, rng=0) - STORED[:100]) ** 2
    )


def test_storing_twice_adds_and_one_picture_gives_one(sixteen):
    memory = ConstructiveMemory(sixteen).store(STORED[:3]).store(STORED[3])
    assert len(memory) == 4
    one, four = memory.recall(STORED[3]), memory.recall(STORED[:4])
    assert one.picture.shape == (28, 28) and one.code.shape == (16,) and one.index == 3
    assert np.allclose(one.picture, four.picture[3], atol=1e-5)
    assert four.index.tolist() == [0, 1, 2, 3]


def test_nothing_that_comes_in_is_changed_and_tensors_give_tensors(sixteen):
    pictures = STORED[:4].copy()
    pictures.setflags(write=False)
    tensor = torch.tensor(pictures)
    kept = tensor.clone()
    arrays, tensors = (ConstructiveMemory(sixteen).store(some).recall(some) for some in (pictures, tensor))
    assert all(isinstance(part, np.ndarray) for part in arrays)
    assert all(isinstance(part, torch.Tensor) for part in tensors)
    assert np.allclose(arrays.picture, tensors.picture.numpy(), atol=1e-5)
    assert torch.equal(tensor, kept)
    assert not tensors.picture.requires_grad
    assert sixteen(tensor.float().requires_grad_()).requires_grad  # but the autoencoder itself can be trained through


def _fitted_again(model):
    model.fit(STORED[:20], steps=1, progress=False)


def _loaded(model):
    model.load_state_dict(small(seed=9).state_dict())


def _one_weight(model):
    with torch.no_grad():
        next(model.decoder.parameters()).view(-1)[0] += 1e-3


@pytest.mark.parametrize("change", [_fitted_again, _loaded, _one_weight])
@pytest.mark.parametrize("trained", [False, True])
def test_codes_older_than_the_weights_are_refused_by_recall_and_by_store(change, trained):
    model = small()
    if trained:
        _fitted_again(model)
    memory = ConstructiveMemory(model).store(STORED[:3])
    change(model)
    for run in (memory.recall, memory.store):
        with pytest.raises(ValueError, match=r"the codes are older than the weights of autoencoder.*a new memory"):
            run(STORED[:3])
    assert len(memory) == 3
    assert np.array_equal(ConstructiveMemory(model).store(STORED[:3]).codes, model.encode(STORED[:3]).astype("f2"))


def test_codes_of_the_same_weights_stay_good(tmp_path):
    model = small()
    memory = ConstructiveMemory(model)
    _fitted_again(model)  # nothing was stored yet
    memory.store(STORED[:3])
    kept = {name: weight.clone() for name, weight in model.state_dict().items()}
    _fitted_again(model)
    model.load_state_dict(kept)
    memory.store(STORED[3])
    assert memory.recall(STORED[:4]).index.shape == (4,)


def test_codes_too_large_for_16_bits_are_refused():
    model = small()
    with torch.no_grad():
        model.encoder[-1].bias += 1e5
    with pytest.raises(ValueError, match="pictures must have codes of at most 65,504"):
        ConstructiveMemory(model).store(STORED[:3])


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_everything_works_on_a_gpu():
    model = small().fit(TRAIN[:200], steps=3, device="cuda", progress=False)
    memory = ConstructiveMemory(model).store(STORED[:20])
    assert memory.recall(torch.tensor(STORED[:2], device="cuda")).picture.device.type == "cuda"
    assert isinstance(memory.recall(STORED[:2]).picture, np.ndarray)


def test_intrusions_are_counted_as_the_criterion_says():
    stored, lures = np.eye(4)[:2], np.eye(4)[2:]
    recalled = np.array([[0.9, 0, 0, 0], [0, 0.1, 0.8, 0], [0.1, 0.5, 0.2, 0.1], [0, 0, 0, 1]])
    assert intrusions(recalled, stored, lures).tolist() == [False, True, False, True]
    assert intrusions(recalled.reshape(4, 2, 2), stored.reshape(2, 2, 2), lures.reshape(2, 2, 2)).tolist() == [
        *(False, True, False, True)
    ]
    assert not intrusions(STORED[:50], STORED[:50], LURES[:50]).any()  # a memory of pixels has none
    assert intrusions(LURES[:50], STORED[:50], LURES[:50]).all()
    with pytest.raises(ValueError, match="lures must be as many as stored, 2; got 1"):
        intrusions(recalled, stored, lures[:1])
    with pytest.raises(ValueError, match="pictures must have 4 numbers each, as those of stored; got 3"):
        intrusions(recalled[:, :3], stored, lures)


def test_an_answer_that_owes_nothing_to_the_stored_is_an_intrusion_half_of_the_time():
    share = intrusions(TRAIN[:600], STORED, LURES).mean()
    assert 0.44 < share < 0.56


def test_the_three_parts_of_the_digits_share_nothing():
    assert [len(part) for part in (TRAIN, STORED, LURES)] == [3000, 1000, 1000]
    rows = np.concatenate([TRAIN, STORED, LURES]).reshape(5000, -1)
    assert len(np.unique(rows, axis=0)) == 5000


def test_each_emoji_is_either_seen_or_held_out(monkeypatch):
    parts = constructive.emoji_parts()
    assert {name: len(part) for name, part in parts.items()} == {"seen": 1200, "held out": 320}
    assert np.array_equal(np.concatenate([*parts.values()]), datasets.emoji(size=32).pictures)
    asked = []
    model = small((32, 32, 3))
    monkeypatch.setattr(model, "encode", lambda pictures: asked.append(pictures) or np.zeros((len(pictures), 4)))
    exam(model)
    assert [len(pictures) for pictures in asked] == [1200, 320]
    assert np.array_equal(asked[0], parts["seen"]) and np.array_equal(asked[1], parts["held out"])


def test_training_shows_the_seen_emoji_and_their_mirror_images_alone(tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(
        Autoencoder, "fit", lambda self, pictures, **how: (shown.append(pictures), self.losses.append(0))
    )
    monkeypatch.setattr(constructive, "exam", lambda model: {})
    _recipes.train_dreams(**_options("emoji", tmp_path))
    seen = constructive.emoji_parts()["seen"]
    assert np.array_equal(shown[0], np.concatenate([seen, seen[:, :, ::-1]]))


def test_training_learns_and_longer_training_goes_on():
    model = small(code=8, width=16, hidden=32)
    before = np.mean((model(STORED[:100]) - STORED[:100]) ** 2)
    model.fit(TRAIN, steps=300, progress=False)
    error = np.mean((model(STORED[:100]) - STORED[:100]) ** 2)
    mean = np.mean((TRAIN.mean(axis=0) - STORED[:100]) ** 2)
    assert error < 0.8 * mean < before
    assert len(model.losses) == 300
    model.fit(TRAIN, steps=5, rate=1e-4, progress=False)
    assert len(model.losses) == 305
    assert np.mean(model.losses[-5:]) < 1.2 * np.mean(model.losses[295:300])


def test_same_seed_same_weights_and_no_global_seed_is_touched():
    torch.manual_seed(5)
    before = torch.get_rng_state()
    how = {"steps": 3, "ordered": True, "smooth": 1e-4, "progress": False}
    one, two, other = (small(seed=seed).fit(TRAIN[:300], **how) for seed in (3, 3, 4))
    assert torch.equal(before, torch.get_rng_state())
    same, again, different = (torch.cat([p.detach().flatten() for p in m.parameters()]) for m in (one, two, other))
    assert torch.equal(same, again)
    assert not torch.equal(same, different)


def test_an_ordered_code_serves_every_rate_and_its_first_numbers_say_most(logs):
    model = Autoencoder.load("autoencoder-emoji")
    codes, pictures = model.encode(EMOJI), EMOJI
    errors = [np.mean((model.decode(codes[:, :kept]) - pictures) ** 2) for kept in (1, 8, 32, 128)]
    assert errors == sorted(errors, reverse=True) and errors[0] > 3 * errors[-1]
    filled = np.concatenate([codes[:, :8], np.zeros((len(codes), 120))], axis=1)
    assert np.allclose(model.decode(codes[:, :8]), model.decode(filled), atol=1e-5)
    assert (
        np.mean((model.decode(np.concatenate([0 * codes[:, :64], codes[:, 64:]], axis=1)) - pictures) ** 2) > errors[1]
    )


def test_smooth_keeps_codes_together_and_apart_from_their_noise():
    models = (
        small(code=2, hidden=8).fit(TRAIN, steps=100, smooth=smooth, progress=False) for smooth in (0.0, 2e-4, 2e-2)
    )
    bare, apart, together = (np.mean(np.sum(model.encode(STORED) ** 2, axis=1)) for model in models)
    noise = 2  # the mean of its square, on two numbers
    assert together < noise / 4 and apart > 2 * noise and apart > bare


def test_a_map_is_learned_by_adam_and_all_else_by_muon():
    first, mapped, plain = small(), *(small().fit(TRAIN[:50], steps=1, smooth=s, progress=False) for s in (1e-3, 0.0))
    by_adam, by_muon = (
        torch.cat(
            [(new - old).detach().abs().flatten() for new, old in zip(m.parameters(), first.parameters(), strict=True)]
        )
        for m in (mapped, plain)
    )
    # Adam moves all weights alike at its first step, by 0.3 of the rate of 0.02; by Muon only biases go so far
    assert float(by_adam.median()) == pytest.approx(0.006, rel=0.01) and by_muon.median() < 0.004


@pytest.mark.parametrize("half", [False, True])
def test_weights_come_back_from_a_file(tmp_path, half):
    model = small((32, 32, 3), hidden=0).fit(EMOJI, steps=2, ordered=True, progress=False)
    model.save(tmp_path / "mine.safetensors", half=half)
    back = Autoencoder.load(tmp_path / "mine.safetensors")
    assert (back.shape, back.code, back.width, back.hidden, back.ordered) == ((32, 32, 3), 4, 4, 0, True)
    assert np.allclose(back(EMOJI), model(EMOJI), atol=1e-2 if half else 1e-6)


@pytest.mark.parametrize(
    ("weights", "about"),
    [
        ({"a": np.zeros(3)}, {}),
        ({"a": np.zeros(3)}, {"shape": "28 28", "code": "4", "width": "4", "hidden": "0", "ordered": "0"}),
        ({"a": np.zeros(3)}, {"shape": "27 28", "code": "4", "width": "4", "hidden": "0", "ordered": "0"}),
    ],
)
def test_weights_of_another_network_are_refused(tmp_path, weights, about):
    _shipped.save(tmp_path / "other.safetensors", weights, about)
    with pytest.raises(
        ValueError, match=r"a file that Autoencoder.save wrote; .*other.safetensors holds other weights"
    ):
        Autoencoder.load(tmp_path / "other.safetensors")


def test_a_cut_or_missing_file_is_told(tmp_path):
    small().save(tmp_path / "mine.safetensors")
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes((tmp_path / "mine.safetensors").read_bytes()[:-9])
    with pytest.raises(ValueError, match=r"cut.safetensors is cut or of another kind"):
        Autoencoder.load(cut)
    with pytest.raises(
        FileNotFoundError, match=r"shipped model \(autoencoder-emoji, autoencoder-mnist-16, .*there is none"
    ):
        Autoencoder.load("autoencoder-mnist-64")
    with pytest.raises(ValueError, match="holds other weights"):
        Autoencoder.load("stories")


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: Autoencoder((28, 27)), ValueError, r"shape must be \(s, s\) or \(s, s, 3\).*got \(28, 27\)"),
        (lambda: Autoencoder((30, 30)), ValueError, "multiple of 4"),
        (lambda: Autoencoder((28, 28, 4)), ValueError, "shape must be"),
        (lambda: Autoencoder(28), TypeError, "shape must be"),
        (lambda: Autoencoder(code=0), ValueError, "code must be at least 1; got 0"),
        (lambda: Autoencoder(width=7), ValueError, "width must be even"),
        (lambda: Autoencoder(rng=None), TypeError, "rng must be a seed"),
        (lambda: small().fit(STORED[0]), ValueError, "at least two pictures"),
        (lambda: small().fit(STORED[:5], steps=0), ValueError, "steps must be at least 1"),
        (lambda: small().fit(STORED[:5], noise=-1), ValueError, "noise must lie in"),
        (lambda: small().fit(STORED[:5], smooth=-1), ValueError, "smooth must lie in"),
        (lambda: small().fit(STORED[:5], rate=0), ValueError, "rate must be above 0"),
        (lambda: small().encode(EMOJI), ValueError, r"pictures \(N, 28, 28\) or one of \(28, 28\); got shape \(40, 32"),
        (lambda: small()(STORED[:0]), ValueError, "pictures must hold at least one number"),
        (lambda: small().encode(255 * STORED[:2]), ValueError, r"must lie in \[0, 1\]; found 0 to 255: divide bytes"),
        (lambda: small().encode(np.full((28, 28), np.nan)), ValueError, "pictures must be finite"),
        (lambda: small().encode("digits"), TypeError, "pictures must be an array of numbers"),
        (lambda: small().decode(np.zeros((2, 3))), ValueError, r"codes must have 4 numbers a row; got shape \(2, 3\)"),
        (lambda: Autoencoder.load("autoencoder-emoji").decode(np.zeros(129)), ValueError, "1 to 128 numbers a row"),
        (lambda: small().decode(np.zeros((2, 2, 4))), ValueError, "codes must have 4"),
        (lambda: ConstructiveMemory("autoencoder-mnist-16"), TypeError, "autoencoder must be an Autoencoder"),
        (lambda: ConstructiveMemory(small(), "euclid"), ValueError, "similarity must be one of 'dot'"),
        (lambda: ConstructiveMemory(small(), separation=8.0), TypeError, "separation must be a function"),
        (lambda: ConstructiveMemory(small()).recall(STORED[:2]), ValueError, "the memory is empty: store pictures"),
        (lambda: ConstructiveMemory(small()).store(EMOJI), ValueError, r"pictures \(N, 28, 28\)"),
        (lambda: ConstructiveMemory(small()).store(STORED[:3]).recall(EMOJI[0]), ValueError, r"\(N, 28, 28\)"),
        (lambda: exam(small((16, 16))), ValueError, "autoencoder must be of shape"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()


def _options(data, folder):
    how = {"data": data, "code": 16, "width": 4, "hidden": 0, "steps": 2, "noise": 0.1, "smooth": 0.0}
    return how | {"ordered": data == "emoji", "seed": 3, "device": "cpu", "out": folder / "mine.safetensors"}


@pytest.mark.parametrize("data", ["mnist", "emoji"])
def test_the_command_writes_weights_and_tells_how_they_came_about(data, tmp_path):
    options = _options(data, tmp_path)
    log = _recipes.train_dreams(**options)
    assert log["pictures"] == (3000 if data == "mnist" else 2400)
    model = Autoencoder.load(options["out"])
    assert model.ordered == (data == "emoji") and log["weights"] == sum(w.numel() for w in model.parameters())
    assert exam(model) == {key: log[key] for key in exam(model)}
    assert [file.name for file in tmp_path.iterdir()] == ["mine.safetensors"]
