"""Teaching a network what it misread: corrections, and a copy that learns them in seconds."""
