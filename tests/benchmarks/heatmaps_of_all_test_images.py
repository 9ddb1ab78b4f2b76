"""Is any heatmap blank? All 10,000 test images of MNIST, each explained for all ten classes.

python -m tests.benchmarks.heatmaps_of_all_test_images [--images 10000] [--device auto|cpu|gpu]

Prints how many of the pictures show nothing, and ends with status 1 if one of them should show
something: its gradient is not zero. Takes a few minutes on a CPU.
"""

import argparse
import sys

import numpy as np

from engine.machine.device import choose_device
from engine.machine.startup import import_tensorflow
from engine.machine.wish import WISHES

PORTION = 250  # images between two words of progress
CLASSES = 10


def main(arguments: list[str] | None = None) -> int:
    """Count blank pictures and zero gradients; return how many more pictures are blank."""
    parser = argparse.ArgumentParser(description="Count the blank heatmaps of MNIST's test images.")
    parser.add_argument(
        "--images", type=int, default=10_000, help="the first so many (%(default)s)"
    )
    parser.add_argument("--device", choices=WISHES, default="auto")
    options = parser.parse_args(arguments)
    import_tensorflow()
    from engine import explain, load_classifier
    from engine.data import mnist
    from engine.render import VIEWS, heatmap

    device = choose_device(options.device)
    classifier = load_classifier(device=device.name)
    images = mnist.test_set()[0][: options.images].astype(np.float32) / 255
    print(f"{len(images)} test images, {CLASSES} classes, shipped network, {device.label}")
    without_gradient, blank = 0, dict.fromkeys(VIEWS, 0)
    for start in range(0, len(images), PORTION):
        portion = images[start : start + PORTION]
        for target in range(CLASSES):
            maps = explain(classifier, portion, target=target).values[..., 0]
            without_gradient += int((~maps.any(axis=(1, 2))).sum())
            for view in VIEWS:
                pictures = (heatmap(values, view).pixels for values in maps)
                blank[view] += sum(not np.ptp(p, axis=(0, 1)).any() for p in pictures)
        print(f"\r{start + len(portion)} of {len(images)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for view, count in blank.items():
        print(f"{view:9s} {len(images) * CLASSES} pictures, {count} blank")
    print(f"{'':9s} {without_gradient} of them have a gradient of exactly 0")
    return max(blank.values()) - without_gradient


if __name__ == "__main__":
    sys.exit(min(main(), 1))
