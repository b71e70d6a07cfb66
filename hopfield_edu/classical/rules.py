"""The learning rules by name: the one spelling that Python, the claims, recorded tables and the widgets share."""

from hopfield_edu.classical.hebbian import hebbian
from hopfield_edu.classical.perceptron import perceptron
from hopfield_edu.classical.pseudo_inverse import pseudo_inverse
from hopfield_edu.classical.storkey import storkey

RULES = {"Hebb": hebbian, "Storkey": storkey, "pseudo-inverse": pseudo_inverse, "perceptron": perceptron}
"""The rules that are chosen by name: their name -> the function that takes patterns and returns weights."""
SYMMETRIC = ("Hebb", "Storkey", "pseudo-inverse")
"""Those whose weights are symmetric, so that energy falls."""
