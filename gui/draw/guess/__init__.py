"""Guess first: where a person thinks the network looks, before they see its map."""
