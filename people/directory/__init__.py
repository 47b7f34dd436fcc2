"""The directory: what is asked of it, who is found, how many, and whose birthday is near."""
