"""A function of many things, on all cores: NumPy lets Python's lock go where it computes."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

Given = TypeVar("Given")
Found = TypeVar("Found")

CORES = os.cpu_count() or 1


def on_all_cores(
    function: Callable[[Given], Found], things: Sequence[Given]
) -> Iterator[list[Found]]:
    """What the function makes of the things, in their order, as many at a time as there are cores.

    Between two yields nothing is computed, so whoever stops asking stops the work.

    Args:
        function: computes with NumPy, and touches nothing that another call of it does.
        things: what it is called with.
    """
    for start in range(0, len(things), CORES):
        yield list(_pool().map(function, things[start : start + CORES]))


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(CORES, thread_name_prefix="passes")
