"""Numbers look the same all over the window."""

import re
from pathlib import Path

import pytest

import gui
from engine.words import chance, count, percent, sure

SOURCES = sorted(Path(gui.__file__).parent.rglob("*.py"))
OWN_FORMAT = re.compile(r"\{[^{}\"]*:[^{}\"]*[%,]\}")


def test_parts_are_per_cent_with_a_space_and_counts_have_groups_of_three():
    assert percent(0.959) == "95.9 %"
    assert percent(0.99621, 2) == "99.62 %"
    assert [count(each) for each in (0, 999, 10_000, 1_234_567)] == [
        "0",
        "999",
        "10,000",
        "1,234,567",
    ]


@pytest.mark.parametrize("probability", [0.9995, 0.99999, 1.0])
def test_nothing_is_said_to_be_read_for_certain(probability):
    assert chance(probability) == ">99.9 %"
    assert sure(probability) == "more than 99.9 % sure"


def test_how_sure_it_is_has_one_decimal():
    assert (chance(0.9994), sure(0.9994)) == ("99.9 %", "99.9 % sure")
    assert (chance(0.0), sure(0.961)) == ("0.0 %", "96.1 % sure")


def test_nobody_in_the_window_formats_them_in_a_way_of_his_own():
    found = [
        f"{source.name}: {line.strip()}"
        for source in SOURCES
        for line in source.read_text("utf-8").splitlines()
        if OWN_FORMAT.search(line)
    ]
    assert not found
