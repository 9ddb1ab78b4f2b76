"""How far two arithmetics may be apart that compute the same: what a tolerance is made of.

Another processor, another batch size, another library add the same products up in another order and
round each sum once more or once less. A sum of n products then lies within n u of the sum of their
sizes, u being the unit roundoff of the format, whatever the order (Higham 2002, "Accuracy and
stability of numerical algorithms", section 3.1). Values that come through several layers have the
terms of all of them behind them.

Where a ReLU's input lies within that of 0, its gradient passes in one arithmetic and not in the
other: see `gates`.
"""

import numpy as np

UNIT = {"bfloat16": 2**-8, "float16": 2**-11, "float32": 2**-24, "float64": 2**-53}
"""Unit roundoff by format: half the distance from 1 to the next number."""
CONVNET = 9 * 64
"""Products in the classic ConvNet's longest sum that is not taken in blocks: of a convolution."""


def rounding(terms, form="float32"):
    """Part of its size by which a sum of so many products may differ in two arithmetics."""
    return 2 * terms * UNIT[form]


def gates(relus, form="float32", terms=1):
    """Part of a gradient's length by which it may differ behind so many layers of ReLUs.

    A unit whose input lies within a rounding of 0 lets the gradient through in one arithmetic and
    not in the other. Of a layer's units those are about as large a part as the rounding is of
    their usual input, and a part p of a gradient that is wrong altogether is the part sqrt(p) of
    its length: a sixteenth for bfloat16. Layers add up as their squares do. Where no ReLU lies
    above, only the numbers themselves are rounded, once in each of the ConvNet's five layers.
    Three times as far is what chance does not reach.

    Args:
        relus: layers of ReLUs between the gradient and the loss.
        form: the format.
        terms: summed in this format before the ReLU.
    """
    return 3 * np.sqrt(relus * terms * UNIT[form] + 5 * UNIT[form] ** 2)


def astray(losses, relus, form="float32"):
    """How far each of a run's losses may lie from those of the same run in another arithmetic.

    The first is of the same weights. From then on a step goes astray by the part of itself that
    `gates` says, and so do the losses by as large a part of what all steps up to there have moved
    them by.

    Args:
        losses: in the order of the run, `(N,)`.
        relus: layers of ReLUs; the first loss is rounded once in each and once at the end.
        form: the coarser of the two formats.
    """
    moved = np.cumsum(np.abs(np.diff(losses, prepend=losses[0])))
    return (relus + 1) * UNIT[form] * losses[0] + gates(relus, form) * moved


def assert_rounded(found, expected, terms, form="float64", size=None):
    """Two arrays are one result, but for the order and the format in which sums were taken.

    Args:
        found: any array.
        expected: another of the same shape.
        terms: products behind a value, over all layers; twice as many behind a gradient.
        form: the coarser of the two formats.
        size: of what is summed up; the largest value expected, where terms do not cancel.
    """
    expected = np.asarray(expected, np.float64)
    size = np.abs(expected).max(initial=0) if size is None else size
    np.testing.assert_allclose(found, expected, rtol=0, atol=rounding(terms, form) * size)


def assert_same_map(found, expected, relus=4, form="float32"):
    """Two maps of one image are one result, but for ReLUs that a rounding has decided.

    Args:
        found: any array.
        expected: another of the same shape.
        relus: layers of ReLUs; the classic ConvNet's four by default.
        form: the coarser of the two formats.
    """
    found, expected = np.asarray(found, np.float64), np.asarray(expected, np.float64)
    assert found.shape == expected.shape
    apart, size = np.linalg.norm(found - expected), np.linalg.norm(expected)
    assert apart <= gates(relus, form) * size + UNIT[form] * 1e-3, (apart, size)
