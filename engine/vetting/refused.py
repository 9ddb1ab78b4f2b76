"""Why a stranger's file is not opened."""


class RefusedError(Exception):
    """A file that is not opened.

    Attributes:
        what: what it is or does, to stand behind its name.
        remedy: what a person can do.
    """

    def __init__(self, what: str, remedy: str) -> None:
        """`what` and `remedy` are parts of one sentence, without its full stop."""
        super().__init__(what, remedy)
        self.what, self.remedy = what, remedy
