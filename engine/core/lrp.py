"""Layer-wise relevance propagation, by a class in tf-explain's style."""

from typing import Any

from engine.core.base import Classes, Data, Grid, Model, PixelExplainer


class LRP(PixelExplainer):
    """The score handed back layer by layer, until every pixel has its share.

    Bach et al. 2015, PLOS ONE 10(7) e0130140; Montavon et al. 2019, LNCS 11700.
    """

    method = "lrp"

    def explain(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        composite: str = "epsilon_plus",
        epsilon: float = 1e-6,
        **options: Any,
    ) -> Grid:
        """Pictures of the relevance, on one sheet.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            class_index: one class, one an image, or None for the predicted one.
            composite: "epsilon", "epsilon_plus" or "epsilon_gamma_box".
            epsilon: added to what relevance is divided by, with its sign.
            options: `view`, `max_images`, `versus`, `score`.
        """
        settings: dict[str, Any] = {"composite": composite, "epsilon": epsilon}
        return self._pictures(validation_data, model, class_index, **settings, **options)
