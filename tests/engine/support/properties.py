"""What holds for whatever hypothesis comes up with: how many examples, and of what.

In the suite the examples are the same each time; `make soak` tries others, and many more.
"""

import os

import numpy as np
import pytest

pytest.importorskip("hypothesis", reason="hypothesis is not installed; `make lock` pins it")

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from hypothesis.internal.conjecture import providers

__all__ = ["ANY", "FINITE", "JSON", "MORE", "NEAR", "TINY", "arrays", "examples", "st", "strokes"]

MORE = "INKLENS_EXAMPLES"
"""Names how many examples `make soak` wants of each property."""

if MORE not in os.environ:
    # Hypothesis tries the literals of every module that is loaded by then, whatever is asked for
    # in its settings: what a property is tried with would depend on which tests ran before it.
    providers._get_local_constants = lambda: providers._local_constants


def examples(count):
    """So many in the suite, the same each time; in `make soak` as many as it says, and others."""
    more = os.environ.get(MORE)
    return settings(
        max_examples=int(more) if more else count,
        derandomize=more is None,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )


# Subnormal numbers by name: a library may have switched them off in this thread, which hypothesis
# does not put up with.
TINY = st.sampled_from([1e-45, -1e-45, 1e-40])
ANY = TINY | st.floats(width=32, allow_subnormal=False)
FINITE = TINY | st.floats(width=32, allow_nan=False, allow_infinity=False, allow_subnormal=False)
NEAR = st.floats(-280, 560, width=32, allow_subnormal=False)
"""Canvas units that a file may hold: a pen that leaves the canvas goes as far."""


def strokes(numbers, most=6, longest=12):
    """Lists of strokes: arrays of points, from none to `longest`; one point again and again."""
    shapes = st.tuples(st.integers(0, longest), st.just(2))
    free = shapes.flatmap(lambda shape: arrays.arrays(np.float32, shape, elements=numbers))
    still = st.tuples(st.integers(1, longest), numbers, numbers).map(
        lambda it: np.tile(np.array(it[1:], np.float32), (it[0], 1))
    )
    return st.lists(free | still, max_size=most)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
"""Whatever JSON can say, and NaN."""
