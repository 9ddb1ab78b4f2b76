"""What goes wrong unforeseen: caught, written down without anything private, told, reported."""
