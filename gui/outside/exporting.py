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
from engine.words import number, tr, trn
from gui.bridge.messages.describe_network import NetworkDescribed
from gui.bridge.messages.explain import Explained
from gui.draw.headline import answer
from gui.draw.inspector.option_words import in_words

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
    return write_image(_painted(text), path)


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
    name = explained.name(explained.target)
    if explained.versus is None:
        return tr("{method}: why {class_name}", method=method, class_name=name)
    return tr(
        "{method}: why {class_name}, not {other}",
        method=method,
        class_name=name,
        other=explained.name(explained.versus),
    )


def _lines(explained: Explained, network: str) -> tuple[str, ...]:
    first, sure, second = answer(explained.probabilities, explained.names)
    read = (
        tr("It reads {what}, {sure}; {second}.", what=first, sure=sure, second=second)
        if second
        else tr("It reads {what}, {sure}.", what=first, sure=sure)
    )
    lines = (f"{_score(explained)}. {read}", _network(explained, network))
    options = ", ".join(in_words(*option) for option in explained.request.options)
    return (*lines, tr("Set: {options}.", options=options)) if options else lines


def _score(explained: Explained) -> str:
    """The score, and the passes so far of a map that is not done."""
    name, score = explained.name(explained.target), number(explained.score)
    if explained.versus is None:
        words = tr("Score of class {class_name}: {score}", class_name=name, score=score)
    else:
        words = tr(
            "Scores of {class_name} and {other} differ by {score}",
            class_name=name,
            other=explained.name(explained.versus),
            score=score,
        )
    if explained.final:
        return words
    passes = tr("{done} of {total} passes", done=explained.done, total=explained.total)
    return f"{words}, {passes}"


def _network(explained: Explained, network: str) -> str:
    if explained.network != "training" or explained.steps is None:
        return tr("Network: {network}. InkLens {version}.", network=network, version=VERSION)
    return trn(
        "Network: {network} after {n} step. InkLens {version}.",
        "Network: {network} after {n} steps. InkLens {version}.",
        explained.steps,
        network=network,
        version=VERSION,
    )


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


def write_image(image: QImage, path: Path) -> Path:
    """Write a picture as its file's ending says, whole or not at all.

    Raises:
        OutputError: no picture ends so, or the folder cannot be written to.
    """

    def write(draft: Path) -> None:
        if not image.save(str(draft)):
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
            "network": described.name_in_files,
            "network_steps": -1 if explained.steps is None else explained.steps,
            "network_digest": described.digest,
            "inklens": VERSION,
        },
    )
