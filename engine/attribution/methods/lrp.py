"""LRP: the score handed back layer by layer, until every pixel has its share."""

from typing import Any

import tensorflow as tf

from engine.attribution.base import Details, Kernel, Knobs, Pick, Score, class_score
from engine.attribution.relevance.recording import Way
from engine.attribution.relevance.ruled import require_rules


def kernel(model: Any, score: Score, composite: str, canonize: str) -> Kernel:
    """Relevance of every pixel. Bach et al. 2015; Montavon et al. 2019.

    It starts at the logits as z_k · ds/dz_k: s_c itself for a logit, s_c and −s_k with `versus`,
    and Gradients × Inputs at the softmax for a probability. It then goes back through
    the layers in one compiled pass:

    * Dense by ε; convolutions, depthwise, separable and transposed ones too, by ε, z⁺ or γ as the
      composite says.
    * With `epsilon_gamma_box` the first of these, the one that reads the image, by z^B. Padding,
      Rescaling or BatchNorm before it move the box along: padded pixels have none.
    * BatchNorm, and any other scale and shift of each channel, is folded into the weights before
      it, or else into those that come next: Montavon et al. 2019, section 10.3; Motzkus et al. and
      Pahde et al. 2022, arXiv 2211.17174. Where neither can be, between a sum and a ReLU for
      instance, and everywhere with `canonize` off, it is an affine map by itself, by ε, whose shift
      takes its part. (What was handed on whole there, as zennit does, would next be divided by sums
      that may be near 0 where what BatchNorm makes of them is not: more than the score arrives.)
    * Other normalisations are affine with what they divide by held, by ε: Ali et al. 2022, arXiv
      2202.07304.
    * A product goes to its signals, gates take nothing: Arras et al. 2017, arXiv 1706.07206.
    * Average pooling, Add, resizing and the like by ε; max pooling, slices and reshaping route it.
    * Activations and Dropout pass relevance on; one that gives something for 0, as a sigmoid does,
      keeps the part of that: R (g(z) − g(0)) / g(z).

    Raises:
        UnsupportedNetworkError: a layer that no rule covers; says which.
    """
    require_rules(model)

    def compute(images: Any, pick: Pick, knobs: Knobs) -> tuple[Any, Any, Details]:
        way = Way(model, composite, canonize == "on")
        logits = way.logits(images)
        with tf.GradientTape() as tape:
            tape.watch(logits)
            explained = class_score(logits, pick(logits), score)
        relevance = logits * tape.gradient(explained, logits)
        values = way.handed_back(images, logits, relevance, knobs["epsilon"])
        total = tf.reduce_sum(values, axis=(1, 2, 3))
        return logits, values, {"explained": explained, "relevance": total}

    return Kernel(compute, ("epsilon",))
