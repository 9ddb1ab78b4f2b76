"""What helps a person along: first steps, examples, and what F1 says."""
