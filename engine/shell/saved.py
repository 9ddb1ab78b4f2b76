"""A single drawing's file asks as it was saved: by its method, of its classes."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.attribution.table import METHODS
from engine.data.inklens_file import SUFFIX, KeptDrawing, read_drawing
from engine.errors import DrawingFileError, ImageFileError
from engine.networks.called import class_called, mistakable

if TYPE_CHECKING:
    from engine.classifier import Classifier


def as_saved(options: argparse.Namespace) -> None:
    """Complete what was said: from the drawing if a single one is named, else by the defaults.

    Where another method is said, the options of the saved one are left out. `kept` in the options
    is what the file holds, or None; `versus_saved` whether the contrasted class is the file's.

    Raises:
        ImageFileError: the file cannot be read, or is no drawing.
    """
    said, kept = vars(options), _kept(options)
    shown = None if kept is None else kept.shown
    if shown is not None and "method" not in said:
        options.method = shown.method
        for name, value in shown.options.items():
            if said.get(name) is None:
                said[name] = value
    options.method = said.get("method", next(iter(METHODS)))
    options.versus_saved = shown is not None and "versus" not in said
    for name in ("target", "versus"):
        said.setdefault(name, None if shown is None else getattr(shown, name))
    options.kept = kept


def settle_classes(options: argparse.Namespace, classifier: "Classifier") -> None:
    """Let the explained class and the contrast be numbers, whatever was said or saved.

    The saved contrast may be the runner-up, which is a class once the drawing was read. As in the
    window, a class that is set against itself is explained alone.

    Raises:
        TargetError: the network has no class of such a name.
    """
    from engine.chain.explainer import alone
    from engine.networks.pictures import picture_for

    if options.target is not None:
        options.target = _number(options.target, classifier)
    if options.versus is not None and not options.versus_saved:
        options.versus = _number(options.versus, classifier)
    if options.versus_saved and options.versus is not None:
        logits = classifier.logits(picture_for(classifier, options.images[0]).pixels)[0]
        options.versus = alone(options.target, options.versus, logits)[1]


def _number(said: str | int, classifier: "Classifier") -> int:
    """The class that is meant; says so where another one could be."""
    number = class_called(said, classifier.names)
    if told := mistakable(said, classifier.names):
        print(told, file=sys.stderr)
    return number


def tell_network(options: argparse.Namespace, classifier: "Classifier") -> None:
    """Say on standard error if the drawing was saved with another network than this one."""
    from engine.networks.digest import weights_digest

    kept: KeptDrawing | None = options.kept
    if kept is not None and kept.digest and kept.digest != weights_digest(classifier.model):
        print(
            f"{options.images[0].name} was saved with another network ({kept.network}): name that "
            "one with --model to get the same map.",
            file=sys.stderr,
        )


def _kept(options: argparse.Namespace) -> KeptDrawing | None:
    """What the file of the only drawing that is named holds."""
    images: list[Path] = options.images
    if len(images) != 1 or options.sample is not None or images[0].suffix.lower() != SUFFIX:
        return None
    if images[0].is_dir():
        return None
    try:
        return read_drawing(images[0])
    except DrawingFileError as error:
        raise ImageFileError(str(error)) from error
