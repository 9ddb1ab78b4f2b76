"""Reading pen strokes from UNIPEN text."""

from pathlib import Path

import numpy as np
import pytest

from engine.data.pen import read_pen_digits
from engine.errors import DataError

TWO_DIGITS = """\
.INCLUDE        dene.doc

.LEXICON "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
.HIERARCHY      DIGIT

.SEGMENT DIGIT    0-1 ? "4"
.COMMENT 4 12  224
.PEN_DOWN
 267  333
 260  300
.PEN_UP
.DT 100
.PEN_DOWN
 280  310
.PEN_UP
.DT 100

.SEGMENT DIGIT    2 ? "1"
.COMMENT 1 7   3
.PEN_DOWN
 10  400
 12  100
.PEN_UP
.DT 100
"""


def test_a_digit_has_its_label_its_writer_and_its_strokes(tmp_path):
    (tmp_path / "two.unipen").write_text(TWO_DIGITS)
    four, one = read_pen_digits(tmp_path / "two.unipen")
    assert [(four.label, four.writer), (one.label, one.writer)] == [(4, 12), (1, 7)]
    assert [stroke.shape for stroke in four.strokes] == [(2, 2), (1, 2)]


def test_y_grows_downwards_though_a_tablets_grows_upwards(tmp_path):
    (tmp_path / "two.unipen").write_text(TWO_DIGITS)
    one = read_pen_digits(tmp_path / "two.unipen")[1]
    (x0, y0), (x1, y1) = one.strokes[0].tolist()  # written from the top, 400, to the foot, 100
    assert (x0, x1, y1 - y0) == (10, 12, 300)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no strokes at all",
        '.SEGMENT DIGIT 0 ? "x"\n.COMMENT 4 12 224\n',
        ".SEGMENT DIGIT 0",
        TWO_DIGITS.replace("333", "up"),
        TWO_DIGITS.replace("333", ""),
        TWO_DIGITS.replace("333", "9" * 39),
        TWO_DIGITS.replace("333", "-" + "9" * 400),
        TWO_DIGITS + "ü",
    ],
)
def test_a_file_of_something_else_is_a_named_error(tmp_path, content):
    path = tmp_path / "digits.unipen"
    path.write_text(content, "utf-8")
    with pytest.raises(DataError, match="UNIPEN"):
        read_pen_digits(path)


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ('? "1"', '? "10"', "a label that is not 0 to 9"),
        ('? "1"', '? "255"', "a label that is not 0 to 9"),
        ('? "1"', '? "-1"', "a label that is not 0 to 9"),
        ("1 7 ", "1 256 ", "a writer that is not 0 to 255"),
        ("1 7 ", "1 -1 ", "a writer that is not 0 to 255"),
        (" 10  400\n 12  100\n", "", "no point of a stroke"),
        (".PEN_DOWN\n 10  400\n 12  100\n.PEN_UP\n", "", "no point of a stroke"),
    ],
)
def test_a_digit_that_cannot_be_learned_from_is_named_by_its_number(tmp_path, before, after, fault):
    assert before in TWO_DIGITS
    path = tmp_path / "digits.unipen"
    path.write_text(TWO_DIGITS.replace(before, after))
    with pytest.raises(DataError, match=rf"Digit 2 of .*digits\.unipen has {fault}; take it out"):
        read_pen_digits(path)


def test_labels_and_writers_at_the_ends_of_their_ranges_are_read(tmp_path):
    path = tmp_path / "digits.unipen"
    ends = TWO_DIGITS.replace("4 12 ", "9 255 ").replace('? "4"', '? "9"').replace("1 7 ", "0 0 ")
    path.write_text(ends.replace('? "1"', '? "0"'))
    assert [(d.label, d.writer) for d in read_pen_digits(path)] == [(9, 255), (0, 0)]


def test_a_stroke_without_points_is_no_fault_where_another_has_some(tmp_path):
    path = tmp_path / "digits.unipen"
    path.write_text(TWO_DIGITS.replace(" 280  310\n", ""))
    assert [len(stroke) for stroke in read_pen_digits(path)[0].strokes] == [2, 0]


def test_a_missing_file_is_a_named_error(tmp_path):
    with pytest.raises(DataError, match=r"none\.unipen"):
        read_pen_digits(tmp_path / "none.unipen")


def test_the_sample_has_every_digit_once_of_each_of_ten_people(pen_digits):
    written = [(pen.writer, pen.label) for pen in pen_digits]
    assert written == [(writer, label) for writer in range(1, 11) for label in range(10)]
    assert {len(pen.strokes) for pen in pen_digits} == {1, 2}
    assert all(len(stroke) for pen in pen_digits for stroke in pen.strokes)


def test_the_whole_file_has_digits_of_thirty_people_the_samples_among_them(pen_file, pen_digits):
    every = read_pen_digits(pen_file)
    assert len(every) == 7494  # UCI's description
    assert {pen.label for pen in every} == set(range(10))
    assert {pen.writer for pen in every} == set(range(1, 31))
    assert {len(pen.strokes) for pen in every} == {1, 2, 3}
    assert all(len(stroke) for pen in every for stroke in pen.strokes)

    def as_written(pen):
        return pen.writer, pen.label, tuple(stroke.tobytes() for stroke in pen.strokes)

    assert {as_written(pen) for pen in pen_digits} < {as_written(pen) for pen in every}


def test_the_shipped_network_reads_most_of_what_they_wrote(pen_digits, classifier):
    from engine.ink import Ink

    pixels = np.stack([Ink(pen.strokes).digit().pixels for pen in pen_digits])
    read = classifier.logits(pixels).argmax(axis=1)
    assert np.mean(read == [pen.label for pen in pen_digits]) > 0.9


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file here")
def test_a_file_without_an_end_is_refused_at_once():
    with pytest.raises(DataError, match="no file of at most"):
        read_pen_digits("/dev/zero")
