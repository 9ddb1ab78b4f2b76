"""tf-explain's helpers by their names: pictures side by side, heatmaps over images, files.

What InkLens itself needs stands in `engine.core` and `engine.render`; these are for scripts.
"""

from importlib import import_module
from typing import Any

_MODULES = ("display", "image", "saver")


def __getattr__(name: str) -> Any:
    if name in _MODULES:  # `utils.display.grid_display`, though nobody imported the module
        return import_module(f"engine.utils.{name}")
    raise AttributeError(f"module 'engine.utils' has no attribute {name!r}")
