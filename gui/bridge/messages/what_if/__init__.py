"""What would change the answer: each of these tries it with the network."""
