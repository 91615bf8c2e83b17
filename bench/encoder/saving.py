"""Writes a model as the product reads it: the graph in model.onnx, the weights beside it, so that they can be mapped into memory."""
import hashlib
import os

import onnx

WEIGHTS = "weights.bin"
# Smaller tensors stay in the graph, in bytes.
SMALLEST = 1024


def save(model, path):
    """Writes `path` and WEIGHTS beside it; what stood there is replaced. -> {name: SHA-256} of both."""
    paths = (path, os.path.join(os.path.dirname(path), WEIGHTS))
    for one in paths:
        if os.path.exists(one):
            os.remove(one)
    onnx.save(model, path, save_as_external_data=True, all_tensors_to_one_file=True, location=WEIGHTS,
              size_threshold=SMALLEST)
    os.chmod(paths[1], 0o644)
    return {os.path.basename(one): digest(one) for one in paths}


def digest(path):
    """The SHA-256 of a file."""
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()
