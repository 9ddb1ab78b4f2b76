"""Teaching beside the live view: a thread, and the network that is taught in it."""
