"""The hetero-encoder: the shipped one meets the chapter's targets, a new one can be trained, wrong input is named."""

import inspect

import numpy as np
import pytest
import torch

from hopfield_edu import datasets
from hopfield_edu.__main__ import main
from hopfield_edu.hetero import HeteroEncoder, cycles, exam, judge, nearest, shuffle

BRICKS = datasets.emoji(count=50, size=32, rng=0).pictures
PI = shuffle(50, rng=1)
GREY_HALVES = [f"{side} half grey" for side in ("left", "right", "top", "bottom")]


@pytest.fixture(scope="module")
def shipped():
    return HeteroEncoder.load("stories")


@pytest.fixture(scope="module")
def anew():
    """Trained from scratch, from another seed than the shipped model's."""
    return HeteroEncoder(rng=1).fit(BRICKS, BRICKS[PI], progress=False)


@pytest.fixture
def small():
    """An untrained model that a test may train."""
    return HeteroEncoder(rng=0, code=8, width=8)


def assert_meets_the_targets(model, margin, seeds=4):
    shares = {name: told + margin for name, (told, _) in exam(model, BRICKS, PI, draws=seeds).items()}
    for name in ("clean", "noise of sigma 0.3", "noise of sigma 0.5", "25 % of pixels grey", "25 % of pixels black"):
        assert shares[name] >= 1, name
    assert shares["50 % of pixels grey"] >= 0.96
    assert shares["50 % of pixels black"] >= 0.96
    assert shares["centre of half the side grey"] >= 0.94
    assert np.mean([shares[name] for name in GREY_HALVES]) >= 0.85


def test_the_shipped_model_meets_the_targets(shipped):
    assert sum(weight.numel() for weight in shipped.parameters()) == 117_059
    assert_meets_the_targets(shipped, margin=0)


def test_training_from_scratch_with_another_seed_meets_the_targets_within_two_stories_of_fifty(anew):
    assert_meets_the_targets(anew, margin=0.04, seeds=2)
    assert len(anew.losses) == 480


def test_the_network_beats_the_nearest_neighbour_where_pixels_mislead(shipped):
    shares = exam(shipped, BRICKS, PI, draws=1)
    for name in ("noise of sigma 0.8", "50 % of pixels black", "left half grey"):
        told, baseline = shares[name]
        assert told > baseline + 0.2, name


def test_the_chain_cleans_a_noisy_start(shipped):
    rng = np.random.default_rng(0)
    noisy = np.clip(BRICKS + 0.5 * rng.standard_normal(BRICKS.shape), 0, 1)
    error = judge(shipped.story(noisy), BRICKS, PI, np.arange(50)).error
    assert error[:, 0].mean() > 0.3
    assert error[:, 1].mean() < 0.1
    assert error[:, 19].mean() < error[:, 1].mean() + 0.01


def test_pure_noise_falls_onto_a_stored_story(shipped):
    story = shipped.story(np.random.default_rng(0).random((20, 32, 32, 3)), steps=40)
    told = nearest(story, BRICKS)
    assert np.mean(PI[told[:, 20:-1]] == told[:, 21:]) > 0.95
    assert judge(story[:, 20:], BRICKS, PI, told[:, 20]).error[:, 1:].mean() < 0.1


def test_without_noise_the_loss_is_lower_and_half_of_the_stories_from_noise_are_lost(anew):
    clean = HeteroEncoder(rng=1).fit(BRICKS, BRICKS[PI], noise=0, progress=False)
    assert np.mean(clean.losses[-50:]) < 0.6 * np.mean(anew.losses[-50:])
    noisy = np.clip(BRICKS + 0.5 * np.random.default_rng(0).standard_normal(BRICKS.shape), 0, 1)
    right = [judge(clean.story(cues), BRICKS, PI, np.arange(50)).right.mean() for cues in (BRICKS, noisy)]
    assert right[0] > 0.9 and 0.2 < right[1] < 0.7
    assert judge(anew.story(noisy), BRICKS, PI, np.arange(50)).right.mean() > 0.9


def test_new_pairs_wipe_out_the_old_stories_unless_ten_old_pairs_come_along():
    new = datasets.emoji(count=60, size=32, rng=0).pictures[50:]
    both, follows = np.concatenate([BRICKS, new]), np.concatenate([PI, 50 + shuffle(10, rng=0)])
    old_right = {}
    for rehearsal in (None, (BRICKS, BRICKS[PI])):
        model = HeteroEncoder.load("stories").fit(
            new, both[follows[50:]], steps=300, rehearsal=rehearsal, progress=False
        )
        found = judge(model.story(both), both, follows, np.arange(60)).right
        old_right[rehearsal is None] = found[:50].mean()
        assert found[50:].mean() >= 0.9
    assert old_right[True] <= 0.1
    assert old_right[False] >= 0.9


def test_same_seed_same_weights_and_no_global_seed_is_touched():
    torch.manual_seed(5)
    before = torch.get_rng_state()
    one, two = (HeteroEncoder(rng=3).fit(BRICKS, BRICKS[PI], steps=3, progress=False) for _ in range(2))
    assert torch.equal(before, torch.get_rng_state())
    other = HeteroEncoder(rng=4)
    for name, weights in one.state_dict().items():
        assert torch.equal(weights, two.state_dict()[name]), name
    assert not torch.equal(other.encoder[0].weight, HeteroEncoder(rng=3).encoder[0].weight)
    torch.manual_seed(6)
    assert torch.equal(HeteroEncoder(rng=4).encoder[0].weight, other.encoder[0].weight)


def test_one_story_a_batch_and_no_steps_at_all(shipped):
    starts = BRICKS[[3, 8, 20]]
    stories = shipped.story(starts)
    assert stories.shape == (3, 20, 32, 32, 3)
    assert np.allclose(stories[:, 0], starts, atol=1e-6)
    assert stories.min() >= 0
    assert stories.max() <= 1
    for start, story in zip(starts, stories, strict=True):
        assert np.allclose(shipped.story(start), story, atol=1e-4)
    assert np.allclose(stories[:, 1], shipped(starts), atol=1e-5)
    assert np.allclose(stories[:, 2], shipped(stories[:, 1]), atol=1e-5)
    assert np.allclose(shipped.story(starts[0], steps=0), starts[:1], atol=1e-6)
    assert shipped.encode(starts).shape == (3, 64)
    assert shipped.encode(starts[0]).shape == (64,)


def test_a_story_comes_back_after_its_cycle(shipped):
    cycle = cycles(PI)[2]
    story = shipped.story(BRICKS[cycle[0]], steps=len(cycle))
    assert np.sqrt(np.mean((story[-1] - story[0]) ** 2)) < 0.1


def test_nothing_that_comes_in_is_changed_and_tensors_give_tensors(shipped, small):
    pictures = BRICKS[:4].copy()
    pictures.setflags(write=False)
    tensor = torch.tensor(pictures)
    kept = tensor.clone()
    assert np.allclose(shipped(pictures), shipped(tensor).detach().numpy(), atol=1e-6)
    assert isinstance(shipped.story(tensor, 2), torch.Tensor)
    small.fit(pictures, pictures[::-1], steps=2, progress=False)
    small.fit(tensor, tensor.flip(0), steps=2, progress=False)
    assert torch.equal(tensor, kept)
    assert np.array_equal(pictures, BRICKS[:4])


def test_save_and_load_give_the_same_answers(small, tmp_path):
    file = tmp_path / "mine.safetensors"
    small.save(file)
    assert np.array_equal(HeteroEncoder.load(file)(BRICKS), small(BRICKS))
    small.save(tmp_path / "half.safetensors", half=True)
    assert np.allclose(HeteroEncoder.load(tmp_path / "half.safetensors")(BRICKS), small(BRICKS), atol=2e-3)
    assert (tmp_path / "half.safetensors").stat().st_size < 0.65 * file.stat().st_size


def test_a_file_of_another_network_is_refused(tmp_path, small):
    from hopfield_edu import _shipped

    _shipped.save(tmp_path / "other.safetensors", {"w": np.zeros(3)}, {})
    _shipped.save(tmp_path / "shape.safetensors", {"encoder.0.weight": np.zeros(3)}, {"code": "8", "width": "8"})
    for name in ("other", "shape"):
        with pytest.raises(ValueError, match=f"HeteroEncoder.save wrote; .*{name}.safetensors holds other weights"):
            HeteroEncoder.load(tmp_path / f"{name}.safetensors")


def test_training_stops_early_where_the_error_is_small_enough(small):
    small.fit(BRICKS, BRICKS[PI], steps=200, enough=10.0, progress=False)
    assert len(small.losses) == 50


def test_sparsity_makes_the_code_small():
    codes = [
        np.abs(
            HeteroEncoder(rng=0, code=8, width=8)
            .fit(BRICKS, BRICKS[PI], steps=60, sparsity=s, progress=False)
            .encode(BRICKS)
        ).mean()
        for s in (0.0, 0.1)
    ]
    assert codes[1] < 0.5 * codes[0]


def test_a_batch_is_a_draw_and_dreams_are_pairs(small):
    small.fit(BRICKS, BRICKS[PI], steps=2, batch=7, rehearsal=small.dreams(12), progress=False)
    noise, answers = small.dreams(5)
    assert np.allclose(small(noise), answers, atol=1e-5)
    assert noise.std() == pytest.approx(12**-0.5, abs=0.01)
    later, after = small.dreams(5, steps=3)
    assert np.allclose(small(later), after, atol=1e-5)
    assert later.std() < noise.std()


def test_the_progress_bar_is_shown_when_asked_for(small, capsys):
    small.fit(BRICKS, BRICKS[PI], steps=2)
    assert "2/2" in capsys.readouterr().err


def test_wrong_pictures_are_named(small):
    wrong_size = np.zeros((4, 64, 64, 3))
    spoilt = BRICKS.copy()
    spoilt[3, 4, 5] = np.nan
    for call in (small, small.encode, small.story, lambda x: small.fit(x, x), lambda x: small.fit(BRICKS, x)):
        with pytest.raises(ValueError, match=r"32, 32, 3\).*got shape \(4, 64, 64, 3\): use datasets.emoji\(size=32\)"):
            call(wrong_size)
        with pytest.raises(ValueError, match="must be finite; found nan"):
            call(spoilt)
        with pytest.raises(ValueError, match=r"must lie in \[0, 1\]; found 0 to 255: divide bytes by 255"):
            call(np.array([0, 255], np.uint8).repeat(32 * 32 * 3).reshape(2, 32, 32, 3))
        with pytest.raises(ValueError, match="must hold at least one number"):
            call(np.zeros((0, 32, 32, 3)))
        with pytest.raises(TypeError, match="must be an array of numbers; got complex128"):
            call(1j * BRICKS)
        with pytest.raises(TypeError, match=r"must be of real numbers; got torch\.complex"):
            call(1j * torch.tensor(BRICKS))
    with pytest.raises(TypeError, match="pictures must be an array of numbers with rows of equal length"):
        small([[1, 2], [3]])
    with pytest.raises(ValueError, match=r"cues must be pictures .* got shape \(4, 64, 64, 3\)"):
        small.story(wrong_size)
    with pytest.raises(ValueError, match=r"sources must hold at least two pictures, .* got 1"):
        small.fit(BRICKS[0], BRICKS[1])
    with pytest.raises(ValueError, match="targets must have one picture for each of sources, 50; got 40"):
        small.fit(BRICKS, BRICKS[:40])
    assert small.losses == []


def test_wrong_options_are_named(small):
    for options, message in (
        ({"steps": 0}, "steps must be at least 1"),
        ({"noise": 2}, r"noise must lie in \[0, 1\]; got 2"),
        ({"sparsity": -1}, "sparsity must lie in"),
        ({"sparsity": 1e7}, "sparsity must lie in"),
        ({"enough": -1}, "enough must lie in"),
        ({"batch": 0}, "batch must be at least 1"),
        (
            {"rehearsal": (BRICKS, BRICKS[:3])},
            r"rehearsal\[1\] must have one picture for each of rehearsal\[0\], 50; got 3",
        ),
        ({"rehearsal": (BRICKS, 255 * BRICKS)}, r"rehearsal\[1\] must lie in \[0, 1\]"),
        ({"rate": 0}, "rate must be above 0"),
    ):
        with pytest.raises(ValueError, match=message):
            small.fit(BRICKS, BRICKS, **options)
    for options, message in (
        ({"rehearsal": BRICKS}, r"rehearsal must be a pair, \(sources, targets\)"),
        ({"progress": "yes"}, "progress must be True or False"),
    ):
        with pytest.raises(TypeError, match=message):
            small.fit(BRICKS, BRICKS, **options)
    with pytest.raises(ValueError, match="steps must be at least 0; got -1"):
        small.story(BRICKS[0], -1)
    with pytest.raises(ValueError, match="steps must be at least 0; got -1"):
        small.dreams(2, steps=-1)
    with pytest.raises(ValueError, match="rng must be a seed of at least 0"):
        HeteroEncoder.load(rng=-1)
    with pytest.raises(ValueError, match="width must be even"):
        HeteroEncoder(width=7)
    with pytest.raises(TypeError, match="rng must be a seed"):
        HeteroEncoder(rng=None)


def test_fit_and_story_can_be_called_as_the_book_calls_them():
    assert list(inspect.signature(HeteroEncoder.fit).parameters)[1:3] == ["sources", "targets"]
    assert {"noise", "sparsity", "steps", "device", "progress"} <= set(inspect.signature(HeteroEncoder.fit).parameters)


def test_the_command_writes_weights_log_and_sha256(tmp_path, monkeypatch, capsys):
    import hashlib
    import json

    out = tmp_path / "tiny.safetensors"
    command = f"train stories --count 4 --steps 5 --code 8 --width 8 --seed 7 --out {out}"
    for _ in range(2):
        main(command.split())
    log = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert log["command"] == "python -m hopfield_edu " + command
    assert log["seed"] == 7
    assert f"torch {torch.__version__}" in log["machine"]
    assert len(log["complete right stories, %"]) == len(log["nearest neighbour in pixels, %"]) == 13
    line = f"{hashlib.sha256(out.read_bytes()).hexdigest()}  tiny.safetensors\n"
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8") == line
    assert HeteroEncoder.load(out).code == 8


@pytest.mark.parametrize("wrong", ["--count 1", "--pictures nowhere", "--steps 0", "--noise 3"])
def test_the_command_says_what_is_wrong_in_one_line(wrong, tmp_path, capsys):
    with pytest.raises(SystemExit) as stop:
        main(["train", "stories", *wrong.split(), "--out", str(tmp_path / "w.safetensors")])
    assert stop.value.code == 2
    error = capsys.readouterr().err
    assert " must " in error
    assert "Traceback" not in error
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_gpu_and_cpu_agree(shipped):
    on_gpu = HeteroEncoder.load("stories").to("cuda")
    assert np.allclose(on_gpu(BRICKS), shipped(BRICKS), atol=1e-3)
    assert np.allclose(on_gpu.encode(BRICKS), shipped.encode(BRICKS), atol=1e-2)
    assert np.array_equal(nearest(on_gpu.story(BRICKS), BRICKS), nearest(shipped.story(BRICKS), BRICKS))
    there = on_gpu.story(torch.tensor(BRICKS[0], device="cuda"), 2)
    assert there.is_cuda
    trained = [
        HeteroEncoder(rng=0).fit(BRICKS, BRICKS[PI], steps=20, device=device, progress=False).losses
        for device in ("cpu", "cuda")
    ]
    assert np.allclose(*trained, rtol=0.02)
