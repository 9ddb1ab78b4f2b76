"""What can go wrong, by name. Every message is one sentence that says what to do."""

from engine.words import one_line


class InkLensError(Exception):
    """Something a person can mend; its text is shown to them as it stands, on one line."""

    def __str__(self) -> str:
        return one_line(super().__str__())


class DataError(InkLensError):
    """A data set is missing or is not what its name promises."""


class NetworkFileError(InkLensError):
    """A file is not a network, or not one that can be trusted."""


class UnsupportedNetworkError(InkLensError):
    """A network that loads, but is of a kind that cannot be explained here."""


class ReadingError(InkLensError):
    """A reading of its input that a network cannot have."""


class LabelsError(InkLensError):
    """A file of class names that cannot be read, or does not fit the network."""


class InputShapeError(InkLensError):
    """Images and network, or network and window, do not fit each other."""


class TargetError(InkLensError):
    """A class that the network does not have."""


class MethodError(InkLensError):
    """An explanation method, a measure of one, or an option of either, that does not exist."""


class ImageFileError(InkLensError):
    """A picture that cannot be read as a digit."""


class NoInkError(ImageFileError):
    """A picture that shows no ink; who knows its name says so."""


class DrawingFileError(InkLensError):
    """A file that is not a drawing of InkLens, or is a broken one."""


class CorrectionsError(InkLensError):
    """Corrections that cannot be read, kept or taught."""


class RepeatError(InkLensError):
    """A map that a short script cannot compute again."""


class OutputError(InkLensError):
    """A place that cannot be written to."""


class InUseError(OutputError):
    """A place that another program writes to at this moment."""


class NoLocksError(OutputError):
    """A place where nothing can be locked."""


class SettingsError(InkLensError):
    """A training setting outside its range."""


class CheckpointError(InkLensError):
    """A training run that cannot be resumed: broken, of other data, or not there."""


class WorkerLostError(InkLensError):
    """Of several machines that train together, one does not answer any more."""
