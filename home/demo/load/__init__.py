"""How the demo comes into a house. What is there already stays as it is, so that each step may be run again."""
