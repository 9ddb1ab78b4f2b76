"""Corrections are kept and read as they were made; what is none is refused in a sentence."""

import json
import os
import sys

import numpy as np
import pytest

from engine.drawing import Drawing, Picture, blank
from engine.errors import CorrectionsError, DrawingFileError
from engine.ink import Ink
from engine.teaching.corrections import MOST, Correction, taught_samples, with_one_more
from engine.teaching.corrections_file import (
    MOST_BYTES,
    corrections_of,
    read_corrections,
    text_of,
    write_corrections,
)
from engine.teaching.variation import drawn_again

SEVEN = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]], 12))


def pictured(sample=None):
    pixels = np.zeros((28, 28), np.float32)
    pixels[4:24, 12:16] = np.linspace(0.1, 1, 20, dtype=np.float32)[:, None]
    return Drawing(Ink(), Picture(pixels, "scan.png", None, sample))


BOTH = (Correction(SEVEN, 7, 1), Correction(pictured(1901), 1))


def test_corrections_are_opened_as_they_were_saved_to_the_last_bit(tmp_path):
    path = write_corrections(BOTH, tmp_path / "mine.corrections")
    found = read_corrections(path)
    assert [(each.label, each.read) for each in found] == [(7, 1), (1, None)]
    np.testing.assert_array_equal(found[0].drawing.ink.strokes[0], SEVEN.ink.strokes[0])
    assert found[0].drawing.ink.width == 12
    for before, after in zip(BOTH, found, strict=True):
        np.testing.assert_array_equal(before.drawing.digit().pixels, after.drawing.digit().pixels)
    assert taught_samples(found) == {1901}
    assert write_corrections(found, tmp_path / "b.corrections").read_bytes() == path.read_bytes()


def refused(data):
    with pytest.raises((CorrectionsError, DrawingFileError)) as caught:
        corrections_of(data)
    return str(caught.value)


def changed(**changes):
    found = json.loads(text_of(BOTH))
    found["corrections"][0] |= changes
    return json.dumps(found)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("[" * 200_000, "JSON"),
        (b"\xff\xfe", "JSON"),
        ("null", "object"),
        ('{"format": "inklens-corrections", "version": 2}', "newer"),
        ('{"format": "inklens-corrections", "version": 1' + "0" * 400 + "}", "newer"),
        ('{"format": "inklens-drawing", "version": 1, "corrections": []}', "format"),
        (changed(label=10), "label"),
        (changed(label=7.5), "label"),
        (changed(read=-1), "read"),
        (changed(more=1), "more"),
        (changed(drawing={}), "contain"),
        (changed(drawing=[]), "object"),
        (json.dumps(json.loads(text_of(BOTH)) | {"corrections": [{}] * 101}), "corrections"),
        (" " * (MOST_BYTES + 1), "larger"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_hostile_files_are_refused_with_the_reason(data, why):
    assert why in refused(data)


def test_a_file_cut_short_anywhere_is_refused():
    data = text_of(BOTH).encode()
    for cut in np.linspace(0, len(data) - 3, 60).astype(int):
        refused(data[:cut])


def test_a_file_that_is_none_is_refused_by_its_name(tmp_path):
    (tmp_path / "text.corrections").write_text("hello")
    for path in (tmp_path, tmp_path / "none.corrections", tmp_path / "text.corrections"):
        with pytest.raises(CorrectionsError, match=r"choose another file\.$"):
            read_corrections(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.corrections")
    with pytest.raises(CorrectionsError, match="is no file"):
        read_corrections(tmp_path / "pipe.corrections")


def test_a_drawing_without_ink_or_with_far_too_much_cannot_be_corrected():
    with pytest.raises(CorrectionsError, match="Nothing is drawn"):
        Correction(blank(), 3)
    scribble = np.random.default_rng(0).uniform(0, 280, (400, 2))
    with pytest.raises(CorrectionsError, match="more than a digit"):
        Correction(Drawing(Ink([scribble])), 3)
    with pytest.raises(CorrectionsError, match="ten digits"):
        Correction(SEVEN, 10)


def test_a_drawing_that_is_corrected_again_has_its_last_label():
    first = with_one_more((), Correction(SEVEN, 7))
    assert [each.label for each in with_one_more(first, Correction(SEVEN, 1))] == [1]
    full = tuple(Correction(pictured(), 1) for _ in range(MOST))
    with pytest.raises(CorrectionsError, match=f"{MOST} corrections already"):
        with_one_more(full, Correction(SEVEN, 7))


def test_each_is_drawn_as_it_is_and_then_as_by_other_hands():
    images, labels = drawn_again(BOTH, 20, seed=4)
    assert images.shape == (40, 28, 28)
    assert labels.tolist() == [7] * 20 + [1] * 20
    for number, each in enumerate(BOTH):
        own, rest = images[20 * number], images[20 * number + 1 : 20 * (number + 1)]
        np.testing.assert_array_equal(own, np.rint(each.drawing.digit().pixels * 255))
        apart = np.abs(rest.astype(float) - own).mean(axis=(1, 2))
        assert apart.min() > 2  # each differs
        spread = np.abs(rest.astype(float) - rest.mean(axis=0)).mean(axis=(1, 2))
        assert spread.min() > 2
        # Yet each is still the same sign: nearer to its own than to the other one's.
        other = images[20 * (1 - number)].astype(float)
        nearer = np.abs(rest - other).mean(axis=(1, 2)) > apart
        assert nearer.mean() > 0.9
    again, _ = drawn_again(BOTH, 20, seed=4)
    np.testing.assert_array_equal(images, again)
