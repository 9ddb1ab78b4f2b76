"""A network that is a plain chain of layers, computed with NumPy; TensorFlow has no part in it."""
