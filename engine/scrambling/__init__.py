"""A network that forgets what it learned, layer by layer, and which maps notice."""
