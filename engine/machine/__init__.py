"""The machine that computes: its devices, its threads, and TensorFlow's start."""
