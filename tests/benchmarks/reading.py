"""How well networks read: MNIST's test set, and pen strokes of writers that none of them saw.

    python -m tests.benchmarks.reading [NETWORK.keras ...]

Each pen digit is drawn at a random size, place and brush. "Prepared" is how InkLens does it (box,
constant stroke, centre of mass), "shrunk" is the canvas made smaller, as most programs do it.
"""

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
PEN_FILE = ROOT.parent / "shared" / "data" / "pendigits-train.unipen"
SEEDS = 3


def main() -> None:
    """Print a table."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import load_classifier
    from engine.data import mnist
    from engine.evaluation import evaluate

    networks = [Path(name) for name in sys.argv[1:]] or [ROOT / "resources" / "network.keras"]
    networks = [path for path in networks if path.suffix == ".keras"]
    images, labels = mnist.test_set()
    for path in networks:
        classifier = load_classifier(path)
        loss, accuracy, confusion = evaluate(classifier, images, labels)
        by_digit = confusion.diagonal() / confusion.sum(axis=1)
        print(f"{path.name}: MNIST test {accuracy:.2%}, loss {loss:.4f}, {_least(by_digit)}")
        if not PEN_FILE.exists():
            print("the pen strokes are not here")
            continue
        for kind, drawn in (("prepared", prepared), ("shrunk", shrunk)):
            found = [evaluate(classifier, *drawn(seed)) for seed in range(SEEDS)]
            total = np.sum([each[2] for each in found], axis=0)
            by_digit = total.diagonal() / total.sum(axis=1)
            each = ", ".join(f"{accuracy:.2%}" for _, accuracy, _ in found)
            print(f"  pen strokes {kind}: {each}; {_least(by_digit)}")
            print("    " + " ".join(f"{k}:{part:.1%}" for k, part in enumerate(by_digit)))


def prepared(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Digits of the writers held out, as the network receives them in the window."""
    from engine.data.pen_writers import held_out_images

    held = held_out_images(PEN_FILE, seed)
    return held.images, held.labels


def shrunk(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """The same drawings, the whole canvas made 28 x 28."""
    from engine.data.pen import read_pen_digits
    from engine.data.pen_writers import CANVAS, HELD_OUT, as_drawn

    rng = np.random.default_rng((seed, 2))
    blank = np.zeros((28, 28), np.float32)
    digits = [digit for digit in read_pen_digits(PEN_FILE) if digit.writer % HELD_OUT == 0]
    drawn = [as_drawn(digit.strokes, rng).on_picture(blank, CANVAS).pixels for digit in digits]
    labels = np.array([digit.label for digit in digits], np.uint8)
    return np.rint(np.stack(drawn) * 255).astype(np.uint8), labels


def _least(by_digit: np.ndarray) -> str:
    worst = int(by_digit.argmin())
    return f"least of all digits: {worst} with {by_digit[worst]:.1%}"


if __name__ == "__main__":
    main()
