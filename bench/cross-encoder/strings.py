"""Texts as pieces: each different text is cut once and has a number."""
import json
import os
import unicodedata

import numpy as np
from tokenizers import Tokenizer

QUESTION, TEXT = "query: ", "passage: "
# More than is read of a text, see rows.py.
MOST_PIECES = 160


def open_tokenizer(encoder):
    """The tokenizer of the encoder's folder."""
    path = os.path.join(encoder, "tokenizer.json")
    if not os.path.exists(path):
        raise SystemExit(f"{path}: not there. ENCODER is a folder with model.onnx and tokenizer.json.")
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def normal(text):
    """As the product's tokenizer reads it."""
    return unicodedata.normalize("NFC", text)


class Strings:
    """`ids` are the pieces of all texts, one after the other, without those that begin and end a row."""

    def __init__(self, tokenizer):
        self._tokenizer = tokenizer
        self._numbers, self._places = {}, []
        self.ids, self.starts = [], [0]

    def number(self, text):
        """The number of a text with its prefix."""
        known = self._numbers.get(text)
        if known is not None:
            return known
        cut = self._tokenizer.encode(normal(text))
        self.ids.extend(cut.ids[1:-1][:MOST_PIECES])
        self.starts.append(len(self.ids))
        self._places.append(cut.offsets[1:-1][:MOST_PIECES])
        self._numbers[text] = len(self._places) - 1
        return self._numbers[text]

    def pieces_of(self, number, start, end):
        """(first, last) of the pieces that share a character with a stretch of the text; None where there is none."""
        inside = [i for i, (x, y) in enumerate(self._places[number]) if y > start and x < end]
        return (inside[0], inside[-1]) if inside else None

    def packed(self):
        """The texts themselves as bytes, a line of JSON each, in the order of their numbers; `unpacked` reads them."""
        lines = "\n".join(json.dumps(text, ensure_ascii=False) for text in self._numbers)
        return np.frombuffer(lines.encode(), np.uint8)


def unpacked(packed):
    """The texts that `packed` wrote, without their prefixes."""
    return [json.loads(line).split(": ", 1)[1] for line in packed.tobytes().decode().split("\n")]
