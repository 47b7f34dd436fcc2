"""Why a row is not imported."""


class Refused(Exception):
    """The row is refused; `reasons` are sentences, each naming its column where there is one."""

    def __init__(self, *reasons):
        super().__init__(*reasons)
        self.reasons = list(reasons)
