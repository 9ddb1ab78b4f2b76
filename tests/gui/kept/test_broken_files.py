"""What a window keeps for itself, cut short or with bits turned over: read, or as none."""

from pathlib import Path

import numpy as np
import pytest

from engine.data.inklens_file import KeptDrawing
from engine.drawing import Drawing
from engine.ink import Ink
from engine.networks import remembered
from engine.networks.reading import Reading
from gui import settings
from gui.kept.state_folder import StateFolder
from tests.engine.support.files import cut_short, flipped

CUTS, FLIPS, SEED = 25, 60, 16
NETWORK = "trained_2026-01-02_03-04-05.keras"


def a_drawing(state):
    state.save_drawing(KeptDrawing(Drawing(Ink([np.full((30, 2), 50.0, np.float32)]))))
    return state.path / "drawing.json", state.load_kept


def settings_file(state):
    kept = settings.Settings(brush=20, options={"smoothgrad": {"samples": 8}}, geometry=b"\1\2\3")
    assert settings.save(kept, state.settings)
    return state.settings, lambda: settings.load(state.settings)


def recent_files(state):
    for name in ("a.png", "b.png"):
        (state.path / name).touch()
        state.recent.add(state.path / name)
    return state.path / "recent.json", state.recent.paths


def names_of_networks(state):
    network = state.path / "networks" / NETWORK
    network.parent.mkdir()
    network.touch()
    state.names.rename(network, "the one for the lecture")
    return network.with_name("names.json"), lambda: state.names.of(network)


def readings(state):
    what = remembered.Remembered(Reading(polarity="dark"), Path("labels.txt"))
    remembered.remember(state.readings, "0" * 64, what)
    return state.readings, lambda: remembered.recalled(state.readings, "0" * 64)


@pytest.mark.expects_log("what is dropped is warned of")
@pytest.mark.parametrize(
    "make", [a_drawing, settings_file, recent_files, names_of_networks, readings]
)
def test_a_broken_file_is_read_or_counts_as_none(make, tmp_path):
    state = StateFolder(tmp_path)
    file, read = make(state)
    content, whole = file.read_bytes(), read()
    assert whole
    for each in (*cut_short(content, CUTS), *flipped(content, FLIPS, SEED)):
        file.write_bytes(each)
        read()
    file.write_bytes(content)
    assert type(read()) is type(whole)
