"""What is asked about networks of other people, a message a file."""
