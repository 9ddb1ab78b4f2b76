"""What is seen: PySide6 and pyqtgraph. TensorFlow lives behind one door, `gui.worker`."""
