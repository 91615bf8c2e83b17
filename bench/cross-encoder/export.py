"""Writes what was trained as the product's model.onnx, in 8-bit integers, and its config.json, and compares the two.

The embeddings of words are not written again: config.json says where they stand in the encoder's weights.bin.
"""
import argparse
import json
import os
import random
import sys

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "encoder"))

from graph import INPUT, LEADS, OUTPUT, cross_encoder
from layers import HEADS, HIDDEN, LAYERS, WIDTH, watch_inputs
from model import CrossEncoder
from pairs_file import read_pairs
from rows import row, row_of_duel
from saving import WEIGHTS, save
from strings import QUESTION, TEXT, normal, open_tokenizer
from words import words

# The window of a pair is one of the likest.
LIKEST = 3
LEAST_CORRELATION = .99


def drawn_rows(path, tokenizer, count):
    """(rows of ids of pairs, rows of two windows, whichever is later) of questions drawn by chance but the same every time."""
    def pieces(text):
        return tokenizer.encode(normal(text)).ids[1:-1]

    chance, asked = random.Random(3), list(read_pairs(path))
    if len(asked) < count:
        raise SystemExit(f"{path}: has {len(asked)} questions, and --pairs asks for {count}.")
    pairs, fought = [], []
    for one in chance.sample(asked, count):
        question = pieces(QUESTION + one["asked"])
        texts = [pieces(TEXT + window["text"]) for window in one["windows"][:LIKEST]]
        pairs.append(row(question, chance.choice(texts)))
        fought.append(row_of_duel(question, texts[0], texts[-1]))
    return pairs, fought


def said(model, rows):
    """Both log-odds [n, 2] of rows: that the text answers, and that the later one leads."""
    with torch.no_grad():
        return np.array([[float(odds) for odds in model.both(torch.tensor([one]))] for one in rows])


def largest_inputs(model, rows):
    """The largest inputs of the linear layers over some rows, by "l0.qkv"."""
    largest = {}
    hooks = watch_inputs(model.layers, largest)
    said(model, rows)
    for hook in hooks:
        hook.remove()
    return largest


def place_of(bytes_of_file, stored):
    """Where an initialiser stands in the encoder's weights."""
    place = bytes_of_file.find(stored.raw_data)
    if place < 0:
        raise SystemExit(f"{stored.name} does not stand whole in the encoder's {WEIGHTS}.")
    return place


def config_of(encoder_folder, stored, digests):
    """What config.json says."""
    with open(os.path.join(encoder_folder, WEIGHTS), "rb") as file:
        encoder = file.read()
    return {
        "name": "multilingual-e5-small-latin80k-cross-encoder-int8",
        "base_model": "intfloat/multilingual-e5-small",
        "architecture": "BERT",
        "hidden_size": WIDTH,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "intermediate_size": HIDDEN,
        "inputs": [INPUT],
        "outputs": [OUTPUT, LEADS],
        "words": {"numbers": place_of(encoder, stored["emb.q"]), "scales": place_of(encoder, stored["emb.s"])},
        "sha256": digests,
    }


def compare(path, table, rows, wanted, output):
    """(correlation, mean difference) of a file's log-odds of one output to others."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    found = np.array([float(session.run([output], {INPUT: table[one][None]})[0][0, 0]) for one in rows])
    return np.corrcoef(found, wanted)[0, 1], np.abs(found - wanted).mean()


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", metavar="WEIGHTS.npz", help="what train.py --weights wrote")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with model.onnx and tokenizer.json")
    parser.add_argument("train", metavar="TRAIN.jsonl", help="what pairs.ts wrote, to calibrate and compare by")
    parser.add_argument("out", metavar="OUT", help="folder for model.onnx, weights.bin and config.json")
    parser.add_argument("--pairs", type=int, default=400, help="the first half calibrates, all are compared (default: 400)")
    options = parser.parse_args()
    for path in (options.weights, os.path.join(options.encoder, "model.onnx")):
        if not os.path.exists(path):
            parser.error(f"{path}: not there")
    return options


def main():
    options = parse()
    os.makedirs(options.out, exist_ok=True)
    encoder_path, path = (os.path.join(folder, "model.onnx") for folder in (options.encoder, options.out))
    encoder = onnx.load(encoder_path)
    stored = {i.name: i for i in encoder.graph.initializer}
    table = words(*(numpy_helper.to_array(stored[name]) for name in ("emb.q", "emb.s")))
    weights = {name: weight.astype(np.float32) for name, weight in np.load(options.weights).items()}
    if f"layers.{LAYERS - 1}.fo.weight" not in weights:
        raise SystemExit(f"{options.weights}: not {LAYERS} layers.")
    model = CrossEncoder(table).eval()
    weights["pos"] = weights["pos"][:len(model.pos)]
    model.load_state_dict({name: torch.tensor(weight) for name, weight in weights.items()}, strict=False)
    pairs, fought = drawn_rows(options.train, open_tokenizer(options.encoder), options.pairs)
    half = options.pairs // 2
    largest = largest_inputs(model, pairs[:half] + fought[:half])
    digests = save(cross_encoder(encoder, weights, largest), path)
    config = config_of(options.encoder, stored, digests)
    with open(os.path.join(options.out, "config.json"), "w", encoding="utf-8") as file:
        file.write(json.dumps(config, indent=1) + "\n")
    for name, digest in digests.items():
        print(f"{os.path.join(options.out, name)}: SHA-256 {digest}")
    for at, (output, rows) in enumerate(((OUTPUT, pairs), (LEADS, fought))):
        correlation, difference = compare(path, table, rows, said(model, rows)[:, at], output)
        print(f"{output} beside 32-bit layers, {len(rows)} rows: correlation {correlation:.4f}, {difference:.2f} apart on average")
        if correlation < LEAST_CORRELATION:
            raise SystemExit(f"That is less than {LEAST_CORRELATION}: do not use this file.")


if __name__ == "__main__":
    main()
