"""`make soak`: InkLens used at random for long, and harmed on purpose.

make soak                                    a monkey of 20,000 events, then faults on purpose
make soak ARGS="--minutes 30"                a monkey for half an hour
make soak ARGS="monkey --seed 7 --events 500"
"""

import argparse
import faulthandler
import json
import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `gui` has it, before NumPy is imported
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

PARTS = ("monkey",)
EVENTS, SEED = 20_000, 2026


def main() -> int:
    """Run what is asked for; write what was seen; 1 where something was lost, let in or hung."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--events", type=int, help=f"of the monkey ({EVENTS})")
    parser.add_argument("--minutes", type=float, help="for so long, however many events that are")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="where figures are added")
    options = parser.parse_args()
    faulthandler.enable()
    if hasattr(signal, "SIGUSR1"):
        faulthandler.register(signal.SIGUSR1)  # where it is, for whoever wonders
    well = True
    for part in options.parts or PARTS:
        print(f"\n## {part}", flush=True)
        found = RUNS[part](options)
        print(json.dumps(found, indent=1, ensure_ascii=False))
        if options.out:
            kept = json.loads(options.out.read_text("utf-8")) if options.out.exists() else []
            kept.append({"part": part, **found})
            options.out.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")
        well &= found["well"]
    return 0 if well else 1


def _monkey(options: argparse.Namespace) -> dict[str, Any]:
    limitless = options.minutes is not None and options.events is None
    events = 10**9 if limitless else options.events or EVENTS
    minutes = float("inf") if options.minutes is None else options.minutes
    module = import_module("tests.soak.at_random")
    found = module.main(seed=options.seed, events=events, minutes=minutes)
    right = found["a 3 is read and explained right"] and found["closed in order"]
    return {**found, "well": right and not found["faults"]}


RUNS = {"monkey": _monkey}

if __name__ == "__main__":
    sys.exit(main())
