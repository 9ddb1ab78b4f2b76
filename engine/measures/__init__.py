"""How far a map can be trusted: several numbers, which may disagree, and never one score."""
