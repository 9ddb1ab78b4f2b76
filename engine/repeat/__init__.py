"""A map as a script that anyone can run: Keras, TensorFlow and NumPy, without InkLens."""
