"""What InkLens meets outside its window: a display, and files that are exported."""
