"""Where a network fails: a table of what was read as what, and the digits behind it."""
