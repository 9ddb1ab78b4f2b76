"""Which weights the network of a run has: those that are trained, or their average.

The average is what is validated, tested and kept; training goes on from what it had come to.
"""

import keras

from engine import network
from engine.training import averaging
from engine.training.averaging import MovingAverage, Weights, copies, span


class WeightAverage:
    """Puts the average into a network, and takes it out again before the next step."""

    def __init__(self, epochs: float, batches: int) -> None:
        """Average over so many epochs of `batches` steps; 0 epochs: not at all."""
        self._is_wanted = epochs > 0
        self._moving = MovingAverage(span(epochs, batches))
        self._trained: Weights = ()  # what training goes on from while the average is shown

    @property
    def average(self) -> Weights:
        """By value; empty before the first taking, and where nothing is averaged."""
        return self._moving.weights

    def resume(self, average: Weights) -> None:
        """Go on from the average of an interrupted run."""
        self._moving.weights = average

    def take(self, model: keras.Model, steps: int) -> None:
        """Take the weights after step `steps` of the run into the average, if it is their turn."""
        if self._is_wanted and steps % averaging.EVERY == 0:
            self._moving.take(model.get_weights(), steps // averaging.EVERY)

    def show(self, model: keras.Model) -> None:
        """Put the average, where there is one, into the network until training goes on."""
        if self.average and not self._trained:
            self._trained = copies(model.get_weights())
            network.set_weights(model, list(self.average))

    def hide(self, model: keras.Model) -> None:
        """Put what training goes on from back into the network."""
        if self._trained:
            network.set_weights(model, list(self._trained))
            self._trained = ()

    def trained(self, model: keras.Model) -> Weights:
        """What training goes on from, by value, whichever weights the network has."""
        return self._trained or copies(model.get_weights())

    def go_on_from(self, weights: Weights) -> None:
        """More epochs would train these; of the average they are all there is."""
        if self.average:
            self._trained = self._moving.weights = weights
