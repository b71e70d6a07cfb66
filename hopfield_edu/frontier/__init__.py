"""Part 4, the research frontier: one paper a module, in its smallest faithful form.

A name loads its module when it is first used, so that only what needs torch imports it. __init__.pyi lists them.
"""

from hopfield_edu._lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, __file__)
