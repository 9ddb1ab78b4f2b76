"""A drawing that looks more like MNIST's digits: one look brought to the training set's median."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.drawing import Drawing, Picture, blank
from engine.ink import CENTRE, SIZE, Ink, Pixels
from engine.what_if.looks import NAMES, Look, LookName, measured
from engine.words import tr

Numbers = NDArray[np.float64]
_FINER = 8  # how much finer than a pixel edges are moved
_MOST = 4.0  # pixels that an edge is moved
_ROUNDS = 24  # of halving
_WORDS = {
    "slant": tr("upright"),
    "width": tr("with a stroke of usual width"),
    "size": tr("of usual size"),
    "centre": tr("centred"),
    "ink": tr("with the usual ink"),
}


def fixed(drawing: Drawing, look: Look) -> Drawing:
    """The drawing with this look as most training digits have it.

    Free ink stays ink where that is enough (its slant); anything else becomes a picture.

    Args:
        drawing: not empty.
        look: of what the network receives of it.
    """
    if look.name == "slant" and drawing.picture is None:
        return _sheared_ink(drawing, look)
    pixels = fixed_pixels(drawing.digit().pixels, look.name, look.typical)
    known = drawing.picture
    name = tr("your drawing") if known is None else known.name
    label = None if known is None else known.label
    words = _WORDS[look.name]
    shown = name if name.endswith(words) else f"{name}, {words}"
    return Drawing(blank(drawing.ink.width).ink, Picture(pixels, shown, label))


def fixed_pixels(pixels: Pixels, name: LookName, typical: float) -> Pixels:
    """A digit, `(28, 28)` in [0, 1], whose look `name` is `typical`, as far as pixels allow."""
    image = pixels.astype(np.float64)
    if name == "slant":
        changed = _sheared(image, typical)
    elif name == "centre":
        changed = _centred(image)
    elif name == "size":
        changed = _scaled(image, typical)
    else:
        changed = _grown_to(image, name, typical)
    return np.clip(changed, 0, 1).astype(np.float32)


def _value(image: Numbers, name: LookName) -> float:
    return float(measured(image[None])[0, NAMES.index(name)])


def _sheared_ink(drawing: Drawing, look: Look) -> Drawing:
    """Strokes leant about their middle, on the canvas as before."""
    shear = np.tan(np.radians(look.value)) - np.tan(np.radians(look.typical))
    middle = np.concatenate(drawing.ink.strokes).mean(axis=0)
    lean = np.array([[1, 0], [shear, 1]], np.float32)  # x + shear * y, y down
    strokes = [(stroke - middle) @ lean + middle for stroke in drawing.ink.strokes]
    return Drawing(Ink(strokes, drawing.ink.width), None)


def _sheared(image: Numbers, typical: float) -> Numbers:
    """Rows shifted about the centre of mass."""
    shear = np.tan(np.radians(_value(image, "slant"))) - np.tan(np.radians(typical))
    _, down = _centre(image)
    return _moved(image, np.array([[1, shear, -shear * down], [0, 1, 0]]))


def _centred(image: Numbers) -> Numbers:
    """Whole pixels, as MNIST was centred: nothing is blurred."""
    across, down = (round(CENTRE - at) for at in _centre(image))
    return _moved(image, np.array([[1, 0, across], [0, 1, down]], np.float64))


def _scaled(image: Numbers, typical: float) -> Numbers:
    """About the centre of mass."""
    scale = typical / max(_value(image, "size"), 1.0)
    across, down = _centre(image)
    return _moved(
        image, np.array([[scale, 0, across * (1 - scale)], [0, scale, down * (1 - scale)]])
    )


def _grown_to(image: Numbers, name: LookName, typical: float) -> Numbers:
    """With its edges moved outwards, or inwards, until the look is typical."""
    bright = image / image.max()
    depth = _depth(bright)
    low, high = -_MOST, _MOST
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        grown = _covered(depth, middle)
        too_little = not grown.any() or _value(grown, name) < typical
        low, high = (middle, high) if too_little else (low, middle)
    return _covered(depth, high)


def _depth(image: Numbers) -> Numbers:
    """How far inside the ink each fine pixel lies, in pixels; negative outside."""
    side = SIZE * _FINER
    fine = cv2.resize(image.astype(np.float32), (side, side), interpolation=cv2.INTER_CUBIC)
    inside = (fine >= 0.5).astype(np.uint8)
    within = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    beyond = cv2.distanceTransform(1 - inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    depth: Numbers = (within - beyond).astype(np.float64) / _FINER
    return depth


def _covered(depth: Numbers, moved: float) -> Numbers:
    """Pixels as far as they are covered once all edges have moved outwards by so many pixels."""
    fine = np.clip((depth + moved) * _FINER + 0.5, 0, 1)
    covered: Numbers = fine.reshape(SIZE, _FINER, SIZE, _FINER).mean(axis=(1, 3))
    return covered


def _moved(image: Numbers, matrix: Numbers) -> Numbers:
    moved: Numbers = cv2.warpAffine(
        image, matrix, (SIZE, SIZE), flags=cv2.INTER_LINEAR, borderValue=0
    )
    return moved


def _centre(image: Numbers) -> tuple[float, float]:
    """Of mass: x, y."""
    ink = image.sum()
    at = np.arange(SIZE)
    return float(image.sum(axis=0) @ at / ink), float(image.sum(axis=1) @ at / ink)
