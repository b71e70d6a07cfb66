"""Part 2, one memory leads to another: pairs, sequences, maps, and stories told by pictures.

A name loads its module when it is first used, so that only what needs torch imports it. __init__.pyi lists them.
"""

from hopfield_edu._lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, __file__)
