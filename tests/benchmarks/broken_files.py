"""Every reader of strangers' files, with each good file cut short 200 times and flipped 500 times.

A line a kind: how many were read, how many refused with the one error that is meant for it, the
slowest, and the most memory so far. Anything else ends it with the file that did it.
"""

import json
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from engine.errors import NetworkFileError
from engine.vetting.looking import look
from engine.vetting.vet import vet
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
    "h5": ("net.h5", _h5, vet, NetworkFileError),
}


def main(flips=FLIPS):
    """Print a line a kind of file."""
    print(f"seed {SEED}: {CUTS} cuts and {flips} flips of each")
    print(f"{'kind':8s} read refused slowest s  most MiB")
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
        print(f"{kind:8s} {counts[0]:4d} {counts[1]:7d} {slowest:9.2f} {most:9.0f}", flush=True)
