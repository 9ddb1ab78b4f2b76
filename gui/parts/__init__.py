"""What both tabs use."""
