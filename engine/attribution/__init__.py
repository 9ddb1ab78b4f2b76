"""Which pixels made the network say so: methods, their table, and ways to ask them."""
