"""A run replayed: its moments as a slider, as a film that plays, and as a strip of maps."""
