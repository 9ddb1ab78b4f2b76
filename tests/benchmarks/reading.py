"""How well networks read: MNIST's test set, and pen strokes of writers that none of them saw.

    python -m tests.benchmarks.reading [--validate] [--calibrate] [NETWORK.keras ...]

Each pen digit is drawn at a random size, place and brush. "Prepared" is how InkLens does it (box,
constant stroke, centre of mass), "shrunk" is the canvas made smaller, as most programs do it.

Calibration is told as the network is, and with the temperature that fits the last of MNIST's
training images best, on which the recipe "ship" does not train. With `--validate` only these are
read: what a choice may be made by, before the test sets are looked at. With `--calibrate` the
logits of each network that is named are first divided by that temperature, in its own file and in
half precision.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
PEN_FILE = ROOT.parent / "shared" / "data" / "pendigits-train.unipen"
SEEDS = 3
VALIDATION = 2520  # of MNIST's training images, the last ones: what "ship" holds out with the pen's


def main() -> None:
    """Print a table."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import load_classifier, network
    from engine.calibration import fitted_temperature
    from engine.data import mnist
    from engine.evaluation import logits_of

    named = [Path(name) for name in sys.argv[1:] if name.endswith(".keras")]
    if "--calibrate" in sys.argv and not named:
        sys.exit("--calibrate changes files: name them")
    for path in named or [ROOT / "resources" / "network.keras"]:
        classifier = load_classifier(path)
        print(path.name)
        held = [part[-VALIDATION:] for part in mnist.load_data()[0]]
        logits = logits_of(classifier, held[0])
        temperature = fitted_temperature(logits, held[1])
        if "--calibrate" in sys.argv:
            print(f"  divided by {temperature:.3f}")
            network.save(network.cooled(network.load(path), temperature), path, half=True)
            classifier = load_classifier(path)
            logits = logits_of(classifier, held[0])
            temperature = fitted_temperature(logits, held[1])
        print(f"  temperature {temperature:.3f}, of MNIST's last {VALIDATION} training images")
        _print_read(classifier, "those", [(logits, held[1])], temperature)
        if "--validate" in sys.argv:
            continue
        drawn = {"MNIST test": [mnist.test_set()]}
        if PEN_FILE.exists():
            drawn["pen strokes prepared"] = [prepared(seed) for seed in range(SEEDS)]
            drawn["pen strokes shrunk"] = [shrunk(seed) for seed in range(SEEDS)]
        else:
            print("  the pen strokes are not here")
        for name, sets in drawn.items():
            said = [(logits_of(classifier, images), labels) for images, labels in sets]
            _print_read(classifier, name, said, temperature)


def _print_read(
    classifier: Any, name: str, said: list[tuple[np.ndarray, np.ndarray]], temperature: float
) -> None:
    """Accuracy of each set, of each digit in all of them; calibration of all of them together."""
    from engine.calibration import calibration_error
    from engine.evaluation import judged

    found = [judged(classifier, logits, labels) for logits, labels in said]
    total = np.sum([confusion for *_, confusion in found], axis=0)
    by_digit = total.diagonal() / total.sum(axis=1)
    each = ", ".join(f"{accuracy:.2%}" for _, accuracy, _ in found)
    loss = np.mean([loss for loss, *_ in found])
    print(f"  {name}: {each}, loss {loss:.4f}; {_least(by_digit)}")
    print("    " + " ".join(f"{k}:{part:.1%}" for k, part in enumerate(by_digit)))
    logits, labels = (np.concatenate(parts) for parts in zip(*said, strict=True))
    for kind, divisor in (("as it is", 1.0), (f"at {temperature:.3f}", temperature)):
        chances = classifier.chances(logits / np.float32(divisor))
        error, sure = calibration_error(chances, labels), chances.max(axis=1).mean()
        print(f"    {kind}: sure {sure:.2%} on average, expected calibration error {error:.2%}")


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
