"""Processes of their own, as a person starts them."""

import os


def variables():
    """This process's variables, less what the tests have set for themselves.

    What stands in for another kind of processor stays: both are to compute alike.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("TF_", "COV_")) or name == "TF_ENABLE_ONEDNN_OPTS"
    }
