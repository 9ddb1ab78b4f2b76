"""What if: what changes an answer, found by trying it with the real network."""
