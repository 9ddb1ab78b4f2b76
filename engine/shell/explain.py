"""`python main.py explain`: pictures, folders or a test sample, by any method."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.attribution.values_file import save_values
from engine.errors import ImageFileError, OutputError
from engine.shell.arguments import given_for_method

if TYPE_CHECKING:
    from engine.attribution.base import Attribution
    from engine.attribution.explaining import Progress
    from engine.render import Colours, View

ENLARGE = 10  # a pixel of a digit is a square of this many in the pictures written
ENLARGE_MAPS = 3  # and a pixel of a feature map
MOST_IN_PICTURE = 500
_PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")


def explain_images(options: argparse.Namespace, device: str | None) -> None:
    """Explain what was named; print a line an image; write a picture, the values, or both."""
    from engine.attribution.explaining import explain
    from engine.classifier import load_classifier, require_digits, softmax

    names, digits = read_digits(options.images, options.sample)
    classifier = load_classifier(options.model, device=device)
    require_digits(classifier, str(options.model or "The shipped network"))
    with progress("explaining", len(digits)) as show:
        found = explain(
            classifier,
            digits,
            options.method,
            options.target,
            versus=options.versus,
            score=options.score,
            progress=show,
            **given_for_method(options),
        )
    chances = softmax(found.logits)
    for row, name in enumerate(names):
        print(_reading(name, found, chances, row))
    if options.out:
        print(f"Picture: {_write_picture(options.out, digits, found, options.view)}")
    if options.values:
        print(f"Values: {_write_values(options.values, digits, found)}")


def read_digits(images: list[Path], sample: int | None) -> tuple[list[str], Any]:
    """Names and pixels `(N, 28, 28)` of picture files, of those in folders, and of a test sample.

    Raises:
        ImageFileError: nothing is named, or a file is no picture.
        DataError: there is no such test sample.
    """
    from engine.data import mnist
    from engine.images import read_page

    files = [file for path in images for file in _files(path)]
    names, pages = [str(path) for path in files], [read_page(path) for path in files]
    for name, page in zip(names, pages, strict=True):
        for doubt in page.doubts:
            print(f"{name}: {doubt}", file=sys.stderr)
    digits = [page.digit for page in pages]
    if sample is not None:
        pixels, label = mnist.test_sample(sample)
        names.append(f"test sample {sample} (a {label})")
        digits.append(pixels)
    if not digits:
        raise ImageFileError("There is nothing to explain; give picture files or --sample N.")
    return names, np.stack(digits)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.iterdir() if file.suffix.lower() in _PICTURES)
    if not found:
        raise ImageFileError(f"There is no picture in the folder {path}; name another one.")
    return found


@contextmanager
def progress(what: str, total: int) -> Iterator["Progress"]:
    """A bar on standard error that is gone afterwards; nothing where no one watches."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _reading(name: str, found: "Attribution", chances: Any, row: int) -> str:
    read, target = int(chances[row].argmax()), int(found.target[row])
    versus = "" if found.versus is None else f" and not {int(found.versus[row])}"
    reported = [
        f"; {what} {found.details[key][row]:.4g}"
        for key, what in (("gap", "completeness gap"), ("relevance", "sum of relevance"))
        if key in found.details
    ]
    return (
        f"{name}: read as {read} ({chances[row, read]:.1%}); explained as {target}{versus} "
        f"(logit {found.logits[row, target]:.2f}, {chances[row, target]:.1%})" + "".join(reported)
    )


def _write_picture(path: Path, digits: Any, found: "Attribution", asked: "View | None") -> Path:
    from engine.render import enlarged, feature_grid, grid, save_png

    require_few(len(digits))
    feature_maps = found.method == "activations"
    signed = bool((found.values < 0).any()) if feature_maps else found.signed
    view: View = (asked or "signed") if signed else "magnitude"
    if feature_maps:
        sheets = [
            enlarged(feature_grid(each, view, gap=1).pixels, ENLARGE_MAPS) for each in found.values
        ]
        return save_png(grid(sheets, columns=1, gap=ENLARGE), path)
    return save_png(grid(_rows(digits, found, view), columns=3, gap=ENLARGE), path)


def require_few(images: int) -> None:
    """Raise OutputError where one picture of so many images would be too large."""
    if images > MOST_IN_PICTURE:
        raise OutputError(
            f"{images} images make too large a picture; name at most {MOST_IN_PICTURE}, "
            "or leave --out and write --values."
        )


def _rows(digits: Any, found: "Attribution", view: "View") -> "list[Colours]":
    """Three cells an image: what the network received, the heatmap, and both."""
    from engine.render import enlarged, grey, heatmap, overlay

    cells: list[Colours] = []
    for pixels, values in zip(digits, found.values[..., 0], strict=True):
        row = (grey(pixels), heatmap(values, view).pixels, overlay(pixels, values, view))
        cells.extend(enlarged(cell, ENLARGE) for cell in row)
    return cells


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
