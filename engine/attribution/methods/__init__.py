"""One file a method or close family of methods; the table of methods says which."""
