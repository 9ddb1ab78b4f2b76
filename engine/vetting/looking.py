"""What is looked at in a stranger's network.

A file that passes asks for no code but Keras's own, leads nowhere out of itself, unpacks to what
it takes on the disk, holds finite numbers, and describes a network of a size that fits.
"""

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from engine.errors import NetworkFileError
from engine.files import BROKEN_ARCHIVE, is_file
from engine.vetting import archive as archives
from engine.vetting import kinds, memory, weights
from engine.vetting.built import parameters_built
from engine.vetting.code import foreign_code
from engine.vetting.graph import (
    ForeignLayerError,
    Total,
    layers_of,
    longest_row,
    pictures_at_once,
    total_of,
)
from engine.vetting.legacy import modernised
from engine.vetting.reading import MalformedError
from engine.vetting.refused import RefusedError
from engine.words import tr

_NO_NETWORK = tr("is not a Keras network; open a .keras or .h5 file that Keras saved.")


@dataclass(frozen=True)
class Vetted:
    """What is known of a file before it is opened.

    Attributes:
        h5: whether it is a whole network as HDF5, as Keras 2 writes it.
        config: the configuration, in the words of Keras 3, without how it was trained.
        sure: whether rules say what it takes; else Keras is asked before memory is taken.
    """

    h5: bool
    config: dict[str, Any]
    sure: bool


def look(path: Path | str) -> Vetted:
    """Look at the file of a network, in this process; `engine.vetting.vet` does so in another.

    Raises:
        NetworkFileError: it is none, or not one that can be opened safely; the text says why, and
            what to do.
    """
    path = Path(path)
    shown = path.name[:200]
    try:
        return _look(path, shown)
    except RefusedError as error:
        raise NetworkFileError(f"{shown} {error.what}; {error.remedy}.") from error
    except ForeignLayerError as error:
        raise NetworkFileError(
            tr(
                "{shown} needs code from {code}, which is no layer of Keras's for pictures; "
                "save the network with Keras's own layers only.",
                shown=shown,
                code=str(error)[:200],
            )
        ) from error
    except MalformedError as error:
        raise NetworkFileError(
            tr(
                "{shown} cannot be loaded as a Keras network ({reason}); open another file.",
                shown=shown,
                reason=str(error)[:200],
            )
        ) from error


def _look(path: Path, shown: str) -> Vetted:
    if not is_file(path):
        if path.name and _is_folder(path):
            kinds.require_keras(path, b"")
        raise NetworkFileError(tr("There is no file {path}; open another one.", path=path))
    try:
        with path.open("rb") as file:
            start = file.read(16)
            file.seek(0)
            kinds.require_keras(path, start)
            if start.startswith(kinds.HDF5):
                return _h5(file)
            return _keras(file)
    except (*BROKEN_ARCHIVE, KeyError, ValueError, RecursionError, MemoryError) as error:
        if isinstance(error, MalformedError | ForeignLayerError):
            raise
        raise NetworkFileError(f"{shown} {_NO_NETWORK}") from error


def _keras(file: IO[bytes]) -> Vetted:
    archives.require_sound(file)
    with zipfile.ZipFile(file) as archive:
        archives.require_harmless(archive)
        config = _untrained(archives.read_config(archive))
        total = _require_fitting(config)
        if archives.WEIGHTS in archive.namelist():
            with archives.seekable(archive) as part, weights.opened(part) as content:
                stored = weights.require_harmless(content)
                memory.require_filled(total, stored)
                weights.require_numbers(content)
        else:
            memory.require_filled(total, 0)
    return Vetted(h5=False, config=config, sure=total.sure)


def _h5(file: IO[bytes]) -> Vetted:
    length = file.seek(0, 2)
    file.seek(0)
    if length > archives.MAX_UNPACKED_BYTES:
        raise RefusedError(tr("is larger than 2 GiB"), tr("open a smaller network"))
    with weights.opened(file) as content:
        weights.require_harmless(content)
        written = weights.text_of(content, "model_config", archives.MAX_CONFIG_BYTES)
        if written is None:
            raise RefusedError(
                tr("holds weights without the network that they belong to"),
                tr("build the network in Python, load_weights, and model.save('network.keras')"),
            )
        raw = _untrained(json.loads(written))
        _require_own_code(raw)
        memory.require_few_layers(sum(1 for _ in layers_of(raw)), longest_row(raw))
        config = modernised(raw)
        total = _require_fitting(config)
        part = content["model_weights"]
        memory.require_filled(total, weights.numbers_in(part))
        weights.require_numbers(part)
    return Vetted(h5=True, config=config, sure=total.sure)


def _require_fitting(config: Any) -> Total:
    _require_own_code(config)
    memory.require_few_layers(sum(1 for _ in layers_of(config)), longest_row(config))
    total = total_of(config)
    total.parameters = max(total.parameters, parameters_built(config))
    memory.require_modest(total)
    memory.require_few_at_once(total, pictures_at_once(config))
    return total


def _untrained(config: Any) -> Any:
    """Without how it was trained, which is never brought back, and may name what is not there."""
    if not isinstance(config, dict):
        return config
    return {key: value for key, value in config.items() if key != "compile_config"}


def _require_own_code(config: Any) -> None:
    if foreign := foreign_code(config):
        raise RefusedError(
            tr(
                "needs code from {modules}, which InkLens does not run",
                modules=", ".join(name[:60] for name in foreign[:3]),
            ),
            tr("save the network with Keras's own layers only"),
        )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
