"""What the window asks, and tells, about networks of other people."""
