"""SimCLR in small: the loss is its definition, views are fair, training is repeatable and brings views together."""

import json
import math

import numpy as np
import pytest
import torch
from PIL import Image

from hopfield_edu import _shipped, datasets
from hopfield_edu.__main__ import main
from hopfield_edu.modern import contrastive, views
from hopfield_edu.networks import checkpoint


@pytest.fixture(scope="module")
def emoji():
    return datasets.emoji(300, size=32).pictures


@pytest.fixture
def batch(emoji):
    return torch.tensor(emoji[:64]).float().permute(0, 3, 1, 2)


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


def test_the_loss_is_its_definition():
    first, second = torch.randn(2, 5, 7, generator=seeded())
    codes, temperature = [*first.numpy().astype(float), *second.numpy().astype(float)], 0.3

    def cosine(a, b):
        return a @ b / np.linalg.norm(a) / np.linalg.norm(b)

    terms = []
    for i in range(10):
        partner = (i + 5) % 10
        others = [math.exp(cosine(codes[i], codes[k]) / temperature) for k in range(10) if k != i]
        terms.append(math.log(sum(others)) - cosine(codes[i], codes[partner]) / temperature)
    assert contrastive.nt_xent(first, second, temperature).item() == pytest.approx(np.mean(terms), rel=1e-5)


CODES = torch.randn(4, 8, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize(
    ("first", "second", "temperature", "says"),
    [
        (CODES, CODES[:3], 0.1, r"second must be the other views of first, \(4, 8\) on cpu; got \(3, 8\)"),
        (CODES[:3], CODES, 0.1, "second must be the other views"),
        (CODES, CODES[:, :7], 0.1, "second must be the other views"),
        (CODES, CODES.to("meta"), 0.1, "second must be the other views"),
        (CODES, CODES[0], 0.1, r"second must have shape \(B, d\)"),
        (CODES[0], CODES[0], 0.1, r"first must have shape \(B, d\)"),
        (CODES[:0], CODES[:0], 0.1, "first must have shape"),
        (CODES.numpy(), CODES, 0.1, "first must be a torch tensor of numbers, .*; got ndarray"),
        (CODES, CODES.tolist(), 0.1, "second must be a torch tensor of numbers, .*; got list"),
        (CODES * 1j, CODES, 0.1, "first must be a torch tensor of numbers, .*; got torch.complex64"),
        (CODES, CODES, 0.0, "temperature must lie in"),
        (CODES, CODES, -0.1, "temperature must lie in"),
        (CODES, CODES, 1e-300, "temperature must lie in"),
        (CODES, CODES, math.inf, "temperature must lie in"),
        (CODES, CODES, math.nan, "temperature must lie in"),
        (CODES, CODES, "0.1", "temperature must be a number"),
        (CODES, CODES, torch.tensor(0.1), "temperature must be a number"),
    ],
)
def test_what_has_no_contrastive_loss_is_refused_by_name(first, second, temperature, says):
    with pytest.raises((ValueError, TypeError), match=says):
        contrastive.nt_xent(first, second, temperature)


@pytest.mark.parametrize("temperature", [1e-6, 1, 1e300, np.float32(0.5)])
def test_any_other_temperature_has_a_loss(temperature):
    assert torch.isfinite(contrastive.nt_xent(CODES, CODES.flip(0), temperature))


def test_codes_of_any_type_of_number_have_the_loss_of_32_bits():
    first, second = CODES.half(), CODES.flip(1).half()
    wide = contrastive.nt_xent(first.float(), second.float())
    assert contrastive.nt_xent(first, second) == wide == contrastive.nt_xent(first.double(), second.double())


def test_the_loss_is_least_where_views_agree_and_pictures_differ():
    agree, shuffled = torch.eye(8), torch.eye(8).roll(1, 0)
    assert contrastive.nt_xent(agree, 3 * agree) < 1e-3
    assert contrastive.nt_xent(agree, shuffled) > 9
    assert contrastive.nt_xent(torch.ones(8, 4), torch.ones(8, 4)).item() == pytest.approx(math.log(15))


def test_views_are_pictures_of_the_same_shape_drawn_anew_and_repeatable(batch):
    before = batch.clone()
    view = views.augment(batch, seeded(1))
    assert view.shape == batch.shape and view.dtype == batch.dtype
    assert view.min() >= 0 and view.max() <= 1
    assert torch.equal(batch, before)
    assert torch.equal(view, views.augment(batch, seeded(1)))
    assert not torch.equal(view, views.augment(batch, seeded(2)))


def test_clean_views_are_the_picture_or_its_mirror(batch):
    view = views.augment(batch, seeded(), clean=1.0)
    same, mirrored = ((view == other).flatten(1).all(1) for other in (batch, batch.flip(3)))
    assert (same | mirrored).all()
    assert 16 < mirrored.sum() < 48
    changed = (views.augment(batch, seeded()) != batch).flatten(1).any(1)
    assert changed.float().mean() > 0.9


def test_a_view_neither_cut_nor_turned_keeps_its_place(batch):
    class Still(views._Dice):
        def happens(self, share):
            return torch.zeros(self.count, 1, 1, 1, dtype=torch.bool)

    dice = Still(64, seeded())
    never = dice.happens(1)
    whole = views._move(batch, dice, cut=never, small=never, mirror=never, widest=1.0)
    mirror = views._move(batch, dice, cut=never, small=never, mirror=~never, widest=1.0)
    assert torch.allclose(whole, batch, atol=1e-5)
    assert torch.allclose(mirror, batch.flip(3), atol=1e-5)


class Fixed(views._Dice):
    """Everything that may happen does, but for a turn; places are drawn."""

    def happens(self, share):
        return torch.full((self.count, 1, 1, 1), share != 0.7)


def moved(picture, count=400, **how):
    """So many views of one picture (3, 32, 32), cut or made smaller."""
    dice = Fixed(count, seeded())
    switch = {name: torch.full((count, 1, 1, 1), how.get(name, False)) for name in ("cut", "small", "mirror")}
    return views._move(picture.expand(count, -1, -1, -1), dice, **switch, widest=how.get("widest", 0.9))


def test_cuts_come_from_everywhere_in_the_picture_and_never_from_outside():
    places = torch.linspace(-1, 1, 32).expand(3, 32, 32)
    seen = moved(places, cut=True)[:, 0, 0]
    sides = (seen[:, -1] - seen[:, 0]) / 2
    assert 0.35 < sides.min() < 0.45 < 0.8 < sides.max() < 0.95
    middles = (seen[:, -1] + seen[:, 0]) / 2 / (1 - sides)  # of all places there are, from -1 to 1
    assert (middles < -0.8).float().mean() > 0.06 < (middles > 0.8).float().mean()
    assert (middles.abs() < 0.2).float().mean() < 0.3
    narrow = moved(places, cut=True, widest=0.6)[:, 0, 0]
    assert 0.55 < ((narrow[:, -1] - narrow[:, 0]) / 2).max() < 0.62


def test_a_smaller_picture_lies_on_paper_and_is_seen_as_a_whole():
    ink = torch.zeros(3, 32, 32)
    seen = moved(ink, small=True)[:, 0]
    assert set(seen.unique().tolist()) == {0.0, 1.0}  # ink and white paper
    sides = (seen == 0).sum((1, 2)).sqrt() / 32
    assert 0.45 < sides.min() < 0.6 < 0.9 < sides.max()
    touched = (seen[:, 0] == 0).any(1), (seen[:, -1] == 0).any(1)
    small = sides < 0.7
    assert not (touched[0] & touched[1])[small].any() and touched[0][small].any() and touched[1][small].any()


def test_training_is_the_same_for_a_seed_and_leaves_the_global_generator_alone(emoji):
    torch.manual_seed(5)
    state = torch.random.get_rng_state()
    runs = [contrastive.train(emoji, pairs=64, batch=16, seed=seed) for seed in (3, 3, 4)]
    assert torch.equal(torch.random.get_rng_state(), state)
    same, again, other = (torch.cat([p.detach().flatten() for p in run.parameters()]) for run in runs)
    assert torch.equal(same, again)
    assert not torch.equal(same, other)


RUN = {
    "pairs": 160,
    "batch": 16,
    "rate": 1e-3,
    "clean": 0.8,
    "noisy": 0.4,
    "sigma": 0.3,
    "plain": 0.1,
    "cut": 0.6,
    "widest": 0.8,
}


@pytest.fixture(scope="module")
def left_over(emoji, tmp_path_factory):
    """The checkpoint of a run that was stopped after eight steps of ten, six of which it kept; and what it holds."""
    path = tmp_path_factory.mktemp("run") / "run.checkpoint"
    loss, left = contrastive._contrast, iter(range(8))

    def killed(*codes):
        if next(left, None) is None:
            raise KeyboardInterrupt
        return loss(*codes)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkpoint, "EVERY", 3)
        patch.setattr(contrastive, "_contrast", killed)
        with pytest.raises(KeyboardInterrupt):
            contrastive.train(emoji, **RUN, checkpoint=path)
    return path, path.read_bytes()


@pytest.fixture
def stopped(left_over):
    """The checkpoint as the stopped run left it."""
    path, kept = left_over
    path.write_bytes(kept)
    return path


def test_a_stopped_run_goes_on_as_if_it_never_had_been(emoji, stopped):
    whole = contrastive.train(emoji, **RUN)
    resumed = contrastive.train(emoji, **RUN, checkpoint=stopped)
    for name, weight in whole.state_dict().items():
        assert torch.equal(weight, resumed.state_dict()[name]), name
    assert resumed.losses == whole.losses and len(whole.losses) == 10
    assert not stopped.exists()


@pytest.mark.parametrize(
    "other",
    [
        *({"seed": 1}, {"pairs": 1600}, {"pairs": 32}, {"batch": 8}, {"rate": 1e-4}),
        *({"clean": 0.9}, {"noisy": 0.5}, {"sigma": 0.2}, {"plain": 0.0}, {"cut": 0.7}, {"widest": 0.9}),
    ],
    ids=str,
)
def test_a_checkpoint_of_other_settings_is_refused_by_name_and_not_lost(emoji, stopped, other):
    before = stopped.read_bytes()
    (name, value), *_ = other.items()
    with pytest.raises(ValueError, match=f"^{name} must be {RUN.get(name, 0)}, as in the run that .* got {value}"):
        contrastive.train(emoji, **RUN | other, checkpoint=stopped)
    assert stopped.read_bytes() == before


def test_a_checkpoint_of_other_pictures_or_other_first_weights_is_refused_by_name(emoji, stopped):
    changed = emoji.copy()
    changed[7, 3, 3] = 1 - changed[7, 3, 3]
    for pictures in (emoji[:200], changed):
        with pytest.raises(ValueError, match=r"^pictures must be 300 pictures "):
            contrastive.train(pictures, **RUN, checkpoint=stopped)
    with pytest.raises(ValueError, match=r"^start must be weights drawn by the seed, .* got weights "):
        contrastive.train(emoji, **RUN, start=contrastive.untrained(5), checkpoint=stopped)
    assert stopped.exists()


def test_a_file_that_is_no_checkpoint_is_named_and_stays(emoji, tmp_path):
    strange = {"text": b"shopping list", "empty": b"", "cut": b"PK\x03\x04"}
    for name, content in strange.items():
        (tmp_path / name).write_bytes(content)
    torch.save({"step": 3}, tmp_path / "older")
    torch.save([1, 2], tmp_path / "list")
    for file in list(tmp_path.iterdir()):
        with pytest.raises(ValueError, match="checkpoint must be a file that a run of this version left"):
            contrastive.train(emoji, **RUN, checkpoint=file)
        assert file.exists()
    with pytest.raises(ValueError, match=r"checkpoint must be a file; .* is not, but a folder"):
        contrastive.train(emoji, **RUN, checkpoint=tmp_path)
    with pytest.raises(FileNotFoundError, match="checkpoint must lie in a folder that exists"):
        contrastive.train(emoji, **RUN, checkpoint=tmp_path / "no folder" / "run.checkpoint")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"seed": 1.5}, "seed must be a whole number"),
        ({"seed": -1}, "seed must be at least 0"),
        ({"clean": 5.0}, r"clean must lie in \[0, 1\]"),
        ({"noisy": 7.0}, r"noisy must lie in \[0, 1\]"),
        ({"plain": -0.1}, r"plain must lie in \[0, 1\]"),
        ({"sigma": -3.0}, "sigma must lie in"),
        ({"cut": 0.9}, r"cut must lie in \[0, 0.8\]"),
        ({"widest": 0.3}, r"widest must lie in \[0.4, 1\]"),
        ({"sigma": float("nan")}, "sigma must lie in"),
        ({"rate": 0.0}, "rate must be above 0"),
        ({"rate": 30.0}, "rate must lie in"),
        ({"batch": 2.5}, "batch must be a whole number"),
        ({"start": "contrastive-emoji"}, "start must be a ContrastiveNetwork"),
        ({"device": "abacus"}, "device must be one that this machine has"),
        ({"device": "meta"}, "device must be one that this machine has"),
    ],
    ids=str,
)
def test_wrong_settings_are_named_before_any_step(emoji, settings, says, monkeypatch):
    monkeypatch.setattr(contrastive, "_contrast", None)  # a step would fail
    with pytest.raises((TypeError, ValueError), match=says):
        contrastive.train(emoji, **{"pairs": 32, "batch": 16} | settings)


@pytest.mark.parametrize(
    ("name", "value"), [("clean", 2), ("noisy", -1), ("plain", "all"), ("sigma", -0.1), ("widest", 2)]
)
def test_views_refuse_wrong_settings_by_name(batch, name, value):
    with pytest.raises((TypeError, ValueError), match=f"^{name} must"):
        views.augment(batch, seeded(), **{name: value})


def test_training_brings_a_turned_picture_back_to_its_own(emoji):
    from hopfield_edu import corrupt

    def recalled(network):
        with torch.inference_mode():
            stored, cue = (
                torch.nn.functional.normalize(network(torch.tensor(p).float().permute(0, 3, 1, 2)))
                for p in (emoji[200:], corrupt.crop(emoji[200:], 0.75))
            )
        return (cue @ stored.T).argmax(1).eq(torch.arange(100)).float().mean()

    trained = contrastive.train(emoji[:200], pairs=3200, batch=64)
    assert recalled(trained) > recalled(contrastive.untrained().eval()) + 0.15


def test_weights_come_back_from_a_file_in_16_bits(tmp_path, batch):
    network = contrastive.untrained(1).eval()
    contrastive.save(network, tmp_path / "mine.safetensors")
    assert {array.dtype.name for array in _shipped.load(tmp_path / "mine.safetensors")[0].values()} <= {
        "float16",
        "int64",
    }
    with torch.inference_mode():
        codes, back = network(batch), contrastive.load(tmp_path / "mine.safetensors")(batch)
    assert torch.nn.functional.cosine_similarity(codes, back).min() > 0.9999


def test_weights_of_another_network_are_refused(tmp_path):
    for about in ({}, {"channels": "8 8 8", "code": "4"}, {"channels": "8 8", "code": "4"}):
        _shipped.save(tmp_path / "other.safetensors", {"a": np.zeros(3)}, about)
        with pytest.raises(
            ValueError, match=r"that ContrastiveNetwork.save wrote; .*other.safetensors holds other weights"
        ):
            contrastive.load(tmp_path / "other.safetensors")


def test_training_goes_on_from_given_weights_and_leaves_them_alone(emoji):
    start = contrastive.load("contrastive-emoji")
    before = {name: tensor.clone() for name, tensor in start.state_dict().items()}
    further = contrastive.train(emoji[:64], pairs=32, batch=16, rate=1e-4, start=start)
    assert all(torch.equal(before[name], tensor) for name, tensor in start.state_dict().items())
    change, own = (
        sum((a - b).square().sum() for a, b in zip(further.parameters(), other.parameters(), strict=True))
        for other in (start, contrastive.untrained())
    )
    assert 0 < change < 0.01 * own


def test_a_plain_view_is_the_picture_itself_with_noise(batch):
    view = views.augment(batch, seeded(), plain=1.0, sigma=0.2)
    assert (view - batch).abs().mean() < 0.12 and not torch.equal(view, batch)
    assert (views.augment(batch, seeded(), plain=1.0, sigma=0.0) - batch).abs().max() < 1e-6


def test_as_many_views_are_cut_as_asked(batch, monkeypatch):
    shares = []
    monkeypatch.setattr(
        views, "_move", lambda pictures, dice, cut, **how: shares.append(float(cut.mean(dtype=float))) or pictures
    )
    for share in (0.0, 0.6):
        views.augment(batch, seeded(), cut=share)
    assert shares == [0, pytest.approx(0.6, abs=0.15)]


def test_as_many_views_are_noisy_as_asked(batch):
    for share in (0.0, 0.9):
        rough = views.augment(batch, seeded(), noisy=share) - views.augment(batch, seeded(), noisy=0.0)
        assert rough.flatten(1).any(1).float().mean() == pytest.approx(share, abs=0.12)


@pytest.mark.parametrize("data", ["emoji", "folder"])
def test_the_command_writes_weights_and_tells_how_they_came_about(data, tmp_path, emoji):
    if data == "folder":
        for i, picture in enumerate(emoji[:20]):
            Image.fromarray(np.uint8(255 * picture)).save(tmp_path / f"{i}.png")
    out, source = tmp_path / "mine.safetensors", str(tmp_path) if data == "folder" else data
    main(["train", "encoder", "--data", source, "--seed", "2", "--out", str(out), "--pairs", "512"])
    log = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert log["command"].endswith("--pairs 512") and log["seed"] == 2
    assert log["pictures"] == (20 if data == "folder" else contrastive.EMOJI)
    assert log["weights"] == sum(w.numel() for w in contrastive.load(out).parameters())
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix != ".png") == [
        "SHA256SUMS",
        "mine.json",
        "mine.safetensors",
    ]


@pytest.mark.parametrize(
    ("pictures", "words"),
    [
        (np.zeros((4, 32, 32)), r"must have shape \(N, 32, 32, 3\)"),
        (np.zeros((4, 3, 32, 32)), r"must have shape \(N, 32, 32, 3\)"),
        (np.zeros((0, 32, 32, 3)), "at least one number"),
        (np.full((4, 32, 32, 3), 200.0), r"lie in \[0, 1\]; found 200 to 200: divide bytes by 255"),
        (np.full((4, 32, 32, 3), np.nan), "finite"),
    ],
)
def test_wrong_pictures_are_named(pictures, words):
    with pytest.raises(ValueError, match=words):
        contrastive.train(pictures, pairs=64)


def test_wrong_counts_are_named():
    with pytest.raises(ValueError, match="pairs must be at least 1"):
        contrastive.train(np.zeros((4, 32, 32, 3)), pairs=0)
