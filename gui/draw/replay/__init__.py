"""The drawing once more, stroke by stroke, as it came about."""
