"""Many steps in one call, where a step takes hardly longer than to ask for it: on a GPU."""
