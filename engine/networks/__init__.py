"""Networks of other people: how they take a picture in, and how they say what it shows."""
