"""Training a network: the run, its settings, what it tells, and how it is kept."""
