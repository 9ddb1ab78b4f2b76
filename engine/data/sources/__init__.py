"""Kinds of other people's data: a `.npz` file, a folder with a folder for each class, corrections.

Of each the same is asked: see `engine.data.sources.source`.
"""
