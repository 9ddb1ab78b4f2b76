"""A drawing is opened as it was saved, to the last bit; what is none is refused in a sentence."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from engine.attribution.table import METHODS
from engine.data.inklens_file import (
    MOST_BYTES,
    KeptDrawing,
    Shown,
    drawing_of,
    read_drawing,
    text_of,
    write_drawing,
)
from engine.drawing import Drawing, Picture
from engine.errors import DrawingFileError, OutputError
from engine.ink import Ink


def drawn_at_random(seed):
    """Any drawing that a window can make."""
    random = np.random.default_rng(seed)
    strokes, times, now = [], [], 0
    for _ in range(random.integers(0, 6)):
        points = int(random.integers(1, 60))
        strokes.append(random.uniform(0, 280, (points, 2)).astype(np.float32))
        steps = np.cumsum(random.integers(0, 40, points))
        times.append(None if random.random() < 0.2 else tuple(int(now + t) for t in steps))
        now += int(steps[-1]) + 300
    picture = None
    if random.random() < 0.3:
        label = random.choice([None, 7])
        pixels = random.uniform(0, 1, (28, 28)).astype(np.float32)
        picture = Picture(pixels, "scän „ü“ \n 4.png", label, random.choice([None, 25]))
    method = list(METHODS)[random.integers(len(METHODS))]
    options = {o.name: o.high if o.kind == "float" else o.default for o in METHODS[method].options}
    shown = Shown(
        method,
        options,
        random.choice([None, 3]),
        random.choice([None, -2, 4]),
        random.choice(["signed", "magnitude"]).item(),
        bool(random.random() < 0.5),
        bool(random.random() < 0.5),
    )
    drawing = Drawing(Ink(strokes, float(random.integers(8, 29))), picture)
    for number in range(len(strokes)):
        if random.random() < 0.25:  # left out for the time being
            drawing = drawing.toggled(number)
    return KeptDrawing(drawing, tuple(times), shown, "net.keras", "0f" * 32)


def test_500_random_drawings_are_saved_opened_and_saved_to_the_same_bytes(tmp_path):
    for seed in range(500):
        kept = drawn_at_random(seed)
        text = text_of(kept)
        opened = drawing_of(text)
        assert text_of(opened) == text
        assert opened.shown == kept.shown
        assert opened.times == kept.times
        strokes = zip(kept.drawing.all_strokes, opened.drawing.all_strokes, strict=True)
        for (before, was_ink), (after, is_ink) in strokes:
            assert was_ink == is_ink
            np.testing.assert_array_equal(before, after)
        if seed % 10 == 0:
            np.testing.assert_array_equal(
                kept.drawing.digit().pixels, opened.drawing.digit().pixels
            )
    first = write_drawing(kept, tmp_path / "a.inklens")
    second = write_drawing(read_drawing(first), tmp_path / "b.inklens")
    assert first.read_bytes() == second.read_bytes()


def refused(data):
    with pytest.raises(DrawingFileError) as caught:
        drawing_of(data)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_file_cut_short_anywhere_is_refused():
    data = text_of(drawn_at_random(3)).encode()
    for cut in np.linspace(0, len(data) - 3, 200).astype(int):
        refused(data[:cut])


def test_a_file_with_a_flipped_byte_is_a_drawing_or_refused():
    data, random = text_of(drawn_at_random(5)).encode(), np.random.default_rng(0)
    for _ in range(500):
        broken = bytearray(data)
        broken[random.integers(len(broken))] ^= 1 << random.integers(8)
        with suppress(DrawingFileError):
            drawing_of(bytes(broken)).drawing.digit()


def changed(**changes):
    return json.dumps(json.loads(text_of(drawn_at_random(3))) | changes)


def stroke(points, **changes):
    return {"x": [1.0] * points, "y": [2.0] * points, "ms": None} | changes


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("[" * 200_000, "JSON"),
        ("null", "object"),
        (b"\xff\xfe{}", "JSON"),
        (changed(version=3), "newer"),
        (changed(version=10**30), "newer"),
        (changed(version=10**400), "newer"),
        (changed(format="photo"), "format"),
        (changed(width=float("nan")), "NaN"),
        (changed(width=7), "width"),
        (changed(extra=1), "extra"),
        (changed(strokes=[stroke(3, x=[1.0, 2.0])]), "equally many"),
        (changed(strokes=[stroke(3, ms=[1, 2])]), "equally many"),
        (changed(strokes=[stroke(0)]), "contain"),
        (changed(strokes=[stroke(1, x=[1e30])]), "x"),
        (changed(strokes=[stroke(1, x=[True])]), "number"),
        (changed(strokes=[stroke(60_000), stroke(60_000)]), "120000 points"),
        (changed(strokes=[stroke(2000, x=[0.0, 280.0] * 1000)]), "canvas widths"),
        (changed(network={"name": "x", "sha256": "../../etc"}), "sha256"),
        (changed(shown={"method": "import os"}), "shown"),
        ('{"format": "inklens-drawing", "version": 1, "width": 1' + "0" * 5000 + "}", "JSON"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_hostile_files_are_refused_with_the_reason(data, why):
    assert why in refused(data)


@pytest.mark.parametrize(
    "shown", [{"method": "magic"}, {"method": "smoothgrad", "options": {"samples": 10**9}}]
)
def test_methods_and_options_that_there_are_not_are_refused(shown):
    data = json.loads(text_of(drawn_at_random(3)))
    data["shown"] |= {"options": {}} | shown
    refused(json.dumps(data))


def test_what_cannot_be_a_file_is_refused_by_its_name(tmp_path):
    large = tmp_path / "large.inklens"
    large.write_bytes(b" " * (MOST_BYTES + 1))
    for path in (tmp_path, tmp_path / "none.inklens", large, tmp_path / ("x" * 300)):
        with pytest.raises(DrawingFileError, match="choose another"):
            read_drawing(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_an_endless_file_is_read_no_further_than_a_drawing_is_long():
    with pytest.raises(DrawingFileError, match="larger than"):
        read_drawing(Path("/dev/zero"))


def test_the_largest_drawing_that_may_be_opened_is_opened_and_read():
    line = np.linspace(0, 279, 9_000, dtype=np.float32)
    ink = Ink([np.stack([line, np.roll(line, shift)], axis=1) for shift in range(11)])
    kept = drawing_of(text_of(KeptDrawing(Drawing(ink))))
    assert kept.drawing.digit().pixels.max() == 1


def test_more_ink_than_a_file_may_hold_is_not_written():
    with pytest.raises(OutputError, match="undo"):
        text_of(KeptDrawing(Drawing(Ink([np.zeros((100_001, 2), np.float32)]))))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.inklens")
    with pytest.raises(DrawingFileError, match="is no file"):
        read_drawing(tmp_path / "pipe.inklens")


def test_half_a_character_in_a_name_is_shown_as_a_question_mark():
    data = json.loads(text_of(drawn_at_random(3)))
    data["network"]["name"] = "a \ud800 b"
    assert drawing_of(json.dumps(data)).network == "a ? b"


def test_a_drawing_of_the_first_version_is_still_read():
    first = {"format": "inklens-drawing", "version": 1, "side": 280, "width": 20}
    first |= {"strokes": [[[10.25, 20.5], [30, 40]]], "picture": None}
    kept = drawing_of(json.dumps(first))
    assert kept.drawing.ink.width == 20
    np.testing.assert_array_equal(kept.drawing.ink.strokes[0], [[10.25, 20.5], [30, 40]])
    assert text_of(drawing_of(text_of(kept))) == text_of(kept)


def test_a_stroke_that_was_set_aside_is_no_ink_in_the_file_either_and_can_come_back():
    strokes = [[(20, 20), (90, 200)], [(150, 40), (150, 220)], [(200, 30), (210, 90)]]
    drawing = Drawing(Ink(strokes, 16.0)).toggled(1)
    text = text_of(KeptDrawing(drawing, ((0, 9), (300, 310), None)))
    opened = drawing_of(text)
    assert [is_ink for _, is_ink in opened.drawing.all_strokes] == [True, False, True]
    assert opened.times == ((0, 9), (300, 310), None)
    np.testing.assert_array_equal(opened.drawing.digit().pixels, drawing.digit().pixels)
    whole = Drawing(Ink(strokes, 16.0)).digit().pixels
    np.testing.assert_array_equal(opened.drawing.toggled(1).digit().pixels, whole)
    assert text.count("aside") == 1
    assert "aside" not in text_of(KeptDrawing(drawing.toggled(1)))
