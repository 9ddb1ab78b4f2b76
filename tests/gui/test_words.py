"""Numbers look the same all over the window."""

import re
from pathlib import Path

import gui
from engine.words import count, percent

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


def test_nobody_in_the_window_formats_them_in_a_way_of_his_own():
    found = [
        f"{source.name}: {line.strip()}"
        for source in SOURCES
        for line in source.read_text("utf-8").splitlines()
        if OWN_FORMAT.search(line)
    ]
    assert not found
