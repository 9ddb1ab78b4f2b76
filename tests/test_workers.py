"""How many processes share the tests."""

import pytest

from tests.conftest import MEMORY_OF_A_WORKER, workers_for


@pytest.mark.parametrize(
    ("cores", "gigabytes", "workers"),
    [
        (1, 64, 1),
        (2, 2 * MEMORY_OF_A_WORKER, 2),
        (2, 2 * MEMORY_OF_A_WORKER - 1, 1),
        (8, 8 * MEMORY_OF_A_WORKER, 8),
        (8, 3 * MEMORY_OF_A_WORKER, 3),
        (4, 1, 1),
    ],
)
def test_there_is_a_worker_a_core_and_memory_for_each(cores, gigabytes, workers):
    assert workers_for(cores, gigabytes) == workers
