"""Texts to token ids, as the product makes them, and rows of ids of like length."""
import os
import unicodedata

import numpy as np
from tokenizers import Tokenizer

PAD, END = 1, 2
# What is read of a text here. A window has at most 300 characters, which are seldom more than 100 tokens.
LONGEST = 128
LENGTHS = (16, 24, 32, 48, 64, 96, LONGEST)
TOKENS_AT_ONCE = 4096


class Tokens:
    """The encoder's tokenizer: tokenizer.json of its folder."""

    def __init__(self, encoder):
        path = os.path.join(encoder, "tokenizer.json")
        if not os.path.exists(path):
            raise SystemExit(f"{path}: not there. ENCODER is a folder with model.onnx and tokenizer.json.")
        self._tokenizer = Tokenizer.from_file(path)
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def ids(self, text):
        """The ids of a text with its prefix, <s> and </s> included, at most LONGEST."""
        ids = self._tokenizer.encode(unicodedata.normalize("NFC", text)).ids
        return ids if len(ids) <= LONGEST else [*ids[:LONGEST - 1], END]


def groups(rows):
    """Yields (length, rows that fit, indexes): rows of like length are computed together, with little padding.

    There are few lengths and one number of rows for each, so that few shapes have to be compiled.
    """
    by_length = {length: [] for length in LENGTHS}
    for i, row in enumerate(rows):
        by_length[next(length for length in LENGTHS if length >= len(row))].append(i)
    for length, indexes in by_length.items():
        n = TOKENS_AT_ONCE // length
        for at in range(0, len(indexes), n):
            yield length, n, indexes[at:at + n]


def padded(rows, length, n):
    """ids [n, length] (int32) of at most n rows."""
    ids = np.full((n, length), PAD, np.int32)
    for i, row in enumerate(rows):
        ids[i, :len(row)] = row
    return ids
