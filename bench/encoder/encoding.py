"""Encodes in two halves: the frozen lower layers once, their output kept in files; the upper ones as often as asked."""
import hashlib
import os
import time

import jax
import jax.numpy as jnp
import numpy as np

import network
from tokens import PAD, groups, padded


class Lower:
    """The layers below `first`, which stay as they are. What they make of a community's texts is kept in a folder."""

    def __init__(self, weights, first, tokens, cache):
        below = {name: jnp.asarray(w) for name, w in weights.items() if network.layer_of(name) < first}
        self._compute = jax.jit(lambda ids: network.layers(
            below, network.embed(below, ids), (ids != PAD).astype(jnp.int32), 0, first).astype(jnp.float16))
        self._version = f"{first} {weights['emb.lw'].sum()} {weights[f'l{first - 1}.fo.b'].sum()}"
        self._tokens, self._cache = tokens, cache
        os.makedirs(cache, exist_ok=True)

    def outputs(self, name, texts):
        """A list of float16 [tokens, 384], one for each text. `name` is what the file's name begins with."""
        digest = hashlib.sha256("\n".join([self._version, *texts]).encode()).hexdigest()[:12]
        path = os.path.join(self._cache, f"{name}-{digest}.npz")
        if not os.path.exists(path):
            began = time.time()
            rows = self._outputs(texts)
            np.savez(path, tokens=np.concatenate(rows), lengths=[len(row) for row in rows])
            print(f"{name}: lower layers of {len(texts)} texts, {time.time() - began:.0f} s", flush=True)
        kept = np.load(path)
        return np.split(kept["tokens"], np.cumsum(kept["lengths"])[:-1])

    def _outputs(self, texts):
        ids = [self._tokens.ids(text) for text in texts]
        out = [None] * len(ids)
        for length, n, indexes in groups(ids):
            rows = np.asarray(self._compute(padded([ids[i] for i in indexes], length, n)))
            for row, i in zip(rows, indexes):
                out[i] = row[:len(ids[i])]
        return out


class HalfEncoded:
    """A community with what the lower layers make of each of its texts and questions."""

    def __init__(self, community, lower):
        self.community = community
        self.texts = lower.outputs(community.name + "-texts", community.texts)
        self.questions = lower.outputs(community.name + "-questions", [q.text for q in community.questions])


def pack(outputs, length, n):
    """x [n, length, 384] (float16) and mask [n, length] of at most n lower outputs, each cut at `length` tokens.

    A row that stays empty has one token of zeros, so that its mean is a number.
    """
    x, mask = np.zeros((n, length, network.WIDTH), np.float16), np.zeros((n, length), np.int32)
    mask[len(outputs):, 0] = 1
    for i, row in enumerate(outputs):
        row = row[:length]
        x[i, :len(row)], mask[i, :len(row)] = row, 1
    return x, mask


def upper_vectors(top, x, mask):
    """[n, length, 384] -> [n, 384]: through the layers of `top` up to the last, then pooled."""
    first = min(map(network.layer_of, top))
    return network.pool(network.layers(top, x.astype(jnp.float32), mask, first, network.LAYERS), mask)


_upper_vectors = jax.jit(upper_vectors)


def vectors(top, outputs):
    """float32 [n, 384] of n lower outputs of at most LONGEST tokens."""
    out = np.zeros((len(outputs), network.WIDTH), np.float32)
    for length, n, indexes in groups(outputs):
        out[indexes] = np.asarray(_upper_vectors(top, *pack([outputs[i] for i in indexes], length, n)))[:len(indexes)]
    return out
