"""What is asked about pictures, a message a file."""
