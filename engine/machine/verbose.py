"""`--verbose`: what is done, and how long it takes, on standard error."""

import logging
import os
import sys

_FORM = "%(relativeCreated)7.0f ms %(levelname)s %(name)s: %(message)s"


def speak(verbose: bool) -> None:
    """Let all that is logged be read on standard error, TensorFlow's own words too, or nothing.

    Call it before TensorFlow is imported, which reads once how much it is to say. Python's warnings
    go the same way: what a library thinks of a broken picture's tags is nothing for a person.
    """
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").addHandler(logging.NullHandler())
    if not verbose:
        return
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "1")  # its infos are about how it was built
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(_FORM))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    for ours in ("engine", "gui"):
        logging.getLogger(ours).setLevel(logging.DEBUG)
