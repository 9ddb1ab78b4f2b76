"""What is asked of the engine, one file a message: the request, its answers, how it is answered."""
