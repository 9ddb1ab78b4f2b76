"""tf-explain's classes, working: `VanillaGradients().explain((images, None), model, 0)`.

A script written for tf-explain 0.3.1 needs only `tf_explain` to become `engine` in its imports.
Each method has a module of its id; its classes are found there when they are first needed.
"""

from engine.core.listing import attributes_of

__getattr__ = attributes_of(__name__)
