"""Scramble: a copy of the network forgets what it learned, and one sees which maps notice."""
