"""What a report says, before it is a page. NumPy alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.measures.table import Measured


@dataclass(frozen=True, slots=True, eq=False)
class Map:
    """One method's answer.

    Attributes:
        method: its id.
        settings: every option that it was computed with.
        values: `(H, W)`, feature maps `(h, w, K)`, or None where it cannot say anything.
        reason: why not; "" else.
        remark: what a reader should know of it, or "".
    """

    method: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    values: NDArray[np.float32] | None = None
    reason: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One picture.

    Attributes:
        name: what it is called.
        pixels: what the network received, `(H, W)` or `(H, W, C)` in [0, 1].
        strokes: as they were drawn, `(n, 2)` each, on a square of 280 units; none of a file.
        width: of the pen, in those units.
        logits, chances: what the network said, `(classes,)` each.
        target: the explained class.
        versus: the class that it is set against, or None.
        maps: of every method.
        chosen: id of the method that was measured, and that the script is of.
        measured: how far its map can be trusted.
        command: what explains it again in a shell; empty where only the script does.
        script: Python that computes its map again; empty where there is none.
        no_script: why there is none.
    """

    name: str
    pixels: NDArray[np.float32]
    logits: NDArray[np.float32]
    chances: NDArray[np.float32]
    target: int
    versus: int | None
    maps: tuple[Map, ...]
    chosen: str
    measured: tuple[Measured, ...] = ()
    command: str = ""
    script: str = ""
    no_script: str = ""
    strokes: tuple[NDArray[np.float32], ...] = ()
    width: float = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """The whole page.

    Attributes:
        title: at its top.
        network: what the network is called.
        digest: SHA-256 of its weights.
        classes: their names.
        entries: the pictures; none where their sections are made one at a time.
        left_out: why others are not in it, a sentence each.
        versions: name of what computed it -> version.
        made: when, in words.
    """

    title: str
    network: str
    digest: str
    classes: tuple[str, ...]
    entries: tuple[Entry, ...] = ()
    left_out: tuple[str, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    made: str = ""
