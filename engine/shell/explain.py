"""`python main.py explain`: pictures, folders or a test sample, by any method."""

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.attribution.values_file import save_values
from engine.errors import ImageFileError, OutputError
from engine.shell.arguments import given_for_method
from engine.shell.opening import count_of, opened, portions, tell
from engine.shell.saved import settle_classes, tell_network
from engine.words import one_line

if TYPE_CHECKING:
    from engine.attribution.base import Attribution
    from engine.attribution.explaining import Progress
    from engine.classifier import Classifier
    from engine.render import Colours, View

ENLARGE = 10  # a pixel of a digit is a square of this many in the pictures written
ENLARGE_MAPS = 3  # and a pixel of a feature map
MOST_IN_PICTURE = 500
EVERY = 10.0  # seconds between two lines of progress, where no one watches a bar


def explain_images(options: argparse.Namespace, device: str | None) -> int:
    """Explain what was named; print a line an image; write a picture, the values, or both.

    Returns:
        Exit status: 1 where some pictures could not be read.
    """
    from engine.attribution.explaining import explain

    require_something(options)
    classifier = opened(options, device)
    settle_classes(options, classifier)
    lines: list[str] = []
    kept: list[_Part] = []
    total, status = count_of(options.images, options.sample), 0
    with progress("explaining", total) as show:
        for part in portions(classifier, options.images, options.sample, options.fit):
            status |= part.status
            if not part.pixels:
                continue
            before = len(lines)
            _require_written(options, before + len(part.names), classifier)
            digits = part.stacked()
            found = explain(
                classifier,
                digits,
                options.method,
                options.target,
                versus=options.versus,
                score=options.score,
                progress=_after(before, total, show),
                **given_for_method(options),
            )
            chances = classifier.chances(found.logits)
            lines += [
                _reading(name, found, chances, row, classifier.names)
                for row, name in enumerate(part.names)
            ]
            if options.out or options.values or options.code:  # else one portion is in memory
                kept.append(_Part(part.names, digits, found))
    for line in lines:
        print(line)
    if kept:
        _write(options, classifier, _joined(kept))
    tell(options, classifier)
    tell_network(options, classifier)
    return status


def _after(before: int, total: int, show: "Progress") -> "Progress":
    """Progress of a portion as that of the whole."""
    return lambda done, _: show(before + done, total)


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Pictures by name, as arrays `(N, …)`, and what was found of them."""

    names: list[str]
    digits: Any
    found: "Attribution"


def _joined(parts: list[_Part]) -> _Part:
    """One portion after the other, as if they had been explained together."""
    found = [part.found for part in parts]
    versus = [each.versus for each in found if each.versus is not None]
    details = found[0].details
    whole = replace(
        found[0],
        values=np.concatenate([each.values for each in found]),
        target=np.concatenate([each.target for each in found]),
        versus=np.concatenate(versus) if versus else None,
        logits=np.concatenate([each.logits for each in found]),
        details={name: np.concatenate([each.details[name] for each in found]) for name in details},
    )
    names = [name for part in parts for name in part.names]
    return _Part(names, np.concatenate([part.digits for part in parts]), whole)


def _require_written(options: argparse.Namespace, images: int, classifier: "Classifier") -> None:
    """Find out before the work that so many pictures cannot be written as was asked.

    Raises:
        OutputError: they cannot.
    """
    if options.code and images != 1:
        raise OutputError("--code repeats one picture, but several are named; name one.")
    if options.out:
        require_few(images, classifier.input_shape[:2])


def _write(options: argparse.Namespace, classifier: "Classifier", part: _Part) -> None:
    if options.out:
        print(f"Picture: {_write_picture(options.out, part.digits, part.found, options.view)}")
    if options.values:
        print(f"Values: {_write_values(options.values, part.digits, part.found)}")
    if options.code:
        print(f"Code: {_write_code(options, classifier, part.names, part.digits)}")


def require_something(options: argparse.Namespace) -> None:
    """Raise ImageFileError where neither pictures nor a test sample are named."""
    if not options.images and options.sample is None:
        raise ImageFileError("There is nothing to explain; give picture files or --sample N.")


@contextmanager
def progress(what: str, total: int) -> Iterator["Progress"]:
    """A bar on standard error that is gone afterwards; a line now and then where it is a file."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _lines(what)
        return
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _lines(what: str) -> "Progress":
    """Tell how far it is every ten seconds: nothing at all where it takes less."""
    last = time.monotonic()

    def tell(done: float, total: int) -> None:
        nonlocal last
        if done < total and time.monotonic() - last >= EVERY:
            last = time.monotonic()
            print(f"{what}: {100 * done / max(1, total):.0f} % done", file=sys.stderr, flush=True)

    return tell


def _reading(
    name: str, found: "Attribution", chances: Any, row: int, classes: tuple[str, ...]
) -> str:
    read, target = int(found.logits[row].argmax()), int(found.target[row])
    versus = "" if found.versus is None else f" and not {classes[int(found.versus[row])]}"
    reported = [
        f"; {what} {found.details[key][row]:.4g}"
        for key, what in (("gap", "completeness gap"), ("relevance", "sum of relevance"))
        if key in found.details
    ]
    return (
        f"{one_line(name)}: read as {classes[read]} ({chances[row, read]:.1%}); "
        f"explained as {classes[target]}{versus} (logit {found.logits[row, target]:.2f}, "
        f"{chances[row, target]:.1%})" + "".join(reported)
    )


def _write_picture(path: Path, digits: Any, found: "Attribution", asked: "View | None") -> Path:
    from engine.render import enlarged, feature_grid, grid, save_png

    require_few(len(digits), digits.shape[1:3])
    feature_maps = found.method == "activations"
    signed = bool((found.values < 0).any()) if feature_maps else found.signed
    view: View = (asked or "signed") if signed else "magnitude"
    if feature_maps:
        sheets = [
            enlarged(feature_grid(each, view, gap=1).pixels, ENLARGE_MAPS) for each in found.values
        ]
        return save_png(grid(sheets, columns=1, gap=ENLARGE), path)
    return save_png(grid(_rows(digits, found, view), columns=3, gap=ENLARGE), path)


def require_few(images: int, size: tuple[int, ...] = (28, 28)) -> None:
    """Raise OutputError where one picture of so many images of a size would be too large."""
    larger = max(1, max(size) / (28 * ENLARGE))  # than a digit is shown
    if images > MOST_IN_PICTURE / larger**2:
        raise OutputError(
            f"{images} images make too large a picture; name at most "
            f"{int(MOST_IN_PICTURE / larger**2)}, or leave --out and write --values."
        )


def _rows(digits: Any, found: "Attribution", view: "View") -> "list[Colours]":
    """Three cells an image: what the network received, the heatmap, and both."""
    from engine.render import enlarged, heatmap, overlay

    cells: list[Colours] = []
    factor = max(1, 28 * ENLARGE // max(digits.shape[1:3]))
    for pixels, values in zip(digits, found.values, strict=True):
        shown = np.abs(values).max(axis=-1) if view == "magnitude" else values.sum(axis=-1)
        brightness = pixels if pixels.ndim == 2 else pixels.mean(axis=-1)
        row = (_shown(pixels), heatmap(shown, view).pixels, overlay(brightness, shown, view))
        cells.extend(enlarged(cell, factor) for cell in row)
    return cells


def _shown(pixels: Any) -> "Colours":
    """An image in [0, 1], in grey or in its colours, as uint8 RGBA."""
    from engine.render import grey

    if pixels.ndim == 2 or pixels.shape[-1] < 3:
        return grey(pixels if pixels.ndim == 2 else pixels.mean(axis=-1))
    whole = grey(pixels[..., 0])
    whole[..., :3] = np.rint(np.clip(pixels[..., :3], 0, 1) * 255)
    return whole


def _write_values(path: Path, digits: Any, found: "Attribution") -> Path:
    return save_values(
        path,
        values=found.values,
        images=digits,
        logits=found.logits,
        target=found.target,
        versus=found.versus,
        method=found.method,
        details=found.details,
    )


def _write_code(
    options: argparse.Namespace, classifier: "Classifier", names: list[str], digits: Any
) -> Path:
    from engine.files import write_text
    from engine.repeat.asking import asked_of
    from engine.repeat.script import script_of

    asked = asked_of(
        classifier,
        options.model,
        digits[0],
        options.method,
        target=options.target,
        versus=options.versus,
        score=options.score,
        options=given_for_method(options),
        name=names[0],
    )
    return write_text(options.code, script_of(asked))
