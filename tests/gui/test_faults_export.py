"""What is exported is what its name says, stands alone, and can be traced to its network."""

import hashlib
import json
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from engine.errors import OutputError
from engine.shell.program import run_command
from engine.version import VERSION
from gui import dialogs
from gui.outside.exporting import write_image

ROOT = Path(__file__).resolve().parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def export(person, monkeypatch, four):
    """`export(path)`: draw a 4, press Ctrl+E and choose that file; returns what is said."""

    def to(path):
        if person.canvas.drawing.is_empty:
            person.draw(*four)
        person.wait_for_the_map()
        monkeypatch.setattr(dialogs, "ask_where_to_export", lambda *_: path)
        person.press(Qt.Key.Key_E, modifier=CONTROL)
        return person.read_message()

    return to


@pytest.mark.parametrize("name", ["empty.png", "no picture.txt"])
def test_a_picture_that_cannot_be_written_leaves_no_file(qapp, tmp_path, name):
    image = QImage() if name == "empty.png" else QImage(2, 2, QImage.Format.Format_RGB32)
    with pytest.raises(OutputError, match="cannot be written"):
        write_image(image, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_an_svg_is_an_svg_that_says_what_it_shows(person, export, tmp_path):
    assert str(tmp_path / "map.svg") in export(tmp_path / "map.svg")
    root = ET.parse(tmp_path / "map.svg").getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    words = " ".join(text.text for text in root.iter("{http://www.w3.org/2000/svg}text"))
    shown = person.map
    for wanted in (
        "Vanilla Gradients",
        f"why {shown.target}",
        "shipped network",
        VERSION,
        "It reads",
    ):
        assert wanted in words
    assert len(list(root.iter("{http://www.w3.org/2000/svg}image"))) == 3  # drawing, map, bar
    assert list(root.iter("{http://www.w3.org/2000/svg}path"))  # the outline of the ink


def test_a_png_has_the_drawing_and_the_map_and_words(export, tmp_path):
    export(tmp_path / "map.png")
    with Image.open(tmp_path / "map.png") as image:
        assert image.format == "PNG"
        picture = np.asarray(image.convert("RGB")).astype(int)
    drawing, right = np.split(picture, [2 * (24 + 392 + 12)], axis=1)
    assert np.abs(drawing - drawing.mean(axis=2, keepdims=True)).max() < 40  # ink and words: grey
    assert (np.ptp(right, axis=2) > 100).sum() > 1000  # the map: colours
    assert picture[:120].std() > 5  # a title


@pytest.mark.parametrize("name", ["map.jpg", "map.pdf", "map"])
def test_another_ending_is_refused_with_those_that_can_be_chosen(export, tmp_path, name):
    message = export(tmp_path / name)
    assert name in message
    assert all(ending in message for ending in (".png", ".svg", ".npz"))
    assert message.endswith(".")
    assert not (tmp_path / name).exists()


def test_the_numbers_name_options_network_and_version(person, export, shipped, tmp_path):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("integrated_gradients"))
    export(tmp_path / "map.npz")
    with np.load(tmp_path / "map.npz") as stored:
        assert json.loads(str(stored["options"])) == {"steps": 64, "baseline": 0.0}
        assert str(stored["network"]) == "shipped network"
        assert str(stored["inklens"]) == VERSION
        digest = hashlib.sha256()
        for weights in shipped.model.get_weights():
            digest.update(f"{weights.dtype.str}{weights.shape}".encode() + weights.tobytes())
        assert str(stored["network_digest"]) == digest.hexdigest()


def test_a_picture_says_what_was_set_as_the_controls_call_it(person, export, tmp_path):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("lrp"))
    rules = person.find("option_composite")
    person.choose_from_list(rules, rules.findData("epsilon"))
    person.wait_for_the_map()
    export(tmp_path / "map.svg")
    said = (tmp_path / "map.svg").read_text("utf-8")
    assert f"Set: rule {rules.currentText()}." in said
    assert "composite" not in said


def test_feature_maps_are_exported_too(person, export, tmp_path):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("activations"))
    assert "Saved" in export(tmp_path / "maps.svg")


@pytest.mark.parametrize(("option", "name"), [("--out", "map.svg"), ("--values", "map.png")])
def test_the_shell_refuses_endings_that_would_lie_too(tmp_path, capsys, option, name):
    assert run_command(["explain", "--sample", "3", option, str(tmp_path / name)]) == 2
    assert "must end in" in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_the_version_in_exports_is_that_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
