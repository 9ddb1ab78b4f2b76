"""Many broken `.h5` files, each looked at in a process of its own that costs a few milliseconds.

    python -m tests.engine.support.h5_forks FILE.h5 CUTS FLIPS SEED

As `engine.vetting.vet` does, with its limits, but forked from one process that has h5py already.
Prints JSON: how many were read, refused, and ended by a limit, the slowest and the most memory.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

import h5py  # noqa: F401  # before time and memory are counted

from engine.errors import NetworkFileError
from engine.vetting.looking import look
from engine.vetting.vet import _bound
from tests.engine.support.files import cut_short, flipped

READ, REFUSED = 0, 3


def main(path: Path, cuts: int, flips: int, seed: int) -> None:
    """Look at the file with so many cuts and flips; anything but a reading or a refusal ends it."""
    content = path.read_bytes()
    counts = {"read": 0, "refused": 0, "ended by a limit": 0}
    slowest, broken = 0.0, path.with_name(f"broken{path.suffix}")
    for number, each in enumerate((*cut_short(content, cuts), *flipped(content, flips, seed))):
        broken.write_bytes(each)
        began = time.perf_counter()
        child = os.fork()
        if not child:
            _look_at(broken)
        _, status = os.waitpid(child, 0)
        slowest = max(slowest, time.perf_counter() - began)
        code = os.waitstatus_to_exitcode(status)
        if code not in (READ, REFUSED) and code >= 0:
            print(f"file {number} ended with {code}", file=sys.stderr)
            sys.exit(1)
        kind = {READ: "read", REFUSED: "refused"}.get(code, "ended by a limit")
        counts[kind] += 1
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(json.dumps({**counts, "slowest": round(slowest, 3), "MiB": round(most)}))


def _look_at(path: Path) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        _bound(path)
        look(path)
        code = READ
    except NetworkFileError as error:
        said = str(error)
        code = REFUSED if said and "\n" not in said else 4
    except BaseException as error:
        print(repr(error), file=sys.stderr)
        code = 5
    os._exit(code)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:5]))
