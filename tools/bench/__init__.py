"""make bench: speed and memory beside other packages; how long pages block."""
