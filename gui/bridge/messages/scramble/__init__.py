"""A copy of the network forgets what it learned: its weights, and which maps notice."""
