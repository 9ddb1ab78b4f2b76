"""Examples, each opened by a click: what lies on the canvas, how it is asked, what to look at."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.files import EXAMPLES as FOLDER
from engine.words import tr

Body = Literal["", "saturation"]


@dataclass(frozen=True, slots=True)
class Example:
    """One example.

    Attributes:
        id: by which it is found.
        title: in the menu and over the words.
        words: what to look at, and what to try.
        sample: test sample on the canvas, or None.
        drawing: file of what lies on the canvas instead, or None.
        network: file of the network that answers; None: the shipped one.
        method: id of the method.
        target: the explained class, or None for the prediction.
        versus: the class that it is set against, or None.
        pair: whether two maps stand side by side: what it is, and what it is read as.
        scrambled: how many layers of a copy forget what they learned, from the last one down.
        any_drawing: whether the words hold for whatever is drawn, or go with this drawing.
        about: section of the inspector that the words are about; empty if there is none.
        body: what stands under the words.
    """

    id: str
    title: str
    words: str
    sample: int | None = None
    drawing: Path | None = None
    network: Path | None = None
    method: str = "vanilla_gradients"
    target: int | None = None
    versus: int | None = None
    pair: bool = False
    scrambled: int = 0
    any_drawing: bool = False
    body: Body = ""
    about: str = ""


EXAMPLES = (
    Example(
        "zero",
        tr("A 0 explained as a 0"),
        tr(
            "The hole counts as much as the ring: in its middle ink would speak "
            "against a 0. Draw a dot into it, and watch the score under the map fall."
        ),
        sample=25,
        target=0,
    ),
    Example(
        "nine",
        tr("A 9 that is read as a 4"),
        tr(
            "Side by side: why it is a 9, and why it is read as a 4. The strongest − "
            "of the second map lies where the 9 is open at the top: ink there speaks "
            "against a 4. Close it with one stroke."
        ),
        sample=1901,
        target=4,
        pair=True,
    ),
    Example(
        "contrast",
        tr("Why a 4, and not a 9?"),
        tr(
            "The map of the difference of two scores. What both classes share is "
            "gone; what is left decides between them. To ask such a question, hold "
            "Ctrl and press a digit, or click a tile."
        ),
        sample=1901,
        target=4,
        versus=9,
        about="class",
    ),
    Example(
        "saturation",
        tr("Saturation: a probability has nothing to show"),
        tr(
            "The network is so sure that no pixel changes its probability: that map "
            "is blank, while the score's is not. InkLens explains scores. Draw until "
            "it is in doubt, and the second map comes to life."
        ),
        sample=25,
        target=0,
        any_drawing=True,
        body="saturation",
    ),
    Example(
        "clever_hans",
        tr("Clever Hans: right for the wrong reason"),
        tr(
            "This network reads an 8, and is sure. But look where its map is strong: "
            "in the corner. In training every 8 had that dab, and nothing else did. "
            "Take the eraser (X), erase the dab, and see what it reads then."
        ),
        drawing=FOLDER / "clever-hans.inklens",
        network=FOLDER / "clever-hans.keras",
        method="lrp",
        target=None,
        any_drawing=True,
    ),
    Example(
        "scrambled",
        tr("A map that does not notice"),
        tr(
            "With its last three layers random, this copy gives every class about 10 %. Yet "
            "the map of Guided SmoothGrad stays as it was: its bar is by far the longest. "
            "Such a map does not show what those layers learned. M goes through the other "
            "methods."
        ),
        sample=25,
        method="guided_smoothgrad",
        target=0,
        scrambled=3,
        any_drawing=True,
        about="scramble",
    ),
)
