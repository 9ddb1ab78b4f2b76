"""Every reader of strangers' files, with each good file cut short 200 times and flipped 500 times.

A line a kind: how many were read, how many refused with the one error that is meant for it, the
slowest, and the most memory so far. Anything else ends it with the file that did it.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from engine.errors import NetworkFileError
from engine.vetting.looking import look
from tests.engine.support.broken import READERS, tried
from tests.engine.support.files import cut_short, flipped
from tests.engine.support.hostile import archive, layer, old_file, sequential, without_modules

CUTS, FLIPS, SEED = 200, 500, 16
NET = sequential(layer("Flatten", "flat"), layer("Dense", "classes", units=4, activation="softmax"))


def _keras(path):
    archive(path, NET, {"layers/dense/vars/0": np.ones((36, 4), np.float32)})


def _h5(path):
    weights = {"kernel": np.ones((36, 4), np.float32), "bias": np.ones(4, np.float32)}
    old_file(path, without_modules(NET), {"classes": weights})


NETWORKS = {
    "keras": ("net.keras", _keras, look, NetworkFileError),
}


def main(flips=FLIPS):
    """Print a line a kind of file; return read, refused, slowest s and most MiB of each."""
    figures = {}
    print(f"seed {SEED}: {CUTS} cuts and {flips} flips of each")
    print(f"{'kind':10s} read refused slowest s  most MiB")
    for kind, (name, make, read, error) in {**READERS, **NETWORKS}.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            make(path)
            content = path.read_bytes()
            slowest, counts = 0.0, np.zeros(2, int)
            for each in (*cut_short(content, CUTS), *flipped(content, flips, SEED)):
                began = time.perf_counter()
                try:
                    counts += tried(path, read, error, [each])
                except BaseException:
                    print(f"{kind}: {json.dumps(list(each))[:200]}")
                    raise
                slowest = max(slowest, time.perf_counter() - began)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        figures[kind] = [int(counts[0]), int(counts[1]), round(slowest, 2), round(most)]
        print(f"{kind:10s} {counts[0]:4d} {counts[1]:7d} {slowest:9.2f} {most:9.0f}", flush=True)
    figures["h5"] = _h5_figures(flips)
    print(f"{'h5':10s} {figures['h5']}", flush=True)
    return figures


def _h5_figures(flips):
    """Each `.h5` in a process of its own, as some would keep a reader busy for ever."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "net.h5"
        _h5(path)
        words = ["-m", "tests.engine.support.h5_forks", str(path)]
        words += [str(each) for each in (CUTS, flips, SEED)]
        done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    refused = found["refused"] + found["ended by a limit"]
    return [found["read"], refused, found["slowest"], found["MiB"]]
