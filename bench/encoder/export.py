"""Writes trained layers into a copy of model.onnx, as 8-bit integers, and compares the copy with the float32 layers.

Embeddings stay as they are; the graph is that of faster.py.
"""
import argparse
import json
import os
import random

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper

from faster import make_faster
from layers import LAYERS, LINEAR, NORMS, watch_inputs
from network import Encoder
from saving import save
from smoothing import smoothed
from tokens import Tokens
from weights import load_start

# Of the texts that tell how large inputs get, two in three are passages.
PASSAGES = 2 / 3
LEAST_MEAN_COSINE = .995


def drawn_texts(cuts, count):
    """Texts and questions of the communities that teach, drawn by chance but the same every time."""
    passages, questions = [], []
    for file in sorted(file for file in os.listdir(cuts) if file.endswith(".json")):
        with open(os.path.join(cuts, file), encoding="utf-8") as opened:
            cut = json.load(opened)
        if cut["teaches"]:
            passages += ["passage: " + text["text"] for text in cut["texts"]]
            questions += ["query: " + question["text"] for question in cut["questions"]]
    if not passages:
        raise SystemExit(f"{cuts}: has no community that teaches the encoder; cut.ts without DIR cuts them all.")
    chance = random.Random(3)
    first = round(count * PASSAGES)
    drawn = chance.sample(passages, min(first, len(passages)))
    return drawn + chance.sample(questions, min(count - first, len(questions)))


def run(weights, ids):
    """(vectors [n, 384], largest inputs of each linear layer by its name) of rows of ids."""
    encoder, largest = Encoder(weights["emb.word"], weights).eval(), {}
    watch_inputs(encoder.layers, largest)
    with torch.no_grad():
        return np.stack([encoder(torch.tensor([row]))[0].numpy() for row in ids]), largest


def initialisers(weights, largest):
    """name -> array, as model.onnx names the parts of a layer: integers, scales, factors, biases, norms."""
    out = {}
    for l in range(LAYERS):
        p = f"l{l}."
        for k in NORMS:
            out[p + k + ".w"], out[p + k + ".b"] = weights[p + k + ".w"], weights[p + k + ".b"]
        for k in LINEAR:
            out[p + k + ".w"], out[p + k + ".s"], out[p + k + ".f"] = smoothed(weights[p + k + ".w"], largest[p + k])
            out[p + ("fi.bb" if k == "fi" else k + ".b")] = weights[p + k + ".b"]    # that of fi is added with the GELU
    return out


def replace(model, new):
    """Puts arrays in place of the initialisers of their names, of the same shape and type."""
    stored = {i.name: i for i in model.graph.initializer}
    for name, array in new.items():
        if name not in stored:
            raise SystemExit(f"model.onnx has no {name}: it is not the encoder's graph.")
        old = numpy_helper.to_array(stored[name])
        if old.shape != array.shape:
            raise SystemExit(f"{name}: {array.shape} in the trained layers, {old.shape} in model.onnx.")
        stored[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array).astype(old.dtype), name))


def cosines(path, ids, vectors):
    """[n]: between a file's vectors and others, one text at a time as the product runs it."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    out = []
    for row, vector in zip(ids, vectors):
        row = np.array([row], np.int64)
        feed = {"input_ids": row, "attention_mask": np.ones_like(row)}
        out.append(float(session.run(["sentence_embedding"], feed)[0][0] @ vector))
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("start", metavar="START.npz", help="what weights.py wrote")
    parser.add_argument("trained", metavar="TRAINED.npz", help="what tune.py wrote")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with model.onnx and tokenizer.json")
    parser.add_argument("cuts", metavar="CUTS", help="folder that cut.ts wrote to")
    parser.add_argument("out", metavar="OUT.onnx", help="the copy")
    parser.add_argument("--texts", type=int, default=300, help="texts to calibrate by (default: 300)")
    options = parser.parse_args()
    for path in (options.trained, os.path.join(options.encoder, "model.onnx")):
        if not os.path.exists(path):
            parser.error(f"{path}: not there")
    weights = {**load_start(options.start), **np.load(options.trained)}
    tokens = Tokens(options.encoder)
    ids = [tokens.ids(text) for text in drawn_texts(options.cuts, options.texts)]
    vectors, largest = run(weights, ids)
    os.makedirs(os.path.dirname(os.path.abspath(options.out)), exist_ok=True)
    model = onnx.load(os.path.join(options.encoder, "model.onnx"))
    replace(model, initialisers(weights, largest))
    make_faster(model.graph)
    digests = save(model, options.out)
    found = cosines(options.out, ids, vectors)
    for name, digest in digests.items():
        path = os.path.join(os.path.dirname(options.out), name)
        print(f"{path}: {os.path.getsize(path):,} bytes, SHA-256 {digest}")
    print(f"cosine to float32 of {len(ids)} texts: {np.mean(found):.4f} on average, {np.min(found):.4f} at least")
    if np.mean(found) < LEAST_MEAN_COSINE:
        raise SystemExit(f"That is less than {LEAST_MEAN_COSINE} on average: do not use this file.")


if __name__ == "__main__":
    main()
