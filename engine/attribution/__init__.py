"""Which pixels made the network say so: one file a method; `engine.methods` lists them."""

from engine.attribution.base import Attribution
from engine.attribution.explaining import Refinement, explain, refine
from engine.attribution.layers import layer_names

__all__ = ["Attribution", "Refinement", "explain", "layer_names", "refine"]
