"""What a person reads about an error."""

import traceback

from engine.errors import InkLensError
from gui.bridge.messages import MeasureMap, OpenNetwork, Problem, SaveNetwork, ShowEpoch


def problem_from(error: Exception, doing: str) -> Problem:
    """What a person reads about an error: ours as it stands, any other as what was being done."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, InkLensError):
        return Problem(str(error), details)
    return Problem(f"{doing} failed ({type(error).__name__}); please try again.", details)


def doing(mail: object) -> str:
    """What the engine was at, for the words of a problem."""
    match mail:
        case OpenNetwork():
            return "Opening the network"
        case SaveNetwork():
            return "Saving the network"
        case ShowEpoch():
            return "Travelling to the epoch"
        case MeasureMap():
            return "Measuring the map"
        case _:
            return "Explaining the drawing"
