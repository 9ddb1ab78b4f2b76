"""How pages are read: 21 kinds of photographs and scans, as they are, turned, and at an angle.

    python -m tests.benchmarks pages [COUNT]
    python -m tests.benchmarks.pages 60 close "as it is" float-tiff

Each digit is one of MNIST's test set, COUNT (60) from number 0 and as many from 5,000 on. Of each
kind the table says how many are read right, and how many are wrong, over 90 % sure and without a
warning: there should be none. Poses and kinds that are named are the only ones: all take an hour.
"""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

PAGES = Path(__file__).resolve().parents[3] / "shared" / "cases" / "pages.py"
FIRST = (0, 5000)
SURE = 0.9
TABLE = 50.0


def load_pages() -> Any:
    """The module that makes the pages, which is not shipped."""
    spec = importlib.util.spec_from_file_location("pages", PAGES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# -- how the camera is held ------------------------------------------------------------------------


def tilted(degrees: float) -> Callable[[Any], Any]:
    """The picture turned clockwise, as near as that no corner is empty."""

    def turn(picture: Any) -> Any:
        height, width = picture.shape[:2]
        angle = np.radians(abs(degrees))
        small = min(height, width) <= 28
        near = 1.0 if small else np.cos(angle) + max(width / height, height / width) * np.sin(angle)
        matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -degrees, near)
        return cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)

    return turn


def seen_from(corners: Any, *, table: bool) -> Callable[[Any], Any]:
    """The picture seen from the side: its corners come to lie at these parts of the frame."""

    def look(picture: Any) -> Any:
        height, width = picture.shape[:2]
        larger = 1.5 if table and min(height, width) > 28 else 1.0
        size = (round(width * larger), round(height * larger))
        here = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        there = (np.array(corners) * size).astype(np.float32)
        view = cv2.getPerspectiveTransform(here, there)
        if table and min(height, width) > 28:
            ground = 0.0 if picture.ndim == 3 else TABLE * (1 if picture.max() > 1 else 1 / 255)
            return cv2.warpPerspective(picture, view, size, borderValue=(ground,) * 4)
        return cv2.warpPerspective(picture, view, size, borderMode=cv2.BORDER_REPLICATE)

    return look


POSES: dict[str, Callable[[Any], Any]] = {
    "as it is": lambda picture: picture,
    "5°": tilted(5),
    "10°": tilted(10),
    "90°": lambda picture: np.ascontiguousarray(np.rot90(picture, -1)),
    "-90°": lambda picture: np.ascontiguousarray(np.rot90(picture, 1)),
    "angle": seen_from([[0.156, 0.125], [0.854, 0.07], [0.94, 0.89], [0.06, 0.83]], table=True),
    "close": seen_from([[-0.02, -0.06], [1.04, -0.02], [1.12, 1.08], [-0.16, 1.02]], table=False),
}


def picture_of(pages: Any, kind: str, digit: Any) -> Any:
    """A page as an array: grey in 0..255, or RGBA in [0, 1]."""
    if kind == "white-on-clear":
        large = cv2.resize((digit * 255).astype("uint8"), (240, 240), interpolation=cv2.INTER_CUBIC)
        return np.dstack([np.ones((240, 240, 3)), large / 255]).astype(np.float32)
    if kind == "float-tiff":
        return pages.page(digit).astype(np.float32)
    return np.clip(pages.FAULTS[kind](digit), 0, 255).astype(np.float32)


def grey_in_unit(picture: Any) -> Any:
    """What `engine.images` makes of such a file."""
    from engine.images import grey_of

    if picture.ndim == 3:
        return grey_of(picture)
    return (np.rint(np.clip(picture, 0, 255)) / 255).astype(np.float32)


def kinds(pages: Any) -> tuple[str, ...]:
    """All 21."""
    return (*pages.FAULTS, "white-on-clear", "float-tiff")


def digits_of(digits: Any, kind: str, pose: str, pages: Any) -> list[Any]:
    """What is found in each page; None where it is refused."""
    from engine.errors import ImageFileError
    from engine.pages.clean import clean

    found: list[Any] = []
    for digit in digits:
        try:
            found.append(clean(grey_in_unit(POSES[pose](picture_of(pages, kind, digit)))))
        except ImageFileError:
            found.append(None)
    return found


def read(found: list[Any], classifier: Any, known: Any) -> list[tuple[int, float, bool]]:
    """Of each page the class, how sure, and whether there is a warning; all in one batch."""
    from engine.pages.turns import Around, quarter_turned
    from engine.softmax import softmax

    blank = np.zeros((28, 28), np.float32)
    turned = [
        quarter_turned(blank if each is None else each.digit, turns)
        for each in found
        for turns in range(4)
    ]
    logits = np.asarray(classifier.logits(np.stack(turned))).reshape(len(found), 4, -1)
    unlike = known.distance(classifier, np.stack(turned)).reshape(len(found), 4)
    answers = []
    for each, scores, far in zip(found, logits, unlike, strict=True):
        if each is None:
            answers.append((-1, 0.0, True))
            continue
        chances = softmax(scores[0])
        warnings = (*each.doubts, *Around(scores, tuple(map(float, far))).warnings)
        answers.append((int(chances.argmax()), float(chances.max()), bool(warnings)))
    return answers


def main(count: int = 60) -> None:
    """Print a table: a row a kind, a column a pose."""
    if not PAGES.is_file():
        sys.exit(f"{PAGES} makes the pages, and is absent")
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import familiarity, load_classifier
    from engine.data import mnist

    pages, classifier, known = load_pages(), load_classifier(), familiarity.load()
    images, labels = mnist.test_set()
    chosen = [number for first in FIRST for number in range(first, first + count)]
    digits, labels = images[chosen] / 255, labels[chosen]
    print(f"of {len(chosen)}: read right, warned of; ! wrong, sure, and not warned of")
    poses = [pose for pose in POSES if pose in sys.argv] or list(POSES)
    every = kinds(pages)
    print(f"{'':16s}" + "".join(f"{pose:>14s}" for pose in poses))
    for kind in [kind for kind in every if kind in sys.argv] or every:
        row = []
        for pose in poses:
            answers = read(digits_of(digits, kind, pose, pages), classifier, known)
            right = sum(said == label for (said, *_), label in zip(answers, labels, strict=True))
            warned = sum(warning for *_, warning in answers)
            bad = sum(
                said != label and sure > SURE and not warning
                for (said, sure, warning), label in zip(answers, labels, strict=True)
            )
            row.append(f"{right} {warned}" + (f" !{bad}" if bad else ""))
        print(f"{kind:16s}" + "".join(f"{cell:>14s}" for cell in row), flush=True)


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:2] if each.isdecimal()))
