"""The encoder in JAX: BERT's layers as multilingual-e5-small has them (https://arxiv.org/abs/2402.05672).

Weights are a flat dict of float32 arrays. "emb.word" [80000, 384], "emb.pos" [512, 384], "emb.lw" and "emb.lb" [384];
of each layer l: "qkv" [384, 1152], "ao" [384, 384], "fi" [384, 1536], "fo" [1536, 384] (attention's inputs and output,
the two matrices of the feed-forward part), each with .w and .b, and the norms "aln" and "oln" [384] after either part.
"""
import re

import jax
import jax.numpy as jnp
import numpy as np

LAYERS, WIDTH, HEADS, HIDDEN = 12, 384, 12, 1536
EPSILON = 1e-12
LINEAR, NORMS = ("qkv", "ao", "fi", "fo"), ("aln", "oln")


def layer_of(name):
    """The number of a weight's layer; -1 for the embeddings."""
    found = re.match(r"l(\d+)\.", name)
    return int(found[1]) if found else -1


def norm(x, weight, bias):
    """Layer norm over the last axis."""
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + EPSILON) * weight + bias


def embed(weights, ids):
    """ids [n, length] -> [n, length, 384]: words and places (the token type is in the places), normalised."""
    sums = weights["emb.word"][ids] + weights["emb.pos"][: ids.shape[1]]
    return norm(sums, weights["emb.lw"], weights["emb.lb"])


def layers(weights, x, mask, first, end, see=lambda name, values: None):
    """x [n, length, 384] through the layers first … end - 1; mask [n, length] is 1 for tokens, 0 for padding.

    `see` is told what goes into each linear layer, by its name ("l8.qkv").
    """
    n, length, width = x.shape
    bias = jnp.where(mask[:, None, None, :] > 0, 0.0, -1e9)

    def linear(name, values):
        see(name, values)
        return values @ weights[name + ".w"] + weights[name + ".b"]

    for l in range(first, end):
        p = f"l{l}."
        qkv = linear(p + "qkv", x).reshape(n, length, 3, HEADS, width // HEADS)
        q, k, v = (qkv[:, :, i].transpose(0, 2, 1, 3) for i in range(3))
        scores = jnp.einsum("bhid,bhjd->bhij", q, k) / np.sqrt(width // HEADS) + bias
        context = jnp.einsum("bhij,bhjd->bhid", jax.nn.softmax(scores, -1), v)
        context = context.transpose(0, 2, 1, 3).reshape(n, length, width)
        x = norm(x + linear(p + "ao", context), weights[p + "aln.w"], weights[p + "aln.b"])
        hidden = jax.nn.gelu(linear(p + "fi", x), approximate=False)
        x = norm(x + linear(p + "fo", hidden), weights[p + "oln.w"], weights[p + "oln.b"])
    return x


def pool(x, mask):
    """[n, length, 384] -> [n, 384]: the mean of the tokens, of length 1."""
    m = mask[..., None].astype(jnp.float32)
    mean = (x * m).sum(1) / m.sum(1)
    return mean / jnp.linalg.norm(mean, axis=-1, keepdims=True)
