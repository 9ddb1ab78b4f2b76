"""How colours look."""

import numpy as np


def lightness(colours):
    """CIE L* of sRGB colours, which is how bright they look."""
    linear = colours[..., :3] / 255
    linear = np.where(linear <= 0.04045, linear / 12.92, ((linear + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ [0.2126, 0.7152, 0.0722]) * 116 - 16
