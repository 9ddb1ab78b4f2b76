"""What examples need: a folder with the files that they name, and small data to train on."""

from tests.engine.conftest import few_digits, linear_network, shell  # noqa: F401
