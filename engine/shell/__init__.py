"""The sub-commands, one file each; the only place of `engine/` that prints."""
