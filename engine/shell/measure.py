"""`python main.py measure`: how far the maps of pictures or of a test sample can be trusted."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.attribution.table import METHODS
from engine.attribution.values_file import save_arrays
from engine.measures.table import FIGURES, MEASURES, Measured, measures_named
from engine.shell.arguments import given_for_measures, given_for_method
from engine.shell.explain import ENLARGE, progress, require_few, require_something
from engine.shell.opening import count_of, opened, portions, tell
from engine.shell.saved import settle_classes, tell_network
from engine.words import one_line

if TYPE_CHECKING:
    from rich.table import Table

    from engine.classifier import Classifier

WIDTH = 100  # columns of a table that goes to a file


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """What was found of one picture: its pixels are gone."""

    name: str
    reading: str
    finals: list[Measured]


def measure_images(options: argparse.Namespace, device: str | None) -> int:
    """Measure what was named; print a table an image; write the numbers.

    Returns:
        Exit status: 1 where some pictures could not be read.
    """
    from rich.console import Console

    require_something(options)
    classifier = opened(options, device)
    settle_classes(options, classifier)
    console = Console(highlight=False)
    console.width = console.width if console.is_terminal else WIDTH
    rows, kept, status = _rows(options, classifier)
    for row in rows:
        print(f"{one_line(row.name)}: {row.reading}")
        console.print(_table(row.finals))
    found = [row.finals for row in rows]
    if options.out:
        print(f"Picture: {_write_picture(options.out, [row.name for row in rows], found)}")
    if options.values:
        arrays = _arrays(found) | {
            "images": np.concatenate(kept),
            "method": np.array(options.method),
        }
        if options.versus is not None:
            arrays["versus"] = np.full(len(rows), options.versus)
        print(f"Values: {save_arrays(options.values, arrays)}")
    tell(options, classifier)
    tell_network(options, classifier)
    return status


def _rows(
    options: argparse.Namespace, classifier: "Classifier"
) -> tuple[list[_Row], list[Any], int]:
    """What was found of each picture, portions of pictures that are to be written, and a status."""
    measures = measures_named(options.measures)
    rows: list[_Row] = []
    kept: list[Any] = []
    total, status = count_of(options.images, options.sample), 0
    with progress("measuring", total * len(measures)) as show:
        for part in portions(classifier, options.images, options.sample, options.fit):
            status |= part.status
            if not part.pixels:
                continue
            digits = part.stacked()
            if options.out:
                require_few(len(rows) + len(digits))
            if options.values:  # else one portion is in memory
                kept.append(digits)
            chances = classifier.probabilities(digits)
            for name, digit, chance in zip(part.names, digits, chances, strict=True):
                finals: list[Measured] = []
                for step in _measured(classifier, digit, options, measures):
                    finals += [step] if step.final else []
                    show(len(rows) * len(measures) + len(finals), total * len(measures))
                rows.append(_Row(name, _reading(options, classifier, finals[0], chance), finals))
    return rows, kept, status


def _measured(
    classifier: "Classifier",
    digit: Any,
    options: argparse.Namespace,
    measures: Sequence[str],
) -> Iterator[Measured]:
    from engine.measures.measuring import measure

    return measure(
        classifier,
        digit,
        options.method,
        options.target,
        versus=options.versus,
        measures=measures,
        **given_for_method(options),
        **given_for_measures(options),
    )


def _reading(
    options: argparse.Namespace, classifier: "Classifier", first: Measured, chance: Any
) -> str:
    """What the network says of a picture, and what is explained."""
    classes, target = classifier.names, first.target
    versus = "" if options.versus is None else f" and not {classes[options.versus]}"
    return (
        f"read as {classes[chance.argmax()]} ({chance.max():.1%}); explained as "
        f"{classes[target]}{versus} ({chance[target]:.1%}) by {METHODS[options.method].title}"
    )


def _write_picture(path: Path, names: list[str], found: list[list[Measured]]) -> Path:
    from engine.measures.curve_picture import COLOURS, curve_picture
    from engine.render import grid, save_png

    pictures = [
        curve_picture(name, {each.measure: each for each in finals if each.measure in COLOURS})
        for name, finals in zip(names, found, strict=True)
    ]
    return save_png(grid(pictures, columns=min(3, len(pictures)), gap=ENLARGE), path)


def _table(finals: list[Measured]) -> "Table":
    """A row a measure, and below it whatever else it reports."""
    from rich.box import SIMPLE
    from rich.table import Table

    table = Table("", box=SIMPLE, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True)
    table.add_column()
    for final in finals:
        measure = MEASURES[final.measure]
        table.add_row(measure.title, _number(final.value), final.reason or measure.value)
        for name, value in final.figures.items():
            table.add_row("", _number(value), FIGURES[name])
        for layer in final.layers:
            signed = f"signed values {_number(layer.signed)}"
            table.add_row("", _number(layer.absolute), f"from {layer.name} on new; {signed}")
    return table


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.4g}".replace("-", "−")


def _arrays(found: list[list[Measured]]) -> dict[str, Any]:
    """Every number by name, one row an image; NaN where there is none."""
    arrays: dict[str, Any] = {"target": np.array([finals[0].target for finals in found])}
    for finals in zip(*found, strict=True):
        name = finals[0].measure
        arrays[name] = _numbers([final.value for final in finals])
        arrays[f"{name}_reason"] = np.array([final.reason for final in finals])
        for figure in dict.fromkeys(key for final in finals for key in final.figures):
            arrays[f"{name}_{figure}"] = _numbers([final.figures.get(figure) for final in finals])
        curves = [final.curve for final in finals]
        points = next((curve.fractions for curve in curves if curve is not None), None)
        if points is not None:
            arrays[f"{name}_fractions"] = points
            arrays[f"{name}_probabilities"] = np.stack(
                [np.full(points.shape, np.nan) if c is None else c.probabilities for c in curves]
            )
        if finals[0].layers:
            arrays[f"{name}_layers"] = np.array([layer.name for layer in finals[0].layers])
            for kind in ("signed", "absolute"):
                arrays[f"{name}_{kind}"] = np.stack(
                    [_numbers([getattr(each, kind) for each in final.layers]) for final in finals]
                )
    return arrays


def _numbers(values: "list[float | None]") -> Any:
    return np.array([np.nan if value is None else value for value in values])
