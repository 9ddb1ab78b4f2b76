"""How much memory a large batch takes besides its result: each method in a process of its own."""

import subprocess
import sys

IMAGES = 10_000
QUICK = {
    "integrated_gradients": {"steps": 4},
    "smoothgrad": {"samples": 2},
    "guided_smoothgrad": {"samples": 2},
    "occlusion_sensitivity": {"patch_size": 14, "stride": 14},
}
"""Fewer passes than by default: they are computed in portions, so their number costs only time."""

CHILD = """
import json, resource, sys, time
method, count, options = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
from engine.machine.startup import import_tensorflow
import_tensorflow()
import engine
from engine.data import mnist
classifier = engine.load_classifier()
_, (images, labels) = mnist.load_data()
images = images[:count].astype("float32") / 255
engine.explain(classifier, images[:1], method, **options)
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, told = peak(), []
began = time.perf_counter()
found = engine.explain(classifier, images, method, progress=lambda *p: told.append(p), **options)
seconds = time.perf_counter() - began
assert told == sorted(told) and told[-1] == (count, count)
print(json.dumps([peak() - before, found.values.nbytes / 2**20, seconds, len(told)]))
"""


def main() -> None:
    """Print a line a method."""
    import json

    from engine.attribution.table import METHODS

    print(f"{IMAGES} images; a tenth of them for activations, whose result is 260 kB an image")
    print(f"{'method':24s} images   more MiB   of that the result   seconds   progress told")
    for method in METHODS:
        count = IMAGES // 10 if method == "activations" else IMAGES
        options = json.dumps(QUICK.get(method, {}))
        done = subprocess.run(
            [sys.executable, "-c", CHILD, method, str(count), options],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
        )
        more, result, seconds, told = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{method:24s} {count:6d} {more:10.0f} {result:20.0f} {seconds:9.0f} {told:15d}",
            flush=True,
        )


if __name__ == "__main__":
    main()
