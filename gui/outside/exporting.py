"""An explanation as a file: a picture that stands alone, or numbers with all they belong to."""

import json
from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from engine.attribution.table import METHODS
from engine.attribution.values_file import save_values
from engine.errors import OutputError
from engine.files import write_text, write_whole
from engine.map_picture import MapPicture, svg
from engine.version import VERSION
from engine.words import count, number, tr
from gui.bridge.messages.describe_network import NetworkDescribed
from gui.bridge.messages.explain import Explained
from gui.draw.headline import answer

ENDINGS = (".png", ".svg", ".npz")
SCALE = 2  # pixels of a PNG a unit of the picture


def require_export_name(path: Path) -> None:
    """Find out before the work whether a map can have this name.

    Raises:
        OutputError: its ending is none of those that can be written.
    """
    if path.suffix.lower() not in ENDINGS:
        raise OutputError(
            tr(
                "{name}: a map is written as a picture (.png or .svg) or as values (.npz); "
                "choose one of these endings.",
                name=path.name,
            )
        )


def export(described: NetworkDescribed) -> Path:
    """Write the map that was asked about; return where it is.

    Raises:
        OutputError: another ending, or the folder cannot be written to.
    """
    path = described.message.path
    if path is None:
        raise OutputError(tr("The map is for the clipboard; choose a file to write it."))
    require_export_name(path)
    if path.suffix.lower() == ".npz":
        return _write_values(described, path)
    text = svg(_picture_of(described))
    if path.suffix.lower() == ".svg":
        return write_text(path, text)
    return _write_png(text, path)


def _picture_of(described: NetworkDescribed) -> MapPicture:
    message, explained = described.message, described.message.explained
    return MapPicture(
        explained.pixels,
        explained.values,
        _title(explained),
        _lines(explained, described.name),
        message.view,
        message.ground,
    )


def _title(explained: Explained) -> str:
    method = METHODS[explained.method].title
    if explained.values.ndim == 3:
        return method
    against = (
        ""
        if explained.versus is None
        else tr(", not {versus}", versus=explained.name(explained.versus))
    )
    return tr(
        "{method}: why {target}{against}",
        method=method,
        target=explained.name(explained.target),
        against=against,
    )


def _lines(explained: Explained, network: str) -> tuple[str, ...]:
    first, sure, second = answer(explained.probabilities, explained.names)
    target = explained.name(explained.target)
    score = tr("Score of class {target}: {score}", target=target, score=number(explained.score))
    if explained.versus is not None:
        score = tr(
            "Scores of {target} and {versus} differ by ",
            target=target,
            versus=explained.name(explained.versus),
        )
        score += number(explained.score)
    passes = (
        ""
        if explained.final
        else tr(", {done} of {total} passes", done=explained.done, total=explained.total)
    )
    steps = ""
    if explained.network == "training" and explained.steps is not None:
        steps = tr(" after {steps} steps", steps=count(explained.steps))
    options = ", ".join(f"{n.replace('_', ' ')} {v}" for n, v in explained.request.options)
    read = tr(
        "It reads {first}, {sure}{value}.",
        first=first,
        sure=sure,
        value=f"; {second}" if second else "",
    )
    lines = (
        f"{score}{passes}. {read}",
        tr(
            "Network: {network}{steps}. InkLens {version}.",
            network=network,
            steps=steps,
            version=VERSION,
        ),
    )
    return (*lines, f"Set: {options}.") if options else lines


def image_of_map(described: NetworkDescribed) -> QImage:
    """The picture that a PNG file of it holds."""
    return _painted(svg(_picture_of(described)))


def _painted(text: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(text.encode()))
    image = QImage(renderer.defaultSize() * SCALE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _write_png(text: str, path: Path) -> Path:
    image = _painted(text)

    def write(draft: Path) -> None:
        if not image.save(str(draft), "PNG"):  # type: ignore[call-overload]
            raise OSError(0, tr("no such folder, or it cannot be written to"))

    return write_whole(path, write)


def _write_values(described: NetworkDescribed, path: Path) -> Path:
    explained = described.message.explained
    settings = METHODS[explained.method].settings(dict(explained.request.options))
    return save_values(
        path,
        values=explained.values,
        images=explained.pixels,
        logits=explained.logits,
        target=explained.target,
        versus=explained.versus,
        method=explained.method,
        details={
            "options": json.dumps(settings),
            "names": np.array(explained.names, dtype=str),
            "passes": np.array([explained.done, explained.total]),
            "network": described.name,
            "network_steps": -1 if explained.steps is None else explained.steps,
            "network_digest": described.digest,
            "inklens": VERSION,
        },
    )
