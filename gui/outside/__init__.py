"""What InkLens meets outside its window: a display, files that are exported, kept networks."""
