"""tf-explain's helpers by their names: pictures side by side, heatmaps over images, files.

What InkLens itself needs stands in `engine.core` and `engine.render`; these are for scripts.
"""
