"""What TensorFlow has traced: every graph that is alive, whoever made it."""

import gc

import tensorflow as tf


def alive():
    """All graphs of this process, as a list."""
    return [each for each in gc.get_objects() if issubclass(type(each), tf.Graph)]


def traced_by(work):
    """The graphs that a function has made and left alive."""
    before = {id(each): each for each in alive()}  # held, so that no number is given twice
    work()
    return [each for each in alive() if id(each) not in before]


def operations(graphs, kind):
    """Names of the operations of a kind in these graphs."""
    return [each.name for graph in graphs for each in graph.get_operations() if each.type == kind]
