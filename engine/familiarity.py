"""How unlike the digits that a network learned from an image is, as the network sees it.

Two distances between what an image and what training digits make of the network's layers, and the
amount of ink:

* of the last feature maps, averaged over a coarse grid and reduced to their principal components:
  the Gaussian distance to the nearest class, each class with a covariance of its own (Lee, Lee,
  Lee, Shin 2018, arXiv 1807.03888, who share one covariance among all classes);
* of the last hidden layer, as a direction: the distance to the third-nearest of some thousand
  training digits (Sun, Ming, Zhu, Li 2022, arXiv 2204.06507).

Neither alone catches as many letters or scribbles as both at the same false alarms on
digits, nor does the energy of the logits (Liu et al. 2020, arXiv 2010.03759), which stays in
`python -m tests.benchmarks.familiarity` for comparison. NumPy alone until an image is measured.
"""

from collections.abc import Generator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.arrays import read_arrays, write_arrays
from engine.errors import CheckpointError, InputShapeError, NetworkFileError
from engine.files import RESOURCES
from engine.hidden_layers import Numbers, seen
from engine.words import tr

if TYPE_CHECKING:
    from engine.classifier import Classifier

Halves = NDArray[np.float16]

SHIPPED_FAMILIARITY = RESOURCES / "familiarity.npz"
FALSE_ALARMS = 0.008
"""Part of the calibration digits that may be called strange: leaves room below 1 % of others."""
ENOUGH = 6000
"""Training digits that `fit` needs for a network other than the shipped one."""

_CHANNELS, _AXES = 32, 48  # of the feature maps: channels, components
_DIRECTIONS, _EXAMPLES, _NEAREST = 24, 3000, 3  # of the hidden layer
_SHRINKAGE = 0.01  # part of the mean variance added to each: 48 components of 300 digits and more
_PORTION = 50  # images that are looked at in one go
_LEAST_INK = 0.75  # of the least ink of a training digit
_MOST_BYTES = 4 * 1024**2


@dataclass(frozen=True, slots=True, eq=False)
class Familiarity:
    """What is kept of the training digits of one network; `G` cells, `K` channels, `D` hidden.

    Attributes:
        channel_mean: `(K,)`, subtracted from the feature maps' grid.
        channel_axes: `(K, k)`, their principal channels.
        map_mean: `(G k,)`, subtracted from the reduced grid.
        map_axes: `(G k, m)`, its principal components.
        class_means: `(classes, m)`.
        class_factors: `(classes, m, m)`: `|factor (x - mean)|` is the distance to a class.
        class_volumes: `(classes,)`, logarithm of the covariance's determinant.
        hidden_mean: `(D,)`, subtracted from the hidden layer made a unit vector.
        hidden_axes: `(D, d)`, its principal components.
        examples: `(E, d)`, training digits among them.
        scales: `(5,)`: median and spread of the first distance, of the second, and the threshold
            of their sum.
        least_ink: `(1,)`, sum of pixels below which a drawing is too little to be a digit.
    """

    channel_mean: Halves
    channel_axes: Halves
    map_mean: Halves
    map_axes: Halves
    class_means: Halves
    class_factors: Halves
    class_volumes: Numbers
    hidden_mean: Halves
    hidden_axes: Halves
    examples: Halves
    scales: Numbers
    least_ink: Numbers

    def distance(self, classifier: "Classifier", images: ArrayLike) -> NDArray[np.float64]:
        """How unlike the training digits each image is, `(N,)`: above 1 it is strange.

        Args:
            classifier: the network that this was fitted to.
            images: `(28, 28)` or `(N, 28, 28)` in [0, 1].

        Returns:
            0 for a blank image, of which there is nothing to say; infinity for one with values
            that are not finite numbers.

        Raises:
            InputShapeError: images of another size, or the network has other layers.
        """
        given = np.asarray(images, np.float32)
        finite = np.isfinite(given)
        batch = classifier.as_batch(np.where(finite, given, 0))
        whole = finite.reshape(len(batch), -1).all(axis=1)
        measured = self.distance_of(*seen(classifier, batch), batch.sum(axis=(1, 2, 3)))
        return np.where(whole, measured, np.inf)

    def distance_of(
        self, grid: Numbers, hidden: Numbers, ink: NDArray[np.floating]
    ) -> NDArray[np.float64]:
        """The same, from what the layers made of the images.

        Args:
            grid: `(N, g, g, K)`, of `seen`.
            hidden: `(N, D)`, of `seen`.
            ink: sum of the pixels, `(N,)`.

        Raises:
            InputShapeError: the network has other layers than the one that this was fitted to.
        """
        cells = grid.shape[1] * grid.shape[2] * self.channel_axes.shape[1]
        widths = (grid.shape[-1], cells, hidden.shape[-1])
        if widths != (len(self.channel_mean), len(self.map_mean), len(self.hidden_mean)):
            raise InputShapeError(
                tr(
                    "The network has other layers than the one whose training digits were "
                    "measured; measure them for this network."
                )
            )
        ink = np.asarray(ink, np.float64)
        first, first_spread, second, second_spread, threshold = self.scales.astype(np.float64)
        apart = (self._from_classes(grid) - first) / first_spread
        alone = (self._from_examples(hidden) - second) / second_spread
        layers = np.maximum((apart + alone) / threshold, 0)
        return np.where(ink > 0, np.maximum(layers, self.least_ink[0] / np.maximum(ink, 1e-3)), 0)

    def is_strange(self, classifier: "Classifier", images: ArrayLike) -> NDArray[np.bool_]:
        """Whether each image lies farther from all training digits than nearly all of them do.

        Raises:
            InputShapeError: as in `distance`.
        """
        return self.distance(classifier, images) > 1

    def save(self, path: Path | str) -> Path:
        """Write everything to an `.npz` file, whole or not at all.

        Raises:
            OutputError: the folder cannot be written to.
        """
        return write_arrays(Path(path), {f.name: getattr(self, f.name) for f in fields(self)})

    def _from_classes(self, grid: Numbers) -> NDArray[np.float64]:
        """Gaussian distance to the nearest class, `(N,)`, as minus twice a log-likelihood."""
        reduced = (grid - self.channel_mean) @ self.channel_axes.astype(np.float32)
        reduced = reduced.reshape(len(grid), -1) - self.map_mean
        placed = reduced @ self.map_axes.astype(np.float32)
        apart = placed[None] - self.class_means[:, None].astype(np.float32)
        scaled = apart @ self.class_factors.astype(np.float32).transpose(0, 2, 1)
        squares = np.square(scaled, dtype=np.float64).sum(axis=2) + self.class_volumes[:, None]
        nearest: NDArray[np.float64] = squares.min(axis=0)
        return nearest

    def _from_examples(self, hidden: Numbers) -> NDArray[np.float64]:
        placed = (_unit(hidden) - self.hidden_mean) @ self.hidden_axes.astype(np.float32)
        examples = self.examples.astype(np.float32)
        squares = np.square(placed).sum(axis=1)[:, None] - 2 * placed @ examples.T
        squares += np.square(examples).sum(axis=1)
        nearest = min(_NEAREST, len(examples)) - 1
        chosen = np.partition(squares, nearest, axis=1)[:, nearest]
        return np.sqrt(np.maximum(chosen, 0), dtype=np.float64)


def fit(
    classifier: "Classifier",
    images: NDArray[Any],
    labels: NDArray[Any],
    *,
    calibration: NDArray[Any] | None = None,
) -> Familiarity:
    """Measure training digits as the network sees them.

    Args:
        classifier: any network of 28 x 28 x 1 images with a hidden layer.
        images: training digits, `(N, 28, 28)`, uint8 in 0..255 or floats in [0, 1], in any order;
            `ENOUGH` of them take a few seconds.
        labels: their classes, `(N,)`; every class at least twice.
        calibration: training digits, that the threshold is chosen on; the last quarter of
            `images`, which is then not measured, if None.

    Raises:
        UnsupportedNetworkError: the network has no hidden layer, or one too wide to compare.
        InputShapeError: images of another size.
    """
    steps = fitting(classifier, images, labels, calibration=calibration)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: Familiarity = done.value
            return found


def fitting(
    classifier: "Classifier",
    images: NDArray[Any],
    labels: NDArray[Any],
    *,
    calibration: NDArray[Any] | None = None,
) -> Generator[None, None, Familiarity]:
    """The same a little at a time, so that something else can go between: see `fit`.

    Yields:
        None, every few hundredths of a second; what was measured is the generator's value.
    """
    if calibration is None:
        kept = len(images) - len(images) // 4
        images, labels, calibration = images[:kept], labels[:kept], images[kept:]
    batch = classifier.as_batch(_in_unit(images))
    grid, hidden = yield from _seen_in_portions(classifier, batch)
    drawn = np.random.default_rng(0).permutation(len(batch))[:_EXAMPLES]
    found = _maps_of(grid, np.asarray(labels, int))
    yield
    found |= _hidden_of(hidden, drawn)
    yield
    found["least_ink"] = np.array([_LEAST_INK * batch.sum(axis=(1, 2, 3)).min()], np.float32)
    uncalibrated = Familiarity(**found, scales=np.array([0, 1, 0, 1, 1], np.float32))
    others = classifier.as_batch(_in_unit(calibration))
    grid, hidden = yield from _seen_in_portions(classifier, others)
    return _calibrated(uncalibrated, grid, hidden)


def _seen_in_portions(
    classifier: "Classifier", batch: NDArray[Any]
) -> Generator[None, None, tuple[Numbers, Numbers]]:
    parts = []
    for start in range(0, max(1, len(batch)), _PORTION):
        parts.append(seen(classifier, batch[start : start + _PORTION]))
        yield
    grids, hiddens = zip(*parts, strict=True)
    return np.concatenate(grids), np.concatenate(hiddens)


def load(path: Path | str = SHIPPED_FAMILIARITY) -> Familiarity:
    """Read what `Familiarity.save` wrote; without a path, that of the shipped network.

    Raises:
        NetworkFileError: the file is missing, broken, too large, or holds anything else.
    """
    try:
        arrays = read_arrays(Path(path), at_most=_MOST_BYTES)
        _check(arrays)
    except (CheckpointError, ValueError, TypeError) as error:
        raise NetworkFileError(
            tr(
                "{name} does not describe a network's training digits; measure them again.",
                name=Path(path).name,
            )
        ) from error
    return Familiarity(**arrays)


def _maps_of(grid: Numbers, labels: NDArray[Any]) -> dict[str, NDArray[Any]]:
    channel_mean, channel_axes = _principal(grid.reshape(-1, grid.shape[-1]), _CHANNELS)
    reduced = ((grid - channel_mean) @ channel_axes.astype(np.float32)).reshape(len(grid), -1)
    map_mean, map_axes = _principal(reduced, _AXES)
    placed = ((reduced - map_mean) @ map_axes.astype(np.float32)).astype(np.float64)
    gaussians = [_gaussian(placed[labels == each]) for each in np.unique(labels)]
    means, factors, volumes = (np.stack(each) for each in zip(*gaussians, strict=True))
    return {
        "channel_mean": channel_mean,
        "channel_axes": channel_axes,
        "map_mean": map_mean,
        "map_axes": map_axes,
        "class_means": means.astype(np.float16),
        "class_factors": factors.astype(np.float16),
        "class_volumes": volumes.astype(np.float32),
    }


def _hidden_of(hidden: Numbers, drawn: NDArray[Any]) -> dict[str, NDArray[Any]]:
    units = _unit(hidden)
    mean, axes = _principal(units, _DIRECTIONS)
    examples = (units[drawn] - mean) @ axes.astype(np.float32)
    return {"hidden_mean": mean, "hidden_axes": axes, "examples": examples.astype(np.float16)}


def _principal(rows: Numbers, most: int) -> tuple[Halves, Halves]:
    """Mean and the strongest principal components, `(n, at most `most`)`."""
    mean = rows.mean(axis=0, dtype=np.float64).astype(np.float16)
    apart = rows - mean
    _, axes = np.linalg.eigh((apart.T @ apart).astype(np.float64) / len(rows))
    return mean, axes[:, ::-1][:, :most].astype(np.float16)


def _gaussian(rows: NDArray[np.float64]) -> tuple[NDArray[Any], NDArray[Any], float]:
    """Mean, inverse of the covariance's Cholesky factor, logarithm of its determinant."""
    mean = rows.mean(axis=0)
    covariance = (rows - mean).T @ (rows - mean) / len(rows)
    level = np.trace(covariance) / len(covariance)
    covariance += max(_SHRINKAGE * level, 1e-6) * np.eye(len(covariance))
    factor = np.linalg.inv(np.linalg.cholesky(covariance))
    return mean, factor, float(-2 * np.log(np.diag(factor)).sum())


def _calibrated(found: Familiarity, grid: Numbers, hidden: Numbers) -> Familiarity:
    scales: list[float] = []
    total = np.zeros(len(grid))
    for distances in (found._from_classes(grid), found._from_examples(hidden)):
        middle, high = np.quantile(distances, (0.5, 0.99))
        scales += [middle, max(high - middle, 1e-6)]
        total += (distances - middle) / scales[-1]
    threshold = max(float(np.quantile(total, 1 - FALSE_ALARMS)), 1e-6)
    kept = {f.name: getattr(found, f.name) for f in fields(found)}
    return Familiarity(**{**kept, "scales": np.array([*scales, threshold], np.float32)})


def _check(arrays: dict[str, NDArray[Any]]) -> None:
    """Raise ValueError unless these are the arrays of a `Familiarity`, fitting each other."""
    if set(arrays) != {f.name for f in fields(Familiarity)}:
        raise ValueError("other arrays")
    shape = {name: array.shape for name, array in arrays.items()}
    channels, fewer = shape["channel_axes"]
    cells, axes = shape["map_axes"]
    width, directions = shape["hidden_axes"]
    classes = len(arrays["class_volumes"])
    expected = {
        "channel_mean": (channels,),
        "map_mean": (cells,),
        "class_means": (classes, axes),
        "class_factors": (classes, axes, axes),
        "class_volumes": (classes,),
        "hidden_mean": (width,),
        "examples": (len(arrays["examples"]), directions),
        "scales": (5,),
        "least_ink": (1,),
    }
    fits = all(shape[name] == wanted for name, wanted in expected.items())
    if not fits or cells % max(1, fewer) or 0 in (classes, len(arrays["examples"]), fewer):
        raise ValueError("sizes that do not fit each other")
    if not all(np.isfinite(array).all() for array in arrays.values()):
        raise ValueError("numbers that are not finite")


def _unit(rows: Numbers) -> Numbers:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    units: Numbers = rows / np.maximum(lengths, np.float32(1e-9))
    return units


def _in_unit(images: NDArray[Any]) -> Numbers:
    scaled: Numbers = images.astype(np.float32)
    if images.dtype == np.uint8:
        scaled /= 255
    return scaled
