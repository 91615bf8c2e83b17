"""8-bit integers for linear layers whose inputs are rounded as they come.

SmoothQuant: https://arxiv.org/abs/2211.10438
"""
import numpy as np

ALPHA = .75
LEAST = 1e-5


def smoothed(weight, largest_inputs):
    """(integers int8 [inputs, outputs], scales float32 [outputs], factors float32 [inputs]) of a linear layer.

    (input * factors) @ (integers * scales) is about input @ weight. The factors shrink inputs that are large now and
    then, where rounding costs most, and the weights grow by as much. `largest_inputs` [inputs] are absolute values.
    """
    growth = (np.maximum(largest_inputs, LEAST) ** ALPHA
              / np.maximum(np.abs(weight).max(1), LEAST) ** (1 - ALPHA))
    grown = weight * growth[:, None]
    scales = np.maximum(np.abs(grown).max(0), 1e-8) / 127
    integers = np.clip(np.round(grown / scales), -127, 127).astype(np.int8)
    return integers, scales.astype(np.float32), (1 / growth).astype(np.float32)
