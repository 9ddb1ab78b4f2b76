"""The data sets: MNIST from resources/, and pen strokes in UNIPEN text where a file is given."""
