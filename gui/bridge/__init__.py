"""The only rooms of `gui` that reach the engine's TensorFlow half: threads, mailbox, messages."""
