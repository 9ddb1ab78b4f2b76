"""Two maps of one digit side by side, in the place of the large one."""
