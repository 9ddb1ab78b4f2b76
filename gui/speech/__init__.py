"""What is said to who listens instead of looking: by Qt's accessibility interface."""
