"""What the trained networks share, so that one more costs its layers and its loss.

network.py: first weights from a seed, a file that keeps them, answers of the kind that was asked with.
training.py: the one loop. muon.py: what trains stories, senses, encoders and autoencoders.
checkpoint.py: a run that can be stopped. tensors.py: what comes in and goes out. log.py: what is told of a run.
"""
