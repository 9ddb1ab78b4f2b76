"""Which networks can be live, what they are called, and by what one is told from another."""

from typing import Literal

from engine.attribution.options import Setting
from engine.words import tr

LiveNetwork = Literal["loaded", "training", "epoch", "scrambled"]
"""The network in use: the shipped or opened one, the one in training, a past epoch of a run, or a
copy of one of these that has forgotten some of what it learned."""

Options = tuple[tuple[str, Setting], ...]
"""Options of a method, by name, those that are not at their default."""

Said = tuple[tuple[str, object], ...]
"""Fields of `engine.networks.reading.Reading` that a person gave, by name."""

SHIPPED_NAME = tr("shipped network")
SHIPPED_IN_FILES = "shipped network"
"""What it is called in files, which are the same in every language."""
SHIPPED_NUMBER = 0
"""No other network has it."""

Weights = tuple[int, int]
"""Which weights answered: the number of the network, and how often they had been replaced."""
