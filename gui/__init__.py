"""What is seen: PySide6 and pyqtgraph. Only `gui.bridge` reaches the engine's TensorFlow half."""

import os

# NumPy's BLAS reads it when NumPy is imported. Its own threads would keep the cores busy while they
# wait for more, from TensorFlow's and from the window: a gradient took 80 ms instead of 3.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
