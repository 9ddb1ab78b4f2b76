"""The second tab: train a network and watch it learn."""
