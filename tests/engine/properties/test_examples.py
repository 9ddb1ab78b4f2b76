"""A property is tried with the same examples each time, whatever else runs before it."""

import os
import sys
from types import ModuleType

import pytest

from tests.engine.support.properties import MORE, examples

from hypothesis import given, strategies as st  # isort: skip
from hypothesis.internal.conjecture import providers  # isort: skip


@pytest.fixture
def another_module(tmp_path, monkeypatch):
    """A module of the project, full of texts that no other has."""

    def load():
        file = tmp_path / "words.py"
        file.write_text(f"WORDS = {[f'a text of its own {number}' for number in range(500)]}\n")
        module = ModuleType("words")
        module.__file__ = str(file)
        monkeypatch.setattr(providers, "is_local_module_file", str(file).__eq__)
        monkeypatch.setitem(sys.modules, "words", module)

    return load


def tried():
    texts = []

    @examples(300)
    @given(st.text(max_size=40))
    def property_of_texts(text):
        texts.append(text)

    property_of_texts()
    return texts


@pytest.mark.skipif(MORE in os.environ, reason="a soak tries others each time")
def test_the_examples_do_not_depend_on_which_modules_are_loaded(another_module):
    before = tried()
    another_module()
    assert tried() == before
