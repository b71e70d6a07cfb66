from .decomposition import PID as PID
from .decomposition import neuron_joint as neuron_joint
from .decomposition import pid as pid
from .redundancy import RedundancyMemory as RedundancyMemory
