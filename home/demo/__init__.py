"""The demo: what is known, in facts/; what is told, in texts/; how it comes into the house, in load/."""
