"""What is asked of the engine where a copy of a network is taught."""
