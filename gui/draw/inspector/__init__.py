"""The inspector beside the squares: what can be asked of the map, in sections that fold."""
