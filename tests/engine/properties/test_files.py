"""Whatever stands in a file: what was written comes back, anything else is one clear error."""

import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from engine.data.inklens_file import KeptDrawing, Shown, drawing_of, text_of
from engine.data.pen import read_pen_digits
from engine.drawing import Drawing, Picture
from engine.errors import (
    CheckpointError,
    DataError,
    DrawingFileError,
    ImageFileError,
    InkLensError,
    LabelsError,
)
from engine.images import read_digit
from engine.ink import Ink
from engine.networks.names import read_names
from engine.shell.arguments import command_parser
from engine.shell.parser import window_parser
from engine.training.progress import Progress, RunState
from engine.training.settings import SETTINGS, TrainingSettings
from engine.words import one_line
from tests.engine.support.properties import JSON, NEAR, examples, strokes

from hypothesis import example, given, strategies as st  # isort: skip
from hypothesis.extra import numpy as arrays  # isort: skip

UNIT = st.floats(0, 1, width=32, allow_subnormal=False)


def a_drawing(drawn, pixels):
    picture = None if pixels is None else Picture(pixels, "a picture")
    return KeptDrawing(Drawing(Ink(drawn), picture), shown=Shown())


def tried(read, error):
    """What `read` gives, or None where it refuses with that error, in one line."""
    try:
        return read()
    except error as found:
        said = str(found)
        assert said
        assert "\n" not in said
        return None


@examples(60)
@given(
    strokes(NEAR, most=4), st.none() | arrays.arrays(np.float32, (28, 28), elements=UNIT, fill=UNIT)
)
def test_a_drawing_comes_back_to_the_last_bit(drawn, pixels):
    kept = a_drawing(drawn, pixels)
    text = text_of(kept)
    again = drawing_of(text)
    ours, theirs = kept.drawing, again.drawing
    assert len(ours.ink.strokes) == len(theirs.ink.strokes)
    assert all(map(np.array_equal, ours.ink.strokes, theirs.ink.strokes))
    assert (ours.picture is None) == (theirs.picture is None)
    if pixels is not None:
        np.testing.assert_array_equal(ours.picture.pixels, theirs.picture.pixels)
    assert text_of(replace(again, times=kept.times)) == text


PARTS = sorted(json.loads(text_of(a_drawing([], None))))


@examples(60)
@given(st.sampled_from(PARTS), JSON, st.booleans())
def test_a_drawing_with_a_part_of_another_kind_is_read_or_refused(part, value, inside):
    angle = np.linspace(0, 6, 9)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32) * 50 + 140
    plain = json.loads(text_of(a_drawing([circle], None)))
    if inside and isinstance(plain[part], list):
        plain[part].append(value)
    elif inside and isinstance(plain[part], dict):
        plain[part][min(plain[part])] = value
    else:
        plain[part] = value
    found = tried(lambda: drawing_of(json.dumps(plain)), DrawingFileError)
    if found is not None:
        assert np.isfinite(found.drawing.digit().pixels).all()


@examples(60)
@given(st.binary(max_size=200) | JSON.map(json.dumps))
def test_anything_else_is_no_drawing(content):
    with pytest.raises(DrawingFileError):
        drawing_of(content)


@examples(25)
@given(
    st.sampled_from(["L", "RGB", "RGBA", "1", "I;16", "P"]),
    st.integers(1, 40),
    st.integers(1, 40),
    st.integers(0, 2**32 - 1),
    st.floats(0, 1),
)
def test_any_picture_is_a_digit_or_shows_no_ink(tmp_path, mode, width, height, seed, contrast):
    rng = np.random.default_rng(seed)
    grey = (rng.integers(0, 256, (height, width)) * contrast).astype(np.uint8)
    if mode == "I;16":
        picture = Image.fromarray(grey.astype(np.uint16) * 257)
    else:
        picture = Image.fromarray(np.stack([grey] * 4, axis=-1)).convert(
            "L" if mode in "1P" else mode
        ).convert(mode)  # fmt: skip
    picture.save(tmp_path / "a.png")
    pixels = tried(lambda: read_digit(tmp_path / "a.png"), ImageFileError)
    if pixels is not None:
        assert pixels.shape == (28, 28)
        assert np.isfinite(pixels).all()
        assert 0 <= pixels.min() <= pixels.max() <= 1


@examples(60)
@given(st.text(max_size=200) | JSON.map(json.dumps), st.sampled_from(["txt", "csv", "json"]))
def test_any_text_is_names_of_classes_or_refused(tmp_path, text, ending):
    path = tmp_path / f"labels.{ending}"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    names = tried(lambda: read_names(path, 4), LabelsError)
    if names is not None:
        assert len(names) == 4
        assert all(isinstance(name, str) and one_line(name) == name for name in names)


LINES = st.sampled_from(
    ['.SEGMENT DIGIT 0-1 ? "3"', ".COMMENT 3 7 1", ".PEN_DOWN", ".PEN_UP", "10 20", "-7 1e9", "x"]
)


@examples(60)
@given(st.lists(LINES | st.text(max_size=30), max_size=12))
def test_any_lines_are_pen_strokes_or_refused(tmp_path, lines):
    path = tmp_path / "a.unipen"
    path.write_text("\n".join(lines), encoding="utf-8", errors="replace")
    for digit in tried(lambda: read_pen_digits(path), DataError) or ():
        assert 0 <= digit.label <= 9
        assert all(np.isfinite(stroke).all() for stroke in digit.strokes)


STATE = json.loads(RunState(TrainingSettings(), None, "0" * 64, Progress(3)).to_json())


@examples(40)
@given(st.data(), JSON)
def test_a_run_with_a_part_of_another_kind_is_read_or_refused(data, value):
    plain = json.loads(json.dumps(STATE))
    part = data.draw(st.sampled_from(sorted(plain)))
    if isinstance(plain[part], dict):
        plain[part][data.draw(st.sampled_from(sorted(plain[part])))] = value
    else:
        plain[part] = value
    state = tried(lambda: RunState.from_json(json.dumps(plain)), CheckpointError)
    if state is not None:
        assert RunState.from_json(state.to_json()) == state


@examples(40)
@given(st.sampled_from(sorted(SETTINGS)), JSON)
def test_a_setting_of_training_is_in_its_range_or_refused(name, value):
    def check():
        SETTINGS[name].check(value)
        return value

    try:
        found = tried(check, InkLensError)
    except TypeError:  # not of its kind, which the callers look at first
        assert type(value) is not type(SETTINGS[name].default)
        return
    assert found is None or found == found  # never NaN


WORD = st.sampled_from(
    ["read", "explain", "train", "measure", "report", "evaluate", "--sample", "--target", "--out",
     "--model", "--epochs", "--method", "--range", "--verbose", "--device", "cpu", "-1", "9" * 30]
)  # fmt: skip


@example(["first line\nsecond line"], True)
@examples(40)
@given(st.lists(WORD | st.text(max_size=8), max_size=6), st.booleans())
def test_any_words_are_understood_or_answered_in_one_line(capsys, words, window):
    parser = window_parser() if window else command_parser()
    status = None
    try:
        parser.parse_args(words)
    except SystemExit as end:
        status = end.code
    said = capsys.readouterr()
    assert status in (None, 0, 2)
    if status == 2:
        assert said.out == ""
        assert len(said.err.strip().split("\n")) == 1
