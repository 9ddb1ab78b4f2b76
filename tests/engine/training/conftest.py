"""What tests of training share: a little data, and a folder for a run."""

import pytest

from engine.training.runs import RunFolder


@pytest.fixture
def data(few_digits):
    """The first images of MNIST."""
    return few_digits(300, 100)


@pytest.fixture
def folder(tmp_path):
    """Of a new run, made already."""
    made = RunFolder(tmp_path / "run")
    made.make()
    return made
