"""Part 2, one memory leads to another: pairs, sequences, maps, and stories told by pictures.

A name loads its module when it is first used, so that torch is imported only for the models that need it.
"""

from hopfield_edu.lazy import lazy

_MODULES = {
    "BAM": "bam",
    "PairRecall": "bam",
    "asymmetric": "sequences",
    "dense_replay": "sequences",
    "linger": "sequences",
    "replay": "sequences",
    "locate": "maps",
    "som": "maps",
    "HeteroEncoder": "encoder",
    "RecurrentNetwork": "recurrent",
    "exam_senses": "recurrent",
    "train_senses": "recurrent",
    "join": "senses",
    "number_stories": "senses",
    "resound": "senses",
    "spectrogram": "senses",
    "split": "senses",
    "DAMAGES": "stories",
    "Judgement": "stories",
    "cycles": "stories",
    "drop": "stories",
    "exam": "stories",
    "judge": "stories",
    "lookup_story": "stories",
    "nearest": "stories",
    "shuffle": "stories",
    "walk": "stories",
}
__all__ = list(_MODULES)
__getattr__, __dir__ = lazy(__name__, _MODULES)
