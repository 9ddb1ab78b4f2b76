"""Strangers' networks, looked at before TensorFlow is there and before anything is built."""
