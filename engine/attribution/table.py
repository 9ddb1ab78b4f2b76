"""The table of all methods, in words: enough for a window or a shell to list them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from engine.attribution import options
from engine.attribution.options import Option
from engine.errors import MethodError
from engine.words import tr

PREDICTED = -1
"""In place of the explained class: whichever the network predicts."""
NO_CLASS = -1
"""In place of the contrasted class: none."""
RUNNER_UP = -2
"""In place of the contrasted class: the one with the largest logit but for the explained one."""
GRADIENT = "vanilla_gradients"
"""The method that is the gradient itself: what computes one can answer it."""


@dataclass(frozen=True, slots=True)
class Method:
    """One way to say which pixels counted.

    Attributes:
        id: its name in scripts and on the command line.
        title: its name in the window.
        summary: one sentence on what a value means.
        paper: where it comes from.
        signed: whether values have a sign (red for, blue against).
        compute: what makes its kernel or series: module and function in
            `engine.attribution.methods`.
        options: what can be set, besides the score.
        unlisted: options for those who know tf-explain: understood, and offered nowhere.
        shares: whether values are meant as shares of a score, which they add up to.
    """

    id: str
    title: str
    summary: str
    paper: str
    signed: bool
    compute: str
    options: tuple[Option, ...] = ()
    unlisted: tuple[Option, ...] = ()
    shares: bool = False

    def settings(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The value of every option, `given` ones checked; of unlisted ones only if given.

        Raises:
            MethodError: an option that the method does not have, or a value out of range.
        """
        unlisted = [option for option in self.unlisted if option.name in given]
        return options.settings(self.title, (*self.options, *unlisted), given)

    def static(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """Those of `settings` that decide what is traced, in a fixed order."""
        known = (*self.options, *self.unlisted)
        return {o.name: settings[o.name] for o in known if o.static and o.name in settings}


_ALL = (
    Method(
        id=GRADIENT,
        title=tr("Vanilla Gradients"),
        summary=tr("How much the class score would change if a pixel became a little brighter."),
        paper="Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034",
        signed=True,
        compute="vanilla_gradients.kernel",
    ),
    Method(
        id="gradients_inputs",
        title=tr("Gradients × Inputs"),
        summary=tr(
            "A pixel's brightness times its gradient: its share in the score, were the "
            "network linear."
        ),
        paper="Shrikumar, Greenside, Shcherbina, Kundaje 2016, arXiv 1605.01713",
        signed=True,
        compute="gradients_inputs.kernel",
        shares=True,
    ),
    Method(
        id="integrated_gradients",
        title=tr("Integrated Gradients"),
        summary=tr(
            "A pixel's share in the score gained on the way from the baseline to the "
            "image; the shares add up to that gain."
        ),
        paper="Sundararajan, Taly, Yan 2017, arXiv 1703.01365",
        signed=True,
        compute="integrated_gradients.series",
        shares=True,
        options=(options.STEPS, options.BASELINE),
    ),
    Method(
        id="smoothgrad",
        title="SmoothGrad",
        summary=tr("The gradient averaged over noisy copies of the image."),
        paper="Smilkov, Thorat, Kim, Viégas, Wattenberg 2017, arXiv 1706.03825",
        signed=True,
        compute="smoothgrad.series",
        options=(options.SAMPLES, options.SIGMA, options.SEED),
    ),
    Method(
        id="guided_smoothgrad",
        title=tr("Guided SmoothGrad"),
        summary=tr("SmoothGrad in which every ReLU hands back only what speaks for the class."),
        paper=(
            "Springenberg, Dosovitskiy, Brox, Riedmiller 2014, arXiv 1412.6806; "
            "Smilkov et al. 2017, arXiv 1706.03825"
        ),
        signed=True,
        compute="smoothgrad.guided_series",
        options=(options.SAMPLES, options.SIGMA, options.SEED),
    ),
    Method(
        id="grad_cam",
        title="Grad-CAM",
        summary=tr("Where the feature maps that raise the score are active."),
        paper="Selvaraju, Cogswell, Das, Vedantam, Parikh, Batra 2016, arXiv 1610.02391",
        signed=False,
        compute="grad_cam.kernel",
        options=(options.LAYER,),
        unlisted=(options.GRADIENTS,),
    ),
    Method(
        id="grad_cam_plus_plus",
        title="Grad-CAM++",
        summary=tr("Grad-CAM with weights that count every place where a feature map helps."),
        paper="Chattopadhyay, Sarkar, Howlader, Balasubramanian 2017, arXiv 1710.11063",
        signed=False,
        compute="grad_cam.plus_plus_kernel",
        options=(options.LAYER,),
    ),
    Method(
        id="occlusion_sensitivity",
        title=tr("Occlusion"),
        summary=tr("How much of the score is lost when the surroundings of a pixel are covered."),
        paper="Zeiler, Fergus 2013, arXiv 1311.2901",
        signed=True,
        compute="occlusion_sensitivity.series",
        options=(options.PATCH_SIZE, options.STRIDE, options.FILL),
    ),
    Method(
        id="lrp",
        title="LRP",
        summary=tr("The score handed back layer by layer, until every pixel has its share."),
        paper="Bach et al. 2015, PLOS ONE 10(7) e0130140; Montavon et al. 2019, LNCS 11700",
        signed=True,
        compute="lrp.kernel",
        shares=True,
        options=(options.COMPOSITE, options.EPSILON, options.CANONIZE),
    ),
    Method(
        id="activations",
        title=tr("Activations"),
        summary=tr("What the feature maps of a layer see in the image, whatever the class."),
        paper="Zeiler, Fergus 2013, arXiv 1311.2901",
        signed=True,
        compute="activations.kernel",
        options=(options.LAYER,),
    ),
)

METHODS = MappingProxyType({method.id: method for method in _ALL})
"""Method id -> its description, in the order in which the window lists them."""


def method_named(name: str) -> Method:
    """The method with this id.

    Raises:
        MethodError: there is none.
    """
    try:
        return METHODS[name]
    except KeyError:
        raise MethodError(
            tr(
                "There is no method {name!r}; choose {methods}.",
                name=name,
                methods=", ".join(METHODS),
            )
        ) from None
