"""The strip of tiles under the squares: selector, probabilities and small maps in one."""
