"""The axes on which the encoder's vectors differ most: large corpora are searched by these alone first (short vectors).

The principal components of the vectors of all cut communities' texts and questions, without taking off the mean, which is
the first of them (https://doi.org/10.1080/14786440109462720).
"""
import argparse
import os

import jax.numpy as jnp
import numpy as np

import network
from community import Community
from encoding import HalfEncoded, Lower, vectors
from tokens import Tokens
from weights import load_start

AXES = 96


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("start", metavar="START.npz", help="what weights.py wrote")
    parser.add_argument("top", metavar="TOP.npz", help="what tune.py wrote")
    parser.add_argument("encoder", metavar="ENCODER", help="folder with tokenizer.json")
    parser.add_argument("cuts", metavar="CUTS", help="folder that cut.ts wrote to")
    parser.add_argument("out", metavar="axes.bin", help="96 axes of 384 numbers, 32-bit, little endian")
    parser.add_argument("--cache", required=True, help="folder for what the lower layers make of the texts")
    options = parser.parse_args()
    top = {name: jnp.asarray(w) for name, w in np.load(options.top).items()}
    lower = Lower(load_start(options.start), min(map(network.layer_of, top)), Tokens(options.encoder), options.cache)
    names = sorted(file.removesuffix(".json") for file in os.listdir(options.cuts) if file.endswith(".json"))
    encoded = [HalfEncoded(Community(options.cuts, name), lower) for name in names]
    rows = np.concatenate([vectors(top, part) for one in encoded for part in (one.texts, one.questions)])
    _, sizes, axes = np.linalg.svd(rows, full_matrices=False)
    axes[:AXES].astype("<f4").tofile(options.out)
    kept = (sizes[:AXES] ** 2).sum() / (sizes ** 2).sum()
    print(f"{options.out}: of {len(rows)} vectors {kept:.3f} of the squared length is along {AXES} axes")


if __name__ == "__main__":
    main()
