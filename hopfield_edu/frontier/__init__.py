"""Part 4, the research frontier: one paper a module, in its smallest faithful form.

A name loads its module when it is first used, so that torch is imported only for the models that need it.
"""

from hopfield_edu.lazy import lazy

_MODULES = {
    "PID": "decomposition",
    "neuron_joint": "decomposition",
    "pid": "decomposition",
    "RedundancyMemory": "redundancy",
}
__all__ = list(_MODULES)
__getattr__, __dir__ = lazy(__name__, _MODULES)
