"""What is raised for a file that is not what its name says."""


class Damaged(ValueError):
    """The file is of another kind, is cut off, or holds what cannot be taken out of it."""
