"""What the parameters of methods are called, in controls and in pictures."""

from engine.attribution.options import Setting
from engine.words import local, tr

LABELS = {
    "steps": tr("steps"),
    "baseline": tr("baseline"),
    "samples": tr("samples"),
    "sigma": tr("noise (σ)"),
    "seed": tr("seed"),
    "layer": tr("layer"),
    "patch_size": tr("patch size"),
    "stride": tr("stride"),
    "fill": tr("cover with"),
    "composite": tr("rule"),
    "epsilon": tr("epsilon (ε)"),
    "canonize": tr("fold BatchNorm"),
}
"""What each option is called: its name in scripts is not always a word of a student's."""
CHOICES = {
    "epsilon": tr("for and against, alike (ε)"),
    "epsilon_plus": tr("only what is for it (z⁺)"),
    "epsilon_gamma_box": tr("more of what is for it (γ)"),
    "on": tr("on"),
    "off": tr("off"),
}


def in_words(name: str, value: Setting) -> str:
    """An option and what it is set to: "noise (σ) 0.15"."""
    if isinstance(value, float):
        return f"{LABELS[name]} {local(f'{value:.6g}').replace('-', '−')}"
    said = value if name == "layer" else CHOICES.get(str(value), value)
    return f"{LABELS[name]} {said}"
