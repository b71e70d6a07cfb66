"""The hetero-encoder: a small convolutional network that answers a picture with the picture that follows it."""

import math

import torch
from torch import nn

from hopfield_edu._validation import as_generator, number_between, positive_count, unit_interval, whole_number
from hopfield_edu.networks.muon import Muon
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor
from hopfield_edu.networks.training import as_plan

SIDE = 32
WARM_UP, REHEARSED = 10, 10


class HeteroEncoder(Network):
    """Encoder to a dense code, decoder to another picture: y = D(E(x)), trained so that picture i gives picture pi(i).

    code: neurons of the code layer. width: channels of the widest convolution, even.
    rng: seed or Generator, for the first weights and for the noise of fit. The default has 117,059 weights.

    Pictures are (N, 32, 32, 3) arrays or torch tensors, floats in [0, 1]; one picture is (32, 32, 3). Arrays give
    arrays, tensors give tensors on their own device; nothing that comes in is changed. Inside, a pixel is -1 to 1.
    """

    SIZES = ("code", "width")

    def __init__(self, *, code=64, width=32, rng=0):
        super().__init__()
        self.code, self.width = positive_count(code, "code"), positive_count(width, "width")
        if self.width % 2:
            raise ValueError(f"width must be even, for the first convolution has half of it; got {width}")
        seed = int(as_generator(rng).integers(2**62))
        self._random = torch.Generator().manual_seed(seed)
        with seeded(seed):
            self.encoder = _encoder(self.code, self.width)
            self.decoder = _decoder(self.code, self.width)

    def forward(self, pictures):
        """The picture that follows each: y = D(E(x)), clipped to [0, 1]. Same shape as `pictures`."""
        return self._tell(pictures, lambda x: _to_pictures(self.decoder(self.encoder(x)).clamp(-1, 1)))

    def encode(self, pictures):
        """The code of each picture: (N, 64), or (64,) for one picture."""
        return self._tell(pictures, self.encoder)

    def story(self, cues, steps=19):
        """Start at a cue and feed each answer back: x(t + 1) = D(E(x(t))), clipped to [0, 1].

        cues: (32, 32, 3), or (M, 32, 32, 3) for M stories, in [0, 1]. steps: answers after the start, at least 0.
        Returns (steps + 1, 32, 32, 3), or (M, steps + 1, 32, 32, 3), the start first.
        """
        steps = whole_number(steps, "steps")

        def tell(x):
            told = [x]
            for _ in range(steps):
                told.append(self.decoder(self.encoder(told[-1])).clamp(-1, 1))
            return _to_pictures(torch.stack(told, dim=1))

        return self._tell(cues, tell, "cues")

    def fit(
        self,
        sources,
        targets,
        *,
        steps=480,
        noise=1.0,
        sparsity=0.0,
        rate=0.02,
        batch=100,
        rehearsal=None,
        enough=0.0,
        device=None,
        progress=True,
    ):
        """Learn to answer sources[i] with targets[i].

        The loss is mean (D(E(x̃)) - y)² + sparsity · |E(x̃)|₁, where x̃ is the damaged source and |·|₁ sums over the code.

        A second call goes on from the weights of the first; the momentum and the course of the rate start anew.

        sources, targets: (N, 32, 32, 3) in [0, 1], N at least 2.
        steps: updates by Muon; the rate rises for 10 of them to `rate`, above 0, then falls along a cosine to 0.
        noise: 0 (clean) to 1, how much each source is damaged, anew at each step: Gaussian noise, lost pixels, a mask.
        sparsity: weight of the L1 term on the code, 0 to 1e6.
        batch: pairs drawn for one step, or all where there are no more.
        rehearsal: (old sources, old targets), of which ten random pairs join each step; None to learn the new alone.
        enough: stop once the squared error of pixels between -1 and 1, averaged over 50 steps, is below it.
        device: "cpu", "cuda", …; None to stay. progress: show a bar.
        Returns the model. Its .losses is the squared error of every step so far.
        """
        x, y = _as_pairs(sources, targets)
        old = None if rehearsal is None else _as_rehearsal(rehearsal)
        noise, sparsity = number_between(noise, "noise", 0, 1), number_between(sparsity, "sparsity", 0, 1e6)
        enough = number_between(enough, "enough", 0, math.inf)
        plan = as_plan(steps=steps, batch=batch, rate=rate, device=device, progress=progress)

        def loss(step):
            some_x, some_y = self._draw(x, y, plan.batch, old)
            code = self.encoder(_damage(some_x, noise, self._random).to(self.device))
            error = nn.functional.mse_loss(self.decoder(code), some_y.to(self.device))
            return error, sparsity * code.abs().sum(dim=1).mean()

        return self._descend(loss, plan, warm_up=WARM_UP, by=Muon, enough=enough)

    def dreams(self, count=500, *, steps=0):
        """Pseudo-pairs for rehearsal, without the old pictures: noise, and what the model answers to it (Robins 1995).

        steps: answers to follow before the pair is taken; 0 for the noise itself. Returns (sources, targets) arrays.
        """
        steps, shape = whole_number(steps, "steps"), (positive_count(count, "count"), SIDE, SIDE, 3)
        noise = torch.rand(shape, generator=self._random).numpy()
        told = self.story(noise, steps + 1)
        return told[:, steps], told[:, steps + 1]

    @classmethod
    def load(cls, path="stories", *, rng=0):
        """A model from a file of save, or the shipped one by its name, "stories". rng: for the noise of a later fit.

        Raises FileNotFoundError, or ValueError where the file is cut, changed or of another network.
        """
        return cls._load(path, rng=rng)

    def _tell(self, pictures, network, name="pictures"):
        """Pictures of any kind in, through network((N, 3, 32, 32) in -1 to 1), and out as the kind that came."""
        x, single = _as_pictures(pictures, name)
        return self._answer(pictures, single, lambda: network(_to_pixels(x).to(self.device)))

    def _draw(self, x, y, batch, old):
        if len(x) > batch:
            chosen = torch.randperm(len(x), generator=self._random)[:batch]
            x, y = x[chosen], y[chosen]
        if old is not None:
            chosen = torch.randperm(len(old[0]), generator=self._random)[:REHEARSED]
            x, y = torch.cat([x, old[0][chosen]]), torch.cat([y, old[1][chosen]])
        return x, y


def _encoder(code, width):
    return nn.Sequential(
        *(nn.Conv2d(3, width // 2, 4, 2, 1), nn.SiLU()),
        *(nn.Conv2d(width // 2, width, 4, 2, 1), nn.SiLU()),
        *(nn.Conv2d(width, width, 4, 2, 1), nn.SiLU()),
        *(nn.Flatten(), nn.Linear(16 * width, code), nn.LayerNorm(code), nn.SiLU()),
    )


def _decoder(code, width):
    return nn.Sequential(
        *(nn.Linear(code, 16 * width), nn.SiLU(), nn.Unflatten(1, (width, 4, 4))),
        *(nn.ConvTranspose2d(width, width, 4, 2, 1), nn.SiLU()),
        *(nn.ConvTranspose2d(width, width // 2, 4, 2, 1), nn.SiLU()),
        nn.ConvTranspose2d(width // 2, 3, 4, 2, 1),
    )


def _damage(pixels, strength, random):
    """Damage each picture in its own way, at strength 1: noise of sigma up to 0.6 in units of [0, 1] for 80 % of them,
    up to 50 % lost pixels for 35 %, a rectangle of 6 to 19 pixels a side for 35 %. A picture's holes
    are black, white or of one grey, a third each.
    """
    if strength == 0:
        return pixels
    count = len(pixels)

    def uniform(*shape):
        return torch.rand((count, *shape), generator=random)

    sigma = 1.2 * strength * uniform(1, 1, 1) * (uniform(1, 1, 1) < 0.8)
    pixels = pixels + sigma * torch.randn(pixels.shape, generator=random)
    share = 0.5 * strength * uniform(1, 1, 1) * (uniform(1, 1, 1) < 0.35)
    lost = uniform(1, SIDE, SIDE) < share
    sides = strength * (6 + 13 * uniform(2, 1, 1)) * (uniform(1, 1, 1) < 0.35)
    corners = uniform(2, 1, 1) * (SIDE - sides)
    place = torch.arange(SIDE)
    inside = (place >= corners) & (place < corners + sides)  # (count, 2, 1, SIDE): rows, then columns
    masked = inside[:, :1].transpose(2, 3) & inside[:, 1:]
    grey = 3 * uniform(1, 1, 1) - 1.5
    return torch.where(lost | masked, grey, pixels).clamp(-1, 1)


def _to_pixels(pictures):
    return 2 * pictures.movedim(-1, -3) - 1


def _to_pictures(pixels):
    return (pixels.movedim(-3, -1) + 1) / 2


def _as_pictures(pictures, name):
    """Pictures as a float32 tensor (N, 32, 32, 3), and whether a single one came."""
    tensor = finite_tensor(pictures, name)
    if tensor.ndim not in (3, 4) or tuple(tensor.shape[-3:]) != (SIDE, SIDE, 3):
        raise ValueError(
            f"{name} must be pictures (N, 32, 32, 3) or one (32, 32, 3); got shape {tuple(tensor.shape)}: "
            "use datasets.emoji(size=32) or datasets.folder(path, size=32)"
        )
    return unit_interval(tensor, name).reshape(-1, SIDE, SIDE, 3), tensor.ndim == 3


def _as_rehearsal(rehearsal):
    if not isinstance(rehearsal, tuple | list) or len(rehearsal) != 2:
        raise TypeError(f"rehearsal must be a pair, (sources, targets), such as dreams() gives; got {rehearsal!r:.60}")
    return _as_pairs(*rehearsal, "rehearsal[0]", "rehearsal[1]")


def _as_pairs(sources, targets, first="sources", second="targets"):
    """Pairs as pixels (N, 3, 32, 32) on the CPU, where the noise is drawn."""
    (x, _), (y, _) = _as_pictures(sources, first), _as_pictures(targets, second)
    if len(x) != len(y):
        raise ValueError(f"{second} must have one picture for each of {first}, {len(x)}; got {len(y)}")
    if len(x) < 2:
        raise ValueError(f"{first} must hold at least two pictures, for a story leads from one to another; got 1")
    return _to_pixels(x.detach().cpu()), _to_pixels(y.detach().cpu())
