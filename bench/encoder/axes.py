"""The axes on which the encoder's vectors differ most: large corpora are searched by these alone first (short vectors).

The principal components of the vectors of all cut communities' texts and questions, without taking off the mean, which is
the first of them (https://doi.org/10.1080/14786440109462720).
"""
import argparse

import numpy as np
import torch

from lessons import Lessons, encode
from network import Encoder
from tokens import LONGEST
from weights import load_start

AXES = 96


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", metavar="DATA.npz", help="what arrays.py wrote")
    parser.add_argument("start", metavar="START.npz", help="what weights.py wrote")
    parser.add_argument("trained", metavar="TRAINED.npz", help="what tune.py wrote")
    parser.add_argument("out", metavar="axes.bin", help="96 axes of 384 numbers, 32-bit, little endian")
    parser.add_argument("--share", type=float, default=.2, help="of the texts and questions, drawn by chance (default: .2)")
    options = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    lessons = Lessons(options.data, device)
    encoder = Encoder(lessons["words"], {**load_start(options.start), **np.load(options.trained)}).to(device)
    chance = np.random.default_rng(1)
    rows = np.concatenate([encode(encoder, own, np.where(chance.random(len(own.lengths)) < options.share)[0], LONGEST)
                           .cpu().numpy() for own in (lessons.texts, lessons.questions)])
    _, sizes, axes = np.linalg.svd(rows, full_matrices=False)
    axes[:AXES].astype("<f4").tofile(options.out)
    kept = (sizes[:AXES] ** 2).sum() / (sizes ** 2).sum()
    print(f"{options.out}: of {len(rows)} vectors {kept:.3f} of the squared length is along {AXES} axes")


if __name__ == "__main__":
    main()
