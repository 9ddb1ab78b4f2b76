"""Teach it: what was misread gets its right label, and a copy of the network learns it."""
