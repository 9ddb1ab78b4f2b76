"""What pictures say was set: as the controls call it, and exactly."""

import pytest

from engine.attribution.table import METHODS
from gui.draw.inspector.option_words import LABELS, in_words


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("samples", 64, "samples 64"),
        ("seed", 1234567, "seed 1234567"),
        ("sigma", 0.15, "noise (σ) 0.15"),
        ("baseline", -0.5, "baseline −0.5"),
        ("epsilon", 0.012345, "epsilon (ε) 0.012345"),
        ("canonize", "off", "fold BatchNorm off"),
        ("composite", "epsilon", "rule for and against, alike (ε)"),
        ("layer", "conv_64", "layer conv_64"),
        ("layer", "epsilon", "layer epsilon"),
    ],
)
def test_an_option_is_said_with_what_it_is_set_to(name, value, words):
    assert in_words(name, value) == words


def test_every_option_that_a_control_sets_has_a_name():
    assert {option.name for method in METHODS.values() for option in method.options} <= set(LABELS)
