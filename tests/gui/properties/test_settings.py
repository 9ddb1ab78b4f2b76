"""Whatever stands in the settings file, and whatever is asked of the engine in whatever order."""

import dataclasses
from typing import get_args

import pytest
from PySide6.QtCore import QSettings

from engine.attribution.table import METHODS
from engine.drawing import BRUSH_RANGE
from engine.training.settings import SETTINGS
from gui.faults.private import without_private
from gui.settings import Settings, Theme, load, save
from tests.engine.support.properties import JSON, examples

from hypothesis import example, given, strategies as st  # isort: skip

NAMES = [each.name for each in dataclasses.fields(Settings)]
VALUES = (
    st.text(max_size=30)
    | st.integers(-(2**31), 2**31 - 1)
    | st.floats()
    | st.binary(max_size=20)
    | JSON.map(str)
    | st.sampled_from(['{"smoothgrad": {"samples": 1e999}}', '{"epochs": true}', "١٦", "9" * 5000])
)


@pytest.mark.expects_log("what is dropped is warned of")
@examples(60)
@given(st.dictionaries(st.sampled_from([*NAMES, "version"]), VALUES, max_size=6))
def test_any_settings_file_is_read_and_what_is_kept_is_kept_again(tmp_path, values):
    file = tmp_path / "settings.ini"
    file.unlink(missing_ok=True)
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    for name, value in values.items():
        stored.setValue(name, value)
    stored.sync()
    del stored
    found = load(file)
    assert found.theme in get_args(Theme)
    assert BRUSH_RANGE[0] <= found.brush <= BRUSH_RANGE[1]
    assert found.method in METHODS
    for method, options in found.options.items():
        for option in METHODS[method].options:
            if option.name in options:
                option.checked(options[option.name])
    for name, value in found.training.items():
        SETTINGS[name].check(value)
    assert save(found, file)
    assert load(file) == found


@pytest.mark.expects_log("what is dropped is warned of")
@examples(40)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_settings_file(tmp_path, content):
    file = tmp_path / "settings.ini"
    file.write_bytes(content)
    assert isinstance(load(file), Settings)


NAME = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")),
    min_size=5,
    max_size=30,
).filter(lambda name: name.strip(" .") == name and not set(name) & set("/\\'\":"))


@examples(150)
@given(NAME, st.sampled_from(["png", "keras", "h5", "inklens", ""]))
@example("names", "png")
def test_a_log_says_the_same_whatever_the_file_that_could_not_be_opened_is_called(name, ending):
    end = f".{ending}" if ending else ""
    told, same = (_logged(each + end) for each in (name, "Annas Brief"))
    assert told == same
    assert "Anna" not in same


def _logged(name):
    file = f"/home/someone/{name}"
    words = str(OSError(2, "No such file or directory", file))
    lines = (f"FileNotFoundError: {words}", words, f"ValueError: it is {file}", f"Qt: {file}")
    return without_private("\n".join(lines))
