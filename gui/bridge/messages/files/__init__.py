"""What files that a person saves ask of the engine: one file a message."""
