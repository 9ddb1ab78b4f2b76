"""Bringing TensorFlow in without freezing a window and without noise on standard error."""

import ctypes
import importlib.util
import logging
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine.machine import memory
from engine.machine.garbage import made_for_good

# What TensorFlow's native code prints before its own log level is read: none of it is about
# anything that the person did, or can change.
_CHATTER = re.compile(rb"^(WARNING: All log messages before absl|[IWE]\d{4} [\d:.]+ +\d+ )")
_log = logging.getLogger(__name__)


def import_tensorflow() -> None:
    """Import TensorFlow; other threads keep running meanwhile.

    Python holds its global lock while it maps an extension module, and TensorFlow's libraries are
    1.2 GB: 0.4 to 0.5 s in which no other thread moves. A foreign call gives the lock up, so the
    libraries are mapped by one first; the import then finds them in place (longest stop measured:
    0.11 s).
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    if is_imported():
        return
    began = time.perf_counter()
    memory.hold_little()
    with without_chatter(), made_for_good():
        map_libraries()
        import tensorflow as tf

        tf.config.list_physical_devices("GPU")  # CUDA complains here where there is no driver
    _log.debug("TensorFlow %s was imported in %.2f s", tf.__version__, time.perf_counter() - began)


def is_imported() -> bool:
    """Whether TensorFlow is in, or on its way."""
    return "tensorflow" in sys.modules


def map_libraries() -> None:
    """Map TensorFlow's libraries, with Python's lock given up; nothing where that cannot be."""
    if not sys.platform.startswith("linux"):
        return  # elsewhere the libraries have other names, and the import maps them itself
    spec = importlib.util.find_spec("tensorflow")
    if spec is None or spec.origin is None:
        return
    system = ctypes.CDLL(None)
    system.dlopen.restype = ctypes.c_void_p
    system.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    folder = Path(spec.origin).parent
    for library in (
        *folder.glob("libtensorflow_framework.so*"),
        *folder.glob("libtensorflow_cc.so*"),
    ):
        system.dlopen(
            os.fsencode(library), os.RTLD_NOW
        )  # a failure shows in the import, with words


@contextmanager
def without_chatter() -> Iterator[None]:
    """Hold back what is written to standard error, then pass on all but TensorFlow's chatter."""
    try:
        errors = os.dup(2)
    except OSError:  # a program without standard error has nothing to keep quiet
        yield
        return
    with tempfile.TemporaryFile() as written:
        os.dup2(written.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(errors, 2)
            os.close(errors)
            written.seek(0)
            kept = b"".join(line for line in written if not _CHATTER.match(line))
            with suppress(OSError):
                os.write(2, kept)
