"""What is seen: PySide6 and pyqtgraph. Only `gui.bridge` reaches the engine's TensorFlow half."""
