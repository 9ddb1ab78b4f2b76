"""One file a method or close family of methods; `engine.attribution.kernels` lists them."""
