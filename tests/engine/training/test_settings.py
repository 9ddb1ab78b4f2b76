"""The settings of a run: their ranges, and the table that form, shell and checks are made from."""

import dataclasses
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

from engine.errors import SettingsError
from engine.shell.arguments import command_parser, training_settings
from engine.training.settings import SETTINGS, TrainingSettings


def test_the_defaults_are_those_of_the_tutorial():
    settings = TrainingSettings()
    assert (settings.epochs, settings.batch_size, settings.validation_split) == (3, 50, 0.2)
    assert (settings.learning_rate, settings.seed) == (1e-3, 0)


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("epochs", [1, 1000], [0, -1, 1001]),
        ("batch_size", [1, 10_000], [0, 10_001]),
        ("validation_split", [0, 0.9], [-0.01, 0.91, float("nan")]),
        ("learning_rate", [1e-9, 1], [0, -1e-3, 1.01, float("nan"), float("inf")]),
        ("seed", [0, 2**31 - 1], [-1, 2**31]),
        ("hardest", [0.01, 1], [0, 1.01, float("nan")]),
        ("plain_epochs", [0, 1000], [-1, 1001]),
        ("precision", ["auto", "float32", "bfloat16", "float16"], ["float8", ""]),
        ("dropout", [0, 0.9], [-0.1, 0.91, float("nan")]),
        ("smoothing", [0, 0.5], [-0.01, 0.51, float("nan")]),
        ("averaged", [0, 1000], [-0.1, 1000.5, float("nan")]),
        ("patience", [0, 1000], [-1, 1001]),
        ("schedule", ["constant", "cosine"], ["linear", ""]),
    ],
)
def test_a_setting_out_of_range_says_which_and_what_fits(name, inside, outside):
    for value in inside:
        assert getattr(TrainingSettings(**{name: value}), name) == value
    for value in outside:
        with pytest.raises(SettingsError, match="out of range; choose") as raised:
            TrainingSettings(**{name: value})
        assert str(raised.value).startswith(f"{SETTINGS[name].label} {value} ")
        assert SETTINGS[name].allowed in str(raised.value)


# --- The table


def test_every_setting_has_a_row_whose_choices_are_those_of_its_type():
    hints = get_type_hints(TrainingSettings)
    assert list(SETTINGS) == [field.name for field in dataclasses.fields(TrainingSettings)]
    for name, setting in SETTINGS.items():
        words = get_args(hints[name]) if get_origin(hints[name]) is Literal else ()
        assert tuple(setting.choices) == words
        assert type(setting.default) is (str if words else hints[name])
        assert setting.label
        assert setting.meaning
        assert not setting.meaning.endswith(".")
        assert setting.beside in {"", *SETTINGS}
        assert setting.needs in {"", *SETTINGS}


def test_every_setting_can_be_said_on_the_command_line_and_is_left_to_the_recipe_otherwise():
    parser = command_parser()
    assert training_settings(parser.parse_args(["train"])) == {}
    for name, setting in SETTINGS.items():
        if isinstance(setting.default, bool):
            words, value = [f"--no-{setting.flag[2:]}"], False
        else:
            words, value = [setting.flag, str(setting.default)], setting.default
        assert training_settings(parser.parse_args(["train", *words])) == {name: value}


def test_the_help_of_train_says_what_each_setting_means_and_allows(capsys):
    with pytest.raises(SystemExit):
        command_parser().parse_args(["train", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    for setting in SETTINGS.values():
        assert setting.flag in said
        assert setting.meaning in said
