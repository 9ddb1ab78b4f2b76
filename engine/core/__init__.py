"""tf-explain's classes, working: `VanillaGradients().explain((images, None), model, 0)`.

A script written for tf-explain 0.3.1 needs only `tf_explain` to become `engine` in its imports.
Each method has a module of its id; its classes are found there when they are first needed.
"""

from typing import Any

from engine.core.listing import classes


def __getattr__(name: str) -> Any:
    if name == "__all__":
        return list(classes(__name__))
    # A name in lower case is a module's, which Python looks for itself.
    if name[:1].isupper() and name in (found := classes(__name__)):
        return found[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
