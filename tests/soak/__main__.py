"""`make soak`: InkLens used at random for long, and harmed on purpose.

make soak                                    everything, some half an hour
make soak ARGS="--minutes 30"                a monkey for half an hour
make soak ARGS="monkey --seed 7 --events 500"
make soak ARGS="disks kills systems windows pair files hostile properties"

`python -m tests.soak.table FILE.json` writes what `--out FILE.json` kept into docs/reliability.md.
"""

import argparse
import faulthandler
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `gui` has it, before NumPy is imported
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

EVENTS, SEED, EXAMPLES = 20_000, 2026, 1000
PROPERTIES = ("tests/engine/properties", "tests/gui/properties")
Found = dict[str, Any]


def main() -> int:
    """Run what is asked for; write what was seen; 1 where something was lost, let in or hung."""
    options = _options()
    faulthandler.enable()
    if hasattr(signal, "SIGUSR1"):
        faulthandler.register(signal.SIGUSR1)  # where it is, for whoever wonders
    alone = options.minutes is not None and not options.parts
    well = True
    for part in ["monkey"] if alone else options.parts or RUNS:
        print(f"\n## {part}", flush=True)
        found = RUNS[part](options)
        print(json.dumps(found, indent=1, ensure_ascii=False), flush=True)
        if options.out:
            kept = json.loads(options.out.read_text("utf-8")) if options.out.exists() else []
            kept.append({"part": part, **found})
            options.out.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")
        well &= found["well"]
    return 0 if well else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make soak", description="Long and harmful tests.")
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--events", type=int, help=f"of the monkey ({EVENTS})")
    parser.add_argument("--minutes", type=float, help="for so long, however many events that are")
    parser.add_argument("--state", type=Path, help="settings of the monkey's window")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="where figures are added")
    return parser.parse_args()


def _monkey(options: argparse.Namespace) -> Found:
    limitless = options.minutes is not None and options.events is None
    events = 10**9 if limitless else options.events or EVENTS
    minutes = float("inf") if options.minutes is None else options.minutes
    module = import_module("tests.soak.at_random")
    found = module.main(seed=options.seed, events=events, minutes=minutes, state=options.state)
    right = found["a 3 is read and explained right"] and found["closed in order"]
    return {**found, "well": right and not found["faults"]}


def _fault(name: str) -> Callable[[argparse.Namespace], Found]:
    def run(_: argparse.Namespace) -> Found:
        found: Found = getattr(import_module("tests.soak.faults"), name)()
        return found

    return run


def _files(_: argparse.Namespace) -> Found:
    """Every reader of strangers' files; anything but a reading or a refusal ends it."""
    figures = import_module("tests.benchmarks.broken_files").main()
    tried = sum(read + refused for read, refused, _, _ in figures.values())
    return {"tried": tried, "read, refused, slowest s, most MiB": figures, "well": True}


def _hostile(_: argparse.Namespace) -> Found:
    """Networks that nobody should open, built by the tests: none is let in."""
    command = [sys.executable, "-m", "pytest", "-q", "tests/engine/vetting/test_refusals.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:] or [""]
    counts = re.findall(r"(\d+) passed", last[0])
    return {"tried": int(counts[0]) if counts else 0, "said": last[0], "well": not done.returncode}


def _properties(_: argparse.Namespace) -> Found:
    """Other examples than in the suite, and more."""
    environment = os.environ | {"INKLENS_EXAMPLES": str(EXAMPLES)}
    command = [sys.executable, "-m", "pytest", "-q", "--timeout", "1200", *PROPERTIES]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:] or [""]
    return {"examples each": EXAMPLES, "said": last[0], "well": done.returncode == 0}


RUNS: dict[str, Callable[[argparse.Namespace], Found]] = {
    "monkey": _monkey,
    "disks": _fault("full_and_read_only_disks"),
    "kills": _fault("kills"),
    "systems": _fault("odd_systems"),
    "windows": _fault("openings"),
    "pair": _fault("two_windows"),
    "files": _files,
    "hostile": _hostile,
    "properties": _properties,
}

if __name__ == "__main__":
    sys.exit(main())
