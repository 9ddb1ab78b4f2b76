"""What would change the answer, asked at the window."""
