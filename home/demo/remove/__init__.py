"""How the demo leaves a house: with all that is its own, and with nothing else."""
