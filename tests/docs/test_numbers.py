"""Numbers in pages are those of the shipped network."""

import re

import numpy as np
import pytest

import engine
from engine.files import RESOURCES
from tests.docs import numbers
from tests.docs.blocks import PAGES, blocks

METHODS = sorted((PAGES / "methods").glob("*.md"))
NUMBERS = ("measured", "saturation")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@pytest.fixture(autouse=True)
def classifier(shipped_network, monkeypatch):
    shipped = engine.Classifier(shipped_network, device="/CPU:0")
    monkeypatch.setattr(numbers, "classifier", lambda: shipped)


@pytest.mark.parametrize("page", ["lesson", "methods/index", "from-tf-explain"])
def test_what_a_page_says_of_the_network_is_so_today(page):
    """To two figures: what other processors round otherwise is less."""
    makers = {"lesson": numbers.lesson, "saturation": lambda _: numbers.saturation()}
    found = [
        (makers[name](words), inside)
        for name, words, inside in blocks((PAGES / f"{page}.md").read_text("utf-8"))
        if name in makers
    ]
    assert found
    for today, written in found:
        assert _NUMBER.sub("#", today) == _NUMBER.sub("#", written), "run `python -m tests.docs`"
        both = [[float(each) for each in _NUMBER.findall(text)] for text in (today, written)]
        np.testing.assert_allclose(*both, rtol=0.02, atol=0.011)


@pytest.mark.parametrize("language", ["de", "uk"])
@pytest.mark.parametrize("page", METHODS, ids=lambda page: page.stem)
def test_a_translated_page_has_the_numbers_of_the_english_one(page, language):
    translated = RESOURCES / "help" / language / "methods" / page.name
    ours, theirs = (
        [(name, _NUMBER.findall(inside)) for name, _, inside in blocks(each.read_text("utf-8"))]
        for each in (page, translated)
    )
    both = [[numbers for name, numbers in found if name in NUMBERS] for found in (ours, theirs)]
    assert both[0] == both[1]
