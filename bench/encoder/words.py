"""The embeddings of words, from the blocks that model.onnx keeps them in."""
import numpy as np


def words(pairs, scales):
    """float32 [n, 384] of pairs [n, 192] and scales [n, 12, 1]: byte j has weights 2j (low four bits) and 2j + 1."""
    weights = np.stack([pairs & 15, pairs >> 4], axis=-1).reshape(len(pairs), -1, 32).astype(np.float32) - 8
    return (weights * scales.astype(np.float32)).reshape(len(pairs), -1)
