"""How training images differ from epoch to epoch: as if by other hands."""
