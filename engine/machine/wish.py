"""Where a person wants to compute. No TensorFlow, so that a window and a parser can know it."""

from typing import Literal

Wish = Literal["auto", "cpu", "gpu"]
WISHES: tuple[Wish, ...] = ("auto", "cpu", "gpu")
