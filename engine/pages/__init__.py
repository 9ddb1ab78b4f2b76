"""From a photograph or scan of a digit to what a digit network reads, stage by stage."""
