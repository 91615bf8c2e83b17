"""Texts to token ids, as the product makes them."""
import os
import unicodedata

from tokenizers import Tokenizer

BEGIN, PAD, END = 0, 1, 2
# What is read of a text here. A window has at most 300 characters, which are seldom more than 100 tokens.
LONGEST = 128


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
