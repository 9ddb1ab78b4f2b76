"""The first tab: a drawing, what it is read as, and why."""
