"""A folder of pictures becomes one page, and a map becomes a script, from the shell."""

import ast
import html
import io
import os
import sys
import weakref

import numpy as np
import pytest
from PIL import Image

from engine.data import mnist
from engine.files import SHIPPED_NETWORK
from engine.report.content import Entry, Map
from engine.shell import opening
from engine.shell.program import run_command
from engine.shell.report import _of_one_name, _shown
from tests.engine.support.alive import Alive


def _file_of(number):
    """A test sample as the bytes of a PNG."""
    pixels, _ = mnist.test_sample(number)
    file = io.BytesIO()
    Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(file, "png")
    return file.getvalue()


def _entry_of(classifier, pixels, name, question, values):
    """An entry of one map, that nothing was computed for."""
    logits = classifier.logits(pixels)[0]
    shown = (Map(question.method, {}, values),)
    chances = classifier.chances(logits)
    return Entry(name, pixels, logits, chances, 0, None, shown, question.method)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "digits"
    place.mkdir()
    for number in (3, 25):
        (place / f"digit {number}.png").write_bytes(_file_of(number))
    return place


@pytest.mark.slow
def test_a_folder_becomes_one_report(folder, tmp_path, capsys):
    (folder / "broken.png").write_bytes(b"no picture")
    page = tmp_path / "report.html"
    arguments = ["report", str(folder), "--method", "lrp", "--out", str(page)]
    assert run_command(arguments) == 1  # one picture could not be read
    assert str(page) in capsys.readouterr().out
    text = page.read_text("utf-8")
    assert text.count("<section") == 2
    for wanted in (
        "2 pictures were read",
        "digit 3.png",
        "digit 25.png",
        "broken.png",
        "Occlusion",
    ):
        assert wanted in text
    assert text.count("--method lrp --target 0") == 2  # a 0 both times; as command, not in scripts
    assert text.count("import tensorflow as tf") == 2
    assert "resources" not in text  # nor where anything lies on this computer
    assert str(tmp_path) not in text
    assert "explain 'digit 3.png'" in html.unescape(text)


def test_pictures_of_one_name_are_told_apart_without_saying_where_they_lie(tmp_path):
    files = [tmp_path / folder / "1.png" for folder in "ab"]
    for file in files:
        file.parent.mkdir()
        file.write_bytes(b"")
    for named in (files, [file.parent for file in files]):
        twice = _of_one_name(named)
        assert [_shown(str(file), twice) for file in files] == ["a/1.png", "b/1.png"]
    assert _shown(str(files[0]), _of_one_name(files[:1])) == "1.png"
    assert _shown("test sample 3 (a 0)", ()) == "test sample 3 (a 0)"


def test_of_many_pictures_a_few_are_in_memory_and_no_maps(tmp_path, monkeypatch, capsys):
    for number in range(7):
        (tmp_path / f"{number}.png").write_bytes(_file_of(number))
    portion, alive, maps, most = opening.in_parts, Alive(), [], []
    monkeypatch.setattr(opening, "in_parts", lambda *how: portion(*how, size=2))
    alive.watch(monkeypatch)

    def quick(classifier, pixels, name, question, network):
        yield None
        values = np.full(pixels.shape, 0.5, np.float32)
        maps.append(weakref.ref(values))
        most.append(sum(each() is not None for each in maps))
        yield _entry_of(classifier, pixels, name, question, values)

    monkeypatch.setattr("engine.report.gathering.entries", quick)
    page = tmp_path / "report.html"
    assert run_command(["report", str(tmp_path), "--out", str(page)]) == 0
    assert page.read_text("utf-8").count("<section") == 7
    assert alive.seen == 7
    assert alive.most <= 4
    assert max(most) <= 2


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such names")
def test_a_name_that_is_no_text_and_how_a_picture_was_fitted_are_on_the_page(tmp_path, monkeypatch):
    picture = tmp_path / os.fsdecode(b"\xff.png")
    picture.write_bytes(_file_of(3))

    def quick(classifier, pixels, name, question, network):
        values = np.zeros(pixels.shape, np.float32)
        yield _entry_of(classifier, pixels, name, question, values)

    monkeypatch.setattr("engine.report.gathering.entries", quick)
    page = tmp_path / "report.html"
    assert run_command(["report", str(picture), "--fit", "pad", "--out", str(page)]) == 0
    text = page.read_text("utf-8")
    assert "?.png" in text
    assert "--fit pad" in text


def test_nothing_on_the_page_says_where_files_lie(folder, tmp_path, monkeypatch):
    network, labels, secret = tmp_path / "mine.keras", tmp_path / "mine.txt", str(tmp_path)
    network.write_bytes(SHIPPED_NETWORK.read_bytes())
    labels.write_text("\n".join("abcdefghij"))

    def quick(classifier, pixels, name, question, network):
        values = np.zeros(pixels.shape, np.float32)
        yield _entry_of(classifier, pixels, name, question, values)

    monkeypatch.setattr("engine.report.gathering.entries", quick)
    page = tmp_path / "report.html"
    named = [folder, folder / "digit 3.png", folder / "not there.png"]
    said = ["report", *named, "--model", network, "--labels", labels, "--out", page]
    assert run_command([str(each) for each in said]) == 1
    text = page.read_text("utf-8")
    assert secret not in text
    assert "There is no file not there.png" in text
    assert "explain &#x27;digit 3.png&#x27; --method" in text
    assert "--model mine.keras --labels mine.txt" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["report", "--sample", "3", "--out", "page.pdf"], "must end in .html"),
        (["report", "--out", "page.html"], "nothing to explain"),
        (["report", "--sample", "3", "--method", "magic", "--out", "page.html"], "magic"),
        (["explain", "--sample", "3", "--code", "script.txt"], "must end in .py"),
    ],
)
def test_mistakes_are_one_line(arguments, said, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run_command(arguments) == 2
    errors = capsys.readouterr().err
    assert said in errors
    assert errors.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_map_becomes_a_script(tmp_path, capsys):
    script = tmp_path / "map.py"
    command = ["explain", "--sample", "3", "--method", "smoothgrad", "--samples", "7"]
    assert run_command([*command, "--versus", "8", "--code", str(script)]) == 0
    assert str(script) in capsys.readouterr().out
    constants = {
        node.targets[0].id: node.value
        for node in ast.parse(script.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    assert ast.literal_eval(constants["SAMPLES"]) == 7
    assert ast.literal_eval(constants["VERSUS"]) == 8


def test_a_script_is_of_one_picture(folder, tmp_path, capsys):
    script = tmp_path / "map.py"
    assert run_command(["explain", str(folder), "--code", str(script)]) == 2
    assert "name one" in capsys.readouterr().err
    assert not script.exists()
