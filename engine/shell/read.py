"""`python main.py read`: what a network takes each picture for, a line a picture."""

import argparse
import csv
import sys
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ImageFileError
from engine.shell.opening import in_parts, opened, tell

if TYPE_CHECKING:
    from engine.classifier import Classifier


def read_pictures(options: argparse.Namespace, device: str | None) -> int:
    """Print name, class and probability of each picture; exit status 1 where one is broken."""
    if not options.images:
        raise ImageFileError("There is nothing to read; give picture files or folders.")
    classifier = opened(options, device)
    top = min(options.top, classifier.classes)
    status = 0
    write = csv.writer(sys.stdout, lineterminator="\n").writerow if options.csv else _tabs
    if options.csv:
        marks = [""] + [f" {place}" for place in range(2, top + 1)]
        write(["picture", *(f"{what}{m}" for m in marks for what in ("class", "probability"))])
    for part in in_parts(classifier, options.images, options.fit):
        status |= part.status
        if part.pixels:
            said = classifier.probabilities(np.stack(part.pixels))
            for name, row in zip(part.names, said, strict=True):
                write([name, *_leading(classifier, row, top)])
    tell(options, classifier)
    return status


def _leading(classifier: "Classifier", said: Any, top: int) -> list[str]:
    """Name and probability of the most probable classes, in their order."""
    first = np.argsort(-said, kind="stable")[:top]
    return [text for k in first for text in (classifier.names[k], f"{said[k]:.4f}")]


def _tabs(row: list[str]) -> None:
    """A line that stays one, and moves no cursor, whatever a file is called."""
    shown = ["".join(c if c.isprintable() else " " for c in each) for each in row]
    print("\t".join(shown))
