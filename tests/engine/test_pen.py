"""Reading pen strokes from UNIPEN text."""

from collections import Counter

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
        TWO_DIGITS + "ü",
    ],
)
def test_a_file_of_something_else_is_a_named_error(tmp_path, content):
    path = tmp_path / "digits.unipen"
    path.write_text(content, "utf-8")
    with pytest.raises(DataError, match="UNIPEN"):
        read_pen_digits(path)


def test_a_missing_file_is_a_named_error(tmp_path):
    with pytest.raises(DataError, match=r"none\.unipen"):
        read_pen_digits(tmp_path / "none.unipen")


def test_the_real_file_has_digits_of_thirty_people(pen_digits):
    assert {pen.label for pen in pen_digits} == set(range(10))
    assert {pen.writer for pen in pen_digits} == set(range(1, 31))
    assert set(Counter(len(pen.strokes) for pen in pen_digits)) <= {1, 2, 3}
    assert all(len(stroke) for pen in pen_digits for stroke in pen.strokes)


def test_the_shipped_network_reads_most_of_what_they_wrote(pen_digits, classifier):
    from engine.ink import Ink

    pixels = np.stack([Ink(pen.strokes).digit().pixels for pen in pen_digits])
    read = classifier.logits(pixels).argmax(axis=1)
    assert np.mean(read == [pen.label for pen in pen_digits]) > 0.9
