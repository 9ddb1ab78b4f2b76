"""A page about how pictures were read and why: it stands alone, and says how to repeat it."""
