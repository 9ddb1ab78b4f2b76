"""The settings in one dialog: what is remembered, seen and changed in one place."""
