"""What is wrong with a file as a whole."""


class FileProblem(Exception):
    """The file cannot be imported. Its text is a sentence for the editor: what is wrong, and what to do."""
