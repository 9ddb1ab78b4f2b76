"""What belongs beside the map on the screen: small maps, and whether the drawing is a digit."""
