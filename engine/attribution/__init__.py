"""Which pixels made the network say so: one file a method; `engine.methods` lists them."""

from engine.attribution.base import Attribution
from engine.attribution.explaining import explain

__all__ = ["Attribution", "explain"]
