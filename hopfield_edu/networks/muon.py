"""Muon (Jordan et al. 2024): a matrix moves along its momentum, with its singular values alike. Beside it Adam."""

import math

import torch

QUINTIC = 3.4445, -4.7750, 2.0315
"""Coefficients of Jordan et al.: they grow small singular values fastest, and leave all of them near 1."""
ITERATIONS = 5
MOMENTUM = 0.95
BETAS = 0.9, 0.99
SHARE = 0.3
"""The rate of Adam beside that of Muon."""
STATE = "momenta", "means", "squares", "steps"


def orthogonalized(matrix):
    """U Vᵀ of a matrix U S Vᵀ, about: singular values of any size come near 1, most to 0.7 to 1.2 (Newton and Schulz).

        P = a I + b A + c A²  with  A = X Xᵀ,   X ← P X

    five times. Each puts every singular value s in the place of a s + b s³ + c s⁵, without knowing one.
    matrix: (rows, columns), a tensor. Returns a new tensor of the same shape; of zeros, zeros.
    """
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = x / (x.norm() + 1e-7)  # no singular value is above 1, where the five steps begin
    (a, b, c), square, turn = QUINTIC, x @ x.T, None
    for _ in range(ITERATIONS):
        factor = torch.addmm(b * square, square, square, alpha=c)
        factor.diagonal().add_(a)
        # X stays as it is to the end: the factors are gathered, and A ← P A P, which are small and square
        turn = factor if turn is None else factor @ turn
        square = factor @ square @ factor
    return (turn @ x).T if tall else turn @ x


class Muon:
    """Orthogonalized momentum for matrices and convolutions, Adam for biases and norms.

        M ← μ M + (1 - μ) G,   W ← W - η √max(1, rows / columns) · orthogonalized(μ M + (1 - μ) G)

    A convolution is a matrix, a row for each of its first axis. A gradient G has a few directions that are far longer
    than all others. Orthogonalized, all are alike: what is rare in a batch is learned as fast as what is frequent.

    parameters: those of a network. lr: the rate η of matrices; that of Adam is 0.3 of it.

    It does for `descend` what an optimizer of torch does, and is none: those load torch's compiler first, which takes
    a second. Newer versions of torch have a Muon for matrices alone; the package runs with older ones.
    """

    def __init__(self, parameters, lr):
        parameters = list(parameters)
        matrices = [weights for weights in parameters if weights.ndim > 1]
        vectors = [weights for weights in parameters if weights.ndim < 2]
        self.param_groups = [{"params": matrices, "lr": lr}, {"params": vectors, "lr": SHARE * lr}]
        self.momenta = [torch.zeros_like(weights) for weights in matrices]
        self.means = self.squares = 0.0
        self.steps = 0

    def zero_grad(self):
        """Forget the gradients of the last step."""
        for group in self.param_groups:
            for weights in group["params"]:
                weights.grad = None

    @torch.no_grad()
    def step(self):
        """Take one step by the gradients that the weights hold."""
        self.steps += 1
        matrices, vectors = self.param_groups
        for weights, momentum in zip(matrices["params"], self.momenta, strict=True):
            momentum.lerp_(weights.grad, 1 - MOMENTUM)
            weights.sub_(_turned(weights.grad.lerp(momentum, MOMENTUM)), alpha=matrices["lr"])
        if vectors["params"]:
            moves = self._adam(torch.cat([weights.grad.flatten() for weights in vectors["params"]]))
            for weights, move in zip(vectors["params"], _parted(moves, vectors["params"]), strict=True):
                weights.sub_(move, alpha=vectors["lr"])

    def state_dict(self):
        """All that it remembers of the steps so far, for a Checkpoint."""
        return {name: getattr(self, name) for name in STATE}

    def load_state_dict(self, state):
        """Go on from what another one remembered."""
        for name in STATE:
            setattr(self, name, state[name])

    def _adam(self, gradient):
        """How biases move, all in one vector: mean of gradients over root of mean of squares (Kingma & Ba 2015)."""
        slow, slower = BETAS
        self.means = slow * self.means + (1 - slow) * gradient
        self.squares = slower * self.squares + (1 - slower) * gradient**2
        mean, square = self.means / (1 - slow**self.steps), self.squares / (1 - slower**self.steps)
        return mean / (square.sqrt() + 1e-8)


def _turned(gradient):
    """A gradient of any shape, orthogonalized as a matrix; a tall one moves further, for its columns are longer."""
    matrix = gradient.flatten(1)
    scale = math.sqrt(max(1, matrix.shape[0] / matrix.shape[1]))
    return scale * orthogonalized(matrix).view_as(gradient)


def _parted(vector, examples):
    """A long vector as tensors of these shapes, one after the other."""
    parts = vector.split([example.numel() for example in examples])
    return [part.view_as(example) for part, example in zip(parts, examples, strict=True)]
