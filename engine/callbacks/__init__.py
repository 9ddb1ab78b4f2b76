"""tf-explain's Keras callbacks, working: a picture an epoch in TensorBoard.

A script written for tf-explain 0.3.1 needs only `tf_explain` to become `engine` in its imports.
Each method has a module of its id; its callbacks are found there when they are first needed.
"""

from engine.core.listing import attributes_of

__getattr__ = attributes_of(__name__)
