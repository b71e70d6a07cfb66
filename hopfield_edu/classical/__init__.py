"""Part 1, memory by content: the classical Hopfield network, its learning rules and its dynamics."""

from hopfield_edu.classical.energy import energy, local_field
from hopfield_edu.classical.hebbian import hebbian
from hopfield_edu.classical.perceptron import perceptron
from hopfield_edu.classical.pseudo_inverse import pseudo_inverse
from hopfield_edu.classical.recall import Recall, recall
from hopfield_edu.classical.storkey import storkey
from hopfield_edu.classical.unlearning import forget, forget_last_storkey, forget_ridge, unlearn
from hopfield_edu.classical.weights import LowRankWeights

__all__ = [
    "LowRankWeights",
    "Recall",
    "energy",
    "forget",
    "forget_last_storkey",
    "forget_ridge",
    "hebbian",
    "local_field",
    "perceptron",
    "pseudo_inverse",
    "recall",
    "storkey",
    "unlearn",
]
